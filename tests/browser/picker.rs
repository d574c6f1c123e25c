//! The zone panel: its roles, its keys, what is chosen in it, and what is kept.

use std::time::Duration;

use js_sys::Function;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, HtmlElement, Storage};

use crate::guard::without_panics;
use crate::taking_over::take_over;

/// The page of a reader whose device says `zone`.
async fn page_in(zone: &str) -> Element {
    for key in ["tagZone", "tagHome", "tagClock"] {
        storage().remove_item(key).expect("storage");
    }
    page_again_in(zone).await
}

/// The same, with what storage holds.
async fn page_again_in(zone: &str) -> Element {
    let device = Function::new_with_args(
        "zone",
        "const Real = globalThis.RealFormat ??= Intl.DateTimeFormat;
         Intl.DateTimeFormat = function (locale, options) {
             return new Real(locale, { timeZone: zone, ...options });
         };",
    );
    call(&device, &zone.into(), &JsValue::UNDEFINED);
    take_over("").await
}

async fn open_in(zone: &str) -> Element {
    let page = page_in(zone).await;
    click(&change(&page)).await;
    page
}

#[wasm_bindgen_test]
async fn it_opens_with_the_focus_in_it_and_gives_it_back() {
    without_panics(async || {
        let page = page_in("Asia/Kolkata").await;
        let button = change(&page);
        assert_eq!(text(&page, ".zone"), "Times in Kolkata time (UTC+5:30)");
        assert_eq!(attribute(&button, "aria-expanded"), "false");
        let panel = one(&page, &format!("#{}", attribute(&button, "aria-controls")));
        assert!(panel.has_attribute("hidden"));

        click(&button).await;
        assert_eq!(attribute(&button, "aria-expanded"), "true");
        assert_eq!(active_id(), "zone-input");
        press(&combobox(&page), "Escape").await;
        assert_eq!(attribute(&button, "aria-expanded"), "false");
        assert!(panel.has_attribute("hidden"));
        assert_eq!(active(), button);

        click(&button).await;
        click(&button).await;
        assert!(panel.has_attribute("hidden"), "a second press closes it");
    })
    .await;
}

#[wasm_bindgen_test]
async fn it_is_a_combobox_with_a_list() {
    without_panics(async || {
        let page = open_in("Asia/Kolkata").await;
        let input = combobox(&page);
        assert_eq!(text(&page, "label[for=zone-input]"), "Time zone");
        assert_eq!(
            attribute(&input, "placeholder"),
            "City, country or UTC+5:30"
        );
        assert_eq!(attribute(&input, "aria-autocomplete"), "list");
        assert_eq!(attribute(&input, "aria-expanded"), "false");
        let list = one(&page, &format!("#{}", attribute(&input, "aria-controls")));
        assert_eq!(attribute(&list, "role"), "listbox");
        assert_eq!(attribute(&list, "aria-label"), "Time zones");

        write(&page, "tokyo").await;
        assert_eq!(attribute(&input, "aria-expanded"), "true");
        let options = options(&page);
        assert_eq!(options.len(), 1, "{options:?}");
        let option = options[0].strip_prefix("Tokyo · UTC+9 · ");
        assert!(option.is_some_and(|it| it.ends_with(" now")), "{options:?}");
        // The names of a browser's zones are those of its time; people's are not.
        for query in ["Kolkata", "+5:30", "utc"] {
            write(&page, query).await;
            assert!(!self::options(&page).is_empty(), "{query}");
        }
    })
    .await;
}

#[wasm_bindgen_test]
async fn the_arrow_keys_walk_the_list_and_the_text_keeps_its_own() {
    without_panics(async || {
        let page = open_in("Asia/Kolkata").await;
        let input = combobox(&page);
        write(&page, "san").await;
        let last = options(&page).len() - 1;
        assert!(last > 1);
        let active = || attribute(&input, "aria-activedescendant");
        assert_eq!(active(), "");
        for (key, option) in [
            ("ArrowDown", 0),
            ("ArrowDown", 1),
            ("ArrowUp", 0),
            ("ArrowUp", last),
            ("ArrowDown", 0),
        ] {
            assert!(!press(&input, key).await, "the caret stays where it is");
            let id = format!("zone-option-{option}");
            assert_eq!(active(), id, "{key}");
            assert_eq!(attribute(&one(&page, "[aria-selected=true]"), "id"), id);
        }
        for key in ["Home", "End"] {
            assert!(press(&input, key).await, "{key} is the text's");
            assert_eq!(active(), "");
        }
        // Escape closes the list first, then the panel, and chooses nothing.
        press(&input, "ArrowDown").await;
        press(&input, "Escape").await;
        assert_eq!(attribute(&input, "aria-expanded"), "false");
        assert_eq!(active_id(), "zone-input");
        press(&input, "Escape").await;
        assert_eq!(active_id(), "");
        assert_eq!(text(&page, ".zone"), "Times in Kolkata time (UTC+5:30)");
    })
    .await;
}

#[wasm_bindgen_test]
async fn enter_and_a_press_choose_for_the_whole_page() {
    without_panics(async || {
        let page = open_in("Asia/Kolkata").await;
        write(&page, "tokyo").await;
        press(&combobox(&page), "ArrowDown").await;
        press(&combobox(&page), "Enter").await;
        assert_eq!(text(&page, ".zone"), "Times in Tokyo time (UTC+9)");
        assert_eq!(text(&page, "[role=status]"), "Times now in Tokyo time.");
        assert!(text(&page, ".banner").starts_with("Shown in Tokyo time, not yours."));
        assert!(text(&page, "#next").contains("Tokyo time · 16:00 UTC"));
        assert_eq!(kept("tagZone").as_deref(), Some("Asia/Tokyo"));
        assert!(text(&page, ".zone-buttons").contains("Copy link in Tokyo time"));

        write(&page, "los angeles").await;
        click(&one(&page, "[role=option]")).await;
        assert_eq!(
            text(&page, "[role=status]"),
            "Times now in Los Angeles time."
        );
        assert_eq!(active_id(), "zone-input");

        let back = one(&page, ".zone-buttons button");
        assert_eq!(
            back.text_content().as_deref(),
            Some("Use my time zone (Kolkata)")
        );
        click(&back).await;
        assert_eq!(text(&page, "[role=status]"), "Times now in Kolkata time.");
        assert_eq!(text(&page, ".banner"), "");
        assert_eq!(kept("tagZone"), None);
    })
    .await;
}

#[wasm_bindgen_test]
async fn results_are_announced_after_a_rest() {
    without_panics(async || {
        let page = open_in("Asia/Kolkata").await;
        write(&page, "tokyo").await;
        assert_eq!(text(&page, "[role=status]"), "", "not while somebody types");
        rest(600).await;
        assert_eq!(text(&page, "[role=status]"), "1 result");
        write(&page, "Atlantis").await;
        let nothing = "Nothing found for \"Atlantis\". Try a big city nearby, or UTC+5:30.";
        assert_eq!(text(&page, ".picker p"), nothing);
        assert_eq!(options(&page), [""; 0]);
        assert_eq!(attribute(&combobox(&page), "aria-expanded"), "false");
        rest(600).await;
        assert_eq!(text(&page, "[role=status]"), nothing);
    })
    .await;
}

#[wasm_bindgen_test]
async fn the_clock_is_the_whole_page_s_and_kept() {
    without_panics(async || {
        let page = open_in("Asia/Kolkata").await;
        for (nth, clock, stored) in [
            (2, "21:30", Some("-u-hc-h23")),
            (3, "9:30", Some("-u-hc-h12")),
        ] {
            click(&one(
                &page,
                &format!(".clock-choice label:nth-of-type({nth}) input"),
            ))
            .await;
            for part in [".when .clock", ".rows time"] {
                let shown = text(&page, part);
                assert!(shown.contains(clock), "{clock} in {shown}");
            }
            assert_eq!(kept("tagClock").as_deref(), stored);
        }
        let again = page_again_in("Asia/Kolkata").await;
        assert!(text(&again, ".when .clock").contains("9:30"));
        click(&change(&again)).await;
        click(&one(&again, ".clock-choice input")).await;
        assert_eq!(kept("tagClock"), None);
        // What is no clock counts as none.
        storage().set_item("tagClock", "<script>").expect("storage");
        let again = page_again_in("Asia/Kolkata").await;
        assert!(text(&again, ".when .clock").contains(":30"));
    })
    .await;
}

#[wasm_bindgen_test]
async fn a_device_that_says_utc_is_asked_and_the_answer_is_the_reader_s_own() {
    without_panics(async || {
        let page = page_in("UTC").await;
        assert!(
            text(&page, ".banner")
                .starts_with("This device says UTC. Somewhere else? Pick your time zone.")
        );
        click(&one(&page, ".banner button")).await;
        assert_eq!(active_id(), "zone-input");
        write(&page, "tokyo").await;
        press(&combobox(&page), "Enter").await;
        for page in [page, page_again_in("UTC").await] {
            assert_eq!(text(&page, ".banner"), "");
            assert!(text(&page, "#next").contains("Your time (Tokyo)"));
        }
        // On a device that says where it is, its word counts.
        let elsewhere = page_again_in("Asia/Kolkata").await;
        assert!(text(&elsewhere, ".banner").starts_with("Shown in Tokyo time, not yours."));
    })
    .await;
}

fn change(page: &Element) -> Element {
    one(page, ".zone-line button")
}

fn combobox(page: &Element) -> Element {
    one(page, "[role=combobox]")
}

fn options(page: &Element) -> Vec<String> {
    let all = page
        .query_selector_all("[role=option]")
        .expect("a selector");
    let texts = (0..all.length()).filter_map(|index| all.item(index)?.text_content());
    texts.collect()
}

async fn write(page: &Element, query: &str) {
    let typed = Function::new_with_args(
        "input, text",
        "input.value = text; input.dispatchEvent(new InputEvent('input', { bubbles: true }));",
    );
    call(&typed, &combobox(page), &query.into());
    rest(20).await;
}

/// Whether the browser may do what it does with this key.
async fn press(element: &Element, key: &str) -> bool {
    let press = Function::new_with_args(
        "element, key",
        "return element.dispatchEvent(
             new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));",
    );
    let free = call(&press, element, &key.into());
    rest(20).await;
    free.is_truthy()
}

async fn click(element: &Element) {
    element.unchecked_ref::<HtmlElement>().click();
    rest(50).await;
}

fn call(function: &Function, first: &JsValue, second: &JsValue) -> JsValue {
    let none = JsValue::NULL;
    function.call2(&none, first, second).expect("no exception")
}

async fn rest(millis: u64) {
    yew::platform::time::sleep(Duration::from_millis(millis)).await;
}

fn one(page: &Element, selector: &str) -> Element {
    let found = page.query_selector(selector).expect(selector);
    found.unwrap_or_else(|| panic!("no {selector}"))
}

fn text(page: &Element, selector: &str) -> String {
    one(page, selector).text_content().unwrap_or_default()
}

fn attribute(element: &Element, name: &str) -> String {
    element.get_attribute(name).unwrap_or_default()
}

fn active() -> Element {
    let document = web_sys::window().and_then(|window| window.document());
    let active = document.and_then(|document| document.active_element());
    active.expect("an active element")
}

fn active_id() -> String {
    active().id()
}

fn storage() -> Storage {
    let window = web_sys::window().expect("a browser");
    window.local_storage().expect("allowed").expect("there")
}

fn kept(key: &str) -> Option<String> {
    storage().get_item(key).expect("storage")
}
