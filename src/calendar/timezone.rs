//! VTIMEZONE (RFC 5545, section 3.6.5) from the zone database: what calendars are to take a zone's
//! wall clock for. Many have older data than this, or none.
//!
//! Changes that come back on the same weekday of the same month until then are a yearly
//! RRULE. All others (Casablanca, Cairo, Gaza, Santiago, Nuuk) are written out up to the end of 2099,
//! an RDATE a line: of several in one line ical.js takes the first alone.

use chrono::{Datelike, NaiveDate, NaiveDateTime, TimeDelta, Weekday};

use super::lines::Lines;
use super::recur;
use super::when::local;
use crate::schedule::{Instant, Ordinal};
use crate::zone::database::{Change, changes};

/// Writes the zone as it is from `first` on, and from a while before: a meeting may be moved to an
/// earlier day.
pub(super) fn timezone(zone: &str, first: NaiveDate, lines: &mut Lines) {
    let from = first.year() - 2;
    let end = (from + 50).max(2100);
    let Some(changes) = changes(zone, new_year(from), new_year(end)) else {
        return;
    };
    lines.component("VTIMEZONE", |lines| {
        lines.text("TZID", zone);
        for observance in observances(changes) {
            observance.write(end - 1, lines);
        }
    });
}

/// Changes from one offset to another, by one name.
struct Observance {
    /// What it begins with.
    change: Change,
    /// Whether it is a DAYLIGHT one.
    daylight: bool,
    /// When it begins, by the wall clock that is in force until then.
    onsets: Vec<NaiveDateTime>,
}

fn observances(changes: Vec<Change>) -> Vec<Observance> {
    // Where the clocks go back to what is called summer time (Dublin, Casablanca), calendars that
    // know no such thing expect the other half of the year by that name.
    let turned = changes.iter().any(|it| it.summer && it.ahead < it.before);
    let mut observances: Vec<Observance> = Vec::new();
    for change in changes {
        let onset = change.at.naive_utc() + TimeDelta::seconds(change.before.into());
        let same = |it: &&mut Observance| {
            let it = &it.change;
            (it.before, it.ahead, it.summer) == (change.before, change.ahead, change.summer)
                && it.name == change.name
        };
        match observances.iter_mut().find(same) {
            Some(observance) => observance.onsets.push(onset),
            None => observances.push(Observance {
                daylight: change.summer != turned,
                change,
                onsets: vec![onset],
            }),
        }
    }
    observances
}

impl Observance {
    /// Writes it; by an RRULE as far as that is true up to and including the `last` year.
    fn write(&self, last: i32, lines: &mut Lines) {
        let yearly = Yearly::of(&self.onsets, last);
        let listed = self.onsets.len() - yearly.as_ref().map_or(0, |it| it.years);
        let (listed, recurring) = self.onsets.split_at(listed);
        self.component(listed, None, lines);
        if let Some(yearly) = yearly {
            self.component(&recurring[..1], Some(&yearly.rrule()), lines);
        }
    }

    fn component(&self, onsets: &[NaiveDateTime], rrule: Option<&str>, lines: &mut Lines) {
        let Some((first, others)) = onsets.split_first() else {
            return;
        };
        let name = if self.daylight {
            "DAYLIGHT"
        } else {
            "STANDARD"
        };
        lines.component(name, |lines| {
            lines.value("DTSTART", &local(*first));
            if let Some(rrule) = rrule {
                lines.value("RRULE", rrule);
            }
            for onset in others {
                lines.value("RDATE", &local(*onset));
            }
            lines.value("TZOFFSETFROM", &offset(self.change.before));
            lines.value("TZOFFSETTO", &offset(self.change.ahead));
            lines.text("TZNAME", &self.change.name);
        });
    }
}

/// The same weekday of the same month, at the same time, year after year.
struct Yearly {
    onset: NaiveDateTime,
    nth: Ordinal,
    /// How many of the last onsets are so.
    years: usize,
}

impl Yearly {
    /// What the last onsets have in common, if that goes on for ten years at the least.
    fn of(onsets: &[NaiveDateTime], last: i32) -> Option<Self> {
        const ENOUGH: usize = 10;
        let onset = *onsets.last().filter(|it| it.year() == last)?;
        let nth = Ordinal::ALL[onset.day0() as usize / 7];
        let found = [nth, Ordinal::Last].map(|nth| {
            let expected = |back: usize| {
                let year = onset.year() - i32::try_from(back).ok()?;
                let day = nth_of(year, onset.month(), onset.weekday(), nth)?;
                Some(day.and_time(onset.time()))
            };
            let onsets = onsets.iter().rev().enumerate();
            let same = onsets.take_while(|(back, it)| expected(*back) == Some(**it));
            let years = same.count();
            Self { onset, nth, years }
        });
        let longest = found.into_iter().max_by_key(|it| it.years);
        longest.filter(|it| it.years >= ENOUGH)
    }

    /// `FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU`
    fn rrule(&self) -> String {
        recur::yearly(self.onset.month(), self.onset.weekday(), self.nth)
    }
}

fn nth_of(year: i32, month: u32, weekday: Weekday, nth: Ordinal) -> Option<NaiveDate> {
    match nth {
        Ordinal::Last => (22..=31)
            .rev()
            .filter_map(|day| NaiveDate::from_ymd_opt(year, month, day))
            .find(|it| it.weekday() == weekday),
        nth => NaiveDate::from_weekday_of_month_opt(year, month, weekday, nth as u8 + 1),
    }
}

/// `+0530`, with seconds where there are any
fn offset(ahead: i32) -> String {
    let sign = if ahead < 0 { '-' } else { '+' };
    let ahead = ahead.abs();
    let (hours, minutes, seconds) = (ahead / 3600, ahead / 60 % 60, ahead % 60);
    match seconds {
        0 => format!("{sign}{hours:02}{minutes:02}"),
        _ => format!("{sign}{hours:02}{minutes:02}{seconds:02}"),
    }
}

fn new_year(year: i32) -> Instant {
    let day = NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or(NaiveDate::MAX);
    day.and_time(chrono::NaiveTime::MIN).and_utc()
}
