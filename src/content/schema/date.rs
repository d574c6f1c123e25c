//! Dates and times of day.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use super::signs::{WHITE, around};

/// Ten digits and hyphens that are a day: the months of 31 days, those of 30, February, and the
/// 29th of it where the year is divisible by 4, but not by 100, or by 400.
const DATE: &str = "(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])\
    |(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))\
    |(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)";

/// `2026-12-02`
pub(in super::super) struct Date;

impl JsonSchema for Date {
    fn schema_name() -> Cow<'static, str> {
        "Date".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "title": "Date",
            "type": "string",
            "pattern": around(DATE),
            "errorMessage": "write year, month and day, for example 2026-12-02",
            "examples": ["2026-12-02"],
        })
    }
}

/// `2026-12-02 16:00`
pub(in super::super) struct Moment;

impl JsonSchema for Moment {
    fn schema_name() -> Cow<'static, str> {
        "Moment".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "title": "Date and time",
            "type": "string",
            "pattern": around(&format!("{DATE}{}", time())),
            "errorMessage": "write date and time, for example 2026-12-02 16:00",
            "examples": ["2027-01-27 16:00"],
        })
    }
}

/// A date, or a date with the time.
pub(in super::super) struct Moved;

impl JsonSchema for Moved {
    fn schema_name() -> Cow<'static, str> {
        "Moved".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "title": "Date, with the time if it changes",
            "type": "string",
            "pattern": around(&format!("{DATE}(?:{})?", time())),
            "errorMessage": "write a date, with the time if it changes, for example 2026-12-02 16:00",
            "examples": ["2027-01-13", "2027-01-13 17:00"],
        })
    }
}

fn time() -> String {
    format!("[ T][{WHITE}]*(?:[01]?[0-9]|2[0-3]):[0-5][0-9]")
}
