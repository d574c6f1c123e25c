//! Under a Content-Security-Policy that allows as little as possible.

use anyhow::Result;

use crate::built;
use crate::element::next;
use crate::host::Host;
use crate::hugo;
use crate::trial::trials;
use crate::visit::Visit;

trials![a_strict_policy_is_kept];

async fn a_strict_policy_is_kept() -> Result<()> {
    let (tag, _) = hugo::sites().await?;
    let origin = tag.address().trim_end_matches('/');
    let policy = format!(
        "default-src 'none'; script-src 'self' {origin} 'wasm-unsafe-eval'; style-src 'self'; \
         img-src 'self' {origin}; connect-src 'self' {origin}; base-uri 'none'; \
         require-trusted-types-for 'script'"
    );
    let host = Host::of(built::hugo(&tag)).with_policy(&policy)?;
    let host = host.open().await?;
    let page = Visit::to(&host)
        .page("both/")
        .first(
            "globalThis.reports = [];
            addEventListener('securitypolicyviolation', it =>
                reports.push(`${it.effectiveDirective}: ${it.blockedURI} ${it.sample}`))",
        )
        .open_prerendered()
        .await?;
    for element in ["tag-meetings", "tag-page"] {
        next(&page, element).await?;
    }
    hugo::switch_theme(&page).await?;
    // Pictures are loaded once they come near.
    page.until(
        "(pictures => {
            const missing = pictures.find(it => !it.complete || !it.naturalWidth);
            missing?.scrollIntoView({ behavior: 'instant' });
            return pictures.length > 0 && !missing;
        })([...document.querySelector('tag-page').shadowRoot.querySelectorAll('img')])",
    )
    .await?;
    assert_eq!(
        page.ask::<Vec<String>>("return reports").await?,
        [""; 0],
        "no reports"
    );
    page.assert_no_complaints().await?;

    // The policy is in force: a script that it does not know is reported.
    page.run("const it = document.createElement('p'); it.setAttribute('style', 'color: red'); document.body.append(it)")
        .await?;
    page.until("reports.length === 1").await
}
