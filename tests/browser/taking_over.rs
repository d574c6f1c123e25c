//! The app takes over whatever stands in its root.

use std::time::Duration;

use tag_page::schedule::RuleZone;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Document, Element};

use crate::group;
use crate::guard::without_panics;

/// What the app draws; what says nothing of times it leaves as it was built.
const DRAWN: [&str; 4] = [
    "Every Wednesday at 16:00 UTC",
    "Join Zoom Meeting",
    "Passcode: 077",
    "Theme:",
];

#[wasm_bindgen_test]
async fn it_fills_an_empty_root() {
    without_panics(async || {
        let page = take_over("").await;
        assert_whole(&page);
        assert_eq!(count(&page, ".rows li"), 6);
        assert_eq!(count(&page, "time[datetime$=\"T16:00:00Z\"]"), 7);
    })
    .await;
}

#[wasm_bindgen_test]
async fn it_draws_the_year_which_is_nowhere_baked() {
    without_panics(async || {
        let page = take_over("").await;
        let find = |selector| page.query_selector(selector).expect(selector);
        let chart = find("details.year > svg[role=img]").expect("a chart");
        let name = chart.get_attribute("aria-label").expect("a name");
        assert!(name.starts_with("Local start times in 20"), "{name}");
        let dots = find("details.year .own > .dots").expect("dots");
        assert_eq!(
            dots.namespace_uri().as_deref(),
            Some("http://www.w3.org/2000/svg")
        );
        let path = dots.get_attribute("d").expect("a path");
        assert!((52..=53).contains(&path.matches('M').count()), "{path}");
        let wide = web_sys::window()
            .and_then(|window| window.match_media("(min-width: 1024px)").ok()?)
            .is_some_and(|query| query.matches());
        assert_eq!(find("details.year[open]").is_some(), wide);
    })
    .await;
}

#[wasm_bindgen_test]
async fn it_does_not_mind_what_others_did_to_the_page() {
    for html in [
        "<h1>Some older page</h1>",
        "<div id=extension></div><!-- a comment --> text",
        "<font><font>Testgruppe</font></font>",
    ] {
        without_panics(async || {
            let page = take_over(html).await;
            assert_whole(&page);
            assert_eq!(count(&page, "font, #extension"), 0);
        })
        .await;
    }
}

#[wasm_bindgen_test]
async fn what_says_nothing_of_times_stays_as_others_left_it() {
    without_panics(async || {
        let page = take_over(
            "<div class=page><main><header class=hero><h1><font>Testgruppe</font></h1></header>
            <div class=columns><section id=meetings></section><div class=beside>Sie</div></div>
            </main></div>",
        )
        .await;
        assert_whole(&page);
        for place in [
            "main > .hero:first-child font",
            ".columns > #meetings + .beside",
        ] {
            assert_eq!(count(&page, place), 1, "{place}");
        }
    })
    .await;
}

#[wasm_bindgen_test]
async fn damaged_data_leaves_the_page_as_it_was() {
    for data in ["", "%%%", "AAAA", &group::data(RuleZone::Utc)[..40]] {
        without_panics(async || {
            let page = start("<p>The page as it was</p>", data).await;
            assert_eq!(page.inner_html(), "<p>The page as it was</p>");
        })
        .await;
    }
}

#[wasm_bindgen_test]
async fn a_rule_of_a_place_is_shown_in_its_time() {
    without_panics(async || {
        let zone = RuleZone::Named("Asia/Kolkata".into());
        let page = start("", &group::data(zone)).await;
        assert_eq!(count(&page, "time[datetime$=\"T10:30:00Z\"]"), 7);
        let text = page.text_content().unwrap_or_default();
        for part in [
            " · 16:00 in Kolkata",
            "every Wednesday at 16:00 Asia/Kolkata",
        ] {
            assert!(text.contains(part), "{part} in {text}");
        }
    })
    .await;
}

#[wasm_bindgen_test]
async fn a_zone_that_the_browser_does_not_know_is_named() {
    without_panics(async || {
        let zone = RuleZone::Named("Mars/Base".into());
        let page = start("", &group::data(zone)).await;
        assert_eq!(count(&page, "time"), 0);
        let text = page.text_content().unwrap_or_default();
        for part in [
            "This browser does not know the time zone Mars/Base.",
            "every Wednesday at 16:00 Mars/Base",
        ] {
            assert!(text.contains(part), "{part} in {text}");
        }
    })
    .await;
}

async fn take_over(html: &str) -> Element {
    start(html, &group::data(RuleZone::Utc)).await
}

/// Starts the app in a document that holds `html` in its root, and waits until it has drawn.
async fn start(html: &str, data: &str) -> Element {
    let document = document();
    let body = document.body().expect("a body");
    for id in ["app", "data"] {
        if let Some(old) = document.get_element_by_id(id) {
            old.remove();
        }
        let element = document.create_element("div").expect("an element");
        element.set_id(id);
        body.append_child(&element).expect("a place for it");
    }
    root(&document).set_inner_html(html);
    let holder = document.get_element_by_id("data").expect("just added");
    holder.set_text_content(Some(data));
    tag_page::web::start();
    yew::platform::time::sleep(Duration::from_millis(250)).await;
    root(&document)
}

fn assert_whole(page: &Element) {
    let text = page.text_content().unwrap_or_default().to_lowercase();
    for part in DRAWN {
        assert!(text.contains(&part.to_lowercase()), "{part} in {text}");
    }
}

fn count(page: &Element, selector: &str) -> u32 {
    page.query_selector_all(selector).expect(selector).length()
}

fn root(document: &Document) -> Element {
    document.get_element_by_id("app").expect("a root")
}

fn document() -> Document {
    web_sys::window()
        .and_then(|window| window.document())
        .expect("a document")
}
