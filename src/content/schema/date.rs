//! Dates and times of day.

use schemars::json_schema;

use super::form;
use super::signs::{WHITE, around};

/// Ten digits and hyphens that are a day: the months of 31 days, those of 30, February, and the
/// 29th of it where the year is divisible by 4, but not by 100, or by 400.
const DATE: &str = "(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])\
    |(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))\
    |(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)";

form! {
    /// `2026-12-02`
    Date => {
        json_schema!({
            "title": "Date",
            "type": "string",
            "pattern": around(DATE),
            "errorMessage": "write year, month and day, as in 1999-12-31",
            "examples": ["2026-12-02"],
        })
    }
}

form! {
    /// `2026-12-02 16:00`
    Moment => {
        json_schema!({
            "title": "Date and time",
            "type": "string",
            "pattern": around(&format!("{DATE}{}", time())),
            "errorMessage": "write date and time, as in 1999-12-31 16:00",
            "examples": ["2027-01-27 16:00"],
        })
    }
}

form! {
    /// A date, or a date with the time.
    Moved => {
        json_schema!({
            "title": "Date, with the time if it changes",
            "type": "string",
            "pattern": around(&format!("{DATE}(?:{})?", time())),
            "errorMessage": "write a date, with the time if it changes, as in 1999-12-31 16:00",
            "examples": ["2027-01-13", "2027-01-13 17:00"],
        })
    }
}

fn time() -> String {
    format!("[ T][{WHITE}]*(?:[01]?[0-9]|2[0-3]):[0-5][0-9]")
}
