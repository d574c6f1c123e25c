//! A browser with a driver of its own, told everything through the protocol of its developer tools.

use std::env;
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use tempfile::TempDir;
use thirtyfour::prelude::*;
use thirtyfour::{CapabilitiesHelper, PageLoadStrategy};
use tokio::time::{sleep, timeout};

use super::ROOT;

/// What the other browser tests use as well.
const SETTINGS: &str = include_str!("../../../webdriver.json");
/// How long anything may take.
const PATIENCE: Duration = Duration::from_secs(120);

/// A running browser.
pub(crate) struct Browser {
    session: WebDriver,
    driver: Child,
    _profile: TempDir,
}

impl Browser {
    pub(crate) async fn open() -> Result<Self> {
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let driver = Command::new(launcher("CHROMEDRIVER", "chromedriver"))
            .arg(format!("--port={port}"))
            .stdout(Stdio::null())
            .spawn()
            .context("chromedriver does not start; scripts/setup-browser makes it")?;
        let listening = async {
            while TcpStream::connect(("127.0.0.1", port)).is_err() {
                sleep(Duration::from_millis(10)).await;
            }
        };
        timeout(PATIENCE, listening)
            .await
            .context("chromedriver does not listen")?;
        let mut wanted = DesiredCapabilities::chrome();
        let settings: Value = serde_json::from_str(SETTINGS)?;
        let flags = settings.pointer("/goog:chromeOptions/args");
        for flag in flags.and_then(Value::as_array).context("no flags")? {
            wanted.add_arg(flag.as_str().context("a flag is a text")?)?;
        }
        let profile = tempfile::tempdir()?;
        wanted.add_arg(&format!("--user-data-dir={}", profile.path().display()))?;
        let browser = launcher("CHROMIUM", "chromium");
        wanted.set_binary(browser.to_str().context("a path in UTF-8")?)?;
        wanted.set_page_load_strategy(PageLoadStrategy::None)?;
        let session = WebDriver::new(format!("http://127.0.0.1:{port}"), wanted).await?;
        Ok(Self {
            session,
            driver,
            _profile: profile,
        })
    }

    /// A new tab on a phone in Berlin, in which these scripts run first of all.
    pub(crate) async fn tab(&self, first: &[&str]) -> Result<()> {
        let old = self.session.windows().await?;
        let new = self.session.new_tab().await?;
        for tab in old {
            self.session.switch_to_window(tab).await?;
            self.session.close_window().await?;
        }
        self.session.switch_to_window(new).await?;
        let phone = json!({ "width": 412, "height": 823, "deviceScaleFactor": 1, "mobile": true });
        self.tell("Emulation.setDeviceMetricsOverride", phone)
            .await?;
        self.tell(
            "Emulation.setTimezoneOverride",
            json!({ "timezoneId": "Europe/Berlin" }),
        )
        .await?;
        self.tell("Network.enable", json!({})).await?;
        self.tell("Network.setCacheDisabled", json!({ "cacheDisabled": true }))
            .await?;
        // The processor's time: a busy machine makes it no longer.
        self.tell("Performance.enable", json!({ "timeDomain": "threadTicks" }))
            .await?;
        for script in first {
            self.tell(
                "Page.addScriptToEvaluateOnNewDocument",
                json!({ "source": script }),
            )
            .await?;
        }
        Ok(())
    }

    /// Goes to an address, and waits until a condition is true there.
    pub(crate) async fn visit(&self, address: &str, condition: &str) -> Result<()> {
        self.session.goto(address).await?;
        self.until(&format!("location.href === '{address}' && ({condition})"))
            .await
    }

    pub(crate) async fn until(&self, condition: &str) -> Result<()> {
        let script = format!("return !!({condition})");
        let asking = async {
            while !self.ask::<bool>(&script).await.unwrap_or(false) {
                sleep(Duration::from_millis(50)).await;
            }
        };
        let never = || format!("never true: {condition}");
        timeout(PATIENCE, asking).await.with_context(never)
    }

    /// What the body of a function in the page returns.
    pub(crate) async fn ask<T: DeserializeOwned>(&self, script: &str) -> Result<T> {
        let answer = self.session.execute(script, Vec::new()).await?;
        Ok(serde_json::from_value(answer.json().clone())?)
    }

    pub(crate) async fn tell(&self, command: &str, parameters: Value) -> Result<Value> {
        let answer = self.session.cdp().send_raw(command, parameters).await;
        answer.with_context(|| command.to_owned())
    }

    /// Something that the browser counts: seconds, bytes.
    pub(crate) async fn metric(&self, name: &str) -> Result<f64> {
        let metrics = self.tell("Performance.getMetrics", json!({})).await?;
        let mut metrics = metrics["metrics"].as_array().into_iter().flatten();
        let found = metrics.find(|it| it["name"] == name);
        found
            .and_then(|it| it["value"].as_f64())
            .context("no such metric")
    }

    /// The bytes of script once nobody needs them.
    pub(crate) async fn heap(&self) -> Result<f64> {
        for _ in 0..2 {
            self.tell("HeapProfiler.collectGarbage", json!({})).await?;
        }
        let heap = self.tell("Runtime.getHeapUsage", json!({})).await?;
        heap["usedSize"].as_f64().context("the heap has a size")
    }

    pub(crate) async fn close(self) -> Result<()> {
        Ok(self.session.clone().quit().await?)
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        if let Err(error) = self.driver.kill().and_then(|()| self.driver.wait()) {
            eprintln!("chromedriver does not end: {error}");
        }
    }
}

/// The program named in the environment, or what `scripts/setup-browser` left.
pub(crate) fn launcher(variable: &str, name: &str) -> PathBuf {
    match env::var_os(variable) {
        Some(path) => path.into(),
        None => Path::new(ROOT).join(".tools/bin").join(name),
    }
}
