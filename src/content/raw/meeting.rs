//! The keys of a meeting.

use serde::Deserialize;

use super::super::Field;
use super::{Exception, Status};

/// A series of meetings: one rule, one place to join.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(
    default,
    expecting = "the keys of a meeting, such as `name` and `when`"
)]
pub(crate) struct Meeting {
    /// What the series is called. Calendars know it by this name: a new name makes new events.
    pub(crate) name: Field<String>,
    /// When the group meets, as a sentence with weekday, time and zone. `from` and `until`, the first
    /// and the last day, may end it. A zone is Area/City, as IANA has it, or UTC.
    pub(crate) when: Field<String>,
    /// How long a meeting lasts, in hours and minutes, a day at most.
    pub(crate) duration: Field<String>,
    /// How to take part.
    pub(crate) join: Field<Join>,
    /// Where the agenda and the notes are: one link and nothing else, in quotes.
    pub(crate) agenda: Field<String>,
    /// Where the recordings are: one link and nothing else, in quotes.
    pub(crate) recordings: Field<String>,
    /// The calendars in which the meetings are listed.
    pub(crate) calendars: Field<String>,
    /// A page that converts the time: one link and nothing else, in quotes.
    pub(crate) converter: Field<String>,
    /// A line for newcomers, in the card of the next meeting.
    pub(crate) note: Field<String>,
    /// Whether the series is held: `active` (the default), `ended`, { ended: 2026-12-16 } with the day
    /// of the last meeting, or { paused: Summer break } with the reason.
    pub(crate) status: Field<Status>,
    /// The first day of the calendar feed. Without it, that is the sentence's `from`, or 2026-01-01.
    pub(crate) since: Field<String>,
    /// The day on which anything of this series was last changed. Raise it with every change, so
    /// that calendars know that theirs is out of date.
    pub(crate) updated: Field<String>,
    /// Single meetings that are not as the sentence says: cancelled, moved or extra.
    pub(crate) exceptions: Field<Vec<Field<Exception>>>,
}

/// How to take part in a meeting.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, expecting = "the keys `name`, `url` and `passcode`")]
pub(crate) struct Join {
    /// What is joined; "Meeting" without this key.
    pub(crate) name: Field<String>,
    /// The address to join at.
    pub(crate) url: Field<String>,
    /// The passcode, if one is asked for; it is shown digit for digit.
    pub(crate) passcode: Field<String>,
}
