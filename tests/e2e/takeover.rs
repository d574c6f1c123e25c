//! The app takes over a page that already shows the reader's time: no text changes, nothing moves,
//! and the reader loses nothing.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;
use thirtyfour::By;

use crate::host::Host;
use crate::page::Page;
use crate::trial::trials;
use crate::visit::Visit;

trials![
    nothing_moves_in_berlin,
    nothing_moves_in_apia,
    nothing_moves_in_bangkok,
    nothing_moves_in_shanghai,
    nothing_moves_with_a_clock_of_twelve_hours,
    nothing_moves_with_a_link_s_zone,
    nothing_moves_with_an_unknown_zone,
    nothing_moves_where_the_device_says_utc,
    what_stands_still_is_left_as_it_is,
    focus_selection_and_scroll_position_survive,
    a_press_that_has_begun_is_a_click,
    foreign_elements_do_no_harm,
];

const WIDTHS: [u32; 4] = [320, 360, 768, 1280];

/// Before the next day in UTC, one week ahead.
async fn nothing_moves_in_berlin() -> Result<()> {
    assert_nothing_moves("Europe/Berlin", "en-GB", "").await
}

/// Where the meeting falls on another day than in UTC.
async fn nothing_moves_in_apia() -> Result<()> {
    assert_nothing_moves("Pacific/Apia", "en-GB", "").await
}

/// Where it ends at midnight, on the next day.
async fn nothing_moves_in_bangkok() -> Result<()> {
    assert_nothing_moves("Asia/Bangkok", "en-GB", "").await
}

/// Where it begins at midnight sharp.
async fn nothing_moves_in_shanghai() -> Result<()> {
    assert_nothing_moves("Asia/Shanghai", "en-GB", "").await
}

async fn nothing_moves_with_a_clock_of_twelve_hours() -> Result<()> {
    assert_nothing_moves("America/Los_Angeles", "en-US", "").await
}

async fn nothing_moves_with_a_link_s_zone() -> Result<()> {
    assert_nothing_moves("Europe/Berlin", "en-GB", "?tz=Asia/Tokyo").await
}

async fn nothing_moves_with_an_unknown_zone() -> Result<()> {
    assert_nothing_moves("Europe/Berlin", "en-GB", "?tz=Mars/Base").await
}

async fn nothing_moves_where_the_device_says_utc() -> Result<()> {
    assert_nothing_moves("UTC", "en-GB", "?tz=").await
}

/// Chrome's own measure of layout shifts does not see it: a node that was replaced is another one.
async fn assert_nothing_moves(zone: &str, language: &str, query: &str) -> Result<()> {
    let site = Host::of_the_group().holding(".wasm").open().await?;
    let mut all_moved = Vec::new();
    for width in WIDTHS {
        site.hold();
        let page = Visit::to(&site)
            .page(query)
            .zone(zone)
            .language(language)
            .size(width, 640)
            .open_prerendered()
            .await?;
        let (texts, places) = (times(&page).await?, places(&page).await?);
        assert_eq!(texts.len(), 7, "the card's and six rows': {texts:?}");
        site.release();
        page.alive().await?;
        assert_eq!(texts, times(&page).await?, "texts at {width}");
        let moved = moved(&places, &self::places(&page).await?);
        all_moved.extend(moved.iter().map(|it| format!("at {width}, {it}")));
        page.assert_no_complaints().await?;
    }
    assert!(all_moved.is_empty(), "moved:\n{}", all_moved.join("\n"));
    Ok(())
}

async fn times(page: &Page) -> Result<Vec<String>> {
    page.texts("time").await
}

type Places = BTreeMap<String, [f64; 4]>;

/// What was somewhere else before, or was not there.
fn moved(before: &Places, after: &Places) -> Vec<String> {
    let names: BTreeSet<_> = before.keys().chain(after.keys()).collect();
    names
        .into_iter()
        .map(|name| (name, before.get(name), after.get(name)))
        .filter(|(_, before, after)| before != after)
        .map(|(name, before, after)| format!("{name}: {before:?} -> {after:?}"))
        .collect()
}

/// Where everything is that somebody may be reading or about to press: left, top, right, bottom.
async fn places(page: &Page) -> Result<Places> {
    page.ask(
        "const places = {};
        for (const [name, selector] of Object.entries({
            title: 'h1', lead: '.lead', icon: '.hero img', card: '#next', time: '.when time',
            agenda: '.agenda', join: '.join', passcode: '#passcode', copy: '.passcode button',
            rule: '.rule', line: '.zone-line', row: '.rows li', heading: 'section > .heading', section: 'section',
            picture: '.picture img',
        })) {
            const shown = [...document.querySelectorAll(selector)].filter(it => it.checkVisibility());
            shown.forEach((it, nth) => {
                const { left, top, right, bottom } = it.getBoundingClientRect();
                places[`${name} ${nth}`] = [left, top, right, bottom];
            });
        }
        return places",
    )
    .await
}

async fn what_stands_still_is_left_as_it_is() -> Result<()> {
    let site = Host::of_the_group().holding(".wasm").open().await?;
    let page = Visit::to(&site).open_prerendered().await?;
    let order = "return [...document.querySelectorAll('main > *, .columns > *')]
        .map(it => it.id || it.className)";
    let before: Vec<String> = page.ask(order).await?;
    page.run("for (const it of document.querySelectorAll('.hero, .hero *, .beside, .beside *')) it.known = 1")
        .await?;
    site.release();
    page.alive().await?;
    assert_eq!(page.ask::<Vec<String>>(order).await?, before);
    let (parts, new): (usize, usize) = page
        .ask(
            "const all = [...document.querySelectorAll('.hero, .hero *, .beside, .beside *')];
            return [all.length, all.filter(it => !it.known).length]",
        )
        .await?;
    assert!(parts > 40, "{parts} parts");
    assert_eq!(new, 0, "of {parts} parts");
    page.assert_no_complaints().await
}

async fn focus_selection_and_scroll_position_survive() -> Result<()> {
    let site = Host::of_the_group().holding(".wasm").open().await?;
    let page = Visit::to(&site).size(360, 640).open_prerendered().await?;
    let state = "return [
        document.activeElement.innerText,
        String(getSelection()),
        getSelection().anchorNode?.parentElement.localName ?? '',
        scrollY,
    ]";
    page.run(
        "[...document.links].find(it => it.innerText === 'Mailing list')
            .focus({ preventScroll: true });
        const text = document.querySelector('#about p').firstChild;
        getSelection().setBaseAndExtent(text, 8, text, 25);
        scrollTo(0, 500)",
    )
    .await?;
    let before: (String, String, String, f64) = page.ask(state).await?;
    let expected = ("Mailing list", "produces guidance", "p", 500.0);
    let (focus, selection, inside, scroll) = &before;
    assert_eq!((&**focus, &**selection, &**inside, *scroll), expected);

    site.release();
    page.alive().await?;
    let after: (String, String, String, f64) = page.ask(state).await?;
    assert_eq!(after, before);
    page.assert_no_complaints().await
}

async fn a_press_that_has_begun_is_a_click() -> Result<()> {
    // Only once it has drawn itself does the app look again in a tenth of a second: it has not
    // overlooked the press for lack of time.
    const WATCHED: &str = "window.timers = 0;
        const real = setTimeout;
        window.setTimeout = (...given) => { timers += given[1] === 100; return real(...given); };
        window.clicks = 0;
        addEventListener('click', event => {
            event.preventDefault();
            clicks += !!event.target.closest('.join');
        })";
    let site = Host::of_the_group().holding(".wasm").open().await?;
    let page = Visit::to(&site).first(WATCHED).open_prerendered().await?;
    let join = page.browser().find(By::Css(".join")).await?;
    let mouse = || page.browser().action_chain();
    mouse().click_and_hold_element(&join).perform().await?;
    site.release();
    page.until("timers > 0").await?;
    page.run("return new Promise(done => requestAnimationFrame(done))")
        .await?;
    let alive: bool = page
        .ask("return !!document.querySelector('.alive')")
        .await?;
    assert!(!alive, "the app waits");
    mouse().release().perform().await?;
    page.until("clicks === 1").await?;
    page.alive().await?;
    page.assert_no_complaints().await
}

async fn foreign_elements_do_no_harm() -> Result<()> {
    const INSERTED: &str =
        "for (const it of document.querySelectorAll('#app, #next, .when, .rows'))
        it.prepend(Object.assign(document.createElement('x-foreign'), { textContent: 'foreign' }))";
    const TRANSLATED: &str = "const texts = [];
        const walker = document.createTreeWalker(document.querySelector('#app'), NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) texts.push(walker.currentNode);
        for (const text of texts) {
            const font = document.createElement('font');
            text.replaceWith(font);
            font.append(text);
        }";
    const STRIPPED: &str = "document.querySelector('.columns').remove()";

    let site = Host::of_the_group().holding(".wasm").open().await?;
    let untouched = {
        site.release();
        times(&Visit::to(&site).open().await?).await?
    };
    for damage in [INSERTED, TRANSLATED, STRIPPED] {
        site.hold();
        let page = Visit::to(&site).open_prerendered().await?;
        page.run(damage).await?;
        site.release();
        page.alive().await?;
        assert_eq!(times(&page).await?, untouched, "after {damage}");
        page.press("Dark").await?;
        page.until("app.dataset.theme === 'dark'").await?;
        page.assert_no_complaints().await?;
    }
    Ok(())
}
