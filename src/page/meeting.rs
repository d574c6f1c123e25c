//! A group's meeting: when, how to join, where its papers are.

use std::rc::Rc;

#[cfg(feature = "prerender")]
use chrono::NaiveDate;
use chrono::TimeDelta;
use serde::{Deserialize, Serialize};

use super::{Anchor, Feed, Href, Passcode, Prose, Status};
use crate::schedule::{Exception, Rule};

/// A recurring meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Meeting {
    /// What it is called.
    pub name: Rc<str>,
    /// When it is held.
    pub rule: Rule,
    /// The rule in words, generated from it: the code that does so need not be in the wasm.
    pub sentence: Rc<str>,
    /// How long it is planned to last, in minutes.
    pub minutes: u32,
    /// How to take part.
    pub join: Option<Join>,
    /// Where its agenda and notes are.
    pub agenda: Option<Anchor>,
    /// Where its recordings are.
    pub recordings: Option<Anchor>,
    /// The calendars it is listed in.
    pub calendars: Option<Prose>,
    /// A page that converts its time.
    pub converter: Option<Anchor>,
    /// A line for newcomers.
    pub note: Option<Prose>,
    /// Whether it is held at all.
    pub status: Status,
    /// The meetings that are not as the rule says, in the order of those that there are instead.
    pub exceptions: Rc<[Exception]>,
    /// Its calendar, once the page is built.
    pub feed: Option<Feed>,
    /// The first day of the calendar feed; the page has no use for it, so it does not travel.
    #[cfg(feature = "prerender")]
    #[serde(skip)]
    pub since: Option<NaiveDate>,
    /// The day on which anything here was last changed, for the calendar feed as well.
    #[cfg(feature = "prerender")]
    #[serde(skip)]
    pub updated: Option<NaiveDate>,
}

/// How to take part.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Join {
    /// What is joined: "Zoom Meeting".
    pub name: Rc<str>,
    /// Its address.
    pub url: Href,
    /// Its passcode.
    pub passcode: Option<Passcode>,
}

impl Meeting {
    /// How long it is planned to last.
    pub fn duration(&self) -> TimeDelta {
        TimeDelta::minutes(self.minutes.into())
    }
}
