//! The zone panel by keys and by presses.

use anyhow::Result;
use thirtyfour::{By, Key};

use crate::host::Host;
use crate::page::Page;
use crate::panel::{active, choose, kept, keys, opened, options, tab_until, until_options};
use crate::times::Times;
use crate::trial::trials;
use crate::visit::Visit;

trials![
    a_zone_is_chosen_by_keyboard_alone,
    the_arrows_walk_the_list_and_the_text_keeps_its_own_keys,
    a_press_chooses_and_nothing_lies_over_the_page,
    without_storage_a_choice_lasts_for_the_visit,
];

async fn a_zone_is_chosen_by_keyboard_alone() -> Result<()> {
    let site = Host::of_the_group().open().await?;
    let page = Visit::to(&site).zone("Asia/Kolkata").open().await?;
    assert_eq!(
        page.text(".zone").await?,
        "Times in Kolkata time (UTC+5:30)"
    );
    tab_until(&page, "document.activeElement.id === 'change'", 20).await?;
    keys(&page, Key::Enter).await?;
    page.until("document.activeElement.id === 'zone-input'")
        .await?;
    assert_eq!(of_change(&page, "aria-expanded").await?, "true");
    assert_eq!(of_change(&page, "aria-controls").await?, "zone-panel");

    keys(&page, "toky").await?;
    let option = "Tokyo, Japan · UTC+9 · 18:00 now";
    until_options(&page, &[option]).await?;
    page.says("1 result").await?;
    keys(&page, Key::Down + Key::Enter).await?;
    page.says("Times now in Tokyo time.").await?;
    assert_eq!(page.text(".zone").await?, "Times in Tokyo time (UTC+9)");
    assert_eq!(
        Times::on(&page).await?.date,
        "Thursday 3 December, 01:00–02:00"
    );
    assert_eq!(kept(&page, "tagZone").await?.as_deref(), Some("Asia/Tokyo"));
    assert_eq!(options(&page).await?, [""; 0], "the list is closed");

    // What was chosen is selected: typing begins anew. Escape closes the list, and then the panel.
    keys(&page, "Atlantis").await?;
    let nothing = "Nothing found for \"Atlantis\". Try a big city nearby, or UTC+5:30.";
    page.until("document.querySelector('.picker p')").await?;
    assert_eq!(page.text(".picker p").await?, nothing);
    page.says(nothing).await?;
    keys(&page, Key::Escape).await?;
    page.until("!document.querySelector('.picker p')").await?;
    assert_eq!(active(&page).await?, "zone-input");
    keys(&page, Key::Escape).await?;
    page.until("document.activeElement.id === 'change'").await?;
    assert_eq!(of_change(&page, "aria-expanded").await?, "false");
    keys(&page, Key::Enter).await?;
    page.until("document.activeElement.id === 'zone-input'")
        .await?;
    let typed: String = page.ask("return document.activeElement.value").await?;
    assert_eq!(typed, "", "what was typed and left is forgotten");
    assert_eq!(page.text(".zone").await?, "Times in Tokyo time (UTC+9)");
    page.assert_no_complaints().await?;

    page.reload().await?;
    page.alive().await?;
    assert_eq!(page.text(".zone").await?, "Times in Tokyo time (UTC+9)");
    Ok(())
}

async fn the_arrows_walk_the_list_and_the_text_keeps_its_own_keys() -> Result<()> {
    let site = Host::of_the_group().open().await?;
    let page = opened(Visit::to(&site)).await?;
    keys(&page, "san").await?;
    page.until("document.querySelectorAll('[role=option]').length > 2")
        .await?;
    let last = options(&page).await?.len() - 1;
    for (key, option) in [
        (Key::Down, 0),
        (Key::Down, 1),
        (Key::Up, 0),
        (Key::Up, last),
        (Key::Down, 0),
        (Key::Up, last),
    ] {
        keys(&page, key).await?;
        let id = format!("zone-option-{option}");
        page.until(&format!(
            "document.querySelector('[role=combobox]').getAttribute('aria-activedescendant')
                === '{id}'"
        ))
        .await?;
        let (selected, seen): (Vec<String>, bool) = page
            .ask(
                "const selected = [...document.querySelectorAll('[aria-selected=true]')];
                const list = document.querySelector('[role=listbox]').getBoundingClientRect();
                const { top, bottom } = selected[0].getBoundingClientRect();
                return [selected.map(it => it.id),
                    top >= list.top - 1 && bottom <= list.bottom + 1]",
            )
            .await?;
        assert_eq!(selected, [id]);
        assert!(seen, "the active option is in sight");
    }
    // Home and End go to the text's ends.
    for (key, caret) in [(Key::Home, 0), (Key::End, 3)] {
        keys(&page, key).await?;
        let at: u32 = page
            .ask("return document.activeElement.selectionStart")
            .await?;
        assert_eq!(at, caret);
        page.until("!document.activeElement.hasAttribute('aria-activedescendant')")
            .await?;
    }
    page.assert_no_complaints().await
}

async fn a_press_chooses_and_nothing_lies_over_the_page() -> Result<()> {
    let site = Host::of_the_group().open().await?;
    let page = opened(Visit::to(&site).size(320, 640)).await?;
    keys(&page, "new york").await?;
    page.until("document.querySelector('[role=option]')")
        .await?;
    let (panel, rows): (f64, f64) = page
        .ask(
            "return [document.querySelector('#zone-panel').getBoundingClientRect().bottom,
                document.querySelector('.rows').getBoundingClientRect().top]",
        )
        .await?;
    assert!(
        panel <= rows,
        "the panel ends at {panel}, the list begins at {rows}"
    );
    let low: Vec<String> = page
        .ask(
            "return [...document.querySelectorAll(
                    '#change, .banner button, #zone-panel :is(button, input, li)')]
                .filter(it => it.getBoundingClientRect().height < 40)
                .map(it => it.outerHTML)",
        )
        .await?;
    assert_eq!(low, [""; 0], "lower than a finger");
    let option = page.browser().find(By::Css("[role=option]")).await?;
    option.scroll_into_view().await?;
    option.click().await?;
    page.says("Times now in New York time.").await?;
    assert_eq!(active(&page).await?, "zone-input");
    assert_eq!(options(&page).await?, [""; 0]);
    page.assert_no_complaints().await
}

async fn without_storage_a_choice_lasts_for_the_visit() -> Result<()> {
    let denied = "Object.defineProperty(window, 'localStorage', {
        get() { throw new DOMException('denied', 'SecurityError'); },
    })";
    let site = Host::of_the_group().open().await?;
    let page = opened(Visit::to(&site).first(denied)).await?;
    choose(&page, "tokyo").await?;
    page.says("Times now in Tokyo time.").await?;
    page.press("12 hours").await?;
    page.until("document.querySelector('.when').innerText.includes('1:00 am')")
        .await?;
    assert_eq!(page.text(".zone").await?, "Times in Tokyo time (UTC+9)");
    page.assert_no_complaints().await?;
    page.reload().await?;
    page.alive().await?;
    assert_eq!(page.text(".zone").await?, "Times in Berlin time (UTC+1)");
    page.assert_no_complaints().await
}

async fn of_change(page: &Page, attribute: &str) -> Result<String> {
    page.ask(&format!(
        "return document.querySelector('#change').getAttribute('{attribute}')"
    ))
    .await
}
