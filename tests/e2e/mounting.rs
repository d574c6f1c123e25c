//! A page of another site with a group's elements in it.

use std::fs;

use anyhow::Result;
use serde_json::{Value, json};

use crate::folder;
use crate::host::Host;
use crate::page::Page;
use crate::site::Site;
use crate::visit::Visit;

/// What the page keeps of its elements.
pub(crate) const KEEPING: &str = include_str!("mounting.js");

/// The script that defines the elements.
pub(crate) const SCRIPT: &str = "<script type='module' src='{group}/embed.js'></script>";

/// The one element that most pages have.
pub(crate) const MEETINGS: &str =
    "<tag-meetings src='{group}/tag-security.json'><a href='{group}/'>Meetings</a></tag-meetings>";

/// When the next meeting of the group is for a visitor from Berlin.
pub(crate) const NEXT: &str = "Wednesday 2 December, 17:00–18:00";

/// A page of another site, and the group's site beside it.
pub(crate) struct Mounting {
    pub(crate) group: Site,
    pub(crate) around: Site,
}

impl Mounting {
    /// A plain page with this in its body. `{group}` stands for the address of the group's site,
    /// without a slash at the end.
    pub(crate) async fn with(body: &str) -> Result<Self> {
        Self::of(Host::of_the_group(), body).await
    }

    /// The same, with another host of the group's site.
    pub(crate) async fn of(group: Host, body: &str) -> Result<Self> {
        let document = document(&format!("{body}{SCRIPT}"));
        Self::between(group.with_headers(), &document).await
    }

    /// Both hosts, and the whole document; `{around}` stands for the address of its own site.
    pub(crate) async fn between(group: Host, document: &str) -> Result<Self> {
        Self::under(group, document, |_, host| Ok(host)).await
    }

    /// The same, where the host around has to know the group's site.
    pub(crate) async fn under(
        group: Host,
        document: &str,
        around: impl FnOnce(&Site, Host) -> Result<Host>,
    ) -> Result<Self> {
        let folder = folder::empty_folder()?;
        let group = group.open().await?;
        let around = around(&group, Host::of(Ok(folder.clone())))?.open().await?;
        let origin = |site: &Site| site.address().trim_end_matches('/').to_owned();
        let document = document
            .replace("{group}", &origin(&group))
            .replace("{around}", &origin(&around));
        fs::write(folder.join("index.html"), document)?;
        Ok(Self { group, around })
    }

    /// A visitor of the page around.
    pub(crate) fn visit(&self) -> Visit<'_> {
        Visit::to(&self.around).first(KEEPING)
    }

    /// Opens the page around, and waits until all of its elements show something.
    pub(crate) async fn open(&self) -> Result<Page> {
        let page = self.visit().open_prerendered().await?;
        page.until("allReady() && allComplete()").await?;
        Ok(page)
    }
}

/// A plain document with this in its body.
pub(crate) fn document(body: &str) -> String {
    format!(
        "<!doctype html><html lang=\"en\"><title>Host</title>
        <meta name=\"viewport\" content=\"width=device-width\"><link rel=\"icon\" href=\"data:,\">
        {body}"
    )
}

impl Page {
    /// What is rendered within the first element.
    pub(crate) async fn inside(&self, selector: &str) -> Result<Vec<String>> {
        self.ask_of("return texts(arguments[0])", &[json!(selector)])
            .await
    }

    /// What was heard of elements: which event, of which element, with what.
    pub(crate) async fn heard(&self) -> Result<Vec<(String, String, Value)>> {
        self.ask("return heard").await
    }

    /// Fails if anything was thrown into the page, or forbidden to it.
    pub(crate) async fn assert_nothing_thrown(&self) -> Result<()> {
        let thrown: Vec<String> = self.ask("return thrown").await?;
        assert_eq!(thrown, [""; 0]);
        Ok(())
    }

    /// What this project's scripts say in the console, without what the browser says by itself.
    pub(crate) async fn said(&self) -> Result<Vec<String>> {
        let all = self.complaints().await?;
        let own = all.into_iter().filter(|it| it.contains(" console-api: "));
        Ok(own.collect())
    }
}
