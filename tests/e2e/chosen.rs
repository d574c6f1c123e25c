//! What a reader chooses within an element, by keyboard alone, with storage or without.

use anyhow::Result;
use serde_json::json;
use thirtyfour::Key;

use crate::mounting::{MEETINGS, Mounting, NEXT};
use crate::page::Page;
use crate::panel::{keys, tab_until};
use crate::trial::trials;

trials![
    a_zone_is_chosen_by_keyboard_alone,
    a_zone_that_the_site_asks_for_is_left_by_one_press,
    a_link_leads_to_the_group_s_page,
    without_storage_a_choice_lasts_for_the_visit,
    a_zone_that_a_site_sets_is_no_choice,
];

const TOKYO: &str = "Thursday 3 December, 01:00–02:00";

async fn a_zone_is_chosen_by_keyboard_alone() -> Result<()> {
    let body =
        format!("<button id='before'>Before</button>{MEETINGS}<button id='after'>After</button>");
    let mounting = Mounting::with(&body).await?;
    let page = mounting.open().await?;
    page.run("document.querySelector('#before').focus()")
        .await?;
    tab_until(&page, &is_active("change"), 20).await?;
    keys(&page, Key::Enter).await?;
    until_active(&page, "zone-input").await?;
    keys(&page, "toky").await?;
    page.until("inside('[role=option]').length").await?;
    keys(&page, Key::Down + Key::Enter).await?;
    page.until(&format!("texts('.when')[0] === '{TOKYO}'"))
        .await?;
    page.until("text(inside('[role=status]')[0]) === 'Times now in Tokyo time.'")
        .await?;
    assert_eq!(active(&page).await?, "zone-input");
    keys(&page, Key::Escape).await?;
    until_active(&page, "change").await?;
    // Tab leaves it at its end.
    tab_until(&page, "document.activeElement.id === 'after'", 40).await?;
    page.assert_nothing_thrown().await?;
    page.assert_no_complaints().await
}

async fn a_zone_that_the_site_asks_for_is_left_by_one_press() -> Result<()> {
    let mounting = Mounting::with(&MEETINGS.replace("src=", "tz='Asia/Tokyo' src=")).await?;
    let page = mounting.open().await?;
    assert_eq!(page.inside(".when").await?, [TOKYO]);
    press(&page, "Use my time zone").await?;
    page.until(&format!("texts('.when')[0] === '{NEXT}'"))
        .await?;
    until_active(&page, "change").await?;
    page.until("heard.at(-1)[0] === 'tag-zone' && heard.at(-1)[2].zone === 'Europe/Berlin'")
        .await?;
    page.assert_no_complaints().await
}

async fn a_link_leads_to_the_group_s_page() -> Result<()> {
    let mounting = Mounting::with(MEETINGS).await?;
    let keeping =
        "window.copied = []; navigator.clipboard.writeText = async (it) => { copied.push(it); }";
    let page = mounting.visit().first(keeping).open_prerendered().await?;
    page.until("isReady()").await?;
    opened(&page).await?;
    press(&page, "Copy link in Berlin time").await?;
    page.until("copied.length").await?;
    let copied: Vec<String> = page.ask("return copied").await?;
    let address = format!("{}?tz=Europe/Berlin", mounting.group.address());
    assert_eq!(copied, [address]);
    Ok(())
}

async fn without_storage_a_choice_lasts_for_the_visit() -> Result<()> {
    let denied = "Object.defineProperty(window, 'localStorage', {
        get() { throw new DOMException('denied', 'SecurityError'); },
    })";
    let other = MEETINGS.replace("src=", "id='other' src=");
    let mounting = Mounting::with(&format!("{MEETINGS}{other}")).await?;
    let page = mounting.visit().first(denied).open_prerendered().await?;
    page.until("isReady() && isReady('other')").await?;
    opened(&page).await?;
    keys(&page, "tokyo").await?;
    page.until("inside('[role=option]').length").await?;
    keys(&page, Key::Enter).await?;
    page.until(&format!("texts('.when')[0] === '{TOKYO}'"))
        .await?;
    page.run("return settled()").await?;
    assert_eq!(page.inside(".when").await?, [TOKYO]);
    page.assert_nothing_thrown().await?;
    page.assert_no_complaints().await
}

async fn a_zone_that_a_site_sets_is_no_choice() -> Result<()> {
    let asked = MEETINGS.replace("src=", "id='asked' tz='UTC' src=");
    let mounting = Mounting::with(&format!("{MEETINGS}{asked}")).await?;
    let page = mounting.open().await?;
    opened(&page).await?;
    keys(&page, "toky").await?;
    page.run("element('asked').setAttribute('tz', 'Asia/Tokyo')")
        .await?;
    page.until(&format!("texts('.when', 'asked')[0] === '{TOKYO}'"))
        .await?;
    page.run("return settled()").await?;
    assert_eq!(page.inside(".when").await?, [NEXT]);
    // Whatever somebody does in the other one goes on.
    assert_eq!(active(&page).await?, "zone-input");
    let typed: String = page.ask("return inside('#zone-input')[0].value").await?;
    assert_eq!(typed, "toky");
    Ok(())
}

/// Opens the zone panel of the first element.
async fn opened(page: &Page) -> Result<()> {
    press(page, "Change").await?;
    until_active(page, "zone-input").await
}

/// Presses the button of the first element that is called so.
async fn press(page: &Page, name: &str) -> Result<()> {
    let name = json!(name);
    page.until(&format!(
        "window.button = inside('button').find(it =>
            (it.ariaLabel ?? text(it)) === {name} && it.checkVisibility())"
    ))
    .await?;
    page.run("button.focus(); button.click()").await
}

/// The id of what has the focus in the first element.
async fn active(page: &Page) -> Result<String> {
    page.ask("return element().shadowRoot.activeElement?.id ?? ''")
        .await
}

async fn until_active(page: &Page, id: &str) -> Result<()> {
    page.until(&is_active(id)).await
}

/// Whether this has the focus in the first element.
fn is_active(id: &str) -> String {
    format!("element().shadowRoot.activeElement?.id === '{id}'")
}
