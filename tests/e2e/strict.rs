//! Elements on hosts with a strict Content-Security-Policy.

use anyhow::Result;
use serde_json::json;

use crate::folder;
use crate::host::Host;
use crate::mounting::{KEEPING, MEETINGS, Mounting, NEXT, SCRIPT, document};
use crate::panel::keys;
use crate::site::Site;
use crate::trial::trials;
use crate::visit::Visit;

trials![
    it_works_under_a_strict_policy,
    it_works_under_the_strictest_policy_of_its_own_site,
    without_webassembly_the_policy_is_named,
    without_connections_the_policy_is_named,
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

async fn it_works_under_the_strictest_policy_of_its_own_site() -> Result<()> {
    let folder = folder::group()?;
    let host = folder::empty_folder()?;
    for entry in std::fs::read_dir(&folder)? {
        let entry = entry?;
        if entry.file_type()?.is_file() {
            std::fs::copy(entry.path(), host.join(entry.file_name()))?;
        }
    }
    let body = format!("{MEETINGS}{SCRIPT}").replace("{group}", "");
    let plain = document(&body).replace("<link rel=\"icon\" href=\"data:,\">", "");
    std::fs::write(host.join("index.html"), plain)?;
    let policy = POLICY.replace(" {group}", "").replace(" data:", "");
    let site = Host::of(Ok(host)).with_policy(&policy)?.open().await?;
    let page = Visit::to(&site).first(KEEPING).open_prerendered().await?;
    page.until("isReady()").await?;
    assert_eq!(page.inside(".when").await?, [NEXT]);
    page.run("return settled()").await?;
    page.assert_nothing_thrown().await
}

async fn without_connections_the_policy_is_named() -> Result<()> {
    let policy = POLICY.replace("connect-src 'self' {group}", "connect-src 'none'");
    let mounting = under(&policy).await?;
    let page = mounting.visit().open_prerendered().await?;
    page.until("heard.length").await?;
    page.until("fallsBack()").await?;
    let said = page.said().await?;
    assert_eq!(said.len(), 1, "{said:?}");
    assert!(said[0].contains("in connect-src"), "{said:?}");
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
