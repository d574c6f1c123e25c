//! From small phones to wide screens, with text of any size, nothing sticks out.

use anyhow::Result;

use crate::host::Host;
use crate::page::Page;
use crate::panel::{keys, opened};
use crate::trial::trials;
use crate::visit::Visit;

trials![
    nothing_sticks_out,
    nothing_sticks_out_under_a_banner,
    nothing_sticks_out_of_the_zone_panel,
    nothing_sticks_out_without_script,
    nothing_sticks_out_with_words_of_any_length,
];

const WIDTHS: [u32; 6] = [320, 360, 768, 1024, 1280, 1920];

async fn nothing_sticks_out() -> Result<()> {
    let site = Host::of_the_group().open().await?;
    assert_nothing_sticks_out(&Visit::to(&site).zone("Pacific/Apia").open().await?).await
}

async fn nothing_sticks_out_under_a_banner() -> Result<()> {
    let site = Host::of_the_group().open().await?;
    let query = "?tz=Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch";
    assert_nothing_sticks_out(&Visit::to(&site).page(query).open().await?).await
}

async fn nothing_sticks_out_of_the_zone_panel() -> Result<()> {
    let site = Host::of_the_group().open().await?;
    let page = opened(Visit::to(&site).page("?tz=America/Argentina/Buenos_Aires")).await?;
    keys(&page, "islands").await?;
    page.until("document.querySelectorAll('[role=option]').length > 3")
        .await?;
    assert_nothing_sticks_out(&page).await
}

async fn nothing_sticks_out_without_script() -> Result<()> {
    let site = Host::of_the_group().open().await?;
    assert_nothing_sticks_out(&Visit::to(&site).script_off().open_prerendered().await?).await
}

async fn nothing_sticks_out_with_words_of_any_length() -> Result<()> {
    let site = Host::filled_with("tests/fixtures/long-words.yaml")?
        .open()
        .await?;
    assert_nothing_sticks_out(&Visit::to(&site).open().await?).await?;
    assert_nothing_sticks_out(&Visit::to(&site).script_off().open_prerendered().await?).await
}

async fn assert_nothing_sticks_out(page: &Page) -> Result<()> {
    page.run(
        "const sheet = new CSSStyleSheet();
        sheet.replaceSync('html.large { font-size: 200% }');
        document.adoptedStyleSheets.push(sheet)",
    )
    .await?;
    let mut all = Vec::new();
    for width in WIDTHS {
        page.resize(width, 800).await?;
        for large in [false, true] {
            page.run(&format!(
                "document.documentElement.classList.toggle('large', {large})"
            ))
            .await?;
            let (size, whole, out): (String, u32, Vec<String>) = page
                .ask(
                    "const root = document.documentElement, shown = root.clientWidth;
                    // Firefox measures an SVG in an SVG by its own units.
                    const out = [...document.querySelectorAll('.page *')].filter(it =>
                        !it.closest('.hidden, .skip') && !it.matches('svg svg') && it.checkVisibility()
                        && it.getBoundingClientRect().right > shown + 0.5);
                    return [getComputedStyle(root).fontSize, root.scrollWidth, out.map(it =>
                        `${it.localName}.${it.className} ${it.getBoundingClientRect().right}`)]",
                )
                .await?;
            assert_eq!(size, if large { "32px" } else { "16px" });
            if whole > width || !out.is_empty() {
                all.push(format!("{width} px, text {size}: {whole} px, {out:?}"));
            }
        }
    }
    assert!(all.is_empty(), "sticking out:\n{}", all.join("\n"));
    Ok(())
}
