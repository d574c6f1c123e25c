//! A frame is as high as what it shows, where its address names the site around.

use anyhow::Result;
use serde_json::{Value, json};

use crate::framing::{Framing, SCRIPT, enter_ready, leave};
use crate::page::Page;
use crate::trial::trials;

trials![
    the_frame_is_as_high_as_what_it_shows,
    frames_and_scripts_that_come_late_find_each_other,
];

const FRAME: &str = "<iframe src='{group}/embed.html?parent={around}'></iframe>";

async fn the_frame_is_as_high_as_what_it_shows() -> Result<()> {
    let framing = Framing::with(&format!("{FRAME}{SCRIPT}")).await?;
    let page = framing.open().await?;
    for width in [1280, 700, 320, 1280] {
        page.resize(width, 800).await?;
        assert_fits(&page).await?;
    }
    let told: Vec<(String, Value)> = page.ask("return told").await?;
    let group = framing.group.address().trim_end_matches('/');
    let (mut last, mut again) = (Value::Null, 0);
    for (origin, message) in told {
        assert_eq!(origin, group);
        let height = message["height"].clone();
        let expected = json!({ "type": "tag-page:height", "height": height, "version": 1 });
        assert_eq!(message, expected);
        assert!(height.is_u64(), "whole pixels: {height}");
        again += usize::from(height == last);
        last = height;
    }
    // What is new is told; and what is not once, to the script around, if it asks after it was told.
    assert!(again <= 1, "{again} times what was told");
    page.assert_no_complaints().await
}

async fn frames_and_scripts_that_come_late_find_each_other() -> Result<()> {
    // The script after the frame.
    let framing = Framing::with(FRAME).await?;
    let page = framing.open().await?;
    enter_ready(&page).await?;
    leave(&page).await?;
    page.until("told.length").await?;
    // A second time, as by another plugin of the site.
    for nth in ["", "?again"] {
        let source = json!(format!("{}embed-height.js{nth}", framing.group.address()));
        page.run(&format!("return import({source})")).await?;
    }
    assert_fits(&page).await?;

    // A frame after the script.
    page.run(
        "const old = document.querySelector('iframe'), frame = old.cloneNode();
        frame.style.height = '';
        old.replaceWith(frame)",
    )
    .await?;
    assert_fits(&page).await?;
    page.assert_no_complaints().await
}

/// Waits until the first frame is as high as what it shows, and checks that it needs no bars.
async fn assert_fits(page: &Page) -> Result<()> {
    enter_ready(page).await?;
    page.until(
        "innerHeight === Math.ceil(document.body.getBoundingClientRect().height)
            && document.documentElement.scrollHeight === innerHeight",
    )
    .await?;
    let (sideways, bars): (bool, String) = page
        .ask(
            "const root = document.documentElement;
            return [root.scrollWidth > root.clientWidth, getComputedStyle(root).scrollbarWidth]",
        )
        .await?;
    assert!(!sideways, "nothing sticks out");
    assert_eq!(bars, "none", "not even until the new height is set");
    leave(page).await
}
