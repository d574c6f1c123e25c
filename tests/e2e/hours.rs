//! Clocks of 24 and of 12 hours: chosen, kept, and shown before the app is there.

use anyhow::Result;

use crate::host::Host;
use crate::trial::trials;
use crate::visit::Visit;

trials![
    hours_are_counted_as_chosen,
    what_is_kept_and_no_choice_does_no_harm
];

async fn hours_are_counted_as_chosen() -> Result<()> {
    // Language, choice, what the card says then, what is kept.
    for (language, choice, after, kept) in [
        ("en-US", "24 hours", "17:00–18:00", "-u-hc-h23"),
        ("en-GB", "12 hours", "5:00 pm–6:00 pm", "-u-hc-h12"),
    ] {
        let site = Host::of_the_group().holding(".wasm").open().await?;
        site.release();
        let page = Visit::to(&site)
            .language(language)
            .first("sessionStorage.visits ??= (localStorage.clear(), 1)")
            .open()
            .await?;
        let device = page.texts("time").await?;
        page.press("Change").await?;
        page.press(choice).await?;
        page.until(&format!(
            "document.querySelector('.when').innerText.replace(/\\s+/g, ' ').includes('{after}')"
        ))
        .await?;
        let chosen = page.texts("time").await?;
        assert_ne!(chosen, device);
        let stored: Option<String> = page.ask("return localStorage.getItem('tagClock')").await?;
        assert_eq!(stored.as_deref(), Some(kept));

        site.hold();
        page.reload().await?;
        assert_eq!(page.texts("time").await?, chosen, "before the app is there");
        site.release();
        page.alive().await?;
        assert_eq!(page.texts("time").await?, chosen, "after");

        page.press("Change").await?;
        page.press("as on this device").await?;
        page.until(&format!(
            "!document.querySelector('.when').innerText.replace(/\\s+/g, ' ').includes('{after}')"
        ))
        .await?;
        assert_eq!(page.texts("time").await?, device);
        let stored: Option<String> = page.ask("return localStorage.getItem('tagClock')").await?;
        assert_eq!(stored, None);
        page.assert_no_complaints().await?;
    }
    Ok(())
}

async fn what_is_kept_and_no_choice_does_no_harm() -> Result<()> {
    let site = Host::of_the_group().open().await?;
    for stored in ["24", "<script>", "-u-hc-h99", ""] {
        let page = Visit::to(&site)
            .first(&format!("localStorage.tagClock = '{stored}'"))
            .open()
            .await?;
        let clock = page.text(".when .clock").await?;
        assert_eq!(clock, "17:00", "{stored}");
        page.assert_no_complaints().await?;
    }
    Ok(())
}
