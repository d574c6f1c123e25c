//! What is compared: the page, the same without its app, and the two elements.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::ROOT;
use super::files;
use super::host::Host;

/// Something to measure.
pub(crate) struct Site {
    pub(crate) name: &'static str,
    pub(crate) folder: PathBuf,
    pub(crate) host: Host,
    /// When its time is there, and when all of it works; in the page.
    pub(crate) local: Option<&'static str>,
    pub(crate) ready: &'static str,
}

/// When our pages show their time, and when they are alive.
pub(crate) const LOCAL: &str = "document.querySelector('#next time span')?.textContent";
pub(crate) const READY: &str = "document.querySelector('.page.alive')";

const RELATIVE: &str = r#"<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>One time</title>
<meta name="description" content="One time"><link rel="icon" href="data:,">
<script type="module" src="./element.js"></script></head>
<body><main><h1>One time</h1>
<p>The next meeting is <relative-time datetime="2099-12-02T16:00:00Z">2 December 2099</relative-time>.</p>
</main></body>
</html>
"#;

const CALENDAR: &str = r#"<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>One meeting</title>
<meta name="description" content="One meeting"><link rel="icon" href="data:,">
<script src="./element.js" async defer></script></head>
<body><main><h1>One meeting</h1>
<add-to-calendar-button name="Meeting" startDate="2099-12-02" startTime="16:00" endTime="17:00" timeZone="Europe/Berlin"
  options="'Apple','Google','iCal','Outlook.com'"></add-to-calendar-button>
</main></body>
</html>
"#;

impl Site {
    /// The page is the first.
    pub(crate) async fn all() -> Result<Vec<Self>> {
        let page = files::copy_of_dist("page")?;
        Ok(vec![
            Self::of("the page", page, Some(LOCAL), READY).await?,
            Self::of("script alone", without_app()?, Some(LOCAL), LOCAL).await?,
            Self::of(
                "relative-time-element",
                element("relative", RELATIVE, "@github/relative-time-element/dist/bundle.js")?,
                Some("document.querySelector('relative-time')?.shadowRoot?.textContent"),
                "document.querySelector('relative-time')?.shadowRoot?.textContent",
            )
            .await?,
            Self::of(
                "add-to-calendar-button",
                element("calendar", CALENDAR, "add-to-calendar-button/dist/atcb.js")?,
                None,
                "document.querySelector('add-to-calendar-button')?.shadowRoot?.querySelector('button.atcb-button')",
            )
            .await?,
        ])
    }

    async fn of(
        name: &'static str,
        folder: PathBuf,
        local: Option<&'static str>,
        ready: &'static str,
    ) -> Result<Self> {
        tag_page::build::pack(&folder, true)?;
        let host = Host::of(folder.clone()).await?;
        Ok(Self {
            name,
            folder,
            host,
            local,
            ready,
        })
    }
}

/// The page without what loads its app.
fn without_app() -> Result<PathBuf> {
    const START: &str = "<!--tag-page:app-->";
    const END: &str = "<!--/tag-page:app-->";
    let folder = files::copy_of_dist("script")?;
    let index = folder.join("index.html");
    let mut html = fs::read_to_string(&index)?;
    while let Some((before, rest)) = html.split_once(START) {
        let (_, after) = rest.split_once(END).context("a mark has an end")?;
        html = format!("{before}{after}");
    }
    fs::write(index, html)?;
    Ok(folder)
}

/// A page of ten lines, with the script of an element beside it.
fn element(name: &str, html: &str, script: &str) -> Result<PathBuf> {
    let folder = files::empty(name)?;
    let modules = Path::new(ROOT).join(".tools/bench/node_modules");
    fs::copy(modules.join(script), folder.join("element.js"))
        .context("no baselines; scripts/setup-bench fetches them")?;
    fs::write(folder.join("index.html"), html)?;
    Ok(folder)
}
