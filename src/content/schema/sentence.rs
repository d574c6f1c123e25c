//! When a group meets, as a sentence.

use schemars::json_schema;

use super::form;
use super::signs::WHITE;

form! {
    /// A sentence that is not empty: its grammar, its zone and its dates are left to the parser.
    Sentence => {
        json_schema!({
            "title": "Sentence",
            "type": "string",
            "pattern": format!("[^{WHITE}]"),
            "errorMessage": "write a sentence, for example: 1st and 3rd Wednesday of each month at 16:00 UTC",
            "examples": [
                "every Wednesday at 10:00 America/Los_Angeles",
                "every Monday and Thursday at 15:30 Europe/Warsaw",
                "every 2 weeks on Tuesday at 06:00 America/Los_Angeles from 2025-10-28",
                "1st and 3rd Wednesday of each month at 16:00 UTC",
                "last Wednesday of each month at 14:00 America/New_York",
                "3rd Thursday of each month except December at 10:00 America/Los_Angeles",
                "3rd Tuesday of every 2nd month at 08:00 America/Los_Angeles from 2026-01",
                "Wednesday after the 4th Tuesday of each month at 05:30 UTC",
                "odd ISO weeks on Wednesday at 12:00 UTC",
            ],
        })
    }
}
