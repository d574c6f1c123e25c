//! The engines that the pages are tried in, each in a browser that `WebDriver` drives.

use std::env::{self, VarError};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

use anyhow::Result;
use thirtyfour::{Capabilities, WebDriver};

use crate::visit::Visit;
use crate::{chromium, firefox, webkit};

/// An engine. What is different in each is in the file named after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Engine {
    Chromium,
    Firefox,
    WebKit,
}

/// What a browser is started with, for visits that cannot make it so later.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Start {
    pub(crate) variables: Vec<(&'static str, String)>,
    pub(crate) arguments: Vec<&'static str>,
}

static CHOSEN: LazyLock<Engine> = LazyLock::new(|| match env::var("ENGINE").as_deref() {
    Err(VarError::NotPresent) | Ok("chromium") => Engine::Chromium,
    Ok("firefox") => Engine::Firefox,
    Ok("webkit") => Engine::WebKit,
    other => panic!("ENGINE is chromium, firefox or webkit, and not {other:?}"),
});

impl Engine {
    /// The one that the environment names as `ENGINE`, else Chromium.
    pub(crate) fn chosen() -> Self {
        *CHOSEN
    }

    /// What a browser is started with for such a visit.
    pub(crate) async fn start(self, visit: &Visit<'_>) -> Result<Start> {
        match self {
            Self::Chromium | Self::Firefox => Ok(Start::default()),
            Self::WebKit => webkit::start(visit).await,
        }
    }

    /// What starts its driver, to listen on this port.
    pub(crate) fn driver(self, port: u16) -> Result<Command> {
        match self {
            Self::Chromium => Ok(chromium::driver(port)),
            Self::Firefox => firefox::driver(port),
            Self::WebKit => Ok(webkit::driver(port)),
        }
    }

    /// What to ask the driver for.
    pub(crate) fn capabilities(self, start: &Start) -> Result<Capabilities> {
        match self {
            Self::Chromium => chromium::capabilities(),
            Self::Firefox => firefox::capabilities(),
            Self::WebKit => webkit::capabilities(start),
        }
    }

    /// Makes a fresh tab ready for a visit.
    pub(crate) async fn prepare(self, browser: &WebDriver, visit: &Visit<'_>) -> Result<()> {
        match self {
            Self::Chromium => chromium::prepare(browser, visit).await,
            Self::Firefox => firefox::prepare(browser, visit).await,
            Self::WebKit => webkit::prepare(browser, visit).await,
        }
    }

    /// Gives the window another size.
    pub(crate) async fn resize(self, browser: &WebDriver, size: (u32, u32)) -> Result<()> {
        match self {
            Self::Chromium => chromium::resize(browser, size).await,
            Self::Firefox => firefox::resize(browser, size).await,
            Self::WebKit => webkit::resize(browser, size).await,
        }
    }
}

/// The program named in the environment, or the launcher that `make` left.
pub(crate) fn launcher(variable: &str, name: &str) -> PathBuf {
    match env::var_os(variable) {
        Some(path) => path.into(),
        None => Path::new(env!("CARGO_MANIFEST_DIR"))
            .join(".tools/bin")
            .join(name),
    }
}
