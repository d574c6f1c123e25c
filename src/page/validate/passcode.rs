//! A passcode, shown or on request.

use super::text;
use crate::content::raw::{self, Keyed};
use crate::content::{Field, Given, Problems};
use crate::page::Passcode;

/// The passcode, if there is one.
pub(super) fn passcode(field: Field<raw::Passcode>, problems: &Problems<'_>) -> Option<Passcode> {
    let given = field.given()?;
    let (key, given, on_request) = match given.value {
        Keyed::Text(value) => (
            "passcode",
            Given {
                at: given.at,
                value,
            },
            false,
        ),
        Keyed::Keys(keys) => {
            let key = "on_request";
            let text = keys
                .on_request
                .required((&given.at, key, "77777"), problems)?;
            (key, text, true)
        }
    };
    Some(Passcode::new(&text(key, &given, problems)?, on_request))
}
