//! The built site in a real browser: what a reader sees, in their zone, at their time.
//!
//! `make test-e2e` builds `dist/` and runs these tests in Chromium. They have a harness of their
//! own, since one driver and a few browsers serve them all, and have to be shut down at the end.

mod accessible;
mod announced;
mod answers;
mod anywhere;
mod attributes;
mod audit;
mod before;
mod browser;
mod calendar;
mod choices;
mod chosen;
mod chromium;
mod clock;
mod compact;
mod compared;
mod content;
mod contrast;
mod desk;
mod directions;
mod drills;
mod element;
mod engine;
mod exceptions;
mod extension;
mod firefox;
mod first_view;
mod folder;
mod following;
mod frame;
mod framing;
mod fresh;
mod ground;
mod headers;
mod height;
mod host;
mod hostile;
mod hosting;
mod hours;
mod idle;
mod isolation;
mod keyboard;
mod leaks;
mod left_out;
mod log;
mod markup;
mod media;
mod mounting;
mod nginx;
mod own_zone;
mod page;
mod panel;
mod passcode;
mod passing;
mod picker;
mod picture;
mod places;
mod policy;
mod query;
mod refusals;
mod regions;
mod request;
mod scriptless;
mod several;
mod site;
mod snippet;
mod source;
mod spacing;
mod spoken;
mod standing;
mod strict;
mod takeover;
mod targets;
mod theming;
mod times;
mod trial;
mod trouble;
mod trust;
mod twenty;
mod visit;
mod webkit;
mod weight;
mod widths;
mod year;
mod zones;

use std::process::ExitCode;
use std::thread::available_parallelism;

use libtest_mimic::{Arguments, Trial};

/// More browsers at once only get into each other's way.
const BROWSERS: usize = 4;

fn main() -> ExitCode {
    let mut arguments = Arguments::from_args();
    let processors = available_parallelism().map_or(1, usize::from);
    arguments
        .test_threads
        .get_or_insert(processors.min(BROWSERS));

    let trials = [
        content::trials(),
        zones::trials(),
        passing::trials(),
        idle::trials(),
        calendar::trials(),
        regions::trials(),
        fresh::trials(),
        before::trials(),
        takeover::trials(),
        scriptless::trials(),
        anywhere::trials(),
        first_view::trials(),
        weight::trials(),
        policy::trials(),
        hosting::trials(),
        choices::trials(),
        picker::trials(),
        places::trials(),
        compared::trials(),
        hours::trials(),
        own_zone::trials(),
        passcode::trials(),
        trouble::trials(),
        widths::trials(),
        targets::trials(),
        accessible::trials(),
        keyboard::trials(),
        announced::trials(),
        spoken::trials(),
        directions::trials(),
        spacing::trials(),
        markup::trials(),
        media::trials(),
        several::trials(),
        exceptions::trials(),
        year::trials(),
        following::trials(),
        frame::trials(),
        query::trials(),
        height::trials(),
        trust::trials(),
        hostile::trials(),
        compact::trials(),
        drills::trials(),
        element::trials(),
        attributes::trials(),
        refusals::trials(),
        leaks::trials(),
        strict::trials(),
        isolation::trials(),
        theming::trials(),
        snippet::trials(),
        answers::trials(),
        chosen::trials(),
        ground::trials(),
        standing::trials(),
        twenty::trials(),
    ];
    let trials: Vec<_> = trials.into_iter().flatten().collect();
    let names: Vec<_> = trials.iter().map(Trial::name).collect();
    let strangers = left_out::strangers(&names);
    assert!(strangers.is_empty(), "no such tests: {strangers:?}");
    let conclusion = libtest_mimic::run(&arguments, trials);

    trial::block_on(browser::shut_down());
    folder::clear();
    conclusion.exit_code()
}
