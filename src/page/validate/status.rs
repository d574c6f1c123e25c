//! Whether a series is held: `active`, `ended`, `paused` with a reason, or ended with a day.

use chrono::NaiveDate;

use super::date::date;
use super::reason::reason;
use crate::content::raw::{self, Keyed};
use crate::content::{Field, Given, Problems};
use crate::page::Status;
use crate::report::Code;

const HELP: &str = "write `active`, `ended`, { ended: 2026-12-16 } with the day of the last \
    meeting, or { paused: Summer break } with the reason";

/// The status of a series, and the day of its last meeting. Until that day it is active.
pub(super) fn status(
    field: Field<raw::Status>,
    problems: &Problems<'_>,
) -> (Status, Option<Given<NaiveDate>>) {
    let Some(Given { at, value }) = field.given() else {
        return (Status::Active, None);
    };
    match value {
        Keyed::Text(word) => match word.trim() {
            "active" => {}
            "ended" => return (Status::Ended, None),
            "paused" => problems.add(Code::ReasonMissing, &at, "a pause needs a reason", HELP),
            other => problems.add(Code::Status, &at, format!("`{other}` is no status"), HELP),
        },
        Keyed::Keys(keys) => match (keys.paused.given(), keys.ended.given()) {
            (Some(why), None) => {
                if let Some(reason) = reason("paused", &why, problems) {
                    return (Status::Paused(reason), None);
                }
            }
            (None, Some(day)) => {
                let last = date(&day, problems);
                let last = last.map(|value| Given { at: day.at, value });
                return (Status::Active, last);
            }
            (Some(_), Some(_)) => problems.add(
                Code::Status,
                &at,
                "a series is either paused or ended",
                "keep one of the keys",
            ),
            (None, None) => problems.add(Code::Status, &at, "this says no status", HELP),
        },
    }
    (Status::Active, None)
}
