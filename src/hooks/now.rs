//! The page's one clock. It wakes when the next text changes, and never while the tab is hidden.

use chrono::TimeDelta;
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use yew::prelude::*;

use crate::schedule::Instant;
use crate::zone::browser;

/// The clock.
#[derive(Debug, Clone, PartialEq)]
pub struct UseNowHandle {
    now: UseStateHandle<Instant>,
    hidden: UseStateHandle<bool>,
}

impl UseNowHandle {
    /// The time that the page shows.
    pub fn get(&self) -> Instant {
        *self.now
    }

    /// The time that the clock shows: later than what the page shows, if nothing has changed
    /// there since.
    pub fn fresh(&self) -> Instant {
        read_clock()
    }
}

/// A clock that wakes at `until(now)`, and then tells `passed` from when to when time went.
#[hook]
pub fn use_now(
    until: impl FnOnce(Instant) -> Option<Instant>,
    passed: Callback<(Instant, Instant)>,
) -> UseNowHandle {
    let now = use_state(read_clock);
    let hidden = use_state(is_hidden);
    let tick = {
        let (now, passed) = (now.clone(), passed.clone());
        Callback::from(move |()| {
            let then = read_clock();
            passed.emit((*now, then));
            now.set(then);
        })
    };

    use_effect_with((hidden.clone(), tick.clone()), |(hidden, tick)| {
        let (hidden, tick) = (hidden.clone(), tick.clone());
        let listener = document().map(|document| {
            EventListener::new(&document, "visibilitychange", move |_| {
                hidden.set(is_hidden());
                if !is_hidden() {
                    tick.emit(());
                }
            })
        });
        move || drop(listener)
    });

    let wake = until(*now).filter(|_| !*hidden);
    use_effect_with((wake, *now, tick), |(wake, now, tick)| {
        let tick = tick.clone();
        let timer = wake.map(|wake| Timeout::new(delay(wake - *now), move || tick.emit(())));
        move || drop(timer)
    });

    UseNowHandle { now, hidden }
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
    browser::instant(js_sys::Date::now())
}

fn document() -> Option<web_sys::Document> {
    web_sys::window()?.document()
}

fn is_hidden() -> bool {
    document().is_some_and(|document| document.hidden())
}
