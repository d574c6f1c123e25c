//! What somebody hostile may send: to a frame by its address, to the site around by messages.

use anyhow::Result;
use serde_json::json;

use crate::framing::{Framing, SCRIPT, enter, enter_ready, leave};
use crate::page::Page;
use crate::trial::trials;

trials![
    nothing_but_a_frame_s_own_word_changes_its_height,
    no_value_reaches_further_than_its_property,
];

async fn nothing_but_a_frame_s_own_word_changes_its_height() -> Result<()> {
    // One that the group's site does not hold, and one that it does, but not for the script.
    let body = format!(
        "<iframe src='{{group}}/embed.html'></iframe>
        <iframe id='evil' srcdoc='<p>evil'></iframe>{SCRIPT}"
    );
    let framing = Framing::with(&body).await?;
    let page = framing.open().await?;
    page.run(&format!(
        "return import('{}embed-height.js')",
        framing.group.address()
    ))
    .await?;
    let good = json!({ "type": "tag-page:height", "height": 4321, "version": 1 });
    let origin = json!(framing.group.address().trim_end_matches('/'));
    // From the page itself, from another frame, and by events that nobody sent.
    let forging = format!(
        "const evil = document.getElementById('evil').contentWindow;
        const own = document.querySelector('iframe').contentWindow;
        const forged = (init) => dispatchEvent(new MessageEvent('message', {{ data: {good}, ...init }}));
        postMessage({good}, '*');
        evil.eval(`parent.postMessage({good}, '*')`);
        forged({{}});
        forged({{ origin: {origin} }});
        forged({{ origin: {origin}, source: evil }});
        forged({{ origin: 'https://evil.example', source: own }})"
    );
    // As a script of the page: for Firefox the windows that a driver holds are none.
    page.run(&format!("window.eval({})", json!(forging)))
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

/// What heights the frames were given.
async fn heights(page: &Page) -> Result<Vec<String>> {
    page.ask("return [...document.querySelectorAll('iframe')].map(it => it.style.height)")
        .await
}
