//! Whose time is shown: the reader's own, a link's, or nobody's yet.

use anyhow::Result;

use crate::host::Host;
use crate::panel;
use crate::times::Times;
use crate::trial::trials;
use crate::visit::Visit;

trials![
    a_link_s_zone_is_left_by_one_press,
    a_device_that_says_utc_is_asked,
    links_that_name_no_zone,
    whatever_a_link_says_has_room,
    a_page_without_its_app_names_the_zone,
    a_browser_that_lacks_something_is_no_matter,
];

const ASKED: &str = "This device says UTC. Somewhere else? Pick your time zone.";

async fn a_link_s_zone_is_left_by_one_press() -> Result<()> {
    let site = Host::of_the_group().open().await?;
    let page = Visit::to(&site)
        .page("?a=b&tz=Asia/Tokyo&c=d#links")
        .open()
        .await?;
    assert_eq!(
        page.texts(".banner p").await?,
        ["Shown in Tokyo time, not yours."]
    );
    page.press("Use my time zone").await?;
    page.says("Times now in Berlin time.").await?;
    page.until("document.activeElement.id === 'change'").await?;
    assert_eq!(page.texts(".banner").await?, [""; 0]);
    let address: String = page.ask("return location.href").await?;
    assert_eq!(address, format!("{}?a=b&c=d#links", site.address()));
    page.reload().await?;
    page.alive().await?;
    assert_eq!(page.text(".zone").await?, "Times in Berlin time (UTC+1)");
    page.assert_no_complaints().await
}

async fn a_device_that_says_utc_is_asked() -> Result<()> {
    let site = Host::of_the_group().open().await?;
    let says = |zone: &str| {
        format!(
            "const of = Intl.DateTimeFormat.prototype, {{ resolvedOptions }} = of;
            of.resolvedOptions = function() {{
                const all = resolvedOptions.call(this);
                return {{ ...all, timeZone: all.timeZone === 'UTC' ? {zone} : all.timeZone }};
            }}"
        )
    };
    for (zone, device) in [
        ("UTC", ""),
        ("Etc/UTC", ""),
        ("Etc/GMT", ""),
        ("UTC", "'Etc/Unknown'"),
        ("UTC", "undefined"),
    ] {
        let device = if device.is_empty() {
            String::new()
        } else {
            says(device)
        };
        let page = Visit::to(&site)
            .zone(zone)
            .first("sessionStorage.visits ??= (localStorage.clear(), 1)")
            .first(&device)
            .open()
            .await?;
        assert_eq!(page.text(".zone").await?, ASKED, "{zone}");
        panel::open(&page).await?;
        panel::choose(&page, "kolkata").await?;
        // The answer is the reader's own zone, today and the next time.
        page.says("Times now in Kolkata time.").await?;
        for _ in 0..2 {
            assert_eq!(
                page.text(".zone").await?,
                "Times in Kolkata time (UTC+5:30)"
            );
            assert_eq!(
                Times::on(&page).await?.second,
                "Your time (Kolkata) · 16:00 UTC"
            );
            assert_eq!(page.texts(".banner").await?, [""; 0]);
            page.reload().await?;
            page.alive().await?;
        }
        page.assert_no_complaints().await?;
    }
    Ok(())
}

async fn links_that_name_no_zone() -> Result<()> {
    let site = Host::of_the_group().open().await?;
    let berlin = "Times in Berlin time (UTC+1)";
    for (query, banner, zone) in [
        ("?tz=", "", berlin),
        (
            "?tz=Mars/Base",
            "This link names an unknown time zone (\"Mars/Base\"). You see your own.",
            berlin,
        ),
        (
            "?tz=%3Cscript%3Ealert(1)%3C/script%3E",
            "This link names an unknown time zone (\"<script>alert(1)</script…\"). You see your own.",
            berlin,
        ),
        (
            "?tz=%2B05:30",
            "Shown in UTC+5:30, not yours.",
            "Times in UTC+5:30",
        ),
        (
            "?tz=Etc/GMT%2B5",
            "Shown in UTC-5, not yours.",
            "Times in UTC-5",
        ),
        ("?tz=UTC", "Shown in UTC, not yours.", "Times in UTC"),
        (
            "?tz=Europe/Berlin",
            "Shown in Berlin time, which is yours.",
            berlin,
        ),
    ] {
        let page = Visit::to(&site).page(query).open().await?;
        assert_eq!(page.texts(".banner p").await?.concat(), banner, "{query}");
        assert_eq!(page.text(".zone").await?, zone, "{query}");
        page.assert_no_complaints().await?;
    }
    Ok(())
}

async fn whatever_a_link_says_has_room() -> Result<()> {
    let site = Host::of_the_group().open().await?;
    let long = "W".repeat(4000);
    for wrong in [
        long.as_str(),
        "%F0%9F%95%90%F0%9F%95%90",
        "a%00b",
        "%E2%80%AEabc",
    ] {
        let query = format!("?tz={wrong}");
        let page = Visit::to(&site)
            .page(&query)
            .size(320, 640)
            .first("localStorage.tagZone = 'America/Argentina/ComodRivadavia'")
            .open()
            .await?;
        let (whole, high): (f64, f64) = page
            .ask(
                "return [document.documentElement.scrollWidth,
                    document.querySelector('.banner').getBoundingClientRect().height]",
            )
            .await?;
        assert!(whole <= 320.0, "{wrong}: {whole}");
        assert!((40.0..200.0).contains(&high), "{wrong}: {high}");
        page.assert_no_complaints().await?;
    }
    Ok(())
}

async fn a_page_without_its_app_names_the_zone() -> Result<()> {
    const OWN: &str = "Times in your device’s time zone";
    let named = "const zone = document.querySelector('.zone');
        const { content, display } = getComputedStyle(zone, '::before');
        // Firefox says what is asked for, and not what stands there.
        const text = content.replaceAll('\"', '').replace('attr(data-z)', zone.dataset.z)
            .replace(/ +/g, ' ');
        return content === 'none' ? zone.innerText : text";
    for (query, stored, line) in [
        ("?tz=Asia/Tokyo", "", "Times in Asia/Tokyo"),
        (
            "",
            "localStorage.tagZone = 'Asia/Tokyo'",
            "Times in Asia/Tokyo",
        ),
        ("", "", OWN),
        ("?tz=Mars/Base", "", OWN),
    ] {
        let site = Host::of_the_group().holding(".wasm").open().await?;
        let page = Visit::to(&site)
            .page(query)
            .first(stored)
            .open_prerendered()
            .await?;
        let shown: String = page.ask(named).await?;
        assert_eq!(shown.trim(), line, "{query} {stored}");
        site.release();
        page.alive().await?;
        let shown: String = page.ask(named).await?;
        let line = if line == OWN {
            "Times in Berlin time (UTC+1)"
        } else {
            "Times in Tokyo time (UTC+9)"
        };
        assert_eq!(shown, line, "{query} {stored}");
        page.assert_no_complaints().await?;
    }
    Ok(())
}

async fn a_browser_that_lacks_something_is_no_matter() -> Result<()> {
    let language = |it: &str| {
        format!("Object.defineProperty(Navigator.prototype, 'language', {{ get: () => '{it}' }})")
    };
    let site = Host::of_the_group().open().await?;
    for (lack, clock) in [
        (language("en-US@posix"), "5:00 PM"),
        (language("C"), "5:00 PM"),
        (language(""), "5:00 PM"),
        ("delete Intl.Locale".to_owned(), "5:00 PM"),
        (
            "Object.defineProperty(window, 'localStorage', { value: null })".to_owned(),
            "17:00",
        ),
    ] {
        let page = Visit::to(&site).first(&lack).open().await?;
        assert_eq!(page.text(".when .clock").await?, clock, "{lack}");
        page.press("Dark").await?;
        page.until("app.dataset.theme === 'dark'").await?;
        page.assert_no_complaints().await?;
    }
    Ok(())
}
