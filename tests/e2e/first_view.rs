//! On a phone the answer is on the first screen.

use anyhow::Result;

use crate::host::Host;
use crate::trial::trials;
use crate::visit::Visit;

trials![
    date_clock_join_and_passcode_need_no_scrolling,
    nothing_is_painted_before_the_reader_s_own_time,
    a_page_that_breaks_off_is_shown,
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

/// A slow connection, or a slow device, reads the page in pieces.
async fn nothing_is_painted_before_the_reader_s_own_time() -> Result<()> {
    const HELD: &str = "embed-height.js";
    let site = Host::of_the_group()
        .changing("index.html", |html| {
            let held = format!("</div>\n<script src='{HELD}'></script><script>");
            html.replacen("</div>\n<script>", &held, 1)
        })
        .holding(HELD)
        .open()
        .await?;
    let page = Visit::to(&site).begin().await?;
    page.until("document.querySelector('footer')").await?;
    let painted = "performance.getEntriesByName('first-contentful-paint').length";
    // Long enough for a browser that would not wait.
    page.run("return new Promise(done => setTimeout(done, 500))")
        .await?;
    assert_eq!(page.ask::<usize>(&format!("return {painted}")).await?, 0);
    site.release();
    page.until(painted).await?;
    page.alive().await
}

/// The rest may never come.
async fn a_page_that_breaks_off_is_shown() -> Result<()> {
    let site = Host::of_the_group()
        .changing("index.html", |html| {
            let (before, _) = html.split_once("</div>\n<script>").unwrap_or_default();
            before.to_owned()
        })
        .open()
        .await?;
    let page = Visit::to(&site).begin().await?;
    page.until("document.readyState === 'complete'").await?;
    page.until("performance.getEntriesByName('first-contentful-paint').length")
        .await?;
    let seen =
        "return document.querySelector('.rule').checkVisibility({ visibilityProperty: true })";
    assert!(page.ask::<bool>(seen).await?);
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
