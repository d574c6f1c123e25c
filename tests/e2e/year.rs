//! The year at a glance: its place is kept, and what it says can be read.

use anyhow::{Result, ensure};
use serde_json::Value;

use crate::folder;
use crate::host::Host;
use crate::page::Page;
use crate::trial::trials;
use crate::visit::Visit;

trials![
    its_place_is_kept,
    it_is_open_at_a_desk_and_closed_on_a_phone,
    it_is_an_image_with_a_name_and_a_sentence,
    its_labels_are_legible,
    paper_shows_it_where_it_is_open,
];

const DEMO: &str = "tests/fixtures/tag-demo.yaml";

/// A group with several series, one of them paused.
fn demo() -> Result<Host> {
    let folder = folder::copy_of_dist()?;
    let output = folder::build(&[DEMO], &folder)?;
    ensure!(output.status.success(), "{output:?}");
    Ok(Host::of(Ok(folder)))
}

async fn its_place_is_kept() -> Result<()> {
    for host in [Host::of_the_group(), demo()?] {
        let site = host.holding(".wasm").open().await?;
        for (zone, language) in [
            ("Europe/Berlin", "en-GB"),
            ("America/Los_Angeles", "en-US"),
            ("Australia/Sydney", "en-AU"),
        ] {
            for width in [320, 768, 1024, 1280] {
                site.hold();
                let visit = Visit::to(&site).zone(zone).language(language);
                let page = visit.size(width, 800).open_prerendered().await?;
                let before = height(&page).await?;
                ensure!(before > 30.0, "{before} px at {width}");
                site.release();
                page.alive().await?;
                let after = height(&page).await?;
                assert!(
                    (before - after).abs() < 0.1,
                    "{before} to {after} px in {zone} at {width}"
                );
            }
        }
    }
    Ok(())
}

/// How high the year is, or its place.
async fn height(page: &Page) -> Result<f64> {
    page.ask("return document.querySelector('.year').getBoundingClientRect().height")
        .await
}

async fn it_is_open_at_a_desk_and_closed_on_a_phone() -> Result<()> {
    let site = Host::of_the_group().open().await?;
    for (width, open) in [(360, false), (1023, false), (1024, true), (1280, true)] {
        let page = Visit::to(&site).size(width, 800).open().await?;
        assert_eq!(is_shown(&page).await?, open, "at {width}");
        page.run("document.querySelector('.year summary').click()")
            .await?;
        assert_eq!(is_shown(&page).await?, !open, "at {width}, pressed");
        page.assert_no_complaints().await?;
    }
    Ok(())
}

async fn is_shown(page: &Page) -> Result<bool> {
    page.ask("return document.querySelector('.chart').checkVisibility()")
        .await
}

async fn it_is_an_image_with_a_name_and_a_sentence() -> Result<()> {
    let site = Host::of_the_group().open().await?;
    let page = Visit::to(&site).open().await?;
    let tree = page
        .browser()
        .cdp()
        .send_raw("Accessibility.getFullAXTree", ())
        .await?;
    let nodes = tree["nodes"].as_array().cloned().unwrap_or_default();
    let named = |role: &str| -> Vec<Value> {
        let nodes = nodes
            .iter()
            .filter(|node| node["role"]["value"] == role && node["ignored"] == false);
        nodes.map(|node| node["name"]["value"].clone()).collect()
    };
    assert!(
        named("image").contains(&"Local start times in 2026 and 2027".into()),
        "{nodes:?}"
    );
    assert!(
        !named("StaticText").contains(&"evening".into()),
        "the sentence says it"
    );
    assert_eq!(
        page.texts(".year p").await?,
        ["17:00 from November to March, 18:00 from April to October."]
    );
    Ok(())
}

async fn its_labels_are_legible() -> Result<()> {
    let site = Host::of_the_group().open().await?;
    for language in ["en-GB", "en-US"] {
        let page = Visit::to(&site).language(language).open().await?;
        for (width, count) in [(320, 15), (360, 15), (768, 21), (1280, 21)] {
            page.resize(width, 800).await?;
            let (sizes, places): (Vec<f64>, Vec<(String, [f64; 4])>) = page
                .ask(
                    "const shown = [...document.querySelectorAll('.chart text')]
                        .filter(it => it.checkVisibility());
                    return [
                        shown.map(it => parseFloat(getComputedStyle(it).fontSize)),
                        shown.map(it => {
                            const { left, top, right, bottom } = it.getBoundingClientRect();
                            return [it.textContent, [left, top, right, bottom]];
                        }),
                    ]",
                )
                .await?;
            assert_eq!(places.len(), count, "at {width}: {places:?}");
            assert!(sizes.iter().all(|size| *size >= 11.0), "{sizes:?}");
            for (nth, (name, one)) in places.iter().enumerate() {
                assert!(
                    one[0] >= 0.0 && one[2] <= f64::from(width),
                    "{name} sticks out at {width}"
                );
                for (other, two) in &places[..nth] {
                    let apart = one[2] <= two[0]
                        || two[2] <= one[0]
                        || one[3] <= two[1]
                        || two[3] <= one[1];
                    assert!(apart, "{name} lies over {other} at {width}, {language}");
                }
            }
        }
    }
    Ok(())
}

async fn paper_shows_it_where_it_is_open() -> Result<()> {
    let site = Host::of_the_group().open().await?;
    for (width, open) in [(360, false), (1280, true)] {
        let page = Visit::to(&site).size(width, 800).print().open().await?;
        assert_eq!(is_shown(&page).await?, open, "at {width}");
        assert_eq!(height(&page).await? > 0.0, open, "at {width}");
    }
    Ok(())
}
