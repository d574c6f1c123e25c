//! Whatever makes the page around light or dark, and however slowly: an element follows.

use anyhow::Result;

use crate::mounting::{MEETINGS, Mounting};
use crate::page::Page;
use crate::trial::trials;

trials![
    whatever_changes_the_theme_is_followed,
    colours_that_fade_are_read_as_they_will_be,
    the_font_size_is_followed,
    out_of_sight_it_follows_when_it_is_seen_again,
];

/// What is in the page around, and what makes it dark.
const CAUSES: [(&str, &str); 8] = [
    (
        "<meta name='color-scheme' content='light'>",
        "document.querySelector('[name=color-scheme]').content = 'dark'",
    ),
    (
        "<style>:root:has(:checked) { color-scheme: dark }</style><input type='checkbox'>",
        "document.querySelector('input').click()",
    ),
    (
        "<style media='not all'>:root { color-scheme: dark }</style>",
        "document.querySelector('style').media = 'all'",
    ),
    (
        "<style media='not all'>body { color: white; background: black }</style>",
        "document.querySelector('style').media = 'all'",
    ),
    (
        "<style>[data-md-color-scheme=slate] { color-scheme: dark }</style>",
        "document.body.dataset.mdColorScheme = 'slate'",
    ),
    (
        "<style>[data-mode=night] { background: #222 }</style>",
        "document.documentElement.dataset.mode = 'night'",
    ),
    (
        "<style>.night { background: #222 }</style>",
        "document.querySelector('#wrapper').classList.add('night')",
    ),
    (
        "<style>#flag.night ~ #wrapper { color-scheme: dark }</style><i id='flag'></i>",
        "document.querySelector('#flag').className = 'night'",
    ),
];

async fn whatever_changes_the_theme_is_followed() -> Result<()> {
    for (around, change) in CAUSES {
        let body = format!("{around}<div id='wrapper'>{MEETINGS}</div>");
        let page = Mounting::with(&body).await?.open().await?;
        assert_eq!(theme(&page).await?, "light", "{around}");
        page.run(change).await?;
        page.until("inside('.stage')[0].dataset.theme === 'dark'")
            .await?;
        page.assert_no_complaints().await?;
    }
    Ok(())
}

async fn colours_that_fade_are_read_as_they_will_be() -> Result<()> {
    let style = "<style>
        body { background-color: #fff; color: #111; transition: background-color 2s 0.1s, color 2s }
        body.night { background-color: #111; color: #eee }
    </style>";
    let page = Mounting::with(&format!("{style}{MEETINGS}"))
        .await?
        .open()
        .await?;
    // Back again before it has come half of the way.
    for dark in [true, false, true] {
        page.run("document.body.classList.toggle('night'); return settled()")
            .await?;
        let expected = if dark { "dark" } else { "light" };
        assert_eq!(theme(&page).await?, expected);
    }
    page.run("return Promise.all(document.getAnimations().map(it => it.finished)).then(settled)")
        .await?;
    assert_eq!(theme(&page).await?, "dark");
    Ok(())
}

/// The theme; an element that needs a ground of its own has not read the page around right.
async fn theme(page: &Page) -> Result<String> {
    let (theme, own): (String, bool) = page
        .ask("const { dataset, classList } = inside('.stage')[0]; return [dataset.theme, classList.contains('ground')]")
        .await?;
    assert!(!own, "{theme} on the other");
    Ok(theme)
}

async fn the_font_size_is_followed() -> Result<()> {
    let style = "<style media='not all'>:root { font-size: 20px }</style>";
    let page = Mounting::with(&format!("{style}{MEETINGS}"))
        .await?
        .open()
        .await?;
    for (media, size) in [("all", "20px"), ("not all", "16px")] {
        page.run(&format!(
            "document.querySelector('style').media = '{media}'"
        ))
        .await?;
        page.until(&format!(
            "getComputedStyle(inside('.rule')[0]).fontSize === '{size}'"
        ))
        .await?;
    }
    Ok(())
}

async fn out_of_sight_it_follows_when_it_is_seen_again() -> Result<()> {
    for (hide, show) in [
        ("display: none", ""),
        ("content-visibility: hidden", "content-visibility: visible"),
    ] {
        let style =
            "<style>:root:has(:checked) { color-scheme: dark }</style><input type='checkbox'>";
        let page = Mounting::with(&format!("{style}<div id='tab'>{MEETINGS}</div>"))
            .await?
            .open()
            .await?;
        let tab = "document.querySelector('#tab').style";
        page.run(&format!("{tab} = '{hide}'; return settled()"))
            .await?;
        page.run("document.querySelector('input').click(); return settled()")
            .await?;
        page.run(&format!("{tab} = '{show}'")).await?;
        page.until("inside('.stage')[0].dataset.theme === 'dark'")
            .await?;
    }
    Ok(())
}
