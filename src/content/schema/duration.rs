//! How long a meeting lasts.

use schemars::json_schema;

use super::form;
use super::signs::{WHITE, around, in_any_case};

form! {
    /// Hours and minutes in words: some, and each no more than a day. What both are together is left to
    /// the parser.
    Duration => {
        let not_zero = "(?=[^1-9]*[1-9])";
        let hours = part("1?[0-9]|2[0-4]", &["hours", "hour", "hrs", "hr", "h"]);
        let minutes = part(
            "[0-9]{1,3}|1[0-3][0-9]{2}|14[0-3][0-9]|1440",
            &["minutes", "minute", "mins", "min", "m"],
        );
        let both = format!("{hours}(?:[{WHITE}]*(?:and [{WHITE}]*)?{minutes})?");
        json_schema!({
            "title": "Hours and minutes",
            "type": "string",
            "pattern": around(&format!("{not_zero}(?:{both}|{minutes})")),
            "errorMessage": "write hours and minutes, for example `60 minutes`, `1 hour` or `1 h 30 min`",
            "examples": ["60 minutes", "1 hour", "1 h 30 min"],
        })
    }
}

/// A number and its unit, after which no letter follows.
fn part(number: &str, units: &[&str]) -> String {
    let units: Vec<_> = units.iter().map(|unit| in_any_case(unit)).collect();
    let units = units.join("|");
    format!("0*(?:{number})[{WHITE}]*(?:{units})(?![A-Za-z])")
}
