//! On a phone the answer is on the first screen.

use anyhow::Result;

use crate::engine::Engine;
use crate::host::Host;
use crate::trial::trials;
use crate::visit::Visit;

trials![
    date_clock_join_and_passcode_need_no_scrolling,
    nothing_is_painted_before_the_reader_s_own_time,
    the_first_card_waits_for_no_other,
    no_list_is_seen_in_another_s_time,
    a_page_that_breaks_off_is_shown,
    a_banner_keeps_its_distance,
];

/// Three series, the first of which is not the next to meet.
const SERIES: &str = "tests/fixtures/tag-demo.yaml";

/// Where the page's script stands: in the first card, and behind the page.
const FIRST_SCRIPT: &str = "<script>";
const SECOND_SCRIPT: &str = "\n<script>";
const PAINTED: &str = "performance.getEntriesByName('first-contentful-paint').length";

async fn date_clock_join_and_passcode_need_no_scrolling() -> Result<()> {
    let site = Host::of_the_group().open().await?;
    for (zone, query) in [
        ("Asia/Kolkata", ""),
        ("Pacific/Apia", ""),
        ("Europe/Berlin", "?tz=Asia/Tokyo"),
        ("Europe/Berlin", "?tz=Mars/Base"),
        ("UTC", ""),
    ] {
        let page = Visit::to(&site)
            .page(query)
            .zone(zone)
            .size(360, 640)
            .open()
            .await?;
        let spans: Vec<(f64, f64, f64)> = page
            .ask(
                "return ['.when .date', '.when .clock', '.join', '#passcode'].map(it => {
                    const { top, bottom, width } = document.querySelector(it).getBoundingClientRect();
                    return [top, bottom, width];
                })",
            )
            .await?;
        for (top, bottom, width) in spans {
            assert!(width > 0.0, "{zone}: nothing is shown");
            assert!(
                top >= 0.0 && bottom <= 640.0,
                "{zone} {query}: {top} to {bottom}\n{}",
                page.seen().await
            );
        }
    }
    Ok(())
}

/// A slow connection, or a slow device, reads the page in pieces.
async fn nothing_is_painted_before_the_reader_s_own_time() -> Result<()> {
    for (place, before) in [
        ("<section id=\"meetings\"", ".hero"),
        (FIRST_SCRIPT, ".join"),
    ] {
        let site = held_before(place)?.open().await?;
        let page = Visit::to(&site).begin().await?;
        page.until(&format!("document.querySelector('{before}')"))
            .await?;
        // Long enough for a browser that would not wait.
        page.run("return new Promise(done => setTimeout(done, 500))")
            .await?;
        let painted: usize = page.ask(&format!("return {PAINTED}")).await?;
        assert_eq!(painted, 0, "{place}");
        site.release();
        page.until(PAINTED).await?;
        page.alive().await?;
    }
    Ok(())
}

/// However many there are, and whatever comes after them, the app included.
async fn the_first_card_waits_for_no_other() -> Result<()> {
    for alive in [false, true] {
        let mut host = held_before("<div id=\"next-2\"")?;
        if !alive {
            host = host.refusing("_bg.wasm");
        }
        let site = host.open().await?;
        let page = Visit::to(&site)
            .page("?tz=Asia/Tokyo")
            .size(360, 640)
            .begin()
            .await?;
        page.until(PAINTED).await?;
        let whole = "document.querySelector('#next-2, .rows, #data') !== null";
        assert!(!page.ask::<bool>(&format!("return {whole}")).await?);
        let first = "const card = document.querySelector('#next');
            return [card.querySelector('time').innerText, card.getBoundingClientRect().top]";
        let (text, top): (String, f64) = page.ask(first).await?;
        assert_eq!(text, "Thursday 17 December, 03:00–04:00");
        site.release();
        if alive {
            page.alive().await?;
        } else {
            // The script has run the second time.
            page.until("globalThis.zone?.dataset.z").await?;
        }
        assert_eq!(page.ask::<(String, f64)>(first).await?, (text, top));
    }
    Ok(())
}

/// It is there before the script behind it has run.
async fn no_list_is_seen_in_another_s_time() -> Result<()> {
    let site = held_before(SECOND_SCRIPT)?.open().await?;
    let page = Visit::to(&site).begin().await?;
    page.until(PAINTED).await?;
    page.until("document.querySelector('footer')").await?;
    let seen = "['.card', '.zone', '.rows'].map(it => document.querySelector(it).checkVisibility({ visibilityProperty: true }))";
    let seen: [bool; 3] = page.ask(&format!("return {seen}")).await?;
    assert_eq!(seen, [true, false, false]);
    site.release();
    page.until("document.querySelector('.rows').checkVisibility({ visibilityProperty: true })")
        .await?;
    page.alive().await
}

/// The rest may never come.
async fn a_page_that_breaks_off_is_shown() -> Result<()> {
    for (broken_off, seen) in [(FIRST_SCRIPT, ".join"), (SECOND_SCRIPT, ".rows")] {
        let site = Host::filled_with(SERIES)?
            .changing("index.html", move |html| {
                let (before, _) = html.split_once(broken_off).unwrap_or_default();
                before.to_owned()
            })
            .open()
            .await?;
        let page = Visit::to(&site).begin().await?;
        page.until("document.readyState === 'complete'").await?;
        // WebKit shows what an animation has hidden, and counts no first paint of it.
        if Engine::chosen() != Engine::WebKit {
            page.until(PAINTED).await?;
        }
        page.until(&format!(
            "document.querySelector('{seen}').checkVisibility({{ visibilityProperty: true }})"
        ))
        .await?;
    }
    Ok(())
}

/// A host whose page stops before the first such text until it is released.
fn held_before(text: &'static str) -> Result<Host> {
    const HELD: &str = "embed-height.js";
    let host = Host::filled_with(SERIES)?.changing("index.html", move |html| {
        let held = format!("<script src='{HELD}'></script>{text}");
        html.replacen(text, &held, 1)
    });
    Ok(host.holding(HELD))
}

async fn a_banner_keeps_its_distance() -> Result<()> {
    let site = Host::of_the_group().open().await?;
    for zone in ["Asia/Tokyo", "America/Argentina/Buenos_Aires"] {
        let page = Visit::to(&site)
            .page(&format!("?tz={zone}"))
            .size(360, 640)
            .open()
            .await?;
        let (beside, below): (f64, f64) = page
            .ask(
                "const box = it => document.querySelector(it).getBoundingClientRect();
                const text = document.createRange();
                text.selectNodeContents(document.querySelector('.banner p'));
                return [box('.banner button').left - text.getBoundingClientRect().right,
                    box('#next').top - box('.banner').bottom]",
            )
            .await?;
        assert!(beside >= 8.0, "{zone}: the button is {beside} px off");
        assert!(below >= 8.0, "{zone}: the card is {below} px off");
    }
    Ok(())
}
