//! Elements on hosts with a strict Content-Security-Policy.

use anyhow::Result;
use serde_json::json;

use crate::host::Host;
use crate::mounting::{MEETINGS, Mounting, NEXT, SCRIPT, document};
use crate::panel::keys;
use crate::site::Site;
use crate::trial::trials;

trials![
    it_works_under_a_strict_policy,
    without_webassembly_the_policy_is_named,
];

const POLICY: &str = "default-src 'none'; script-src 'self' {group} 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self' {group} data:; connect-src 'self' {group}; base-uri 'none'; \
    require-trusted-types-for 'script'";

async fn it_works_under_a_strict_policy() -> Result<()> {
    let mounting = under(POLICY).await?;
    let page = mounting.open().await?;
    assert_eq!(page.inside(".when").await?, [NEXT]);
    page.run("inside('details.year summary')[0].click(); inside('.add summary')[0].click(); inside('#change')[0].click()")
        .await?;
    page.until("element().shadowRoot.activeElement?.id === 'zone-input'")
        .await?;
    keys(&page, "tokyo").await?;
    page.until("texts('[role=option]')[0]?.startsWith('Tokyo')")
        .await?;
    page.run("element().setAttribute('theme', 'dark')").await?;
    page.until("getComputedStyle(inside('.card')[0]).backgroundColor === 'rgb(22, 33, 46)'")
        .await?;
    page.assert_nothing_thrown().await?;
    page.assert_no_complaints().await?;

    // The policy is in force.
    page.run("document.body.insertAdjacentHTML('beforeend', '<p style=color:red>')")
        .await
        .unwrap_err();
    Ok(())
}

async fn without_webassembly_the_policy_is_named() -> Result<()> {
    let mounting = under(&POLICY.replace("'wasm-unsafe-eval'", "")).await?;
    let page = mounting.visit().open_prerendered().await?;
    page.until("heard.length").await?;
    page.until("fallsBack()").await?;
    assert_eq!(page.heard().await?[0].2["reason"], json!("wasm"));
    let said = page.said().await?;
    assert_eq!(said.len(), 1, "{said:?}");
    assert!(
        said[0].contains("add 'wasm-unsafe-eval' to script-src"),
        "{said:?}"
    );
    let asked: Vec<_> = mounting.group.answers(".wasm");
    assert_eq!(asked, [0; 0], "nothing is loaded in vain");
    Ok(())
}

/// A host whose policy names the group's site.
async fn under(policy: &str) -> Result<Mounting> {
    let around = |group: &Site, host: Host| {
        let origin = group.address().trim_end_matches('/');
        host.with_policy(&policy.replace("{group}", origin))
    };
    let group = Host::of_the_group().with_headers();
    Mounting::under(group, &document(&format!("{MEETINGS}{SCRIPT}")), around).await
}
