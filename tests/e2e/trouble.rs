//! What happens where something is missing or broken.

use anyhow::Result;

use crate::host::Host;
use crate::page::Page;
use crate::times::Times;
use crate::trial::trials;
use crate::visit::Visit;

trials![
    an_empty_root_is_filled,
    damaged_data_leaves_the_page_as_it_was
];

/// With what the app draws: what stands still is not there to be moved.
async fn an_empty_root_is_filled() -> Result<()> {
    const PARTS: [&str; 3] = ["#meetings", "footer", ".skip"];
    let site = Host::of_the_group().open().await?;
    let whole = Visit::to(&site).open().await?;
    let site = Host::of_the_group()
        .changing("index.html", |html| {
            // The root's last attribute.
            between(&html, "data--n-p=\"JP\">", "</div>\n<script>", |_| {
                String::new()
            })
        })
        .open()
        .await?;
    let page = Visit::to(&site).open().await?;
    for part in PARTS {
        let text = page.text(part).await?;
        assert!(!text.is_empty(), "{part} is there");
        assert_eq!(text, whole.text(part).await?);
    }
    page.assert_no_complaints().await
}

async fn damaged_data_leaves_the_page_as_it_was() -> Result<()> {
    let damages: [fn(&str) -> String; 4] = [
        |_| String::new(),
        |_| "not base64 at all!".to_owned(),
        |data| data[..data.len() / 8 * 4].to_owned(),
        |data| format!("////{}", &data[4..]),
    ];
    for (nth, damage) in damages.into_iter().enumerate() {
        let site = Host::of_the_group()
            .changing("index.html", move |html| {
                between(&html, "id=\"data\">", "</script>", damage)
            })
            .open()
            .await?;
        let page = Visit::to(&site).open_prerendered().await?;
        let complaints = first_complaints(&page).await?;
        assert_eq!(complaints.len(), 1, "damage {nth}: {complaints:#?}");
        let times = Times::on(&page).await?;
        assert_eq!(times.date, "Wednesday 2 December, 17:00–18:00");
        assert_eq!(times.rows.len(), 6);
        let alive: usize = page
            .ask("return document.querySelectorAll('.alive').length")
            .await?;
        assert_eq!(alive, 0);
    }
    Ok(())
}

/// Waits until the browser complains, and until the page has nothing more to do.
async fn first_complaints(page: &Page) -> Result<Vec<String>> {
    let mut complaints = Vec::new();
    while complaints.is_empty() {
        complaints = page.complaints().await?;
    }
    page.until("document.readyState === 'complete'").await?;
    page.run("return new Promise(done => requestAnimationFrame(() => setTimeout(done)))")
        .await?;
    complaints.extend(page.complaints().await?);
    Ok(complaints)
}

/// `text`, with what stands between the first `start` and the next `end` changed.
fn between(text: &str, start: &str, end: &str, change: impl Fn(&str) -> String) -> String {
    let (before, rest) = text.split_once(start).expect("the start");
    let (inner, after) = rest.split_once(end).expect("the end");
    format!("{before}{start}{}{end}{after}", change(inner))
}
