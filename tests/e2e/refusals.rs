//! An element that can show nothing: what stands in it stays, and why is said once.

use anyhow::Result;
use serde_json::{Value, json};

use crate::host::Host;
use crate::mounting::{MEETINGS, Mounting};
use crate::trial::trials;

trials![
    a_wrong_address_is_said,
    a_wrong_file_is_said,
    a_missing_part_of_the_app_is_said,
    an_unknown_zone_is_said,
    an_empty_element_shows_a_link,
    what_stands_in_it_is_seen_until_it_is_ready,
    what_stands_in_it_is_seen_without_script,
];

async fn a_wrong_address_is_said() -> Result<()> {
    for (src, reason) in [
        ("", "src"),
        ("src=''", "src"),
        ("src='javascript:alert(1)'", "src"),
        ("src='http://[x'", "src"),
        ("src='{group}/none.json'", "status"),
        ("src='{group}/embed-height.js'", "json"),
        ("src='{group}/embed.json'", "json"),
        ("src='http://127.0.0.1:9/x.json'", "network"),
    ] {
        let body = format!("<tag-meetings {src}><a href='{{group}}/'>Meetings</a></tag-meetings>");
        assert_refused(Host::of_the_group(), &body, reason).await?;
    }
    Ok(())
}

async fn a_wrong_file_is_said() -> Result<()> {
    type Change = fn(String) -> String;
    let changes: [(Change, &str); 8] = [
        (|json| json[..40].to_owned(), "json"),
        (|_| "null".to_owned(), "json"),
        // What it leads to would run in the page around.
        (
            |json| json.replace("\"site\": null", "\"site\": \"javascript:x\""),
            "json",
        ),
        (
            |json| json.replace("\"page\": \"./\"", "\"page\": \"javascript:x\""),
            "json",
        ),
        (
            |json| json.replace("\"format\": ", "\"format\": 1000"),
            "format",
        ),
        (
            |json| json.replace("\"format\": ", "\"format\": -"),
            "format",
        ),
        (
            |json| json.replacen("\"data\": \"", "\"data\": \"%", 1),
            "data",
        ),
        (|json| [json, " ".repeat(50_000_000)].concat(), "size"),
    ];
    for (change, reason) in changes {
        let group = Host::of_the_group().changing("tag-security.json", change);
        assert_refused(group, MEETINGS, reason).await?;
    }
    Ok(())
}

async fn a_missing_part_of_the_app_is_said() -> Result<()> {
    for end in [".wasm", ".css"] {
        assert_refused(Host::of_the_group().refusing(end), MEETINGS, "app").await?;
    }
    // One byte more, and it is not what was published.
    let changed = Host::of_the_group().changing(".css", |css| css + " ");
    assert_refused(changed, MEETINGS, "app").await
}

async fn an_unknown_zone_is_said() -> Result<()> {
    let body = MEETINGS.replace("src=", "tz='Mars/Base' src=");
    assert_refused(Host::of_the_group(), &body, "tz").await
}

async fn assert_refused(group: Host, body: &str, reason: &str) -> Result<()> {
    let mounting = Mounting::of(group, body).await?;
    let page = mounting.visit().open_prerendered().await?;
    page.until("heard.length").await?;
    page.until("fallsBack()").await?;
    let heard = page.heard().await?;
    assert_eq!(heard.len(), 1, "{body}: {heard:?}");
    assert_eq!(
        (&*heard[0].0, &heard[0].2["reason"]),
        ("tag-error", &json!(reason)),
        "{body}: {heard:?}"
    );
    let said = page.said().await?;
    assert_eq!(said.len(), 1, "{body}: {said:?}");
    let message = heard[0].2["message"].as_str().unwrap_or_default();
    assert!(message.starts_with("<tag-meetings>: "), "{message}");
    page.assert_nothing_thrown().await
}

async fn an_empty_element_shows_a_link() -> Result<()> {
    for (file, text) in [
        (
            "none.json",
            "Meeting times did not load. See the group’s page.",
        ),
        (
            "tag-security.json",
            "Meeting times did not load. See the CNCF TAG Security page.",
        ),
    ] {
        let group = Host::of_the_group().changing("tag-security.json", |json| {
            json.replacen("\"data\": \"", "\"data\": \"AAAA", 1)
        });
        let body = format!("<tag-meetings src='{{group}}/{file}'></tag-meetings>");
        let mounting = Mounting::of(group, &body).await?;
        let page = mounting.visit().open_prerendered().await?;
        page.until("heard.length").await?;
        assert_eq!(page.inside("p").await?, [text]);
        let link: Value = page.ask("return inside('a')[0].href").await?;
        assert_eq!(link, json!(mounting.group.address()));
    }
    Ok(())
}

async fn what_stands_in_it_is_seen_until_it_is_ready() -> Result<()> {
    let mounting = Mounting::of(Host::of_the_group().holding(".wasm"), MEETINGS).await?;
    let page = mounting.visit().open_prerendered().await?;
    page.until("element().shadowRoot && fallsBack()").await?;
    mounting.group.release();
    page.until("isReady()").await?;
    page.assert_no_complaints().await
}

async fn what_stands_in_it_is_seen_without_script() -> Result<()> {
    let mounting = Mounting::with(MEETINGS).await?;
    let page = mounting.visit().script_off().open_prerendered().await?;
    assert_eq!(page.text("tag-meetings").await?, "Meetings");
    Ok(())
}
