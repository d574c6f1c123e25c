//! All of the page is done by keyboard, and whoever does it sees where they are.

use anyhow::{Result, ensure};
use serde::Deserialize;
use thirtyfour::Key;

use crate::contrast::LIGHT;
use crate::host::Host;
use crate::mounting::{MEETINGS, Mounting};
use crate::page::Page;
use crate::panel::{keys, tab_back, tab_until};
use crate::site::Site;
use crate::trial::trials;
use crate::visit::Visit;

trials![
    tab_comes_to_everything_in_order_and_is_seen,
    tab_comes_to_everything_in_an_element,
    every_function_is_done_by_keys_and_keeps_the_focus,
];

/// What has the focus, in whatever shadow root; all that can have it; and how it is seen.
const FOCUS: &str = "const focused = (root) => {
    const at = root.activeElement;
    return at?.shadowRoot?.activeElement ? focused(at.shadowRoot) : at;
};
const all = (root) => [...root.querySelectorAll('*')].flatMap(it => [it, ...it.shadowRoot ? all(it.shadowRoot) : []]);
const stops = () => all(document).filter(it => it.matches('a[href], button, summary, input')
    && it.checkVisibility({ visibilityProperty: true }));
const stop = () => {
    const it = focused(document), { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(it);
    const { top, bottom, left, right } = it.getBoundingClientRect();
    return {
        nth: stops().indexOf(it),
        name: `${it.localName} ${it.ariaLabel ?? it.innerText ?? ''}`.trim(),
        outline: outlineStyle === 'solid' ? parseFloat(outlineWidth) : 0,
        contrast: contrast(outlineColor, painted(it.parentElement)),
        within: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
    };
};";

#[derive(Debug, Deserialize)]
struct Stop {
    /// Its place among all that can have the focus, in the order of the document.
    nth: i32,
    #[allow(dead_code, reason = "for messages")]
    name: String,
    outline: f64,
    contrast: f64,
    within: bool,
}

const OPEN: &str = "document.querySelectorAll('details').forEach(it => { it.open = true })";

async fn tab_comes_to_everything_in_order_and_is_seen() -> Result<()> {
    let site = Host::of_the_group().open().await?;
    let visit = || Visit::to(&site).page("?tz=Asia/Tokyo");
    for (what, visit) in [
        ("light", visit()),
        ("dark, and on a phone", visit().dark().size(320, 640)),
        ("forced colours", visit().forced_colours()),
        ("live", visit().at("2026-12-02T16:10:00Z")),
    ] {
        let page = visit.open().await?;
        page.run(OPEN).await?;
        page.run("document.querySelector('#change').click()")
            .await?;
        page.until("document.activeElement.id === 'zone-input'")
            .await?;
        assert_all_are_seen(&page, what, 35).await?;
    }
    Ok(())
}

async fn tab_comes_to_everything_in_an_element() -> Result<()> {
    let mounting = Mounting::with(MEETINGS).await?;
    let page = mounting.open().await?;
    page.run("inside('details').forEach(it => { it.open = true })")
        .await?;
    assert_all_are_seen(&page, "the element", 15).await
}

/// From the first on, everything that can have the focus has it, in the order of the document.
async fn assert_all_are_seen(page: &Page, what: &str, least: usize) -> Result<()> {
    let count: usize = page
        .ask(&format!("{LIGHT}{FOCUS} return stops().length"))
        .await?;
    ensure!(count >= least, "{what}: {count} stops");
    // By a script the focus comes without being shown; by a key it is.
    page.run(&format!("{FOCUS} stops()[1].focus()")).await?;
    tab_back(page).await?;
    for nth in 0..count {
        if nth > 0 {
            keys(page, Key::Tab).await?;
        }
        let stop: Stop = page.ask(&format!("{LIGHT}{FOCUS} return stop()")).await?;
        ensure!(
            usize::try_from(stop.nth) == Ok(nth),
            "{what}, {nth}: {stop:?}"
        );
        ensure!(
            stop.outline >= 2.0 && stop.contrast >= 3.0,
            "{what}: {stop:?}"
        );
        ensure!(stop.within, "{what}: {stop:?}");
    }
    Ok(())
}

/// What is done: where the focus is, the key, what is true then, and where the focus is then.
type Deed = (&'static str, Key, &'static str, &'static str);

const DEEDS: [Deed; 14] = [
    (
        "Skip to the next meeting",
        Key::Enter,
        "location.hash === '#next'",
        "",
    ),
    (
        "Join Zoom Meeting (new tab)",
        Key::Enter,
        "window.followed.endsWith('/7276783015')",
        "Join Zoom Meeting (new tab)",
    ),
    (
        "Copy passcode",
        Key::Space,
        "window.copied === '77777'",
        "Copy passcode",
    ),
    (
        "Add to calendar",
        Key::Enter,
        "document.querySelector('.offers').checkVisibility()",
        "Add to calendar",
    ),
    (
        "Copy feed address",
        Key::Enter,
        "window.copied.endsWith('.ics')",
        "Copied",
    ),
    (
        "Change",
        Key::Space,
        "document.querySelector('.zone-panel')",
        "#zone-input",
    ),
    (
        "Copy link in Berlin time",
        Key::Enter,
        "window.copied.endsWith('?tz=Europe/Berlin')",
        "Copy link in Berlin time",
    ),
    (
        "Compare with another place",
        Key::Space,
        "document.querySelector('label').innerText === 'Compare with another place'",
        "#zone-input",
    ),
    (
        "12 hours",
        Key::Space,
        "document.querySelector('.when').innerText.includes('pm')",
        "12 hours",
    ),
    (
        "The year at a glance",
        Key::Enter,
        "!document.querySelector('.chart').checkVisibility()",
        "The year at a glance",
    ),
    (
        "Share",
        Key::Enter,
        "window.copied === location.href.replace(/[?#].*/, '')",
        "Share",
    ),
    (
        "Dark",
        Key::Space,
        "document.querySelector('#app').dataset.theme === 'dark'",
        "Dark",
    ),
    (
        "Put these meetings on your site",
        Key::Space,
        "document.querySelector('.snippet code').checkVisibility()",
        "Put these meetings on your site",
    ),
    (
        "Copy code",
        Key::Enter,
        "window.copied.includes('<tag-meetings')",
        "Code copied",
    ),
];

/// In a zone that is not the reader's.
const FROM_ABOVE: [Deed; 1] = [(
    "Use my time zone",
    Key::Enter,
    "!document.querySelector('.banner').innerText",
    "Change",
)];
const FROM_THE_PANEL: [Deed; 2] = [
    (
        "Change",
        Key::Enter,
        "document.querySelector('.zone-panel')",
        "#zone-input",
    ),
    (
        "Use my time zone (Berlin)",
        Key::Space,
        "!document.querySelector('.banner').innerText",
        "Change",
    ),
];

async fn every_function_is_done_by_keys_and_keeps_the_focus() -> Result<()> {
    let site = Host::of_the_group().open().await?;
    assert_are_done(&site, "", &DEEDS).await?;
    assert_are_done(&site, "?tz=Asia/Tokyo", &FROM_ABOVE).await?;
    assert_are_done(&site, "?tz=Asia/Tokyo", &FROM_THE_PANEL).await
}

async fn assert_are_done(site: &Site, query: &str, deeds: &[Deed]) -> Result<()> {
    let page = Visit::to(site)
        .page(query)
        .first(
            "navigator.clipboard.writeText = async (text) => { window.copied = text; };
            window.lost = [];
            addEventListener('click', (event) => {
                const link = event.target.closest('a[target=_blank]');
                if (!link) return;
                window.followed = link.href;
                event.preventDefault();
            });
            addEventListener('focusout', () => setTimeout(() => {
                if (document.activeElement === document.body) lost.push(document.body.innerText);
            }))",
        )
        .open()
        .await?;
    for (name, key, done, then) in deeds {
        let on = |name: &str| match name.strip_prefix('#') {
            Some(id) => format!("document.activeElement.id === '{id}'"),
            None => format!(
                "(it => (it.ariaLabel ?? it.innerText).replace(/\\s+/g, ' ').trim() === '{name}')(document.activeElement)"
            ),
        };
        tab_until(&page, &on(name), 20).await?;
        keys(&page, key.clone()).await?;
        page.until(done).await?;
        if !then.is_empty() {
            page.until(&on(then)).await?;
        }
    }
    let lost: Vec<String> = page.ask("return lost").await?;
    ensure!(lost.is_empty(), "the focus was lost {} times", lost.len());
    page.assert_no_complaints().await
}
