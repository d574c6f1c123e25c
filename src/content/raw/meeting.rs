//! The keys of a meeting.

use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::{Value, json};

use super::super::Field;
use super::super::most;
use super::super::schema::{Address, Anchor, Date, Duration, Prose, Sentence, Text};
use super::{Exception, Status};

/// A series of meetings: one rule, one place to join.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(
    default,
    expecting = "the keys of a meeting, such as `name` and `when`"
)]
#[schemars(
    title = "Series of meetings",
    deny_unknown_fields,
    extend("required" = ["name", "when", "duration"]),
    example = example()
)]
pub(crate) struct Meeting {
    /// What the series is called. Calendars know it by this name: a new name makes new events.
    #[schemars(with = "Text", example = &"TAG Security meeting")]
    pub(crate) name: Field<String>,
    /// When the group meets, as a sentence with weekday, time and zone. `from` and `until`, the first
    /// and the last day, may end it. A zone is Area/City, as IANA has it, or UTC.
    #[schemars(with = "Sentence")]
    pub(crate) when: Field<String>,
    /// How long a meeting lasts, in hours and minutes, a day at most.
    #[schemars(with = "Duration")]
    pub(crate) duration: Field<String>,
    /// How to take part.
    pub(crate) join: Field<Join>,
    /// Where the agenda and the notes are: one link and nothing else, in quotes.
    #[schemars(
        with = "Anchor",
        example = &"[Agenda and Notes](https://docs.google.com/document/d/1)"
    )]
    pub(crate) agenda: Field<String>,
    /// Where the recordings are: one link and nothing else, in quotes.
    #[schemars(
        with = "Anchor",
        example = &"[Recordings of previous meetings](https://www.youtube.com/playlist?list=1)"
    )]
    pub(crate) recordings: Field<String>,
    /// The calendars in which the meetings are listed.
    #[schemars(
        with = "Prose",
        example = &"Meetings are listed on the [main CNCF calendar](https://www.cncf.io/calendar/)."
    )]
    pub(crate) calendars: Field<String>,
    /// A page that converts the time: one link and nothing else, in quotes.
    #[schemars(
        with = "Anchor",
        example = &"[convert to your local time](https://dateful.com/convert/utc?t=16)"
    )]
    pub(crate) converter: Field<String>,
    /// A line for newcomers, in the card of the next meeting.
    #[schemars(with = "Prose", example = &"Open to everyone, no sign-up")]
    pub(crate) note: Field<String>,
    /// Whether the series is held: `active` (the default), `ended`, { ended: 2026-12-16 } with the day
    /// of the last meeting, or { paused: Summer break } with the reason.
    #[schemars(extend("default" = "active"))]
    pub(crate) status: Field<Status>,
    /// The first day of the calendar feed. Without it, that is the sentence's `from`, or 2026-01-01.
    #[schemars(with = "Date", example = &"2026-01-07")]
    pub(crate) since: Field<String>,
    /// The day on which anything of this series was last changed. Raise it with every change, so
    /// that calendars know that theirs is out of date.
    #[schemars(with = "Date", example = &"2026-11-20")]
    pub(crate) updated: Field<String>,
    /// Single meetings that are not as the sentence says: cancelled, moved or extra.
    #[schemars(extend("maxItems" = most::EXCEPTIONS))]
    pub(crate) exceptions: Field<Vec<Field<Exception>>>,
}

/// How to take part in a meeting.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default, expecting = "the keys `name`, `url` and `passcode`")]
#[schemars(
    title = "How to join",
    deny_unknown_fields,
    extend("required" = ["url"]),
    example = json!({ "name": "Zoom Meeting", "url": "https://zoom.us/j/7276783015", "passcode": "77777" })
)]
pub(crate) struct Join {
    /// What is joined; "Meeting" without this key.
    #[schemars(with = "Text", example = &"Zoom Meeting", extend("default" = "Meeting"))]
    pub(crate) name: Field<String>,
    /// The address to join at.
    #[schemars(with = "Address", example = &"https://zoom.us/j/7276783015")]
    pub(crate) url: Field<String>,
    /// The passcode, if one is asked for; it is shown digit for digit.
    #[schemars(with = "Text", example = 77777)]
    pub(crate) passcode: Field<String>,
}

pub(super) fn example() -> Value {
    json!({
        "name": "TAG Security meeting",
        "when": "1st and 3rd Wednesday of each month at 16:00 UTC",
        "duration": "60 minutes",
    })
}
