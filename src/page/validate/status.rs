//! Whether a series is held: `active`, `ended`, or `paused` with a reason.

use super::reason::reason;
use crate::content::raw::{self, Keyed};
use crate::content::{Field, Given, Problems};
use crate::page::Status;

const HELP: &str = "write `active`, `ended`, or { paused: Summer break } with the reason";

/// The status of a series.
pub(super) fn status(field: Field<raw::Status>, problems: &Problems<'_>) -> Status {
    let Some(Given { at, value }) = field.given() else {
        return Status::Active;
    };
    match value {
        Keyed::Text(word) => match word.trim() {
            "active" => return Status::Active,
            "ended" => return Status::Ended,
            "paused" => problems.add(&at, "a pause needs a reason", HELP),
            other => problems.add(&at, format!("`{other}` is no status"), HELP),
        },
        Keyed::Keys(keys) => match keys.paused.given() {
            Some(why) => {
                if let Some(reason) = reason("paused", &why, problems) {
                    return Status::Paused(reason);
                }
            }
            None => problems.add(&at, "this says no status", HELP),
        },
    }
    Status::Active
}
