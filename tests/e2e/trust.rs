//! A frame tells its height to nobody but whom its address names.

use anyhow::Result;
use serde_json::Value;

use crate::framing::{Framing, READY, SCRIPT, enter_ready, leave};
use crate::host::Host;
use crate::page::Page;
use crate::trial::trials;
use crate::visit::Visit;

trials![
    nobody_is_told_who_is_not_named,
    a_page_that_nobody_frames_tells_nothing,
    a_parent_that_is_no_origin_is_said,
];

async fn nobody_is_told_who_is_not_named() -> Result<()> {
    for (query, said) in [
        ("", None),
        (
            "?parent=https://other.example",
            Some("is not the site around this frame"),
        ),
        ("?parent=", Some("is no origin")),
        ("?parent=*", Some("is no origin")),
    ] {
        let frame = format!("<iframe src='{{group}}/embed.html{query}'></iframe>{SCRIPT}");
        let framing = Framing::with(&frame).await?;
        let page = framing.open().await?;
        enter_ready(&page).await?;
        settle(&page).await?;
        leave(&page).await?;
        let told: Vec<Value> = page.ask("return told").await?;
        assert_eq!(told, [] as [Value; 0], "{query}");
        let height: String = page
            .ask("return document.querySelector('iframe').style.height")
            .await?;
        assert_eq!(height, "", "{query}");
        let complaints = page.complaints().await?;
        assert_eq!(
            complaints.len(),
            usize::from(said.is_some()),
            "{query}: {complaints:?}"
        );
        assert!(
            said.is_none_or(|it| complaints[0].contains(it)),
            "{complaints:?}"
        );
    }
    Ok(())
}

async fn a_page_that_nobody_frames_tells_nothing() -> Result<()> {
    let site = Host::of_the_group().open().await?;
    let origin = site.address().trim_end_matches('/');
    let page = Visit::to(&site)
        .page(&format!("embed.html?parent={origin}"))
        .first("window.told = []; addEventListener('message', (it) => told.push(it.data))")
        .open_prerendered()
        .await?;
    page.until(READY).await?;
    settle(&page).await?;
    let told: Vec<Value> = page.ask("return told").await?;
    assert_eq!(told, [] as [Value; 0]);
    page.assert_no_complaints().await
}

async fn a_parent_that_is_no_origin_is_said() -> Result<()> {
    for bad in [
        "host.example",
        "https://host.example/a",
        "https://host.example/?a",
        "https://me@host.example",
        "file:///",
        "javascript:alert(1)",
        "null",
    ] {
        let frame = format!("<iframe src='{{group}}/embed.html?parent={bad}'></iframe>");
        let framing = Framing::with(&frame).await?;
        let page = framing.open().await?;
        enter_ready(&page).await?;
        let complaints = page.complaints().await?;
        assert_eq!(complaints.len(), 1, "{bad}: {complaints:?}");
        assert!(
            complaints[0].contains("parent=https://host.example"),
            "the remedy: {complaints:?}"
        );
    }
    Ok(())
}

/// Waits until whatever the frame has to say of what it shows is said.
async fn settle(page: &Page) -> Result<()> {
    page.run(
        "return new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => {
            new ResizeObserver(() => setTimeout(done)).observe(document.body);
        })))",
    )
    .await
}
