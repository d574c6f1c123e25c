//! Add to calendar: plain links under the card, with script and without.

use anyhow::Result;

use crate::host::Host;
use crate::page::Page;
use crate::site::Site;
use crate::trial::trials;
use crate::visit::Visit;

trials![
    the_app_offers_calendars_that_keep_up_and_copies,
    without_script_the_links_are_there,
    what_is_open_stays_open_when_the_app_takes_over,
    the_feed_s_address_is_copied,
];

/// The links of the disclosure: text and address.
async fn offers(page: &Page) -> Result<Vec<(String, String)>> {
    page.ask(
        "return [...document.querySelectorAll('.offers a')]
            .map(it => [it.innerText, it.getAttribute('href')])",
    )
    .await
}

async fn the_app_offers_calendars_that_keep_up_and_copies() -> Result<()> {
    let site = Host::of_the_group().open().await?;
    for size in [(320, 640), (1280, 800)] {
        let page = Visit::to(&site)
            .size(size.0, size.1)
            .zone("Asia/Kolkata")
            .at("2026-11-24T12:00:00Z")
            .open()
            .await?;
        assert!(page.text(".offers").await.is_err(), "it is closed");
        let join = where_is(&page, ".join").await?;
        page.run("document.querySelector('.add summary').click()")
            .await?;
        let feed = format!("{}tag-security.ics", site.address());
        let place = feed.trim_start_matches("http://");
        let offers = offers(&page).await?;
        let expected = [
            ("Apple Calendar", format!("webcal://{place}")),
            (
                "Google Calendar",
                "https://calendar.google.com/calendar/r?cid=webcal%3A%2F%2F".to_owned(),
            ),
            (
                "Outlook.com",
                "https://outlook.live.com/calendar/0/addfromweb/?url=http%3A%2F%2F".to_owned(),
            ),
            (
                "Outlook, work or school",
                "https://outlook.office.com/calendar/0/addfromweb/?url=http%3A%2F%2F".to_owned(),
            ),
            (
                "Google Calendar, all meetings",
                "https://calendar.google.com/calendar/render?action=TEMPLATE&".to_owned(),
            ),
            ("File, all meetings (.ics)", "./tag-security.ics".to_owned()),
            (
                "File, only 2 December (.ics)",
                "./tag-security-20261202T160000Z.ics".to_owned(),
            ),
        ];
        assert_eq!(offers.len(), expected.len(), "{offers:?}");
        for ((text, href), (expected, start)) in offers.iter().zip(&expected) {
            assert_eq!(text, expected);
            assert!(href.starts_with(&**start), "{text}: {href}");
        }
        assert_eq!(where_is(&page, ".join").await?, join, "Join does not move");
        for file in ["tag-security.ics", "tag-security-20261202T160000Z.ics"] {
            assert!(
                get(&page, file).await?.starts_with("BEGIN:VCALENDAR\r\n"),
                "{file}"
            );
        }
        page.assert_no_complaints().await?;
    }
    Ok(())
}

async fn without_script_the_links_are_there() -> Result<()> {
    let site = Host::of_the_group().open().await?;
    let page = Visit::to(&site).script_off().open_prerendered().await?;
    page.run("document.querySelector('.add').open = true")
        .await?;
    let texts: Vec<_> = offers(&page)
        .await?
        .into_iter()
        .map(|(text, _)| text)
        .collect();
    assert_eq!(
        texts[..3],
        [
            "tag-security.ics",
            "Google Calendar, all meetings",
            "File, all meetings (.ics)"
        ]
    );
    assert!(texts[3].starts_with("File, only Wed "), "{texts:?}");
    Ok(())
}

async fn what_is_open_stays_open_when_the_app_takes_over() -> Result<()> {
    let site: Site = Host::of_the_group().holding(".wasm").open().await?;
    let page = Visit::to(&site).open_prerendered().await?;
    page.run("document.querySelector('.add summary').click()")
        .await?;
    site.release();
    page.alive().await?;
    assert!(page.text(".offers").await?.contains("Apple Calendar"));
    page.assert_no_complaints().await
}

async fn the_feed_s_address_is_copied() -> Result<()> {
    let site = Host::of_the_group().open().await?;
    let page = Visit::to(&site)
        .first(
            "navigator.clipboard.writeText = text => {
                window.copied = text;
                return Promise.resolve();
            }",
        )
        .open()
        .await?;
    page.run("document.querySelector('.add summary').click()")
        .await?;
    page.press("Copy feed address").await?;
    page.says("Link copied.").await?;
    let copied: String = page.ask("return window.copied").await?;
    assert_eq!(copied, format!("{}tag-security.ics", site.address()));
    page.assert_no_complaints().await
}

async fn where_is(page: &Page, selector: &str) -> Result<String> {
    page.ask(&format!(
        "return JSON.stringify(document.querySelector('{selector}').getBoundingClientRect())"
    ))
    .await
}

async fn get(page: &Page, file: &str) -> Result<String> {
    page.ask(&format!(
        "const request = new XMLHttpRequest();
        request.open('GET', '{file}', false);
        request.send();
        return request.responseText"
    ))
    .await
}
