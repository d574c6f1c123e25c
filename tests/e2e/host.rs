//! A static host on a free port that serves a folder under some path, and can be awkward: hold
//! files back, refuse them, change one on its way, add headers.

use std::path::PathBuf;
use std::sync::Arc;

use anyhow::{Result, ensure};
use axum::Router;
use axum::http::HeaderValue;
use axum::middleware::from_fn_with_state;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tower_http::services::ServeDir;

use crate::desk::{Desk, First, Log, answer};
use crate::folder;
use crate::headers::Headers;
use crate::site::Site;

/// A host to be. It begins to serve with [`open`](Self::open).
pub(crate) struct Host {
    folder: Result<PathBuf>,
    base: &'static str,
    published: bool,
    manner: Manner,
}

/// How requests are answered. Files are named by how their path ends.
#[derive(Default)]
pub(crate) struct Manner {
    pub(crate) held: Vec<&'static str>,
    pub(crate) refused: Vec<&'static str>,
    pub(crate) missing: Vec<&'static str>,
    pub(crate) cut: Vec<&'static str>,
    pub(crate) mistyped: Vec<&'static str>,
    pub(crate) looped: Vec<&'static str>,
    pub(crate) changed: Option<(&'static str, Change)>,
    pub(crate) policy: Option<HeaderValue>,
    /// Where the site begins, and what its `_headers` says.
    pub(crate) headers: Option<(&'static str, Headers)>,
}

pub(crate) type Change = Box<dyn Fn(String) -> String + Send + Sync>;

impl Host {
    /// Of the group's page.
    pub(crate) fn of_the_group() -> Self {
        Self::of(folder::group())
    }

    /// Of the page of another content file.
    pub(crate) fn filled_with(content: &str) -> Result<Self> {
        let folder = folder::copy_of_dist()?;
        let output = folder::build(&[content], &folder)?;
        ensure!(output.status.success(), "{output:?}");
        Ok(Self::of(Ok(folder)))
    }

    /// Of any folder.
    pub(crate) fn of(folder: Result<PathBuf>) -> Self {
        Self {
            folder,
            base: "/",
            published: false,
            manner: Manner::default(),
        }
    }

    /// Serves below this path; it begins and ends with a slash.
    pub(crate) fn under(mut self, base: &'static str) -> Self {
        self.base = base;
        self
    }

    /// Does not answer requests for such files until they are released.
    pub(crate) fn holding(mut self, end: &'static str) -> Self {
        self.manner.held.push(end);
        self
    }

    /// Answers requests for such files with an error.
    pub(crate) fn refusing(mut self, end: &'static str) -> Self {
        self.manner.refused.push(end);
        self
    }

    /// Has no such files.
    pub(crate) fn missing(mut self, end: &'static str) -> Self {
        self.manner.missing.push(end);
        self
    }

    /// Sends no more than the first half of such files.
    pub(crate) fn cutting(mut self, end: &'static str) -> Self {
        self.manner.cut.push(end);
        self
    }

    /// Calls such files plain text.
    pub(crate) fn mistyping(mut self, end: &'static str) -> Self {
        self.manner.mistyped.push(end);
        self
    }

    /// Answers requests for such files with the way to themselves.
    pub(crate) fn looping(mut self, end: &'static str) -> Self {
        self.manner.looped.push(end);
        self
    }

    /// Changes such a file on its way.
    pub(crate) fn changing(
        mut self,
        end: &'static str,
        change: impl Fn(String) -> String + Send + Sync + 'static,
    ) -> Self {
        self.manner.changed = Some((end, Box::new(change)));
        self
    }

    /// Sends a Content-Security-Policy.
    pub(crate) fn with_policy(mut self, policy: &str) -> Result<Self> {
        self.manner.policy = Some(policy.parse()?);
        Ok(self)
    }

    /// Sends what the site's `_headers` says, as the hosts do that read it.
    pub(crate) fn with_headers(mut self) -> Self {
        self.published = true;
        self
    }

    /// Begins to serve.
    pub(crate) async fn open(mut self) -> Result<Site> {
        let folder = self.folder?;
        if self.published {
            self.manner.headers = Some((self.base, Headers::published(&folder)?));
        }
        let (held, released) = watch::channel(true);
        let log = Log::default();
        let first = First::default();
        let desk = Desk::new(self.manner, released, log.clone(), first.clone());
        let files = ServeDir::new(folder);
        let routes = match self.base {
            "/" => Router::new().fallback_service(files),
            base => Router::new().nest_service(base, files),
        };
        let routes = routes.layer(from_fn_with_state(Arc::new(desk), answer));
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = format!("http://{}{}", listener.local_addr()?, self.base);
        let task = tokio::spawn(async move {
            // It is aborted when the site is dropped; until then there is nothing to end it.
            let _never = axum::serve(listener, routes).await;
        });
        Ok(Site::new(address, held, log, first, task))
    }
}
