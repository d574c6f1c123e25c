//! An element is light or dark as the page around it is, also when that changes.

use anyhow::Result;

use crate::host::Host;
use crate::mounting::{MEETINGS, Mounting};
use crate::page::Page;
use crate::trial::trials;

trials![
    the_theme_is_that_of_the_page_around,
    the_device_s_theme_is_followed,
    colours_of_the_page_around_are_taken,
    whatever_can_be_styled_is_named,
];

async fn the_theme_is_that_of_the_page_around() -> Result<()> {
    let mounting = Mounting::with(&format!("<div>{MEETINGS}</div>")).await?;
    let page = mounting.open().await?;
    assert_theme(&page, "light", false).await?;
    let (root, near) = ("document.documentElement", "document.querySelector('div')");
    for (change, theme, ground) in [
        (format!("{root}.dataset.bsTheme = 'dark'"), "dark", true),
        (
            "document.body.style = 'background: #111; color: #eee'".to_owned(),
            "dark",
            false,
        ),
        (format!("{near}.dataset.theme = 'light'"), "light", true),
        (format!("delete {near}.dataset.theme"), "dark", false),
        (format!("delete {root}.dataset.bsTheme"), "dark", false),
        (format!("{root}.dataset.theme = 'light'"), "light", true),
        (
            format!("delete {root}.dataset.theme; document.body.style = ''"),
            "light",
            false,
        ),
        (format!("{root}.style.colorScheme = 'dark'"), "dark", false),
        (
            "element().setAttribute('theme', 'light')".to_owned(),
            "light",
            true,
        ),
        (
            "element().setAttribute('theme', 'auto')".to_owned(),
            "dark",
            false,
        ),
    ] {
        page.run(&change).await?;
        assert_theme(&page, theme, ground).await?;
    }
    page.assert_no_complaints().await
}

async fn the_device_s_theme_is_followed() -> Result<()> {
    let style = "<style>@media (prefers-color-scheme: dark) { body { background: #111; color: #eee } }</style>";
    for (around, ground) in [("", true), (style, false)] {
        let mounting = Mounting::with(&format!("{around}{MEETINGS}")).await?;
        let page = mounting.visit().dark().open_prerendered().await?;
        page.until("isReady()").await?;
        assert_theme(&page, "dark", ground).await?;
    }
    Ok(())
}

async fn assert_theme(page: &Page, theme: &str, ground: bool) -> Result<()> {
    page.until(&format!(
        "inside('.stage')[0].dataset.theme === '{theme}'
        && getComputedStyle(inside('.rule')[0]).color === ({{ light: 'rgb(20, 32, 46)', dark: 'rgb(233, 238, 244)' }}).{theme}
        && (getComputedStyle(inside('.page')[0]).backgroundColor !== 'rgba(0, 0, 0, 0)') === {ground}"
    ))
    .await
}

async fn colours_of_the_page_around_are_taken() -> Result<()> {
    let body = format!(
        "<style>:root {{ --tag-page-accent: rgb(1, 2, 3) }} tag-meetings::part(join) {{ border-radius: 20px }}</style>{MEETINGS}"
    );
    let page = Mounting::of(Host::of_the_group(), &body)
        .await?
        .open()
        .await?;
    let seen: (String, String) = page
        .ask("return [getComputedStyle(inside('.join')[0]).borderRadius, getComputedStyle(inside('.agenda a')[0]).color]")
        .await?;
    assert_eq!(seen, ("20px".to_owned(), "rgb(1, 2, 3)".to_owned()));
    Ok(())
}

async fn whatever_can_be_styled_is_named() -> Result<()> {
    let page = Mounting::with(&MEETINGS.replace("tag-meetings", "tag-page"))
        .await?
        .open()
        .await?;
    // Whatever is drawn later is named as well.
    for count in [6, 3] {
        page.run(&format!("element().setAttribute('count', {count})"))
            .await?;
        page.until(&format!("texts('.rows li').length === {count}"))
            .await?;
        let named: Vec<(String, String)> = page
            .ask("return inside('[part]').map(it => [it.getAttribute('part'), it.localName])")
            .await?;
        for (part, element) in [
            ("title", "h2"),
            ("heading", "h3"),
            ("part-heading", "h4"),
            ("card", "div"),
            ("when", "p"),
            ("join", "a"),
            ("add", "summary"),
            ("rule", "p"),
            ("list", "ol"),
        ] {
            let is = |it: &&(String, String)| it.0 == part;
            let first = named.iter().find(is).map(|it| it.1.as_str());
            assert_eq!(first, Some(element), "{part}");
        }
    }
    Ok(())
}
