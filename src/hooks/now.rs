//! The page's one clock. It wakes when the next text changes, and never while the tab is hidden.

use chrono::TimeDelta;
use gloo::events::EventListener;
use yew::prelude::*;

use super::{UseKeptHandle, later, use_effect_on, use_kept};
use crate::schedule::Instant;
use crate::zone::browser;

/// The clock.
#[derive(Clone, PartialEq)]
pub struct UseNowHandle {
    now: UseKeptHandle<Instant>,
    hidden: UseKeptHandle<bool>,
    tick: Callback<()>,
}

impl UseNowHandle {
    /// The time that the page shows.
    pub fn get(&self) -> Instant {
        *self.now
    }

    /// Whether the tab can be seen.
    pub fn is_shown(&self) -> bool {
        !*self.hidden
    }
}

/// A clock that goes on when the tab is shown again, and when [`use_wake`] says.
#[hook]
pub fn use_now() -> UseNowHandle {
    let now = use_kept(read_clock);
    let hidden = use_kept(is_hidden);
    let tick = {
        let now = now.clone();
        Callback::from(move |()| now.set(read_clock()))
    };

    use_effect_on((), {
        let (hidden, tick) = (hidden.clone(), tick.clone());
        move || {
            let document = document()?;
            let listener = EventListener::new(&document, "visibilitychange", move |_| {
                hidden.set(is_hidden());
                if !is_hidden() {
                    tick.emit(());
                }
            });
            Some(Box::new(listener))
        }
    });

    UseNowHandle { now, hidden, tick }
}

/// Wakes the clock at `until`, unless the tab is hidden then.
#[hook]
pub fn use_wake(clock: &UseNowHandle, until: Option<Instant>) {
    let wake = until.filter(|_| clock.is_shown());
    let (now, tick) = (clock.get(), clock.tick.clone());
    // `tick` is another one with every drawing. A timer may come a moment too early, and then neither of
    // the others has changed: it is set again all the same.
    use_effect_on((wake, now, tick.clone()), move || {
        let timer = later(delay(wake? - now), Box::new(move || tick.emit(())));
        Some(Box::new(timer))
    });
}

/// At most a day: a browser's timers count to 24.8 days, and every text changes at midnight.
fn delay(left: TimeDelta) -> u32 {
    let day = TimeDelta::days(1);
    u32::try_from(left.min(day).num_milliseconds().max(0)).unwrap_or(u32::MAX)
}

#[expect(
    clippy::disallowed_methods,
    reason = "the one place in the browser where a clock is read"
)]
fn read_clock() -> Instant {
    let now = js_sys::Date::now();
    // For whoever works on the page: `?now=2026-12-02T15:59:00Z` begins there. Not in a release.
    #[cfg(debug_assertions)]
    let now = now + pretended(now);
    browser::instant(now)
}

/// By how many milliseconds the clock is to be put forward, as the address says.
#[cfg(debug_assertions)]
fn pretended(now: f64) -> f64 {
    thread_local! {
        static AHEAD: std::cell::OnceCell<f64> = const { std::cell::OnceCell::new() };
    }
    AHEAD.with(|ahead| {
        *ahead.get_or_init(|| {
            let start = super::address::query("now").map(|text| js_sys::Date::parse(&text));
            start
                .filter(|start| start.is_finite())
                .map_or(0.0, |start| start - now)
        })
    })
}

fn document() -> Option<web_sys::Document> {
    web_sys::window()?.document()
}

fn is_hidden() -> bool {
    document().is_some_and(|document| document.hidden())
}
