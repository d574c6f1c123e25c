//! Made-up places and moments that several tests share.

mod changing;

use chrono::NaiveDateTime;
use tag_page::schedule::Instant;

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
