//! `WebKitGTK`, whose little browser is told nearly everything as it starts: there are no tools for
//! developers that a driver could reach.

use std::fs;
use std::io::{BufRead, BufReader};
use std::os::unix::fs::symlink;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;

use anyhow::{Context, Result, ensure};
use serde_json::json;
use thirtyfour::{Capabilities, WebDriver};
use tokio::sync::OnceCell;

use crate::engine::{Start, launcher};
use crate::folder;
use crate::visit::Visit;

/// Takes the toolbar what it needs, so that a window can be as narrow as a phone.
const NARROW: &str = "window * {
    min-width: 0; min-height: 0; margin: 0; padding: 0; border: none;
    font-size: 1px; -gtk-icon-source: none;
}";

/// What all locales of the run are: of a locale, `WebKit` asks no more than its name.
const LOCALE: &str = "/usr/lib/locale/C.utf8";

/// Takes the difference out that comes with the data of Debian's system, and not with the engine.
const OLDER_CLDR: &str = include_str!("webkit.js");

static STAGE: OnceCell<Stage> = OnceCell::const_new();

/// What all browsers of a run share.
struct Stage {
    /// A display that nobody sees.
    display: Mutex<Child>,
    number: String,
    /// With what the browsers read and leave behind.
    folder: PathBuf,
}

pub(crate) async fn start(visit: &Visit<'_>) -> Result<Start> {
    let stage = STAGE.get_or_try_init(async || Stage::set()).await?;
    let mut arguments = vec![
        "--automation",
        // A script may use the clipboard, as one that somebody clicked on may.
        "--javascript-can-access-clipboard=true",
    ];
    if visit.dark {
        arguments.push("--dark-mode");
    }
    if !visit.script {
        arguments.push("--enable-javascript=false");
    }
    let folder = stage.folder.to_str().context("a path in UTF-8")?;
    let mut variables = vec![
        ("DISPLAY", stage.number.clone()),
        ("TZ", visit.zone.to_owned()),
        ("LC_ALL", stage.locale(visit.language)?),
    ];
    for name in [
        "LOCPATH",
        "XDG_CONFIG_HOME",
        "XDG_DATA_HOME",
        "XDG_CACHE_HOME",
    ] {
        variables.push((name, folder.to_owned()));
    }
    Ok(Start {
        variables,
        arguments,
    })
}

pub(crate) fn driver(port: u16) -> Command {
    let mut command = Command::new(launcher("WEBKITDRIVER", "webkitdriver"));
    command.arg(format!("--port={port}"));
    command
}

pub(crate) fn capabilities(start: &Start) -> Result<Capabilities> {
    let mut wanted = Capabilities::new();
    wanted.set("pageLoadStrategy", "none")?;
    let options = json!({
        "binary": launcher("MINIBROWSER", "minibrowser"),
        "args": start.arguments,
    });
    wanted.set("webkitgtk:browserOptions", options)?;
    Ok(wanted)
}

pub(crate) async fn prepare(browser: &WebDriver, visit: &Visit<'_>) -> Result<()> {
    visit.tell_the_hosts(OLDER_CLDR);
    resize(browser, visit.size).await
}

/// A window is higher than what it shows, by a toolbar.
pub(crate) async fn resize(browser: &WebDriver, (width, height): (u32, u32)) -> Result<()> {
    let toolbar = browser
        .execute("return outerHeight - innerHeight", Vec::new())
        .await?;
    let toolbar: u32 = toolbar.convert()?;
    browser
        .set_window_rect(0, 0, width, height + toolbar)
        .await?;
    Ok(())
}

/// Ends the display.
pub(crate) fn shut_down() {
    if let Some(stage) = STAGE.get() {
        let mut display = stage.display.lock().expect("no panic in here");
        if let Err(error) = display.kill().and_then(|()| display.wait()) {
            eprintln!("the display does not end: {error}");
        }
    }
}

impl Stage {
    fn set() -> Result<Self> {
        let folder = folder::empty_folder()?;
        fs::create_dir(folder.join("gtk-3.0"))?;
        fs::write(folder.join("gtk-3.0/gtk.css"), NARROW)?;
        let program = launcher("XVFB", "xvfb");
        let mut display = Command::new(&program)
            .args(["-displayfd", "1", "-screen", "0", "1600x1400x24"])
            .args(["-nolisten", "tcp"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .with_context(|| format!("{} does not start", program.display()))?;
        let mut number = String::new();
        BufReader::new(display.stdout.take().context("no output")?).read_line(&mut number)?;
        ensure!(!number.is_empty(), "{} ends at once", program.display());
        Ok(Self {
            display: Mutex::new(display),
            number: format!(":{}", number.trim()),
            folder,
        })
    }

    /// The name of a locale that there now is.
    fn locale(&self, language: &str) -> Result<String> {
        let name = format!("{}.UTF-8", language.replace('-', "_"));
        let locale = self.folder.join(&name);
        // Another test may just be doing the same.
        let made = symlink(LOCALE, &locale);
        ensure!(locale.join("LC_CTYPE").exists(), "no {LOCALE}: {made:?}");
        Ok(name)
    }
}
