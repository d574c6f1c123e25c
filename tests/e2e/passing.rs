//! Time passes while the page is open: it changes by itself, and only where it must.

use anyhow::Result;
use serde_json::json;

use crate::host::Host;
use crate::times::Times;
use crate::trial::trials;
use crate::visit::Visit;

trials![the_page_follows_the_meeting];

async fn the_page_follows_the_meeting() -> Result<()> {
    let site = Host::of_the_group().open().await?;
    for (instant, before, after, said) in [
        (
            "2026-12-02T15:44:59Z",
            "Today · in 15 minutes",
            "Starts in 14 minutes",
            "Meeting starts in 15 minutes.",
        ),
        (
            "2026-12-02T15:59:59Z",
            "Starts in less than a minute",
            "Happening now · until 22:30",
            "Meeting has started.",
        ),
        (
            "2026-12-02T16:59:59Z",
            "Happening now · until 22:30",
            "Ended at 22:30 · may run over",
            "Meeting has ended. Next: Wednesday 16 December, 21:30.",
        ),
    ] {
        let page = Visit::to(&site)
            .zone("Asia/Kolkata")
            .at(instant)
            .open()
            .await?;
        assert_eq!(Times::on(&page).await?.line, before, "{instant}");
        page.says("").await?;
        page.run(
            "for (const it of document.querySelectorAll('.join, #passcode, .passcode button'))
                it.seenBefore = true",
        )
        .await?;

        page.let_time_pass().await?;
        let after = json!(after);
        page.until(&format!(
            "document.querySelector('.state').innerText === {after}"
        ))
        .await?;
        page.says(said).await?;
        let same: Vec<bool> = page
            .ask(
                "return ['.join', '#passcode', '.passcode button']
                    .map(it => document.querySelector(it).seenBefore === true)",
            )
            .await?;
        assert_eq!(
            same, [true; 3],
            "Join, passcode and Copy are the same nodes"
        );
        page.assert_no_complaints().await?;
    }
    Ok(())
}
