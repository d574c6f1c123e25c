//! A visit to a site: who comes, from where, when, and with what.

use anyhow::{Context, Result};
use serde_json::{Value, json};
use thirtyfour::cdp::Cdp;

use crate::browser;
use crate::clock::clock;
use crate::log;
use crate::page::Page;
use crate::site::Site;

/// When visitors come who do not say: Monday 23 November 2026, 10:00 in Berlin.
pub(crate) const NOON: &str = "2026-11-23T09:00:00Z";

/// A visit to be. It takes place with [`open`](Self::open) or one of its kin.
pub(crate) struct Visit<'a> {
    site: &'a Site,
    path: String,
    zone: &'a str,
    language: &'a str,
    instant: &'a str,
    size: (u32, u32),
    media: Option<&'static str>,
    features: Vec<Value>,
    script: bool,
    first: Vec<String>,
}

impl<'a> Visit<'a> {
    /// By somebody in Berlin who reads British English at a desk.
    pub(crate) fn to(site: &'a Site) -> Self {
        Self {
            site,
            path: String::new(),
            zone: "Europe/Berlin",
            language: "en-GB",
            instant: NOON,
            size: (1280, 800),
            media: None,
            features: Vec::new(),
            script: true,
            first: Vec::new(),
        }
    }

    /// To a page of the site, or with a query.
    pub(crate) fn page(mut self, path: &str) -> Self {
        path.clone_into(&mut self.path);
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
        self.features
            .push(json!({ "name": "prefers-color-scheme", "value": "dark" }));
        self
    }

    /// On paper.
    pub(crate) fn print(mut self) -> Self {
        self.media = Some("print");
        self
    }

    /// With forced colours, as in Windows' contrast themes.
    pub(crate) fn forced_colours(mut self) -> Self {
        self.features
            .push(json!({ "name": "forced-colors", "value": "active" }));
        self
    }

    /// On a device that is asked to move nothing.
    pub(crate) fn reduced_motion(mut self) -> Self {
        self.features
            .push(json!({ "name": "prefers-reduced-motion", "value": "reduce" }));
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
        let browser = browser::take().await?;
        let page = Page::in_browser(browser);
        browser::fresh_tab(page.browser()).await?;
        self.prepare(&page.browser().cdp()).await?;
        log::complaints(page.browser()).await?;
        let address = format!("{}{}", self.site.address(), self.path);
        page.browser().goto(&address).await?;
        Ok(page)
    }

    async fn prepare(&self, browser: &Cdp) -> Result<()> {
        let mut commands = vec![
            (
                "Emulation.setTimezoneOverride",
                json!({ "timezoneId": self.zone }),
            ),
            (
                "Emulation.setLocaleOverride",
                json!({ "locale": self.language }),
            ),
            ("Emulation.setDeviceMetricsOverride", window(self.size)),
            (
                "Emulation.setEmulatedMedia",
                json!({ "media": self.media.unwrap_or_default(), "features": self.features }),
            ),
            (
                "Emulation.setScriptExecutionDisabled",
                json!({ "value": !self.script }),
            ),
        ];
        // Without it the browser would have the machine's language beside the locale.
        let version = browser.send_raw("Browser.getVersion", ()).await?;
        commands.push((
            "Emulation.setUserAgentOverride",
            json!({ "userAgent": version["userAgent"], "acceptLanguage": self.language }),
        ));
        for script in [clock(self.instant)].iter().chain(&self.first) {
            commands.push((
                "Page.addScriptToEvaluateOnNewDocument",
                json!({ "source": script }),
            ));
        }
        for (command, parameters) in commands {
            browser
                .send_raw(command, &parameters)
                .await
                .with_context(|| format!("{command} {parameters}"))?;
        }
        Ok(())
    }
}

/// The parameters of a window of this size; the small ones are phones.
pub(crate) fn window((width, height): (u32, u32)) -> Value {
    json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600 })
}
