//! The browsers that tests take and give back, each with a driver of its own.

use std::net::{TcpListener, TcpStream};
use std::process::{Child, Stdio};
use std::sync::Mutex;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use thirtyfour::WebDriver;
use tokio::time::{sleep, timeout};

use crate::engine::{Engine, Start};
use crate::webkit;

/// So many wait for the next test at most: where each visit wants a browser that was started for
/// it, those that nobody wants any more would be ever more.
const MOST_IDLE: usize = 4;

/// How long a driver may take until it listens.
const PATIENCE: Duration = Duration::from_secs(20);

static IDLE: Mutex<Vec<Browser>> = Mutex::new(Vec::new());

/// A running browser.
pub(crate) struct Browser {
    session: WebDriver,
    start: Start,
    _driver: Driver,
}

/// A running driver, until it is dropped.
struct Driver(Child);

/// A browser that was started so and is free, or a new one.
pub(crate) async fn take(start: Start) -> Result<Browser> {
    let (free, spare) = {
        let mut idle = IDLE.lock().expect("no panic in here");
        let at = idle.iter().rposition(|it| it.start == start);
        let free = at.map(|at| idle.remove(at));
        let is_crowded = free.is_none() && idle.len() >= MOST_IDLE;
        (free, is_crowded.then(|| idle.remove(0)))
    };
    if let Some(spare) = spare {
        spare.close().await;
    }
    match free {
        Some(browser) => Ok(browser),
        None => Browser::open(start).await,
    }
}

/// Gives a browser back.
pub(crate) fn give_back(browser: Browser) {
    IDLE.lock().expect("no panic in here").push(browser);
}

/// Closes all browsers.
pub(crate) async fn shut_down() {
    let idle: Vec<_> = IDLE.lock().expect("no panic in here").drain(..).collect();
    for browser in idle {
        browser.close().await;
    }
    webkit::shut_down();
}

impl Browser {
    pub(crate) fn session(&self) -> &WebDriver {
        &self.session
    }

    /// A tab on which nothing has been set, instead of the last one.
    pub(crate) async fn fresh_tab(&self) -> Result<()> {
        let old = self.session.windows().await?;
        let new = self.session.new_tab().await?;
        for tab in old {
            self.session.switch_to_window(tab).await?;
            self.session.close_window().await?;
        }
        self.session.switch_to_window(new).await?;
        Ok(())
    }

    async fn open(start: Start) -> Result<Self> {
        let engine = Engine::chosen();
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let mut command = engine.driver(port)?;
        let driver = command
            .envs(start.variables.iter().map(|(name, value)| (name, value)))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .with_context(|| format!("{command:?} does not start; scripts/setup-* make it"))?;
        let mut driver = Driver(driver);
        let listening = async {
            while TcpStream::connect(("127.0.0.1", port)).is_err() {
                let ended = driver.0.try_wait()?;
                ensure!(ended.is_none(), "{command:?} ends: {ended:?}");
                sleep(Duration::from_millis(10)).await;
            }
            Ok(())
        };
        timeout(PATIENCE, listening)
            .await
            .with_context(|| format!("{command:?} does not listen"))??;
        let address = format!("http://127.0.0.1:{port}");
        let session = WebDriver::new(address, engine.capabilities(&start)?)
            .await
            .with_context(|| format!("{command:?} gives no session with the browser"))?;
        Ok(Self {
            session,
            start,
            _driver: driver,
        })
    }

    async fn close(self) {
        if let Err(error) = self.session.quit().await {
            eprintln!("a browser does not close: {error}");
        }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        if let Err(error) = self.0.kill().and_then(|()| self.0.wait()) {
            eprintln!("a driver does not end: {error}");
        }
    }
}
