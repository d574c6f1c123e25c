//! A static host on a free port that serves a folder under some path, and can be awkward: hold
//! files back, refuse them, change one on its way, add headers.

use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use anyhow::{Context, Result};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tower_http::services::ServeDir;

use crate::site;

/// A host to be. It begins to serve with [`open`](Self::open).
pub(crate) struct Host {
    folder: Result<PathBuf>,
    base: &'static str,
    manner: Manner,
}

/// How requests are answered. Files are named by how their path ends.
#[derive(Default)]
struct Manner {
    held: Vec<&'static str>,
    refused: Vec<&'static str>,
    changed: Option<(&'static str, Change)>,
    policy: Option<HeaderValue>,
}

type Change = Box<dyn Fn(String) -> String + Send + Sync>;

/// A host that serves.
pub(crate) struct Site {
    address: String,
    held: watch::Sender<bool>,
    log: Log,
    task: JoinHandle<()>,
}

/// Every answer so far: path and status.
type Log = Arc<Mutex<Vec<(String, StatusCode)>>>;

impl Host {
    /// Of the group's page.
    pub(crate) fn of_the_group() -> Self {
        Self::of(site::group())
    }

    /// Of any folder.
    pub(crate) fn of(folder: Result<PathBuf>) -> Self {
        Self {
            folder,
            base: "/",
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

    /// Begins to serve.
    pub(crate) async fn open(self) -> Result<Site> {
        let (held, released) = watch::channel(true);
        let log = Log::default();
        let desk = Arc::new(Desk {
            manner: self.manner,
            released,
            log: log.clone(),
        });
        let files = ServeDir::new(self.folder?);
        let routes = match self.base {
            "/" => Router::new().fallback_service(files),
            base => Router::new().nest_service(base, files),
        };
        let routes = routes.layer(from_fn_with_state(desk, answer));
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        Ok(Site {
            address: format!("http://{}{}", listener.local_addr()?, self.base),
            held,
            log,
            task: tokio::spawn(async move {
                // It is aborted when the site is dropped; until then there is nothing to end it.
                let _never = axum::serve(listener, routes).await;
            }),
        })
    }
}

impl Site {
    /// Its address, with a slash at the end.
    pub(crate) fn address(&self) -> &str {
        &self.address
    }

    /// Answers what was held back, and whatever is asked from now on.
    pub(crate) fn release(&self) {
        self.held.send_replace(false);
    }

    /// Holds files back again.
    pub(crate) fn hold(&self) {
        self.held.send_replace(true);
    }

    /// The paths that were answered with an error.
    pub(crate) fn failures(&self) -> Vec<String> {
        self.log
            .lock()
            .expect("no panic in here")
            .iter()
            .filter(|(_, status)| status.is_client_error() || status.is_server_error())
            .map(|(path, status)| format!("{status}: {path}"))
            .collect()
    }

    /// The paths that were answered.
    pub(crate) fn answered(&self) -> Vec<String> {
        let log = self.log.lock().expect("no panic in here");
        log.iter().map(|(path, _)| path.clone()).collect()
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.task.abort();
    }
}

struct Desk {
    manner: Manner,
    released: watch::Receiver<bool>,
    log: Log,
}

async fn answer(State(desk): State<Arc<Desk>>, request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let is = |ends: &[&str]| ends.iter().any(|end| path.ends_with(end));
    if is(&desk.manner.held) {
        let mut released = desk.released.clone();
        // The sender lives as long as the site.
        let _gone = released.wait_for(|held| !held).await;
    }
    let mut response = if is(&desk.manner.refused) {
        StatusCode::INTERNAL_SERVER_ERROR.into_response()
    } else {
        let response = next.run(request).await;
        match changed(&desk.manner, &path, response).await {
            Ok(response) => response,
            Err(error) => (StatusCode::INTERNAL_SERVER_ERROR, error.to_string()).into_response(),
        }
    };
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    if let Some(policy) = &desk.manner.policy {
        headers.insert(header::CONTENT_SECURITY_POLICY, policy.clone());
    }
    let mut log = desk.log.lock().expect("no panic in here");
    log.push((path, response.status()));
    response
}

async fn changed(manner: &Manner, path: &str, response: Response) -> Result<Response> {
    let file = if path.ends_with('/') {
        "index.html"
    } else {
        ""
    };
    let path = format!("{path}{file}");
    let Some((_, change)) = manner
        .changed
        .as_ref()
        .filter(|(end, _)| path.ends_with(end))
    else {
        return Ok(response);
    };
    let (mut parts, body) = response.into_parts();
    let text = String::from_utf8(to_bytes(body, usize::MAX).await?.to_vec()).context("no text")?;
    parts.headers.remove(header::CONTENT_LENGTH);
    Ok(Response::from_parts(parts, Body::from(change(text))))
}
