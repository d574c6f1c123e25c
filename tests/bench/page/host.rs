//! A host that sends what lies there compressed, and knows what was asked for.

use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use anyhow::Result;
use axum::Router;
use axum::extract::{Request, State};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::Response;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use tower_http::services::ServeDir;

type Log = Arc<Mutex<Vec<String>>>;

/// A host, until it is dropped.
pub(crate) struct Host {
    pub(crate) address: String,
    log: Log,
    task: JoinHandle<()>,
}

impl Host {
    pub(crate) async fn of(folder: PathBuf) -> Result<Self> {
        let log = Log::default();
        let files = ServeDir::new(folder).precompressed_br();
        let routes = Router::new()
            .fallback_service(files)
            .layer(from_fn_with_state(log.clone(), note));
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = format!("http://{}/", listener.local_addr()?);
        let task = tokio::spawn(async move {
            let _never = axum::serve(listener, routes).await;
        });
        Ok(Self { address, log, task })
    }

    /// The paths that were asked for since the last time.
    pub(crate) fn asked(&self) -> Vec<String> {
        std::mem::take(&mut self.log.lock().expect("no panic in here"))
    }
}

async fn note(State(log): State<Log>, request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    log.lock().expect("no panic in here").push(path);
    next.run(request).await
}

impl Drop for Host {
    fn drop(&mut self) {
        self.task.abort();
    }
}
