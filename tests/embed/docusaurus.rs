//! In a Docusaurus site, by the component of `integrations/docusaurus` and in plain Markdown.

use anyhow::Result;
use tokio::sync::OnceCell;

use crate::built;
use crate::element::{bright, fallback, next};
use crate::host::Host;
use crate::page::Page;
use crate::site::Site;
use crate::trial::trials;
use crate::visit::Visit;

trials![
    times_are_the_readers_own,
    the_theme_switch_is_followed,
    without_script_there_is_a_link,
    there_and_away_and_back,
    a_page_without_loads_nothing,
    a_pinned_script_is_checked,
];

/// A tag-page site, and a Docusaurus site that embeds it: it takes long to build.
pub(crate) async fn sites() -> Result<&'static (Site, Site)> {
    static SITES: OnceCell<(Site, Site)> = OnceCell::const_new();
    SITES
        .get_or_try_init(|| async {
            let tag = Host::of_the_group().with_headers().open().await?;
            let host = Host::of(built::docusaurus(&tag)).open().await?;
            Ok((tag, host))
        })
        .await
}

async fn times_are_the_readers_own() -> Result<()> {
    let (_, host) = sites().await?;
    // 16:00 UTC on 2 December, by Python's zoneinfo; the second element asks for Tokyo itself.
    for (path, zone, element, time) in [
        ("component/", "Asia/Kolkata", "tag-meetings", "21:30"),
        ("component/", "Asia/Kolkata", "tag-page", "01:00"),
        ("plain/", "America/Los_Angeles", "tag-meetings", "08:00"),
        ("pinned/", "Pacific/Apia", "tag-meetings", "05:00"),
    ] {
        let page = Visit::to(host).page(path).zone(zone);
        let page = page.open_prerendered().await?;
        let said = next(&page, element).await?;
        assert!(said.contains(time), "{path} in {zone}: {said}");
        page.assert_no_complaints().await?;
    }
    Ok(())
}

async fn the_theme_switch_is_followed() -> Result<()> {
    let (_, host) = sites().await?;
    let page = Visit::to(host)
        .page("component/")
        .open_prerendered()
        .await?;
    next(&page, "tag-meetings").await?;
    let bright = bright("tag-meetings");
    for theme in ["light", "dark", "light"] {
        // Its switch has three states: the device's, light, dark.
        page.until(&format!(
            "document.documentElement.dataset.theme === '{theme}' || void document.querySelector('nav button[aria-label*=mode]').click()"
        ))
        .await?;
        let sign = if theme == "dark" { "" } else { "!" };
        page.until(&format!("{sign}{bright}")).await?;
    }
    Ok(())
}

async fn without_script_there_is_a_link() -> Result<()> {
    let (_, host) = sites().await?;
    for (path, link) in [
        ("component/", "Meeting times and how to join"),
        ("plain/", "TAG Security: meeting times and how to join"),
        ("pinned/", "Meeting times and how to join"),
    ] {
        let page = Visit::to(host).page(path).script_off();
        let page = page.open_prerendered().await?;
        assert_eq!(fallback(&page, "tag-meetings").await?, link);
    }
    Ok(())
}

/// Links of Docusaurus change the page without loading another document.
async fn there_and_away_and_back() -> Result<()> {
    let (_, host) = sites().await?;
    let page = Visit::to(host).open_prerendered().await?;
    page.run("window.same = true").await?;
    for name in "Component Plain Without Component Without Plain".split(' ') {
        follow(&page, name).await?;
        if name != "Without" {
            let said = next(&page, "tag-meetings").await?;
            assert!(said.contains("17:00"), "{name}: {said}");
        }
    }
    assert!(page.ask::<bool>("return window.same").await?);
    let apps = "return performance.getEntriesByType('resource')
        .filter(it => it.name.endsWith('.wasm')).length";
    assert_eq!(page.ask::<u32>(apps).await?, 1, "apps loaded");
    page.assert_no_complaints().await
}

async fn a_page_without_loads_nothing() -> Result<()> {
    let (tag, host) = sites().await?;
    let page = Visit::to(host).open_prerendered().await?;
    page.until("document.querySelector('nav button[aria-label*=mode]:enabled')")
        .await?;
    let asked: Vec<String> = page
        .ask("return performance.getEntriesByType('resource').map(it => it.name)")
        .await?;
    let of_the_tag = |it: &String| it.starts_with(tag.address());
    assert!(!asked.iter().any(of_the_tag), "{asked:?}");
    Ok(())
}

async fn a_pinned_script_is_checked() -> Result<()> {
    let (_, host) = sites().await?;
    let page = Visit::to(host).page("pinned/").open_prerendered().await?;
    next(&page, "tag-meetings").await?;
    // While React takes over, the head is written anew.
    page.until("document.querySelector('script[integrity]')")
        .await?;
    let (source, integrity): (String, String) = page
        .ask(
            "const it = document.querySelector('script[integrity]'); return [it.src, it.integrity]",
        )
        .await?;
    assert!(integrity.starts_with("sha384-"), "{integrity}");
    assert!(!source.ends_with("/embed.js"), "{source}");
    Ok(())
}

/// Follows a link of the navigation bar.
async fn follow(page: &Page, name: &str) -> Result<()> {
    let link =
        format!("[...document.querySelectorAll('nav a')].find(it => it.textContent === '{name}')");
    page.run(&format!("{link}.click()")).await?;
    page.until(&format!(
        "{link}?.ariaCurrent === 'page' && location.href === {link}.href"
    ))
    .await
}
