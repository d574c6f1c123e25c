//! On a phone the answer is on the first screen.

use anyhow::Result;

use crate::host::Host;
use crate::trial::trials;
use crate::visit::Visit;

trials![
    date_clock_join_and_passcode_need_no_scrolling,
    a_banner_keeps_its_distance,
];

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
