//! `embed.html` in another site's frame: what its query asks for, and where its links lead.

use anyhow::Result;
use serde_json::Value;
use thirtyfour::By;

use crate::framing::{Framing, enter, enter_ready, leave};
use crate::host::Host;
use crate::trial::trials;

trials![
    the_reader_s_time_is_shown,
    the_query_asks_for_another_zone_and_fewer_parts,
    the_query_asks_for_theme_colours_and_font,
    what_cannot_be_done_is_said_once_and_the_rest_is_done,
    no_value_reaches_further_than_its_property,
    links_leave_the_frame,
    a_strict_policy_is_kept,
    a_sandbox_is_enough,
];

async fn the_reader_s_time_is_shown() -> Result<()> {
    let framing = Framing::with("<iframe src='{group}/embed.html'></iframe>").await?;
    let page = framing.open().await?;
    enter_ready(&page).await?;
    assert_eq!(
        first_time(&page).await?,
        "Wednesday 2 December, 17:00–18:00"
    );
    page.assert_no_complaints().await?;
    assert_eq!(framing.group.failures(), [""; 0]);
    Ok(())
}

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
    let expected = serde_json::json!([
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
    let query: Vec<_> = bad
        .iter()
        .map(|(name, value)| {
            let value: String = value.bytes().map(|it| format!("%{it:02X}")).collect();
            format!("{name}={value}")
        })
        .collect();
    let frame = format!(
        "<iframe src='{{group}}/embed.html?tz=Asia/Tokyo&{}'></iframe>",
        query.join("&")
    );
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

async fn no_value_reaches_further_than_its_property() -> Result<()> {
    let query =
        "tz=%22%3E%3Cimg+src=x+onerror=alert(1)%3E&lang=%3Cb%3E&series=%3Cscript%3E&show=%22";
    let frame = format!("<iframe src='{{group}}/embed.html?{query}'></iframe>");
    let framing = Framing::with(&frame).await?;
    let page = framing.open().await?;
    enter(&page).await?;
    page.until("document.querySelector('tag-page').hasAttribute('lang')")
        .await?;
    page.until("customElements.get('tag-page')").await?;
    let elements: Vec<String> = page
        .ask(
            "const all = (it) => [...it.querySelectorAll('*')].flatMap(it =>
                [it.localName, ...(it.shadowRoot ? all(it.shadowRoot) : [])]);
            return all(document).filter(it => ['img', 'b'].includes(it))",
        )
        .await?;
    assert_eq!(elements, [""; 0]);
    Ok(())
}

async fn links_leave_the_frame() -> Result<()> {
    // Without the element it is the link that stands in for it.
    let group = Host::of_the_group().refusing("embed.js");
    let framing = Framing::of(group, "<iframe src='{group}/embed.html'></iframe>").await?;
    let page = framing.open().await?;
    enter(&page).await?;
    let link = "CNCF TAG Security: meeting times and how to join";
    assert_eq!(page.text("tag-page a").await?, link);
    // A real one: only a reader may lead the whole window elsewhere.
    page.browser()
        .find(By::Css("tag-page a"))
        .await?
        .click()
        .await?;
    leave(&page).await?;
    page.read(framing.group.address()).await?;

    // Within the element there are others; none of them names the frame.
    let framing =
        Framing::with("<iframe src='{group}/embed.html?show=meetings+links'></iframe>").await?;
    let page = framing.open().await?;
    enter_ready(&page).await?;
    let kept: Vec<String> = page
        .ask(
            "const { shadowRoot } = document.querySelector('tag-page');
            return [...shadowRoot.querySelectorAll('a')]
                .filter(it => !['', '_top', '_blank'].includes(it.target)
                    || it.getAttribute('href').startsWith('#'))
                .map(it => it.outerHTML)",
        )
        .await?;
    assert_eq!(kept, [""; 0]);
    Ok(())
}

async fn a_strict_policy_is_kept() -> Result<()> {
    let policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
                  img-src 'self'; connect-src 'self'; base-uri 'none'; \
                  require-trusted-types-for 'script'";
    let group = Host::of_the_group().with_policy(policy)?;
    let frame = "<iframe src='{group}/embed.html?tz=Asia/Tokyo&accent=red&font=monospace&theme=dark\
                 &background=black&parent={around}'></iframe>";
    let framing = Framing::of(group, frame).await?;
    let page = framing.open().await?;
    enter_ready(&page).await?;
    assert_eq!(first_time(&page).await?, "Thursday 3 December, 01:00–02:00");
    let font: String = page
        .ask("return getComputedStyle(document.body).fontFamily")
        .await?;
    assert_eq!(font, "monospace");
    page.assert_no_complaints().await
}

async fn a_sandbox_is_enough() -> Result<()> {
    let frame = "<iframe sandbox='allow-scripts' src='{group}/embed.html?tz=Asia/Tokyo'></iframe>";
    let framing = Framing::with(frame).await?;
    let page = framing.open().await?;
    enter_ready(&page).await?;
    // It is a process of its own, where the clock is the machine's: only the hour is known.
    assert!(first_time(&page).await?.ends_with("01:00–02:00"));
    Ok(())
}

/// When the next meeting is.
async fn first_time(page: &crate::page::Page) -> Result<String> {
    page.ask(
        "return document.querySelector('tag-page').shadowRoot.querySelector('.when').innerText
            .replace(/\\s+/g, ' ').trim()",
    )
    .await
}
