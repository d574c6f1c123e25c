//! The page's one clock. It wakes when the next text changes, and never while the tab is hidden.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use chrono::TimeDelta;
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use yew::prelude::*;

use super::{UseKeptHandle, later, use_effect_on, use_kept};
use crate::schedule::Instant;
use crate::zone::browser;

/// The clock.
pub struct UseNowHandle {
    now: UseKeptHandle<Cell<Instant>>,
    shown: bool,
    tick: Callback<()>,
}

impl UseNowHandle {
    /// What time it was when anything was last drawn because of it.
    pub fn get(&self) -> Instant {
        self.now.get()
    }

    /// Whether the tab can be seen.
    pub fn is_shown(&self) -> bool {
        self.shown
    }
}

/// A clock that goes on when the tab is shown again, and when [`use_wake`] says.
#[hook]
pub fn use_now() -> UseNowHandle {
    let now = use_kept(|| Cell::new(read_clock()));
    let tick = {
        let (now, drawing) = (now.clone(), use_force_update());
        Callback::from(move |()| {
            Cell::set(&now, read_clock());
            drawing.force_update();
        })
    };

    use_effect_on((), {
        let tick = tick.clone();
        move || {
            let document = document()?;
            let listener =
                EventListener::new(&document, "visibilitychange", move |_| tick.emit(()));
            Some(Box::new(listener))
        }
    });

    let shown = !document().is_some_and(|document| document.hidden());
    UseNowHandle { now, shown, tick }
}

/// Wakes the clock at `until`, unless the tab is hidden then. Before that, at `first`, `pass` is told what
/// time it is, and says when to be told again; the clock wakes where it does not know.
#[hook]
pub fn use_wake(
    clock: &UseNowHandle,
    until: Option<Instant>,
    first: Option<Instant>,
    pass: impl Fn(Instant) -> Option<Instant> + 'static,
) {
    let (shown, tick) = (clock.is_shown(), clock.tick.clone());
    let sleep = Sleep {
        now: clock.now.clone(),
        until,
        pass: Box::new(pass),
        tick: tick.clone(),
        timer: RefCell::default(),
    };
    // `tick` is another one with every drawing, and so is `pass`.
    use_effect_on(tick, move || {
        if !shown {
            return None;
        }
        let sleep = Rc::new(sleep);
        sleep.on(first);
        Some(Box::new(sleep))
    });
}

/// From one drawing to the next.
struct Sleep {
    now: UseKeptHandle<Cell<Instant>>,
    until: Option<Instant>,
    pass: Box<dyn Fn(Instant) -> Option<Instant>>,
    tick: Callback<()>,
    timer: RefCell<Option<Timeout>>,
}

impl Sleep {
    /// Goes on until `next`.
    fn on(self: &Rc<Self>, next: Option<Instant>) {
        let due = self.until.into_iter().chain(next).min();
        // Whoever drops it ends it.
        let sleep = Rc::downgrade(self);
        let wake = move || {
            if let Some(sleep) = sleep.upgrade() {
                sleep.wake();
            }
        };
        let timer = due.map(|due| later(delay(due - read_clock()), Box::new(wake)));
        *self.timer.borrow_mut() = timer;
    }

    /// A timer may come a moment too early, and then it is set again.
    fn wake(self: Rc<Self>) {
        let now = read_clock();
        Cell::set(&self.now, now);
        match (self.pass)(now) {
            None => self.tick.emit(()),
            next => self.on(next),
        }
    }
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
