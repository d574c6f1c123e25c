//! A host that serves.

use axum::http::StatusCode;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::desk::{First, Log};

/// A host that serves, until it is dropped.
pub(crate) struct Site {
    address: String,
    held: watch::Sender<bool>,
    log: Log,
    first: First,
    task: JoinHandle<()>,
}

impl Site {
    pub(crate) fn new(
        address: String,
        held: watch::Sender<bool>,
        log: Log,
        first: First,
        task: JoinHandle<()>,
    ) -> Self {
        Self {
            address,
            held,
            log,
            first,
            task,
        }
    }

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

    /// Has all documents begin with a script from now on.
    pub(crate) fn begin_with(&self, script: &str) {
        script.clone_into(&mut self.first.lock().expect("no panic in here"));
    }

    /// How requests for such files were answered.
    pub(crate) fn answers(&self, end: &str) -> Vec<u16> {
        let log = self.log.lock().expect("no panic in here");
        let of = log.iter().filter(|(path, _)| path.ends_with(end));
        of.map(|(_, status)| status.as_u16()).collect()
    }

    /// The paths that were not answered well.
    pub(crate) fn failures(&self) -> Vec<String> {
        self.log
            .lock()
            .expect("no panic in here")
            .iter()
            .filter(|(_, status): &&(_, StatusCode)| status.as_u16() >= 400)
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
