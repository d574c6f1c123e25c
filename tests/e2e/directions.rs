//! In a language that runs from right to left the page is mirrored, nothing sticks out, and times are
//! read as they are written.

use anyhow::Result;
use serde_json::json;

use crate::host::Host;
use crate::mounting::{MEETINGS, Mounting};
use crate::page::Page;
use crate::panel::{keys, opened};
use crate::trial::trials;
use crate::visit::Visit;

trials![
    a_page_that_is_translated_is_mirrored,
    an_element_stays_english_in_a_page_from_right_to_left,
];

/// What stands on the left and what on the right of it, where text runs from left to right.
const PAIRS: [(&str, &str); 6] = [
    (".hero h1", ".hero img"),
    ("#meetings", ".beside"),
    (".zone", "#change"),
    (".rows .what", ".rows .utc"),
    ("#passcode", ".passcode button"),
    (".disc", ".people .line"),
];

/// Whatever is drawn: that of the page, or that of the element.
const DRAWN: &str = "const root = document.querySelector('tag-meetings')?.shadowRoot ?? document;
    const all = (selector) => [...root.querySelectorAll(selector)].filter(it => it.checkVisibility());";

async fn a_page_that_is_translated_is_mirrored() -> Result<()> {
    let site = Host::of_the_group().open().await?;
    let page = opened(Visit::to(&site).page("?tz=Asia/Tokyo")).await?;
    keys(&page, "san").await?;
    page.until("document.querySelector('[role=option]')")
        .await?;
    page.run("document.querySelectorAll('details').forEach(it => { it.open = true })")
        .await?;
    for (direction, mirrored) in [("ltr", false), ("rtl", true)] {
        // As the translators of browsers do.
        page.run(&format!("document.documentElement.dir = '{direction}'"))
            .await?;
        for width in [320, 1280] {
            page.resize(width, 800).await?;
            assert_nothing_sticks_out(&page, direction).await?;
            assert_times_run_from_left_to_right(&page, direction).await?;
        }
        for (left, right) in PAIRS {
            let places: (f64, f64) = page
                .ask_of(
                    "return [...arguments].map(it =>
                        document.querySelector(it).getBoundingClientRect().left)",
                    &[json!(left), json!(right)],
                )
                .await?;
            assert_eq!(
                places.0 > places.1,
                mirrored,
                "{direction}: {left} {places:?} {right}"
            );
        }
        let edge: (String, String) = page
            .ask(
                "const { borderLeftWidth, borderRightWidth } = getComputedStyle(document.querySelector('.banner'));
                return [borderLeftWidth, borderRightWidth]",
            )
            .await?;
        assert_eq!(
            edge.0 == "0px",
            mirrored,
            "{direction}: the banner's edge {edge:?}"
        );
    }
    Ok(())
}

async fn an_element_stays_english_in_a_page_from_right_to_left() -> Result<()> {
    for (attribute, dates) in [("", "ltr"), ("lang='ar'", "rtl")] {
        let element = MEETINGS.replace("src=", &format!("{attribute} src="));
        let mounting = Mounting::with(&format!("<div dir='rtl' lang='ar'>{element}</div>")).await?;
        let page = mounting.open().await?;
        page.run("inside('details').forEach(it => { it.open = true })")
            .await?;
        for width in [320, 1280] {
            page.resize(width, 800).await?;
            assert_nothing_sticks_out(&page, attribute).await?;
            if dates == "ltr" {
                assert_times_run_from_left_to_right(&page, "in a host").await?;
            }
        }
        let directions: Vec<String> = page
            .ask("return ['.rule', '.when time'].map(it => getComputedStyle(inside(it)[0]).direction)")
            .await?;
        assert_eq!(directions, ["ltr", dates]);
        page.assert_nothing_thrown().await?;
    }
    Ok(())
}

async fn assert_nothing_sticks_out(page: &Page, what: &str) -> Result<()> {
    let out: Vec<String> = page
        .ask(&format!(
            "{DRAWN} const width = document.documentElement.clientWidth;
            return all('.page *').filter(it => !it.closest('.hidden, .skip, [role=listbox], .chart'))
                .map(it => [it, it.getBoundingClientRect()])
                .filter(([, {{ left, right }}]) => left < -0.5 || right > width + 0.5)
                .map(([it, {{ left, right }}]) => `${{it.localName}}.${{it.className}} ${{left}} to ${{right}}`)"
        ))
        .await?;
    assert!(out.is_empty(), "{what}: sticking out:\n{}", out.join("\n"));
    Ok(())
}

/// Of each line of a time, every sign is right of the one before it.
async fn assert_times_run_from_left_to_right(page: &Page, what: &str) -> Result<()> {
    let (count, wrong): (usize, Vec<String>) = page
        .ask(&format!(
            "{DRAWN} const signs = (it) => it.nodeType === Node.TEXT_NODE
                ? [...it.data].map((sign, at) => {{
                    const range = document.createRange();
                    range.setStart(it, at);
                    range.setEnd(it, at + 1);
                    return [sign, range.getBoundingClientRect()];
                }})
                : [...it.childNodes].flatMap(signs);
            const seen = all('time, .utc');
            const wrong = seen.filter(it => signs(it).filter(([sign, {{ width }}]) => sign.trim() && width)
                .some(([, {{ left, bottom }}], nth, all) => nth && left < all[nth - 1][1].left && bottom <= all[nth - 1][1].bottom + 2));
            return [seen.length, wrong.map(it => it.outerHTML)]"
        ))
        .await?;
    assert!(count > 7, "{what}: {count} times");
    assert!(wrong.is_empty(), "{what}: {}", wrong.join("\n"));
    Ok(())
}
