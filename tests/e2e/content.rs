//! Everything that the group's page said, this page says, with and without script.

use anyhow::Result;

use crate::host::Host;
use crate::page::Page;
use crate::source::Source;
use crate::trial::trials;
use crate::visit::Visit;

trials![
    without_script_nothing_is_missing,
    with_the_app_nothing_is_missing,
    the_order_is_hero_to_footer,
    the_icon_stands_beside_the_lead,
];

/// Where this page uses other words, on purpose.
const REWORDED: [(&str, [&str; 2]); 1] = [(
    "Zoom Meeting (Passcode: 77777)",
    ["Join Zoom Meeting", "Passcode: 77777"],
)];

/// Where this page has a drawing of its own.
const REDRAWN: [(&str, &str); 1] = [(
    "/images/man-using-laptop.jpg",
    "/images/man-using-laptop.svg",
)];

async fn without_script_nothing_is_missing() -> Result<()> {
    let site = Host::of_the_group().open().await?;
    let page = Visit::to(&site).script_off().open_prerendered().await?;
    assert_complete(&page).await
}

async fn with_the_app_nothing_is_missing() -> Result<()> {
    let site = Host::of_the_group().open().await?;
    let page = Visit::to(&site).open().await?;
    assert_complete(&page).await
}

async fn assert_complete(page: &Page) -> Result<()> {
    let source = Source::read();
    // The known numbers, so that no change of the reader makes this test an empty one.
    let found = (
        source.texts.len(),
        source.links.len(),
        source.pictures.len(),
    );
    assert_eq!(found, (21, 17, 2), "{source:#?}");

    let seen = page.text("body").await?;
    for text in &source.texts {
        let reworded = REWORDED.iter().find(|(source, _)| source == text);
        let parts = reworded.map_or_else(|| vec![text.as_str()], |(_, parts)| parts.to_vec());
        for part in parts {
            assert!(seen.contains(part), "“{part}” is missing in:\n{seen}");
        }
    }

    let links: Vec<(String, String)> = page
        .ask(
            "return [...document.querySelectorAll('a[href]')].filter(it => it.checkVisibility())
                .map(it => [it.innerText.trim(), it.getAttribute('href')])",
        )
        .await?;
    for (text, target) in &source.links {
        let same = |(shown, href): &&(String, String)| shown.contains(text) && href == target;
        let found = links.iter().find(same);
        assert!(
            found.is_some(),
            "[{text}]({target}) is missing in {links:#?}"
        );
    }

    page.run("document.querySelector('footer').scrollIntoView()")
        .await?;
    page.until("[...document.images].every(it => it.complete)")
        .await?;
    let pictures: Vec<(String, String, bool)> = page
        .ask("return [...document.images].map(it => [it.alt, new URL(it.src).pathname, it.naturalWidth > 0])")
        .await?;
    for (alt, file) in source.pictures {
        let redrawn = REDRAWN.iter().find(|(source, _)| *source == file);
        let file = redrawn.map_or(file.as_str(), |(_, drawing)| drawing);
        let expected = (alt, file.to_owned(), true);
        assert!(
            pictures.contains(&expected),
            "{expected:?} is not among {pictures:?}"
        );
    }
    page.assert_no_complaints().await
}

async fn the_order_is_hero_to_footer() -> Result<()> {
    let site = Host::of_the_group().open().await?;
    let off = Visit::to(&site).script_off().open_prerendered().await?;
    let on = Visit::to(&site).open().await?;
    for page in [off, on] {
        let order: Vec<String> = page
            .ask(
                "return [...document.querySelectorAll('.hero, section, .picture, footer')]
                    .map(it => it.id || it.className || it.localName)",
            )
            .await?;
        let expected = "hero meetings about links leads picture footer";
        assert_eq!(order.join(" "), expected);

        let sections: Vec<(String, String)> = page
            .ask(
                "return [...document.querySelectorAll('section')].map(it => [it.id,
                    document.getElementById(it.getAttribute('aria-labelledby')).innerText])",
            )
            .await?;
        let expected = [
            ("meetings", "Meetings"),
            ("about", "About"),
            ("links", "Links"),
            ("leads", "Leads"),
        ];
        assert_eq!(
            sections,
            expected.map(|(id, heading)| (id.to_owned(), heading.to_owned()))
        );

        let expected = [
            "Alois Reitbauer (Chair)",
            "Jennifer Strejevitch (Chair)",
            "Hongchao Deng (Chair)",
            "Alex Jones (TL)",
            "Thomas Schuetz (TL)",
            "Josh Gavant (TL)",
        ];
        assert_eq!(page.texts("#leads .line").await?, expected);
    }
    Ok(())
}

async fn the_icon_stands_beside_the_lead() -> Result<()> {
    let site = Host::of_the_group().open().await?;
    let page = Visit::to(&site).open().await?;
    for width in [320, 360, 768, 1024, 1280, 1920] {
        page.resize(width, 800).await?;
        let (icon, left, lead_right): (f64, f64, f64) = page
            .ask(
                "const icon = document.querySelector('.hero img').getBoundingClientRect();
                const lead = document.querySelector('.lead').getBoundingClientRect();
                return [icon.width, icon.left, lead.right]",
            )
            .await?;
        assert!(icon > 0.0 && icon <= 200.0, "{icon} px at {width}");
        if width >= 768 {
            assert!(left >= lead_right, "right of the lead at {width}");
        }
    }
    Ok(())
}
