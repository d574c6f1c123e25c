//! What is known about times when the page is drawn.

use std::rc::Rc;

use yew::AttrValue;

use super::Lines;
use crate::words::year::Year;
use crate::words::{Card, Row, Said, SaidOf};

#[allow(
    clippy::large_enum_variant,
    reason = "one is made at a time, and moved once; natively only is it large"
)]
/// At build time only what is true for ever; in the browser what is true now.
#[derive(Debug, Clone)]
pub enum View {
    /// For every reader, at any time. The browser never sees it, and does without what draws it.
    #[cfg(feature = "prerender")]
    Baked(Baked),
    /// For this reader, now.
    Live(Live),
}

/// What is true for ever.
#[derive(Debug, Clone)]
pub struct Baked {
    /// `Times in UTC. Listed on 23 November 2026; the calendar feed has later changes.`
    pub listed: AttrValue,
    /// Twelve dates in the group's zone.
    pub rows: Rc<[Row]>,
    /// The first series that has dates: the script fills its card.
    pub first: usize,
    /// Twelve of them.
    pub own: Rc<[Row]>,
    /// The script that runs before first paint.
    pub script: AttrValue,
    /// As many ends of lines as the sentences of the year at a glance may need: their place is kept.
    pub year: AttrValue,
    /// `Passcode: ask in #tag-security, or turn JavaScript on.`
    pub passcode: AttrValue,
}

/// What is true for this reader, now.
#[derive(Debug, Clone)]
pub struct Live {
    /// What is said of the meetings.
    pub said: Said,
    /// The first lines of it, which are shown as they are by now.
    pub lines: Lines,
    /// Twelve months of meetings; `None` if there are none in them.
    pub year: Option<Rc<Year>>,
    /// Whether there is room to show them unasked.
    pub wide: bool,
    /// Whether what can wait is drawn as well: dots, and what is disclosed.
    pub complete: bool,
    /// `Times in Kolkata time (UTC+5:30)`
    pub zone_line: AttrValue,
    /// That the zone shown is not the reader's own, or that the link's zone is unknown.
    pub banner: Option<AttrValue>,
    /// Whether the zone shown is the reader's own.
    pub own: bool,
    /// The language of dates, where it is not that of the page.
    pub language: Option<AttrValue>,
}

impl View {
    /// Whether times follow the reader's device; assumed until the app knows better.
    pub fn own_time(&self) -> bool {
        self.live().is_none_or(|live| live.own)
    }

    /// The language of dates, where it is not that of the page: for the attributes `lang` and `dir`.
    pub fn language(&self) -> (Option<AttrValue>, Option<&'static str>) {
        let language = self.live().and_then(|live| live.language.clone());
        let direction = language.as_ref().map(|_| "auto");
        (language, direction)
    }

    /// The list's rows.
    pub fn rows(&self) -> &Rc<[Row]> {
        match self {
            #[cfg(feature = "prerender")]
            Self::Baked(baked) => &baked.rows,
            Self::Live(live) => &live.said.rows,
        }
    }

    /// What is said of a series, if it is known.
    pub(super) fn said(&self, index: usize) -> Option<&SaidOf> {
        Some(&self.live()?.said.series[index])
    }

    /// The card of a series, if it is known.
    pub fn card(&self, index: usize) -> Option<&Card> {
        Some(&self.said(index)?.card)
    }

    /// What is said of the hour of a series, beside the others.
    pub(super) fn daytime(&self, index: usize) -> Option<&Rc<str>> {
        self.live()?.said.daytime(index)
    }

    /// Whether nothing that depends on the time is drawn from this otherwise than from the other.
    pub(super) fn says_the_same(&self, other: &Self) -> bool {
        self.live().zip(other.live()).is_some_and(|(live, other)| {
            live.complete == other.complete && Rc::ptr_eq(&live.said.series, &other.said.series)
        })
    }

    /// The first series whose door is open.
    pub fn open(&self) -> Option<usize> {
        let mut series = self.live()?.said.series.iter();
        series.position(|it| it.card.moment.is_open())
    }

    /// In whose time the list is.
    pub fn zone_line(&self) -> &AttrValue {
        match self {
            #[cfg(feature = "prerender")]
            Self::Baked(baked) => &baked.listed,
            Self::Live(live) => &live.zone_line,
        }
    }

    /// What is said of a passcode that only the app shows, as long as it is not there.
    pub fn passcode(&self) -> Option<&AttrValue> {
        match self {
            #[cfg(feature = "prerender")]
            Self::Baked(baked) => Some(&baked.passcode),
            Self::Live(_) => None,
        }
    }

    /// What nobody needs but the page's script, which runs before the app is there.
    pub fn for_script<T>(&self, what: impl FnOnce() -> T) -> Option<T> {
        self.live().is_none().then(what)
    }

    /// What is true for ever, where no more than that is known.
    #[cfg(feature = "prerender")]
    pub(super) fn baked(&self) -> Option<&Baked> {
        match self {
            Self::Baked(baked) => Some(baked),
            Self::Live(_) => None,
        }
    }

    /// Whether what can wait is to be drawn as well. Half of all elements can, so that a page is alive
    /// in half the time, and nothing keeps a browser busy for long.
    pub fn complete(&self) -> bool {
        self.live().is_none_or(|live| live.complete)
    }

    /// What is true now, if that is known.
    pub fn live(&self) -> Option<&Live> {
        match self {
            #[cfg(feature = "prerender")]
            Self::Baked(_) => None,
            Self::Live(live) => Some(live),
        }
    }
}
