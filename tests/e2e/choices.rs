//! What a reader chooses: colours, zone, a copy of the passcode; and that it works without storage.

use anyhow::Result;

use crate::host::Host;
use crate::page::Page;
use crate::site::Site;
use crate::times::Times;
use crate::trial::trials;
use crate::visit::Visit;

trials![
    a_theme_is_shown_at_once_and_kept,
    without_storage_a_theme_lasts_for_the_visit,
    the_passcode_is_copied,
    a_second_copy_is_said_as_long_as_the_first,
    a_refused_copy_is_said,
    one_s_own_zone_is_a_button_away,
];

const LIGHT: &str = "rgb(246, 248, 251)";
const DARK: &str = "rgb(14, 22, 32)";

async fn a_theme_is_shown_at_once_and_kept() -> Result<()> {
    let site = Host::of_the_group().holding(".wasm").open().await?;
    for (visit, first, choice, then) in [
        (Visit::to(&site), LIGHT, "Dark", DARK),
        (Visit::to(&site).dark(), DARK, "Light", LIGHT),
    ] {
        site.release();
        let page = visit
            .first("sessionStorage.visits ??= (localStorage.clear(), 1)")
            .open()
            .await?;
        assert_eq!(ground(&page).await?, first);
        page.press(choice).await?;
        page.until(&format!(
            "getComputedStyle(document.body).backgroundColor === '{then}'"
        ))
        .await?;
        assert_eq!(pressed(&page).await?, [choice]);

        site.hold();
        page.reload().await?;
        assert_eq!(ground(&page).await?, then, "before the app is there");
        site.release();
        page.alive().await?;
        assert_eq!(ground(&page).await?, then);
        assert_eq!(pressed(&page).await?, [choice]);

        page.press("Device").await?;
        page.until(&format!(
            "getComputedStyle(document.body).backgroundColor === '{first}'"
        ))
        .await?;
        page.reload().await?;
        assert_eq!(ground(&page).await?, first, "the device's again");
        page.assert_no_complaints().await?;
    }
    Ok(())
}

async fn without_storage_a_theme_lasts_for_the_visit() -> Result<()> {
    let denied = "Object.defineProperty(window, 'localStorage', {
        get() { throw new DOMException('denied', 'SecurityError'); },
    })";
    let site = Host::of_the_group().open().await?;
    let page = Visit::to(&site).first(denied).open().await?;
    assert_eq!(
        Times::on(&page).await?.date,
        "Wednesday 2 December, 17:00–18:00"
    );
    page.press("Dark").await?;
    page.until(&format!(
        "getComputedStyle(document.body).backgroundColor === '{DARK}'"
    ))
    .await?;
    assert_eq!(pressed(&page).await?, ["Dark"]);
    page.assert_no_complaints().await?;
    page.reload().await?;
    page.alive().await?;
    assert_eq!(ground(&page).await?, LIGHT, "forgotten");
    page.assert_no_complaints().await
}

async fn the_passcode_is_copied() -> Result<()> {
    let site = Host::of_the_group().open().await?;
    let page = Visit::to(&site).open().await?;
    permit_clipboard(&page, &site).await?;
    page.press("Copy passcode").await?;
    page.says("Passcode copied.").await?;
    assert_eq!(page.text(".passcode button").await?, "Copied");
    let copied: String = page.ask("return navigator.clipboard.readText()").await?;
    assert_eq!(copied, "77777");
    page.until("document.querySelector('.passcode button').innerText === 'Copy'")
        .await?;
    assert_eq!(page.text("#passcode").await?, "Passcode: 77777");
    page.assert_no_complaints().await
}

async fn a_second_copy_is_said_as_long_as_the_first() -> Result<()> {
    let site = Host::of_the_group().open().await?;
    let page = Visit::to(&site).open().await?;
    permit_clipboard(&page, &site).await?;
    // Pressed and timed in the page: how busy this machine is does not matter.
    page.run(
        "const button = document.querySelector('.passcode button');
        const again = () => {
            window.pressed = performance.now();
            button.click();
        };
        new MutationObserver(() => {
            if (button.innerText === 'Copied') window.again ??= setTimeout(again, 1000);
            else window.said ??= performance.now() - window.pressed;
        }).observe(button, { characterData: true, childList: true, subtree: true })",
    )
    .await?;
    page.press("Copy passcode").await?;
    page.until("window.said").await?;
    let said: f64 = page.ask("return window.said").await?;
    assert!(said >= 1990.0, "for {said} ms after the second press");
    page.assert_no_complaints().await
}

async fn a_refused_copy_is_said() -> Result<()> {
    let site = Host::of_the_group().open().await?;
    let page = Visit::to(&site).open().await?;
    page.permit(&site, "clipboard-write", "denied").await?;
    page.press("Copy passcode").await?;
    page.until(
        "document.querySelector('#passcode').innerText
            === 'Could not copy. Select the passcode: 77777'",
    )
    .await?;
    assert_eq!(page.text(".passcode button").await?, "Copy");
    page.assert_no_complaints().await
}

async fn one_s_own_zone_is_a_button_away() -> Result<()> {
    let site = Host::of_the_group().open().await?;
    for (query, stored) in [
        ("?tz=Asia/Tokyo", ""),
        ("", "localStorage.tagZone ??= 'Asia/Tokyo'"),
    ] {
        let page = Visit::to(&site).page(query).first(stored).open().await?;
        assert_eq!(
            page.texts(".banner p").await?,
            ["Shown in Tokyo time, not yours."]
        );
        let times = Times::on(&page).await?;
        assert_eq!(times.second, "Tokyo time · 16:00 UTC");
        assert_eq!(times.date, "Thursday 3 December, 01:00–02:00");

        page.press("Use my time zone").await?;
        page.until("!document.querySelector('.banner').checkVisibility()")
            .await?;
        let times = Times::on(&page).await?;
        assert_eq!(times.second, "Your time (Berlin) · 16:00 UTC");
        assert_eq!(times.date, "Wednesday 2 December, 17:00–18:00");
        assert_eq!(times.rows[0].0, "Wed 2 December · 17:00");
        let kept: Option<String> = page.ask("return localStorage.getItem('tagZone')").await?;
        assert_eq!(kept, None, "nothing is kept");
        page.assert_no_complaints().await?;
    }
    Ok(())
}

async fn ground(page: &Page) -> Result<String> {
    page.ask("return getComputedStyle(document.body).backgroundColor")
        .await
}

async fn pressed(page: &Page) -> Result<Vec<String>> {
    page.texts("[aria-pressed=true]").await
}

async fn permit_clipboard(page: &Page, site: &Site) -> Result<()> {
    for name in ["clipboard-read", "clipboard-write"] {
        page.permit(site, name, "granted").await?;
    }
    Ok(())
}
