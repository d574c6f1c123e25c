//! Places beside the one shown, and the link to it.

use anyhow::Result;

use crate::host::Host;
use crate::page::Page;
use crate::panel::{choose, kept, keys, opened};
use crate::trial::trials;
use crate::visit::Visit;

trials![
    places_are_compared,
    places_compared_count_hours_alike,
    the_link_in_a_zone_is_copied,
];

async fn places_are_compared() -> Result<()> {
    let site = Host::of_the_group().open().await?;
    let page = opened(Visit::to(&site)).await?;
    for (query, city) in [
        ("tokyo", "Tokyo time (UTC+9)"),
        ("kathmandu", "Kathmandu time (UTC+5:45)"),
        ("utc", "UTC"),
    ] {
        page.press("Compare with another place").await?;
        page.until("document.activeElement.id === 'zone-input'")
            .await?;
        choose(&page, query).await?;
        let name = city.split(" (").next().unwrap_or_default();
        page.says(&format!("Compared with {name}.")).await?;
        let remove = format!("Remove {city}");
        assert!(buttons(&page).await?.contains(&remove), "{remove}");
    }
    assert_eq!(
        page.texts(".year p").await?,
        [
            "Berlin: 17:00 from November to March, 18:00 from April to October.",
            "Tokyo: 01:00 the next day all year.",
            "Kathmandu: 21:45 all year.",
            "UTC: 16:00 all year.",
        ]
    );
    assert_eq!(page.text(".zone").await?, "Times in Berlin time (UTC+1)");
    assert_eq!(kept(&page, "tagZone").await?, None, "nothing is kept");
    let compare = "Compare with another place".to_owned();
    assert!(!buttons(&page).await?.contains(&compare), "three is enough");
    page.press("Remove Kathmandu time (UTC+5:45)").await?;
    page.until("document.activeElement.id === 'zone-input'")
        .await?;
    let left = buttons(&page).await?;
    assert!(left.contains(&compare));
    let left: Vec<_> = left.iter().filter(|it| it.starts_with("Remove")).collect();
    assert_eq!(left, ["Remove Tokyo time (UTC+9)", "Remove UTC"]);
    // The next choice is the page's again.
    choose(&page, "nairobi").await?;
    page.says("Times now in Nairobi time.").await?;
    page.assert_no_complaints().await
}

async fn places_compared_count_hours_alike() -> Result<()> {
    let site = Host::of_the_group().open().await?;
    let page = opened(Visit::to(&site)).await?;
    // What was typed and left is forgotten.
    keys(&page, "tokyo").await?;
    page.press("Compare with another place").await?;
    page.until("document.activeElement.id === 'zone-input'")
        .await?;
    assert_eq!(typed(&page).await?, "");
    assert_eq!(
        page.text(".picker label").await?,
        "Compare with another place"
    );
    choose(&page, "new york").await?;
    page.says("Compared with New York time.").await?;
    for (choice, line) in [
        ("12 hours", "New York: 11:00 am until 3 March"),
        ("24 hours", "New York: 11:00 until 3 March"),
    ] {
        page.press(choice).await?;
        page.until(&format!(
            "[...document.querySelectorAll('.year p')].some(it =>
                it.innerText.trim().replace(/\\s+/g, ' ').startsWith('{line}'))"
        ))
        .await?;
    }
    page.assert_no_complaints().await
}

async fn the_link_in_a_zone_is_copied() -> Result<()> {
    let site = Host::of_the_group().open().await?;
    let page = opened(Visit::to(&site).page("?tz=Asia/Tokyo#next")).await?;
    page.permit(&site, "clipboard-read", "granted").await?;
    page.permit(&site, "clipboard-write", "granted").await?;
    page.press("Copy link in Tokyo time").await?;
    page.says("Link copied.").await?;
    let copied: String = page.ask("return navigator.clipboard.readText()").await?;
    assert_eq!(copied, format!("{}?tz=Asia/Tokyo", site.address()));
    page.assert_no_complaints().await
}

async fn typed(page: &Page) -> Result<String> {
    page.ask("return document.querySelector('#zone-input').value")
        .await
}

async fn buttons(page: &Page) -> Result<Vec<String>> {
    page.texts("#zone-panel button").await
}
