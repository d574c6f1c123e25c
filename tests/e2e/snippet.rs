//! The code that the page offers for other sites.

use anyhow::Result;

use crate::host::Host;
use crate::mounting::{Mounting, NEXT, document};
use crate::trial::trials;
use crate::visit::Visit;

trials![the_code_that_is_copied_works_on_another_site];

async fn the_code_that_is_copied_works_on_another_site() -> Result<()> {
    let group = Host::of_the_group()
        .under("/a/b/")
        .with_headers()
        .open()
        .await?;
    let page = Visit::to(&group).open().await?;
    page.permit(&group, "clipboard-read", "granted").await?;
    page.permit(&group, "clipboard-write", "granted").await?;
    page.run("document.querySelector('.snippet summary').click()")
        .await?;
    page.press("Copy code").await?;
    page.says("Code copied.").await?;
    let code: String = page.ask("return navigator.clipboard.readText()").await?;
    assert_eq!(
        code,
        page.ask::<String>("return document.querySelector('.snippet code').innerText")
            .await?
    );
    assert!(!code.contains(":00"), "no time: {code}");

    let mounting = Mounting::between(Host::of_the_group(), &document(&code)).await?;
    let host = mounting.open().await?;
    assert_eq!(host.inside(".when").await?, [NEXT]);
    let link: String = host.ask("return element().querySelector('a').href").await?;
    assert_eq!(link, group.address());
    let text: String = host.ask("return element().textContent.trim()").await?;
    assert_eq!(text, "CNCF TAG Security: meeting times and how to join");
    host.assert_no_complaints().await
}
