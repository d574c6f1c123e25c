//! The elements in other people's sites: real ones, made with Hugo and Docusaurus, on another origin.
//!
//! `make test-embed` builds `dist/`, fetches what builds the hosts, and runs these tests in Chromium.
//! What visits a site and serves one is shared with the end-to-end tests, which use more of it.

#[allow(dead_code)]
#[path = "../e2e/browser.rs"]
mod browser;
#[path = "../e2e/chromium.rs"]
mod chromium;
#[path = "../e2e/clock.rs"]
mod clock;
#[path = "../e2e/desk.rs"]
mod desk;
#[path = "../e2e/engine.rs"]
mod engine;
#[path = "../e2e/extension.rs"]
mod extension;
#[path = "../e2e/firefox.rs"]
mod firefox;
#[allow(dead_code)]
#[path = "../e2e/folder.rs"]
mod folder;
#[path = "../e2e/headers.rs"]
mod headers;
#[allow(dead_code)]
#[path = "../e2e/host.rs"]
mod host;
#[allow(dead_code)]
#[path = "../e2e/left_out.rs"]
mod left_out;
#[path = "../e2e/log.rs"]
mod log;
#[allow(dead_code)]
#[path = "../e2e/page.rs"]
mod page;
#[allow(dead_code)]
#[path = "../e2e/site.rs"]
mod site;
#[path = "../e2e/trial.rs"]
mod trial;
#[allow(dead_code)]
#[path = "../e2e/visit.rs"]
mod visit;
#[path = "../e2e/webkit.rs"]
mod webkit;

mod built;
mod docusaurus;
mod element;
mod hugo;
mod isolation;
mod pictures;
mod shortcodes;
mod strict;

use std::process::ExitCode;

use libtest_mimic::Arguments;

fn main() -> ExitCode {
    let mut arguments = Arguments::from_args();
    // Building the hosts takes the processors already.
    arguments.test_threads.get_or_insert(2);

    let trials = [
        shortcodes::trials(),
        hugo::trials(),
        isolation::trials(),
        strict::trials(),
        docusaurus::trials(),
        pictures::trials(),
    ];
    let conclusion = libtest_mimic::run(&arguments, trials.into_iter().flatten().collect());

    trial::block_on(browser::shut_down());
    folder::clear();
    conclusion.exit_code()
}
