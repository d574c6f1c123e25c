//! A frame tells its height to nobody but whom its address names, and the site around believes
//! nobody but the frame.

use anyhow::Result;
use serde_json::{Value, json};

use crate::framing::{Framing, READY, SCRIPT, enter, enter_ready, leave};
use crate::host::Host;
use crate::page::Page;
use crate::trial::trials;
use crate::visit::Visit;

trials![
    nobody_is_told_who_is_not_named,
    a_page_that_nobody_frames_tells_nothing,
    a_parent_that_is_no_origin_is_said,
    nothing_but_a_frame_s_own_word_changes_its_height,
];

async fn nobody_is_told_who_is_not_named() -> Result<()> {
    for (query, said) in [
        ("", None),
        (
            "?parent=https://other.example",
            Some("is not the site around this frame"),
        ),
        ("?parent=", Some("is no origin")),
        ("?parent=*", Some("is no origin")),
    ] {
        let frame = format!("<iframe src='{{group}}/embed.html{query}'></iframe>{SCRIPT}");
        let framing = Framing::with(&frame).await?;
        let page = framing.open().await?;
        enter_ready(&page).await?;
        settle(&page).await?;
        leave(&page).await?;
        let told: Vec<Value> = page.ask("return told").await?;
        assert_eq!(told, [] as [Value; 0], "{query}");
        let height: String = page
            .ask("return document.querySelector('iframe').style.height")
            .await?;
        assert_eq!(height, "", "{query}");
        let complaints = page.complaints().await?;
        assert_eq!(
            complaints.len(),
            usize::from(said.is_some()),
            "{query}: {complaints:?}"
        );
        assert!(
            said.is_none_or(|it| complaints[0].contains(it)),
            "{complaints:?}"
        );
    }
    Ok(())
}

async fn a_page_that_nobody_frames_tells_nothing() -> Result<()> {
    let site = Host::of_the_group().open().await?;
    let origin = site.address().trim_end_matches('/');
    let page = Visit::to(&site)
        .page(&format!("embed.html?parent={origin}"))
        .first("window.told = []; addEventListener('message', (it) => told.push(it.data))")
        .open_prerendered()
        .await?;
    page.until(READY).await?;
    settle(&page).await?;
    let told: Vec<Value> = page.ask("return told").await?;
    assert_eq!(told, [] as [Value; 0]);
    page.assert_no_complaints().await
}

async fn a_parent_that_is_no_origin_is_said() -> Result<()> {
    for bad in [
        "host.example",
        "https://host.example/a",
        "https://host.example/?a",
        "https://me@host.example",
        "file:///",
        "javascript:alert(1)",
        "null",
    ] {
        let frame = format!("<iframe src='{{group}}/embed.html?parent={bad}'></iframe>");
        let framing = Framing::with(&frame).await?;
        let page = framing.open().await?;
        enter_ready(&page).await?;
        let complaints = page.complaints().await?;
        assert_eq!(complaints.len(), 1, "{bad}: {complaints:?}");
        assert!(
            complaints[0].contains("parent=https://host.example"),
            "the remedy: {complaints:?}"
        );
    }
    Ok(())
}

async fn nothing_but_a_frame_s_own_word_changes_its_height() -> Result<()> {
    // One that the group's site does not hold, and one that it does, but not for the script.
    let body = format!(
        "<iframe src='{{group}}/embed.html'></iframe>
        <iframe id='evil' srcdoc='<p>evil'></iframe>{SCRIPT}"
    );
    let framing = Framing::with(&body).await?;
    let page = framing.open().await?;
    page.run(&format!(
        "await import('{}embed-height.js')",
        framing.group.address()
    ))
    .await?;
    let good = json!({ "type": "tag-page:height", "height": 4321, "version": 1 });
    let origin = json!(framing.group.address().trim_end_matches('/'));
    // From the page itself, from another frame, and by events that nobody sent.
    page.run(&format!(
        "const evil = document.getElementById('evil').contentWindow;
        const own = document.querySelector('iframe').contentWindow;
        const forged = (init) => dispatchEvent(new MessageEvent('message', {{ data: {good}, ...init }}));
        postMessage({good}, '*');
        evil.eval(`parent.postMessage({good}, '*')`);
        forged({{}});
        forged({{ origin: {origin} }});
        forged({{ origin: {origin}, source: evil }});
        forged({{ origin: 'https://evil.example', source: own }})"
    ))
    .await?;
    enter_ready(&page).await?;
    for bad in [
        "null",
        "'tag-page:height'",
        "[]",
        "{ height: 4321, version: 1 }",
        "{ type: 'tag-page:height', height: '4321', version: 1 }",
        "{ type: 'tag-page:height', height: 4321 }",
        "{ type: 'tag-page:height', height: 4321, version: 2 }",
        "{ type: 'tag-page:height', height: -1, version: 1 }",
        "{ type: 'tag-page:height', height: 0.5, version: 1 }",
        "{ type: 'tag-page:height', height: 20001, version: 1 }",
        "{ type: 'tag-page:height', height: Infinity, version: 1 }",
        "{ type: 'tag-page:height', height: NaN, version: 1 }",
        "{ type: 'tag-page:height', height: { valueOf: 1 }, version: 1 }",
    ] {
        page.run(&format!("parent.postMessage({bad}, '*')")).await?;
    }
    page.run("parent.postMessage('last', '*')").await?;
    leave(&page).await?;
    page.until("told.some(([, data]) => data === 'last')")
        .await?;
    assert_eq!(heights(&page).await?, ["", ""]);

    // The same word from the frame itself is believed.
    enter(&page).await?;
    page.run(&format!("parent.postMessage({good}, '*')"))
        .await?;
    leave(&page).await?;
    page.until("document.querySelector('iframe').style.height")
        .await?;
    // The frame has an edge of two pixels on each side.
    assert_eq!(heights(&page).await?, ["4325px", ""]);
    page.assert_no_complaints().await
}

/// What heights the frames were given.
async fn heights(page: &Page) -> Result<Vec<String>> {
    page.ask("return [...document.querySelectorAll('iframe')].map(it => it.style.height)")
        .await
}

/// Waits until whatever the frame has to say of what it shows is said.
async fn settle(page: &Page) -> Result<()> {
    page.run(
        "await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => {
            new ResizeObserver(() => setTimeout(done)).observe(document.body);
        })))",
    )
    .await
}
