//! What the query of a frame's address asks for, and what is said of what it cannot.

use anyhow::Result;
use serde_json::{Value, json};
use url::form_urlencoded::Serializer;

use crate::framing::{Framing, enter_ready, first_time};
use crate::trial::trials;

trials![
    the_query_asks_for_another_zone_and_fewer_parts,
    the_query_asks_for_theme_colours_and_font,
    what_cannot_be_done_is_said_once_and_the_rest_is_done,
];

async fn the_query_asks_for_another_zone_and_fewer_parts() -> Result<()> {
    let query =
        "tz=Asia/Tokyo&hour-cycle=h23&lang=en-GB&heading-level=3&show=list&count=3&series=1";
    let frame = format!("<iframe src='{{group}}/embed.html?{query}'></iframe>");
    let framing = Framing::with(&frame).await?;
    let page = framing.open().await?;
    enter_ready(&page).await?;
    let attributes: Vec<(String, String)> = page
        .ask(
            "return [...document.querySelector('tag-page').attributes]
                .filter(it => it.name !== 'src').map(it => [it.name, it.value]).sort()",
        )
        .await?;
    let expected = [
        ("count", "3"),
        ("heading-level", "3"),
        ("hour-cycle", "h23"),
        ("lang", "en-GB"),
        ("series", "1"),
        ("show", "list"),
        ("tz", "Asia/Tokyo"),
    ];
    assert_eq!(
        attributes,
        expected.map(|(name, value)| (name.to_owned(), value.to_owned()))
    );
    let rows: Vec<String> = page
        .ask(
            "return [...document.querySelector('tag-page').shadowRoot.querySelectorAll('.rows li time')]
                .map(it => it.innerText.replace(/\\s+/g, ' ').trim())",
        )
        .await?;
    assert_eq!(
        rows,
        [
            "Thu 3 December · 01:00",
            "Thu 17 December · 01:00",
            "Thu 7 January · 01:00"
        ]
    );
    page.assert_no_complaints().await
}

async fn the_query_asks_for_theme_colours_and_font() -> Result<()> {
    let query = "theme=dark&accent=%23ff8800&card=rgb(1+2+3)&text=light-dark(red,lime)\
                 &background=%23102030&font=Lato,monospace";
    let frame = format!("<iframe src='{{group}}/embed.html?{query}'></iframe>");
    let framing = Framing::with(&frame).await?;
    let page = framing.open().await?;
    enter_ready(&page).await?;
    let seen: Value = page
        .ask(
            "const root = getComputedStyle(document.documentElement);
            const { shadowRoot } = document.querySelector('tag-page');
            const style = (it) => getComputedStyle(shadowRoot.querySelector(it));
            return [root.colorScheme, root.backgroundColor, style('.page').fontFamily,
                style('.card').borderTopColor, style('.card').backgroundColor,
                style('.page').color]",
        )
        .await?;
    let expected = json!([
        "dark",
        "rgb(16, 32, 48)",
        "Lato, monospace",
        "rgb(255, 136, 0)",
        "rgb(1, 2, 3)",
        "rgb(0, 255, 0)"
    ]);
    assert_eq!(seen, expected);
    page.assert_no_complaints().await
}

async fn what_cannot_be_done_is_said_once_and_the_rest_is_done() -> Result<()> {
    let long = "x".repeat(301);
    let bad = [
        ("accent", "blurple"),
        ("text", "var(--x)"),
        ("card", "url(https://evil.example/)"),
        ("edge", "red;color:red"),
        ("second", "color-mix(in srgb,red,var(--x))"),
        ("hairline", "rgb(env(x),0,0)"),
        ("on-accent", "r\\65 d"),
        ("background", ""),
        ("font", "url(x)"),
        ("compact", "maybe"),
        ("parent", "https://host.example/path"),
        ("src", "https://evil.example/x.json"),
        ("onload", "alert(1)"),
        ("__proto__", "x"),
        ("series", &long),
        ("tz", "Europe/Paris"),
    ];
    let query = Serializer::new(String::new()).extend_pairs(bad).finish();
    let frame = format!("<iframe src='{{group}}/embed.html?tz=Asia/Tokyo&{query}'></iframe>");
    let framing = Framing::with(&frame).await?;
    let page = framing.open().await?;
    enter_ready(&page).await?;
    let said = page.complaints().await?;
    for (name, _) in bad {
        let of = said.iter().filter(|it| it.contains(&format!(", {name}=")));
        assert_eq!(of.count(), 1, "one message of {name}: {said:#?}");
    }
    assert_eq!(said.len(), bad.len(), "{said:#?}");
    assert!(
        first_time(&page).await?.contains("3 December"),
        "the zone is Tokyo's"
    );
    let set: (String, String) = page
        .ask(
            "return [document.querySelector('tag-page').style.cssText,
                document.documentElement.style.cssText]",
        )
        .await?;
    assert_eq!(set, (String::new(), String::new()));
    Ok(())
}
