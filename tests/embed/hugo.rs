//! In a Hugo site, by the shortcodes of `integrations/hugo`.

use std::fs;

use anyhow::{Context, Result};

use crate::built;
use crate::element::{bright, fallback, next};
use crate::folder;
use crate::host::Host;
use crate::page::Page;
use crate::site::Site;
use crate::trial::trials;
use crate::visit::Visit;

trials![
    times_are_the_readers_own,
    the_theme_switch_is_followed,
    without_script_there_is_a_link,
    two_elements_load_one_app,
    a_page_without_loads_nothing,
    a_changed_script_is_not_run,
];

const LINK: &str = "CNCF TAG Security: meeting times and how to join";

/// A tag-page site, and a Hugo site that embeds it.
pub(crate) async fn sites() -> Result<(Site, Site)> {
    let tag = Host::of_the_group().with_headers().open().await?;
    let host = Host::of(built::hugo(&tag)).open().await?;
    Ok((tag, host))
}

async fn times_are_the_readers_own() -> Result<()> {
    let (_tag, host) = sites().await?;
    // 16:00 UTC on 2 December, by Python's zoneinfo.
    for (zone, time) in [
        ("Europe/Berlin", "17:00"),
        ("America/Los_Angeles", "08:00"),
        ("Asia/Kolkata", "21:30"),
        ("Pacific/Apia", "05:00"),
    ] {
        let page = Visit::to(&host).page("meetings/").zone(zone);
        let page = page.open_prerendered().await?;
        let said = next(&page, "tag-meetings").await?;
        assert!(said.contains(time), "{zone}: {said}");
        page.assert_no_complaints().await?;
    }
    Ok(())
}

async fn the_theme_switch_is_followed() -> Result<()> {
    let (_tag, host) = sites().await?;
    let page = Visit::to(&host)
        .page("meetings/")
        .open_prerendered()
        .await?;
    next(&page, "tag-meetings").await?;
    let bright = bright("tag-meetings");
    page.until(&format!("!{bright}")).await?;
    switch_theme(&page).await?;
    page.until(&bright).await?;
    switch_theme(&page).await?;
    page.until(&format!("!{bright}")).await
}

async fn without_script_there_is_a_link() -> Result<()> {
    let (tag, host) = sites().await?;
    let page = Visit::to(&host)
        .page("both/")
        .script_off()
        .open_prerendered()
        .await?;
    for element in ["tag-meetings", "tag-page"] {
        assert_eq!(fallback(&page, element).await?, LINK);
        // The group's page names no public address of its own: the link leads to where its data lies.
        let script = format!("return document.querySelector('{element} > a').href");
        assert_eq!(page.ask::<String>(&script).await?, tag.address());
    }
    let times = page.text("main").await?;
    assert!(!times.contains("16:00"), "a time in {times}");
    Ok(())
}

async fn two_elements_load_one_app() -> Result<()> {
    let (tag, host) = sites().await?;
    let page = Visit::to(&host).page("both/").open_prerendered().await?;
    let here = next(&page, "tag-meetings").await?;
    assert!(here.contains("17:00"), "{here}");
    // Whoever wrote the page asked for Tokyo.
    let tokyo = next(&page, "tag-page").await?;
    assert!(tokyo.contains("01:00"), "{tokyo}");
    assert_eq!(tag.answers(".wasm"), [200]);
    let scripts: usize = page
        .ask("return document.querySelectorAll('script[type=module]').length")
        .await?;
    assert_eq!(scripts, 1);
    assert_eq!(tag.failures(), [""; 0]);
    Ok(())
}

async fn a_page_without_loads_nothing() -> Result<()> {
    let (tag, host) = sites().await?;
    let before = tag.answered().len();
    let page = Visit::to(&host).open_prerendered().await?;
    assert!(page.text("h1").await?.contains("A PAGE WITHOUT"));
    let scripts: Vec<String> = page
        .ask("return [...document.scripts].map(it => it.getAttribute('src'))")
        .await?;
    assert_eq!(scripts, ["/theme.js"]);
    assert_eq!(tag.answered().len(), before);
    Ok(())
}

async fn a_changed_script_is_not_run() -> Result<()> {
    let folder = folder::copy_of_dist()?;
    folder::build(&["content"], &folder)?;
    let tag = Host::of(Ok(folder.clone())).with_headers().open().await?;
    let host = Host::of(built::hugo(&tag)).open().await?;

    let embed = fs::read_to_string(folder.join("embed.json"))?;
    let embed: serde_json::Value = serde_json::from_str(&embed)?;
    let script = folder.join(embed["script"].as_str().context("a script")?);
    let text = fs::read_to_string(&script)?;
    fs::write(&script, format!("{text} "))?;

    let page = Visit::to(&host)
        .page("meetings/")
        .open_prerendered()
        .await?;
    let complaints = page.complaints().await?.join("\n");
    assert!(complaints.contains("integrity"), "{complaints}");
    assert_eq!(fallback(&page, "tag-meetings").await?, LINK);
    assert_eq!(tag.answers(".wasm"), [0; 0]);
    Ok(())
}

/// Uses the host's theme switch.
pub(crate) async fn switch_theme(page: &Page) -> Result<()> {
    page.run("document.getElementById('theme').click()").await
}
