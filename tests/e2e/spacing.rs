//! With the spacing of text that WCAG 2 lets readers set (1.4.12) nothing is cut off or sticks out.

use anyhow::Result;

use crate::host::Host;
use crate::mounting::{MEETINGS, Mounting};
use crate::page::Page;
use crate::panel::{keys, opened};
use crate::trial::trials;
use crate::visit::Visit;

trials![the_page_has_room, elements_have_room];

/// In the document, or within the element of it.
const SPACED: &str = "const root = document.querySelector('tag-meetings')?.shadowRoot ?? document;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
        word-spacing: 0.16em !important } p { margin-bottom: 2em !important }`);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    root.querySelectorAll('details').forEach(it => { it.open = true })";

async fn the_page_has_room() -> Result<()> {
    let site = Host::of_the_group().open().await?;
    for instant in ["2026-11-23T09:00:00Z", "2026-12-02T16:10:00Z"] {
        let page = opened(Visit::to(&site).page("?tz=Asia/Tokyo").at(instant)).await?;
        keys(&page, "san").await?;
        page.until("document.querySelector('[role=option]')")
            .await?;
        assert_has_room(&page, instant).await?;
    }
    let page = Visit::to(&site).script_off().open_prerendered().await?;
    assert_has_room(&page, "script off").await
}

async fn elements_have_room() -> Result<()> {
    for attribute in ["", "compact"] {
        let element = MEETINGS.replace("src=", &format!("{attribute} src="));
        let page = Mounting::with(&element).await?.open().await?;
        assert_has_room(&page, &format!("an element, {attribute}")).await?;
    }
    Ok(())
}

async fn assert_has_room(page: &Page, what: &str) -> Result<()> {
    page.run(SPACED).await?;
    for width in [320, 360, 1280] {
        page.resize(width, 800).await?;
        let (spaced, wrong): (bool, Vec<String>) = page
            .ask(
                "const root = document.querySelector('tag-meetings')?.shadowRoot ?? document;
                const width = document.documentElement.clientWidth;
                const seen = [...root.querySelectorAll('.page *')]
                    .filter(it => it.checkVisibility() && !it.closest('.hidden, .skip, .chart, [role=listbox], .key'));
                const out = (it) => it.getBoundingClientRect().right > width + 0.5;
                const cut = (it) => {
                    const { overflowX, overflowY } = getComputedStyle(it);
                    return overflowY !== 'visible' && it.scrollHeight > it.clientHeight + 1
                        || overflowX !== 'visible' && it.scrollWidth > it.clientWidth + 1;
                };
                return [parseFloat(getComputedStyle(seen[0]).letterSpacing) > 1,
                    seen.filter(it => it.localName !== 'input' && (out(it) || cut(it))).map(it =>
                        `${it.localName}.${it.className}: ${it.innerText}`)]",
            )
            .await?;
        assert!(spaced, "{what}");
        assert!(
            wrong.is_empty(),
            "{what}, {width} px:\n{}",
            wrong.join("\n")
        );
    }
    Ok(())
}
