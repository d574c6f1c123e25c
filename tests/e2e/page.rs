//! An open page, and what can be asked of it.

use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use thirtyfour::WebDriver;
use tokio::time::{sleep, timeout};

use crate::browser::{self, Browser};
use crate::engine::Engine;
use crate::log;
use crate::site::Site;

/// How long a page may take for anything; on a busy machine even this is a lot.
const PATIENCE: Duration = Duration::from_secs(15);
/// How long to wait before asking again.
const PAUSE: Duration = Duration::from_millis(15);

/// An open page.
pub(crate) struct Page {
    browser: Option<Browser>,
}

impl Page {
    pub(crate) fn in_browser(browser: Browser) -> Self {
        Self {
            browser: Some(browser),
        }
    }

    pub(crate) fn browser(&self) -> &WebDriver {
        self.running().session()
    }

    /// Gives the page a tab on which nothing has been set.
    pub(crate) async fn fresh_tab(&self) -> Result<()> {
        self.running().fresh_tab().await
    }

    fn running(&self) -> &Browser {
        self.browser.as_ref().expect("there until the page closes")
    }

    /// What the body of a function in the page returns.
    pub(crate) async fn ask<T: DeserializeOwned>(&self, script: &str) -> Result<T> {
        self.ask_of(script, &[]).await
    }

    /// What the body of a function in the page returns, of these `arguments`.
    pub(crate) async fn ask_of<T: DeserializeOwned>(
        &self,
        script: &str,
        arguments: &[Value],
    ) -> Result<T> {
        let answer = self
            .browser()
            .execute(script, arguments)
            .await
            .with_context(|| format!("in the page: {script}"))?;
        serde_json::from_value(answer.json().clone())
            .with_context(|| format!("the page answers `{}` to: {script}", answer.json()))
    }

    /// Runs the body of a function in the page.
    pub(crate) async fn run(&self, script: &str) -> Result<()> {
        self.ask::<Value>(script).await?;
        Ok(())
    }

    /// Waits until an expression in the page is true.
    pub(crate) async fn until(&self, condition: &str) -> Result<()> {
        let script = format!("return !!({condition})");
        let asking = async {
            // While a document is being left, there is nobody to answer.
            while !self.ask::<bool>(&script).await.unwrap_or(false) {
                sleep(PAUSE).await;
            }
        };
        if timeout(PATIENCE, asking).await.is_err() {
            let seen = self.seen().await;
            let log = log::complaints(self.browser()).await?.join("\n");
            bail!("never true: {condition}\nThe log:\n{log}\nThe page:\n{seen}");
        }
        Ok(())
    }

    /// Waits until the document at `address` is read to its end.
    pub(crate) async fn read(&self, address: &str) -> Result<()> {
        let address = json!(address);
        self.until(&format!(
            "location.href === {address} && (document.getElementById('data') || document.readyState === 'complete')"
        ))
        .await
    }

    /// Waits until the app has taken over.
    pub(crate) async fn alive(&self) -> Result<()> {
        self.until("document.querySelector('.page.alive')").await
    }

    /// Waits until the app has drawn what can wait as well.
    pub(crate) async fn complete(&self) -> Result<()> {
        let count = "it => document.querySelectorAll(it).length";
        self.until(&format!(
            "(({count})('.add') === ({count})('.offers')) && !document.querySelector('.chart:empty')"
        ))
        .await
    }

    /// Loads the page again, and waits until its document is read.
    pub(crate) async fn reload(&self) -> Result<()> {
        let address: String = self.ask("window.left = true; return location.href").await?;
        self.browser().refresh().await?;
        self.until("!window.left").await?;
        self.read(&address).await
    }

    /// Lets the clock run on from where it stands.
    pub(crate) async fn let_time_pass(&self) -> Result<()> {
        self.run("letTimePass()").await
    }

    /// Hides the tab, and shows it again when so much time has passed.
    pub(crate) async fn look_away(&self, minutes: i32) -> Result<()> {
        let show = |state: bool| {
            format!(
                "Object.defineProperty(document, 'hidden', {{ value: {}, configurable: true }});
                document.dispatchEvent(new Event('visibilitychange'))",
                !state
            )
        };
        self.run(&show(false)).await?;
        let then = show(true);
        self.run(&format!("skipTime({minutes} * 60000); {then}"))
            .await
    }

    /// Gives the window another size.
    pub(crate) async fn resize(&self, width: u32, height: u32) -> Result<()> {
        Engine::chosen()
            .resize(self.browser(), (width, height))
            .await?;
        self.until(&format!("document.documentElement.clientWidth === {width}"))
            .await
    }

    /// The text of the first such element as it is rendered, without line ends.
    pub(crate) async fn text(&self, selector: &str) -> Result<String> {
        let texts = self.texts(selector).await?;
        let first = texts.into_iter().next();
        first.with_context(|| format!("there is no {selector}"))
    }

    /// The texts of all such elements that are rendered.
    pub(crate) async fn texts(&self, selector: &str) -> Result<Vec<String>> {
        self.ask_of(
            "return [...document.querySelectorAll(arguments[0])]
                .filter(it => it.checkVisibility())
                .map(it => it.innerText.replace(/\\s+/g, ' ').trim())",
            &[json!(selector)],
        )
        .await
    }

    /// Presses the button that is called so.
    pub(crate) async fn press(&self, name: &str) -> Result<()> {
        let found: bool = self
            .ask_of(
                "const button = [...document.querySelectorAll('button')].find(it =>
                    (it.ariaLabel ?? it.innerText).trim() === arguments[0]
                    && it.checkVisibility({ visibilityProperty: true }));
                button?.focus();
                return !!button",
                &[json!(name)],
            )
            .await?;
        ensure!(found, "no button {name}\nThe page:\n{}", self.seen().await);
        let focused = self.browser().active_element().await?;
        focused.click().await?;
        Ok(())
    }

    /// Grants or denies the site something that a browser asks about.
    pub(crate) async fn permit(&self, site: &Site, name: &str, setting: &str) -> Result<()> {
        if Engine::chosen() != Engine::Chromium {
            // The others ask about nothing that is tested.
            if setting == "denied" {
                self.run(
                    "navigator.clipboard.writeText = () =>
                        Promise.reject(new DOMException('', 'NotAllowedError'))",
                )
                .await?;
            }
            return Ok(());
        }
        let origin = site.address().trim_end_matches('/');
        let command =
            json!({ "permission": { "name": name }, "setting": setting, "origin": origin });
        self.browser()
            .cdp()
            .send_raw("Browser.setPermission", command)
            .await?;
        Ok(())
    }

    /// Waits until the page says so to assistive technology.
    pub(crate) async fn says(&self, text: &str) -> Result<()> {
        let text = json!(text);
        self.until(&format!(
            "document.querySelector('[role=status]').textContent === {text}"
        ))
        .await
    }

    /// Fails if the browser has complained of anything since the page was opened.
    pub(crate) async fn assert_no_complaints(&self) -> Result<()> {
        let complaints = log::complaints(self.browser()).await?;
        ensure!(
            complaints.is_empty(),
            "the browser complains:\n{}",
            complaints.join("\n")
        );
        Ok(())
    }

    /// What the browser has complained of since the page was opened.
    pub(crate) async fn complaints(&self) -> Result<Vec<String>> {
        log::complaints(self.browser()).await
    }

    /// What is on the page, for messages: the beginning of it.
    pub(crate) async fn seen(&self) -> String {
        match self
            .ask("return document.body.innerText.slice(0, 4000)")
            .await
        {
            Ok(text) => text,
            Err(error) => format!("{error:?}"),
        }
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        if let Some(browser) = self.browser.take() {
            browser::give_back(browser);
        }
    }
}
