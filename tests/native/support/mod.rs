//! Made-up places and moments that several tests share.

mod changing;
pub(crate) mod yaml;

use chrono::NaiveDateTime;
use tag_page::schedule::Instant;
use tag_page::words::{Beside, Row};

pub(crate) use changing::Changing;

/// `2026-12-02 16:00`, with or without seconds, in UTC
pub(crate) fn utc(text: &str) -> Instant {
    let format = if text.len() == 16 {
        "%F %H:%M"
    } else {
        "%F %T"
    };
    let civil = NaiveDateTime::parse_from_str(text, format);
    civil
        .unwrap_or_else(|error| panic!("{text}: {error}"))
        .and_utc()
}

/// What is read beside a meeting in the list.
pub(crate) fn beside(row: &Row) -> String {
    match &row.beside {
        Beside::Group {
            day,
            clock,
            off: true,
        } => format!("{day}{clock}"),
        Beside::Group { clock, .. } => clock.to_string(),
        Beside::Why(why) => why.to_string(),
    }
}
