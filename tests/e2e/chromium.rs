//! Chromium, which is told everything through the protocol of its developer tools.

use std::process::Command;

use anyhow::{Context, Result};
use serde_json::{Value, json};
use thirtyfour::prelude::*;
use thirtyfour::{Capabilities, CapabilitiesHelper, PageLoadStrategy, WebDriver};

use crate::engine::launcher;
use crate::folder;
use crate::visit::Visit;

/// What the browser tests of `make test-browser` use as well.
const SETTINGS: &str = include_str!("../../webdriver.json");

pub(crate) fn driver(port: u16) -> Command {
    let mut command = Command::new(launcher("CHROMEDRIVER", "chromedriver"));
    command.arg(format!("--port={port}"));
    command
}

pub(crate) fn capabilities() -> Result<Capabilities> {
    let mut wanted = DesiredCapabilities::chrome();
    let settings: Value = serde_json::from_str(SETTINGS)?;
    let flags = settings.pointer("/goog:chromeOptions/args");
    for flag in flags.and_then(Value::as_array).context("no flags")? {
        wanted.add_arg(flag.as_str().context("a flag is a text")?)?;
    }
    // As on phones and tablets: otherwise a bar takes 15 px from every width.
    wanted.add_arg("--hide-scrollbars")?;
    // Where the browser and the driver leave something behind, it is removed with the rest.
    let profile = folder::empty_folder()?;
    wanted.add_arg(&format!("--user-data-dir={}", profile.display()))?;
    let browser = launcher("CHROMIUM", "chromium");
    wanted.set_binary(browser.to_str().context("a path in UTF-8")?)?;
    wanted.set("goog:loggingPrefs", json!({ "browser": "ALL" }))?;
    wanted.set_page_load_strategy(PageLoadStrategy::None)?;
    Ok(wanted.into())
}

pub(crate) async fn prepare(browser: &WebDriver, visit: &Visit<'_>) -> Result<()> {
    let cdp = browser.cdp();
    let media = if visit.print { "print" } else { "" };
    let mut features = Vec::new();
    if visit.dark {
        features.push(json!({ "name": "prefers-color-scheme", "value": "dark" }));
    }
    if visit.forced_colours {
        features.push(json!({ "name": "forced-colors", "value": "active" }));
    }
    if visit.reduced_motion {
        features.push(json!({ "name": "prefers-reduced-motion", "value": "reduce" }));
    }
    let mut commands = vec![
        (
            "Emulation.setTimezoneOverride",
            json!({ "timezoneId": visit.zone }),
        ),
        (
            "Emulation.setLocaleOverride",
            json!({ "locale": visit.language }),
        ),
        (
            "Emulation.setEmulatedMedia",
            json!({ "media": media, "features": features }),
        ),
        (
            "Emulation.setScriptExecutionDisabled",
            json!({ "value": !visit.script }),
        ),
    ];
    // Without it the browser would have the machine's language beside the locale.
    let version = cdp.send_raw("Browser.getVersion", ()).await?;
    commands.push((
        "Emulation.setUserAgentOverride",
        json!({ "userAgent": version["userAgent"], "acceptLanguage": visit.language }),
    ));
    for script in visit.scripts() {
        commands.push((
            "Page.addScriptToEvaluateOnNewDocument",
            json!({ "source": script }),
        ));
    }
    for (command, parameters) in commands {
        cdp.send_raw(command, &parameters)
            .await
            .with_context(|| format!("{command} {parameters}"))?;
    }
    resize(browser, visit.size).await
}

/// The small windows are phones.
pub(crate) async fn resize(browser: &WebDriver, (width, height): (u32, u32)) -> Result<()> {
    let window = json!({
        "width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600,
    });
    let cdp = browser.cdp();
    cdp.send_raw("Emulation.setDeviceMetricsOverride", window)
        .await?;
    Ok(())
}
