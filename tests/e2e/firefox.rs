//! Firefox, which is told everything by a script in the browser's own window.

use std::process::Command;

use anyhow::Result;
use serde_json::{Value, json};
use thirtyfour::{Capabilities, WebDriver};

use crate::engine::launcher;
use crate::visit::Visit;
use crate::{extension, folder};

/// Runs in the browser's window, in which `tab` is the one that is seen.
const TAB: &str = "const tab = gBrowser.selectedBrowser, context = tab.browsingContext;";

pub(crate) fn driver(port: u16) -> Result<Command> {
    let mut command = Command::new(launcher("GECKODRIVER", "geckodriver"));
    command
        .args(["--port", &port.to_string(), "--websocket-port", "0"])
        .arg("--allow-system-access")
        // Where the browser and the driver leave something behind, it is removed with the rest.
        .arg("--profile-root")
        .arg(folder::empty_folder()?);
    Ok(command)
}

pub(crate) fn capabilities() -> Result<Capabilities> {
    let mut wanted = Capabilities::new();
    wanted.set("pageLoadStrategy", "none")?;
    let options = json!({
        "binary": launcher("FIREFOX", "firefox"),
        // Larger than any page that is visited.
        "args": ["-headless", "--width", "1600", "--height", "1400"],
        "prefs": {
            // A script may use the clipboard, as one that somebody clicked on may.
            "dom.events.testing.asyncClipboard": true,
            // As on phones and tablets: otherwise a bar takes 12 px from every width.
            "ui.useOverlayScrollbars": 1,
        },
    });
    wanted.set("moz:firefoxOptions", options)?;
    Ok(wanted)
}

pub(crate) async fn prepare(browser: &WebDriver, visit: &Visit<'_>) -> Result<()> {
    visit.tell_the_hosts("");
    let script = format!(
        "{TAB}
        const [zone, language, dark, print, forced, script] = arguments;
        context.timezoneOverride = zone;
        context.languageOverride = language;
        context.prefersColorSchemeOverride = dark ? 'dark' : 'light';
        context.mediumOverride = print ? 'print' : '';
        context.forcedColorsOverride = forced ? 'active' : 'none';
        context.allowJavascript = script"
    );
    let told = json!([
        visit.zone,
        visit.language,
        visit.dark,
        visit.print,
        visit.forced_colours,
        visit.script
    ]);
    tell(browser, &script, told).await?;
    resize(browser, visit.size).await
}

/// No window is as narrow as a phone, but what it shows may be.
pub(crate) async fn resize(browser: &WebDriver, size: (u32, u32)) -> Result<()> {
    let script = format!(
        "{TAB}
        const [width, height] = arguments;
        for (const [name, value] of Object.entries({{ width, height }})) {{
            for (const property of [name, `min-${{name}}`, `max-${{name}}`])
                tab.style.setProperty(property, `${{value}}px`);
        }}"
    );
    tell(browser, &script, json!([size.0, size.1])).await
}

async fn tell(browser: &WebDriver, script: &str, arguments: Value) -> Result<()> {
    let context = async |context: &str| {
        extension::post::<Value>(browser, "/moz/context", json!({ "context": context })).await
    };
    context("chrome").await?;
    let arguments = arguments.as_array().cloned().unwrap_or_default();
    let told = browser.execute(script, arguments).await;
    context("content").await?;
    told?;
    Ok(())
}
