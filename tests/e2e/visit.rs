//! A visit to a site: who comes, from where, when, and with what.

use anyhow::Result;

use crate::clock::clock;
use crate::engine::Engine;
use crate::page::Page;
use crate::site::Site;
use crate::{browser, log};

/// When visitors come who do not say: Monday 23 November 2026, 10:00 in Berlin.
pub(crate) const NOON: &str = "2026-11-23T09:00:00Z";

/// A visit to be. It takes place with [`open`](Self::open) or one of its kin.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is something that a visitor has or has not"
)]
pub(crate) struct Visit<'a> {
    site: &'a Site,
    beside: Option<&'a Site>,
    path: String,
    instant: &'a str,
    first: Vec<String>,
    pub(crate) zone: &'a str,
    pub(crate) language: &'a str,
    pub(crate) size: (u32, u32),
    pub(crate) dark: bool,
    pub(crate) print: bool,
    pub(crate) forced_colours: bool,
    pub(crate) reduced_motion: bool,
    pub(crate) script: bool,
}

impl<'a> Visit<'a> {
    /// By somebody in Berlin who reads British English at a desk.
    pub(crate) fn to(site: &'a Site) -> Self {
        Self {
            site,
            beside: None,
            path: String::new(),
            instant: NOON,
            first: Vec::new(),
            zone: "Europe/Berlin",
            language: "en-GB",
            size: (1280, 800),
            dark: false,
            print: false,
            forced_colours: false,
            reduced_motion: false,
            script: true,
        }
    }

    /// To a page of the site, or with a query.
    pub(crate) fn page(mut self, path: &str) -> Self {
        path.clone_into(&mut self.path);
        self
    }

    /// With frames in the page that show another site.
    pub(crate) fn beside(mut self, other: &'a Site) -> Self {
        self.beside = Some(other);
        self
    }

    /// From another zone.
    pub(crate) fn zone(mut self, zone: &'a str) -> Self {
        self.zone = zone;
        self
    }

    /// With a browser in another language.
    pub(crate) fn language(mut self, language: &'a str) -> Self {
        self.language = language;
        self
    }

    /// At an instant, at which the clock then stands still until [`Page::let_time_pass`].
    pub(crate) fn at(mut self, instant: &'a str) -> Self {
        self.instant = instant;
        self
    }

    /// With a window of this size.
    pub(crate) fn size(mut self, width: u32, height: u32) -> Self {
        self.size = (width, height);
        self
    }

    /// On a device that is set to dark.
    pub(crate) fn dark(mut self) -> Self {
        self.dark = true;
        self
    }

    /// On paper.
    pub(crate) fn print(mut self) -> Self {
        self.print = true;
        self
    }

    /// With forced colours, as in Windows' contrast themes.
    pub(crate) fn forced_colours(mut self) -> Self {
        self.forced_colours = true;
        self
    }

    /// On a device that is asked to move nothing.
    pub(crate) fn reduced_motion(mut self) -> Self {
        self.reduced_motion = true;
        self
    }

    /// With script switched off.
    pub(crate) fn script_off(mut self) -> Self {
        self.script = false;
        self
    }

    /// With a script that runs before any of the page's.
    pub(crate) fn first(mut self, script: &str) -> Self {
        self.first.push(script.to_owned());
        self
    }

    /// Opens the page, and waits until the app is alive and all of it is drawn.
    pub(crate) async fn open(self) -> Result<Page> {
        let page = self.open_prerendered().await?;
        page.alive().await?;
        page.complete().await?;
        Ok(page)
    }

    /// Opens the page, and waits until its document is read.
    pub(crate) async fn open_prerendered(self) -> Result<Page> {
        let address = format!("{}{}", self.site.address(), self.path);
        let page = self.begin().await?;
        page.read(&address).await?;
        Ok(page)
    }

    /// Begins to open the page, and waits for nothing.
    pub(crate) async fn begin(self) -> Result<Page> {
        let engine = Engine::chosen();
        let page = Page::in_browser(browser::take(engine.start(&self).await?).await?);
        page.fresh_tab().await?;
        engine.prepare(page.browser(), &self).await?;
        log::complaints(page.browser()).await?;
        let address = format!("{}{}", self.site.address(), self.path);
        page.browser().goto(&address).await?;
        Ok(page)
    }

    /// What runs before any of the page's scripts.
    pub(crate) fn scripts(&self) -> Vec<String> {
        let mut all = vec![clock(self.instant)];
        all.extend(self.first.iter().cloned());
        all
    }

    /// Has the hosts put it into the documents, where the browser cannot be told; `before` goes first.
    pub(crate) fn tell_the_hosts(&self, before: &str) {
        let scripts = [before, log::KEEPING, &self.scripts().join("\n")].join("\n");
        for site in [Some(self.site), self.beside].into_iter().flatten() {
            site.begin_with(&scripts);
        }
    }
}
