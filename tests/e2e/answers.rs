//! How servers may answer an element: without end, not at all, to nobody else, or otherwise than
//! was published.

use anyhow::Result;
use serde_json::json;

use crate::folder;
use crate::host::Host;
use crate::mounting::{MEETINGS, Mounting};
use crate::page::Page;
use crate::trial::trials;

trials![
    a_way_that_leads_nowhere,
    a_server_that_never_answers,
    a_server_that_lets_nobody_read,
    a_file_that_is_far_too_large_is_not_read_to_its_end,
    a_program_that_was_not_published,
    what_failed_once_is_tried_again,
];

async fn a_way_that_leads_nowhere() -> Result<()> {
    let group = Host::of_the_group().looping("tag-security.json");
    let mounting = Mounting::of(group, MEETINGS).await?;
    let page = mounting.visit().open_prerendered().await?;
    assert_refused(&page, "network").await
}

async fn a_server_that_never_answers() -> Result<()> {
    let hasty = "const { timeout } = AbortSignal;
        window.patience = [];
        AbortSignal.timeout = (millis) => { patience.push(millis); return timeout.call(AbortSignal, 1_000); };";
    for (file, reason) in [
        ("tag-security.json", "network"),
        (".wasm", "app"),
        (".css", "app"),
    ] {
        let group = Host::of_the_group().holding(file);
        let mounting = Mounting::of(group, MEETINGS).await?;
        let page = mounting.visit().first(hasty).open_prerendered().await?;
        assert_refused(&page, reason).await?;
        let patience: Vec<u32> = page.ask("return patience").await?;
        assert_eq!(patience, [30_000; 3]);
    }
    Ok(())
}

async fn a_server_that_lets_nobody_read() -> Result<()> {
    let other = Host::of_the_group().open().await?;
    let body = MEETINGS.replace("{group}/tag", &format!("{}tag", other.address()));
    let mounting = Mounting::with(&body).await?;
    let page = mounting.visit().open_prerendered().await?;
    assert_refused(&page, "network").await
}

async fn a_file_that_is_far_too_large_is_not_read_to_its_end() -> Result<()> {
    let folder = folder::copy_of_dist()?;
    std::fs::File::create(folder.join("large.json"))?.set_len(50_000_000)?;
    let body = MEETINGS.replace("tag-security.json", "large.json");
    let mounting = Mounting::of(Host::of(Ok(folder)), &body).await?;
    let counting = "window.bytes = 0;
        window.cancelled = 0;
        const { read, cancel } = ReadableStreamDefaultReader.prototype;
        Object.assign(ReadableStreamDefaultReader.prototype, {
            async read() {
                const chunk = await read.call(this);
                bytes += chunk.value?.length ?? 0;
                return chunk;
            },
            cancel() { cancelled += 1; return cancel.call(this); },
        });";
    let page = mounting.visit().first(counting).open_prerendered().await?;
    assert_refused(&page, "size").await?;
    let (bytes, cancelled): (u64, u32) = page.ask("return [bytes, cancelled]").await?;
    assert!((1_000_000..5_000_000).contains(&bytes), "{bytes}");
    assert_eq!(cancelled, 1);
    Ok(())
}

async fn a_program_that_was_not_published() -> Result<()> {
    // The digest of another file: as it would be if the program were another one.
    let group = Host::of_the_group().changing("embed.js", |script| {
        let of = |name: &str| {
            let (_, rest) = script
                .split_once(&format!("\"{name}\":\""))
                .expect("it is there");
            rest.split('"').next().expect("a text").to_owned()
        };
        script.replace(&of("wasmIntegrity"), &of("cssIntegrity"))
    });
    let mounting = Mounting::of(group, MEETINGS).await?;
    let page = mounting.visit().open_prerendered().await?;
    assert_refused(&page, "app").await
}

async fn what_failed_once_is_tried_again() -> Result<()> {
    for unreachable in ["*.json", "*.wasm", "*.css"] {
        let mounting = Mounting::with("").await?;
        let page = mounting.visit().open_prerendered().await?;
        let cdp = page.browser().cdp();
        cdp.send_raw("Network.enable", ()).await?;
        cdp.send_raw("Network.setBlockedURLs", json!({ "urls": [unreachable] }))
            .await?;
        let body = json!(MEETINGS.replace("{group}/", mounting.group.address()));
        page.run(&format!("document.body.innerHTML = {body}"))
            .await?;
        page.until("heard.length && fallsBack()").await?;
        cdp.send_raw("Network.setBlockedURLs", json!({ "urls": [] }))
            .await?;
        page.run("const it = element(); it.remove(); document.body.append(it)")
            .await?;
        page.until("isReady()").await?;
        page.assert_nothing_thrown().await?;
    }
    Ok(())
}

/// The fallback stays, one event and one message say why, and nothing is thrown.
async fn assert_refused(page: &Page, reason: &str) -> Result<()> {
    page.until("heard.length").await?;
    page.until("fallsBack()").await?;
    let heard = page.heard().await?;
    assert_eq!(heard.len(), 1, "{heard:?}");
    let told = (&*heard[0].0, &heard[0].2["reason"]);
    assert_eq!(told, ("tag-error", &json!(reason)));
    let said = page.said().await?;
    assert_eq!(said.len(), 1, "{said:?}");
    page.assert_nothing_thrown().await
}
