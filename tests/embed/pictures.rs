//! The pictures in `docs/`. `make pictures` takes them anew; a run of the tests leaves them alone.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use base64::prelude::{BASE64_STANDARD, Engine};
use libtest_mimic::Trial;
use serde_json::json;

use crate::docusaurus;
use crate::element::next;
use crate::host::Host;
use crate::hugo;
use crate::page::Page;
use crate::site::Site;
use crate::trial::trial;
use crate::visit::Visit;

/// A page of documentation is read on slow lines as well.
const MOST: usize = 80_000;

pub(crate) fn trials() -> Vec<Trial> {
    [
        trial("embed::pictures::of_the_page", of_the_page),
        trial("embed::pictures::of_the_page_in_the_dark", in_the_dark),
        trial("embed::pictures::of_the_page_on_a_phone", on_a_phone),
        trial("embed::pictures::of_the_zone_panel", of_the_zone_panel),
        trial("embed::pictures::of_hugo", of_hugo),
        trial("embed::pictures::of_docusaurus", of_docusaurus),
    ]
    .map(|it| it.with_ignored_flag(true))
    .into()
}

async fn of_the_page() -> Result<()> {
    let site = Host::of_the_group().open().await?;
    let page = Visit::to(&site).size(1120, 1240).open().await?;
    write(&page, "docs/page.webp").await
}

async fn in_the_dark() -> Result<()> {
    let site = Host::of_the_group().open().await?;
    let visit = Visit::to(&site).zone("Asia/Kolkata").dark();
    write(&visit.size(1120, 760).open().await?, "docs/dark.webp").await
}

async fn on_a_phone() -> Result<()> {
    let site = Host::of_the_group().open().await?;
    let visit = Visit::to(&site).zone("America/New_York").language("en-US");
    write(&visit.size(390, 780).open().await?, "docs/phone.webp").await
}

async fn of_the_zone_panel() -> Result<()> {
    let site = Host::of_the_group().open().await?;
    let page = Visit::to(&site).size(720, 900).open().await?;
    page.run("document.getElementById('change').click()")
        .await?;
    page.until("document.activeElement.id === 'zone-input'")
        .await?;
    page.browser()
        .active_element()
        .await?
        .send_keys("bang")
        .await?;
    page.until("document.querySelector('[role=option]')")
        .await?;
    page.run("document.querySelector('.zone-line').scrollIntoView()")
        .await?;
    write(&page, "docs/picker.webp").await
}

async fn of_hugo() -> Result<()> {
    let (_tag, host) = hugo::sites().await?;
    take(&host, "meetings/", "docs/hugo.webp").await
}

async fn of_docusaurus() -> Result<()> {
    let (_, host) = docusaurus::sites().await?;
    take(host, "component/", "docs/docusaurus.webp").await
}

async fn take(host: &Site, path: &str, file: &str) -> Result<()> {
    let page = Visit::to(host).page(path).size(1000, 720);
    let page = page.open_prerendered().await?;
    next(&page, "tag-meetings").await?;
    write(&page, file).await
}

async fn write(page: &Page, file: &str) -> Result<()> {
    let wanted = json!({ "format": "webp", "quality": 70 });
    let cdp = page.browser().cdp();
    let picture = cdp.send_raw("Page.captureScreenshot", wanted).await?;
    let picture = picture["data"].as_str().context("a picture")?;
    let picture = BASE64_STANDARD.decode(picture)?;
    ensure!(picture.len() < MOST, "{file} has {} bytes", picture.len());
    fs::write(Path::new(env!("CARGO_MANIFEST_DIR")).join(file), picture)?;
    Ok(())
}
