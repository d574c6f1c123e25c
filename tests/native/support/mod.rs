//! Made-up places and moments that several tests share.

mod changing;
pub(crate) mod yaml;

use std::rc::Rc;

use chrono::NaiveDateTime;
use tag_page::page::{Dated, Page};
use tag_page::schedule::Instant;
use tag_page::words::{Beside, ROWS, Row, Said, Topic};
use tag_page::zone::{English, Reader, Zone, city, database};

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

/// The series of a page, with their zones.
pub(crate) fn dated(page: &Page) -> Vec<Dated> {
    let meetings = page.meetings.iter().cloned();
    let dated = meetings.map(|it| Dated::new(it, database::named).unwrap());
    dated.collect()
}

/// Somebody whose own zone that is.
pub(crate) fn reader_in(zone: &str) -> English<Rc<dyn Zone>> {
    English {
        zone: database::named(zone).unwrap(),
        city: city(zone).into(),
        own: true,
    }
}

/// What a page says of these series, as if it were opened `now`.
pub(crate) fn said(series: &[Dated], now: Instant, reader: &dyn Reader) -> Said {
    let topic = Topic {
        series,
        ask: None,
        rows: ROWS,
        reader,
    };
    topic.said(now)
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
