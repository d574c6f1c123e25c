//! A passcode on request: not in the page until somebody asks for it, by hand or by keyboard, and
//! never the only way in.

use std::fs;

use anyhow::{Result, ensure};
use serde_json::json;
use thirtyfour::Key;

use crate::folder;
use crate::host::Host;
use crate::mounting::Mounting;
use crate::page::Page;
use crate::panel::{keys, tab_until};
use crate::trial::trials;
use crate::visit::Visit;

trials![
    it_is_shown_by_keyboard_and_then_copied,
    it_is_shown_in_a_place_that_was_kept,
    only_the_one_that_was_asked_for_is_shown,
    it_is_shown_in_an_element,
    a_compact_element_shows_it_too,
    without_script_the_page_says_whom_to_ask,
    without_its_app_the_page_says_so_in_the_end,
];

const INSTEAD: &str = "Passcode: ask in #tag-security, or turn JavaScript on.";
const WIDTHS: [u32; 4] = [320, 360, 768, 1280];

/// The group's site, with its passcode on request.
pub(crate) fn group() -> Result<Host> {
    let text = fs::read_to_string("content/tag-security.yaml")?;
    let content = text.replace("passcode: 77777", "passcode: { on_request: 77777 }");
    ensure!(content != text, "the group has a passcode");
    let path = folder::empty_folder()?.join("tag-security.yaml");
    fs::write(&path, content)?;
    Host::filled_with(path.to_str().expect("a plain path"))
}

async fn it_is_shown_by_keyboard_and_then_copied() -> Result<()> {
    let site = group()?.open().await?;
    let page = Visit::to(&site).open().await?;
    for name in ["clipboard-read", "clipboard-write"] {
        page.permit(&site, name, "granted").await?;
    }
    assert!(!all(&page).await?.contains("77777"), "nobody has asked");
    assert_eq!(page.texts("#passcode").await?, [""; 0]);
    page.run("document.querySelector('.join').focus()").await?;
    tab_until(&page, &focus_is_on("Show passcode"), 1).await?;

    keys(&page, Key::Enter).await?;
    page.says("Passcode: 77777").await?;
    assert_eq!(page.text("#passcode").await?, "Passcode: 77777");
    let button = page.texts(".passcode button").await?;
    assert_eq!(button, ["Copy"]);
    page.until(&focus_is_on("Copy passcode")).await?;

    keys(&page, Key::Enter).await?;
    page.says("Passcode copied.").await?;
    let copied: String = page.ask("return navigator.clipboard.readText()").await?;
    assert_eq!(copied, "77777");
    page.until(&focus_is_on("Copy passcode")).await?;
    page.assert_no_complaints().await
}

async fn it_is_shown_in_a_place_that_was_kept() -> Result<()> {
    const PLACES: &str = "return JSON.stringify(['.join', '.passcode', '.add', '.rule', '.rows']
        .map(it => document.querySelector(it).getBoundingClientRect()))";
    let site = group()?.holding(".wasm").open().await?;
    for width in WIDTHS {
        site.hold();
        let page = Visit::to(&site).size(width, 800).open_prerendered().await?;
        let before: String = page.ask(PLACES).await?;
        site.release();
        page.alive().await?;
        let alive: String = page.ask(PLACES).await?;
        assert_eq!(before, alive, "at {width} px, when the app takes over");
        page.press("Show passcode").await?;
        page.says("Passcode: 77777").await?;
        let shown: String = page.ask(PLACES).await?;
        assert_eq!(alive, shown, "at {width} px, when it is shown");
        page.assert_no_complaints().await?;
    }
    Ok(())
}

async fn only_the_one_that_was_asked_for_is_shown() -> Result<()> {
    let mut content = fs::read_to_string("tests/fixtures/tag-demo.yaml")?;
    for passcode in ["111", "222"] {
        let plain = format!("passcode: \"{passcode}\"");
        ensure!(content.contains(&plain), "{plain}");
        content = content.replace(&plain, &format!("passcode: {{ on_request: {passcode} }}"));
    }
    let path = folder::empty_folder()?.join("tag-demo.yaml");
    fs::write(&path, content)?;
    let site = Host::filled_with(path.to_str().expect("a plain path"))?;
    let site = site.open().await?;
    let page = Visit::to(&site).open().await?;
    let shown = ".passcode span, .passcode button";
    assert_eq!(page.texts(shown).await?, ["Show passcode"; 2]);
    page.run("[...document.querySelectorAll('.passcode button')][1].click()")
        .await?;
    page.says("Passcode: 222").await?;
    assert_eq!(
        page.texts(shown).await?,
        ["Show passcode", "Passcode: 222", "Copy"]
    );
    assert!(!all(&page).await?.contains("Passcode: 111"));
    page.press("Show passcode").await?;
    page.says("Passcode: 111").await?;
    assert_eq!(
        page.texts(shown).await?,
        ["Passcode: 111", "Copy", "Passcode: 222", "Copy"]
    );
    page.assert_no_complaints().await
}

async fn it_is_shown_in_an_element() -> Result<()> {
    assert_shown_in("").await
}

async fn a_compact_element_shows_it_too() -> Result<()> {
    assert_shown_in("compact").await
}

async fn assert_shown_in(attribute: &str) -> Result<()> {
    const SHOWN: &str = ".passcode span, .passcode button";
    let element = format!(
        "<tag-meetings src='{{group}}/tag-security.json' {attribute}>
            <a href='{{group}}/'>Meetings</a></tag-meetings>"
    );
    let mounting = Mounting::of(group()?, &element).await?;
    let page = mounting.open().await?;
    assert_eq!(page.inside(SHOWN).await?, ["Show passcode"]);
    let inner: String = page.ask("return element().shadowRoot.innerHTML").await?;
    assert!(!inner.contains("77777"), "nobody has asked: {inner}");
    page.run("inside('.passcode button')[0].focus()").await?;
    keys(&page, Key::Space).await?;
    page.until("inside('[role=status]')[0].textContent === 'Passcode: 77777'")
        .await?;
    assert_eq!(page.inside(SHOWN).await?, ["Passcode: 77777", "Copy"]);
    page.until("element().shadowRoot.activeElement === inside('.passcode button')[0]")
        .await?;
    page.assert_nothing_thrown().await?;
    page.assert_no_complaints().await
}

async fn without_script_the_page_says_whom_to_ask() -> Result<()> {
    let site = group()?.open().await?;
    for width in WIDTHS {
        let page = Visit::to(&site)
            .size(width, 800)
            .script_off()
            .open_prerendered()
            .await?;
        page.until(
            "document.querySelector('#passcode').checkVisibility({ visibilityProperty: true })",
        )
        .await?;
        assert_eq!(page.text("#passcode").await?, INSTEAD);
        assert_eq!(page.texts("button").await?, [""; 0], "no dead controls");
        assert!(!all(&page).await?.contains("77777"));
        let within: bool = page
            .ask(
                "const [text, card, join] = ['#passcode', '.card-how', '.join']
                    .map(it => document.querySelector(it).getBoundingClientRect());
                return text.top >= join.bottom && text.bottom <= card.bottom
                    && text.left >= card.left && text.right <= card.right",
            )
            .await?;
        assert!(within, "at {width} px it has a place of its own");
        page.assert_no_complaints().await?;
    }
    Ok(())
}

async fn without_its_app_the_page_says_so_in_the_end() -> Result<()> {
    let site = group()?.refusing(".wasm").open().await?;
    let page = Visit::to(&site).open_prerendered().await?;
    page.until("document.querySelector('#passcode').checkVisibility({ visibilityProperty: true })")
        .await?;
    assert_eq!(page.text("#passcode").await?, INSTEAD);
    let waited: f64 = page.ask("return document.timeline.currentTime").await?;
    assert!(
        waited >= 4000.0,
        "a page that comes alive does not flash it"
    );
    Ok(())
}

/// All that is in the document, as markup.
async fn all(page: &Page) -> Result<String> {
    page.ask("return document.documentElement.outerHTML").await
}

/// Whether the button of this name has the focus.
fn focus_is_on(name: &str) -> String {
    let name = json!(name);
    format!("((it) => (it.ariaLabel ?? it.innerText) === {name})(document.activeElement)")
}
