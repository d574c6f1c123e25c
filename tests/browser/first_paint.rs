//! The script that runs before first paint compares the reader's day with the group's, as the app
//! does.

use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Element;

const SCRIPT: &str = include_str!("../../src/build/first.js");

/// Wednesdays at 17:00 in Los Angeles, which is Thursday in UTC: a meeting long past, and one long
/// ahead, as `components::first` and `rows` write them. The first `<time>` is the card's.
const PAGE: &str = r#"<div id="app">
<p><time><span data-weekday="long"></span><span data-time-style="short"></span><span data-time-style="short"></span></time></p>
<span hidden>
<time datetime="2020-12-03T01:00:00Z" data-end="1606960800000" data-on="2" data-day="numeric" data-calendar="gregory" data-own="1"></time>
<time datetime="2099-12-03T01:00:00Z" data-end="4099946400000" data-on="2" data-day="numeric" data-calendar="gregory" data-own="1"></time>
</span>
<ol>
<li><time datetime="2020-12-03T01:00:00Z" data-end="1606960800000" data-on="2" data-day="numeric" data-calendar="gregory"><span data-day="numeric"></span><span data-time-style="short"></span></time></li>
<li><time datetime="2099-12-03T01:00:00Z" data-end="4099946400000" data-on="2" data-day="numeric" data-calendar="gregory"><span data-day="numeric"></span><span data-time-style="short"></span></time></li>
</ol>
<p id="zone" data-z=""></p>
</div>"#;

#[wasm_bindgen_test]
fn the_day_is_another_one_than_the_group_s_and_not_than_utc_s() {
    for (zone, off, day) in [
        // 17:00 to 18:00 on the 2nd, though it is the 3rd in UTC.
        ("America/Los_Angeles", "0,0", "2"),
        // 22:30 to 23:30
        ("America/St_Johns", "0,0", "2"),
        // 23:00 to 00:00 (next day)
        ("America/Noronha", "0,1", "2"),
        ("Asia/Tokyo", "1,0", "3"),
    ] {
        let (card, row) = run(zone);
        assert_eq!(
            card.get_attribute("data-off").as_deref(),
            Some(off),
            "{zone}"
        );
        assert_eq!(
            row.get_attribute("data-off").as_deref(),
            Some(off),
            "{zone}"
        );
        let text = row.first_element_child().and_then(|it| it.text_content());
        assert_eq!(text.as_deref(), Some(day), "{zone}");
    }
}

/// The times of card and second row after the script has run for a reader in `zone`.
fn run(zone: &str) -> (Element, Element) {
    let window = web_sys::window().expect("a browser");
    let document = window.document().expect("a document");
    let body = document.body().expect("a body");
    let page = document.create_element("div").expect("an element");
    page.set_inner_html(PAGE);
    // Another test's page may be there, and the script knows its own by its id.
    if let Some(other) = document.get_element_by_id("app") {
        other.remove();
    }
    // Before all else: the script takes the first `<time>` for the card's.
    body.prepend_with_node_1(&page).expect("a place");
    let storage = window.local_storage().ok().flatten().expect("storage");
    storage.set_item("tagZone", zone).expect("room");
    let done = js_sys::eval(SCRIPT);
    storage.remove_item("tagZone").expect("nothing against it");
    page.remove();
    done.expect("a script that runs");
    let times = page.query_selector_all("time").expect("times");
    let time = |index| times.item(index).expect("a time").unchecked_into();
    (time(0), time(4))
}
