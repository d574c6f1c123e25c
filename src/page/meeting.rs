//! A group's meeting: when, how to join, where its papers are.

use std::rc::Rc;

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};

use super::{Anchor, Href, Prose};
use crate::schedule::{Instant, Occurrence, Rule, RuleZone, Series};
use crate::zone::Utc;

/// A recurring meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Meeting {
    /// What it is called.
    pub name: Rc<str>,
    /// When it is held.
    pub rule: Rule,
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
}

/// How to take part.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Join {
    /// What is joined: "Zoom Meeting".
    pub name: Rc<str>,
    /// Its address.
    pub url: Href,
    /// Its passcode, digit for digit.
    pub passcode: Option<Rc<str>>,
}

impl Meeting {
    /// The meetings that have not ended at `now`, in order.
    pub fn not_ended(&self, now: Instant) -> impl Iterator<Item = Occurrence> {
        self.series().not_ended(now)
    }

    /// The last meeting of a rule that ends, if one is found in its last year.
    pub fn last(&self) -> Option<Occurrence> {
        let last_day = self.rule.until?.and_hms_opt(0, 0, 0)?.and_utc();
        self.not_ended(last_day - TimeDelta::days(366)).last()
    }

    /// How long it is planned to last.
    pub fn duration(&self) -> TimeDelta {
        TimeDelta::minutes(self.minutes.into())
    }

    fn series(&self) -> Series<'_> {
        Series {
            rule: &self.rule,
            duration: self.duration(),
            zone: match self.rule.zone {
                RuleZone::Utc => &Utc,
            },
        }
    }
}
