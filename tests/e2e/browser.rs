//! One driver for the whole run, and as many browsers as tests run at once.

use std::env;
use std::io::{self, BufRead, BufReader, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::Mutex;

use anyhow::{Context, Result};
use serde_json::{Value, json};
use thirtyfour::prelude::*;
use thirtyfour::{CapabilitiesHelper, PageLoadStrategy};
use tokio::sync::OnceCell;

use crate::folder;

/// What the browser tests of `make test-browser` use as well.
const SETTINGS: &str = include_str!("../../webdriver.json");

static DRIVER: OnceCell<Driver> = OnceCell::const_new();

/// The running chromedriver.
struct Driver {
    process: Mutex<Child>,
    /// Kept open: the driver writes to it for as long as it lives.
    _output: Mutex<BufReader<ChildStdout>>,
    address: String,
    idle: Mutex<Vec<WebDriver>>,
}

/// A browser that is free, or a new one.
pub(crate) async fn take() -> Result<WebDriver> {
    let driver = DRIVER.get_or_try_init(start).await?;
    let idle = driver.idle.lock().expect("no panic in here").pop();
    match idle {
        Some(browser) => Ok(browser),
        None => driver.open().await,
    }
}

/// A tab on which nothing has been set, instead of the last one.
pub(crate) async fn fresh_tab(browser: &WebDriver) -> Result<()> {
    let old = browser.windows().await?;
    let new = browser.new_tab().await?;
    for tab in old {
        browser.switch_to_window(tab).await?;
        browser.close_window().await?;
    }
    browser.switch_to_window(new).await?;
    Ok(())
}

/// Gives a browser back.
pub(crate) fn give_back(browser: WebDriver) {
    if let Some(driver) = DRIVER.get() {
        driver.idle.lock().expect("no panic in here").push(browser);
    }
}

/// Closes all browsers and the driver.
pub(crate) async fn shut_down() {
    let Some(driver) = DRIVER.get() else { return };
    let idle: Vec<_> = driver
        .idle
        .lock()
        .expect("no panic in here")
        .drain(..)
        .collect();
    for browser in idle {
        if let Err(error) = browser.quit().await {
            eprintln!("a browser does not close: {error}");
        }
    }
    let mut process = driver.process.lock().expect("no panic in here");
    if let Err(error) = driver.ask_to_end().and_then(|()| process.wait()) {
        eprintln!("chromedriver does not end: {error}");
    }
}

/// Starts the driver on a free port, which it says itself.
async fn start() -> Result<Driver> {
    let program = launcher("CHROMEDRIVER", "chromedriver");
    let mut process = Command::new(&program)
        .arg("--port=0")
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| {
            let program = program.display();
            format!("{program} does not start; scripts/setup-browser makes it")
        })?;
    let mut output = BufReader::new(process.stdout.take().context("no output")?);
    let mut said = String::new();
    let port = loop {
        let begin = said.len();
        let read = output.read_line(&mut said)?;
        anyhow::ensure!(read > 0, "chromedriver names no port; it said: {said}");
        if let Some((_, port)) = said[begin..].split_once("successfully on port ") {
            break port.trim().trim_end_matches('.').to_owned();
        }
    };
    Ok(Driver {
        process: Mutex::new(process),
        _output: Mutex::new(output),
        address: format!("127.0.0.1:{port}"),
        idle: Mutex::default(),
    })
}

impl Driver {
    /// Merely killed, it would leave the browsers' profiles behind. The protocol has no word for it.
    fn ask_to_end(&self) -> io::Result<()> {
        let mut connection = TcpStream::connect(&self.address)?;
        write!(
            connection,
            "GET /shutdown HTTP/1.1\r\nHost: {}\r\n\r\n",
            self.address
        )
    }

    async fn open(&self) -> Result<WebDriver> {
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
        // The tests wait for what they need: some hold back what the load event waits for.
        wanted.set_page_load_strategy(PageLoadStrategy::None)?;
        WebDriver::new(format!("http://{}", self.address), wanted)
            .await
            .context("no session with the browser")
    }
}

/// The program named in the environment, or what `scripts/setup-browser` left.
fn launcher(variable: &str, name: &str) -> PathBuf {
    match env::var_os(variable) {
        Some(path) => path.into(),
        None => Path::new(env!("CARGO_MANIFEST_DIR"))
            .join(".tools/bin")
            .join(name),
    }
}
