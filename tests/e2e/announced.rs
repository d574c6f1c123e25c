//! What is said unasked: that a meeting is near, begins and ends, what has changed, and what the reader
//! has done. Nothing when the page is opened.

use anyhow::Result;
use thirtyfour::Key;

use crate::host::Host;
use crate::page::Page;
use crate::panel::{self, keys};
use crate::trial::trials;
use crate::visit::Visit;

trials![
    nothing_is_said_on_load,
    three_things_are_said_of_a_meeting,
    what_the_reader_does_is_said,
];

/// Keeps whatever comes to be in a live region, also in one that takes the place of another.
const KEEPING: &str = "window.announced = [];
    const said = new Map();
    new MutationObserver(() => {
        for (const it of document.querySelectorAll('[role=status], [role=alert], [role=log], [aria-live], output')) {
            if (it.textContent && said.get(it) !== it.textContent) announced.push(it.textContent);
            said.set(it, it.textContent);
        }
    }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });";

async fn nothing_is_said_on_load() -> Result<()> {
    let demo = Host::filled_with("tests/fixtures/tag-demo.yaml")?
        .open()
        .await?;
    let site = Host::of_the_group().open().await?;
    for (what, visit) in [
        ("a week before", Visit::to(&site)),
        (
            "14 minutes before",
            Visit::to(&site).at("2026-12-02T15:46:00Z"),
        ),
        ("as it begins", Visit::to(&site).at("2026-12-02T16:00:00Z")),
        ("just ended", Visit::to(&site).at("2026-12-02T17:00:00Z")),
        ("in another zone", Visit::to(&site).page("?tz=Asia/Tokyo")),
        ("in no zone", Visit::to(&site).page("?tz=Mars/Base")),
        (
            "as chosen before",
            Visit::to(&site).first("localStorage.tagZone = 'Asia/Tokyo'"),
        ),
        ("one cancelled", Visit::to(&demo).at("2026-11-24T12:00:00Z")),
    ] {
        let page = visit.first(KEEPING).open().await?;
        page.run("return new Promise(done => requestAnimationFrame(() => setTimeout(done, 50)))")
            .await?;
        assert_eq!(heard(&page).await?, [""; 0], "{what}");
    }
    Ok(())
}

async fn three_things_are_said_of_a_meeting() -> Result<()> {
    let site = Host::of_the_group().open().await?;
    let page = Visit::to(&site)
        .at("2026-12-02T14:00:00Z")
        .first(KEEPING)
        .open()
        .await?;
    // Minute by minute, from two hours before to two hours after.
    page.run(
        "let hidden = false;
        Object.defineProperty(document, 'hidden', { get: () => hidden });
        const look = () => {
            document.dispatchEvent(new Event('visibilitychange'));
            return new Promise(done => setTimeout(done));
        };
        return (async () => {
            for (let minute = 0; minute < 300; minute += 1) {
                hidden = true;
                await look();
                skipTime(60_000);
                hidden = false;
                await look();
            }
        })()",
    )
    .await?;
    page.until("document.querySelector('.state').innerText.startsWith('Not this week')")
        .await?;
    assert_eq!(
        heard(&page).await?,
        [
            "Meeting starts in 15 minutes.",
            "Meeting has started.",
            "Meeting has ended. Next: Wednesday 16 December, 17:00.",
        ]
    );
    Ok(())
}

async fn what_the_reader_does_is_said() -> Result<()> {
    let site = Host::of_the_group().open().await?;
    let page = Visit::to(&site)
        .first(KEEPING)
        .first("navigator.clipboard.writeText = async () => {}")
        .open()
        .await?;
    // What says by itself that it is pressed or open is said no second time.
    for silent in ["Dark", "Light", "Change"] {
        page.press(silent).await?;
    }
    page.run("document.querySelectorAll('details').forEach(it => { it.open = !it.open })")
        .await?;
    page.until("document.activeElement.id === 'zone-input'")
        .await?;
    assert_eq!(heard(&page).await?, [""; 0]);

    keys(&page, "kathm").await?;
    page.says("1 result").await?;
    // Where a driver types slowly, what it has typed by then is counted as well.
    let mut counts = heard(&page).await?;
    let typed = counts.len();
    assert_eq!(counts.pop().as_deref(), Some("1 result"));
    assert!(
        counts.iter().all(|it| it.ends_with(" results")),
        "{counts:?}"
    );
    keys(&page, Key::Enter + "").await?;
    page.says("Times now in Kathmandu time.").await?;
    page.press("Compare with another place").await?;
    panel::choose(&page, "utc").await?;
    page.says("Compared with UTC.").await?;
    // Twice the same is heard twice.
    for said in [
        "Passcode copied.",
        "Passcode copied.\u{a0}",
        "Passcode copied.",
    ] {
        page.press("Copy passcode").await?;
        page.says(said).await?;
    }
    assert_eq!(
        heard(&page).await?[typed..],
        [
            "Times now in Kathmandu time.",
            "Compared with UTC.",
            "Passcode copied.",
            "Passcode copied.\u{a0}",
            "Passcode copied.",
        ]
    );
    Ok(())
}

async fn heard(page: &Page) -> Result<Vec<String>> {
    page.ask("return announced").await
}
