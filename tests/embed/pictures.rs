//! The pictures in `docs/`. `make pictures` takes them anew; a run of the tests leaves them alone.

use std::fs;
use std::path::Path;

use anyhow::{Result, ensure};
use libtest_mimic::Trial;

use crate::docusaurus;
use crate::element::next;
use crate::hugo;
use crate::site::Site;
use crate::trial::trial;
use crate::visit::Visit;

/// A page of documentation is read on slow lines as well.
const MOST: usize = 80_000;

pub(crate) fn trials() -> Vec<Trial> {
    [
        trial("embed::pictures::of_hugo", of_hugo),
        trial("embed::pictures::of_docusaurus", of_docusaurus),
    ]
    .map(|it| it.with_ignored_flag(true))
    .into()
}

async fn of_hugo() -> Result<()> {
    let (_tag, host) = hugo::sites().await?;
    take(&host, "meetings/", "docs/hugo.png").await
}

async fn of_docusaurus() -> Result<()> {
    let (_, host) = docusaurus::sites().await?;
    take(host, "component/", "docs/docusaurus.png").await
}

async fn take(host: &Site, path: &str, file: &str) -> Result<()> {
    let page = Visit::to(host).page(path).size(1000, 720);
    let page = page.open_prerendered().await?;
    next(&page, "tag-meetings").await?;
    let picture = page.browser().screenshot_as_png().await?;
    ensure!(picture.len() < MOST, "{file} has {} bytes", picture.len());
    fs::write(Path::new(env!("CARGO_MANIFEST_DIR")).join(file), picture)?;
    Ok(())
}
