//! Whether dates are those of meetings, and of the weekdays that stand beside them.

use chrono::{Datelike, NaiveDate, TimeDelta};

use super::Judge;
use crate::schedule::Instant;
use crate::stated::clock::Clock;
use crate::stated::date::{Date, Day};
use crate::stated::day::read_day;
use crate::stated::disagreement::Disagreement;
use crate::stated::message;
use crate::stated::time::Time;
use crate::stated::year::Year;
use crate::stated::zone::Said;
use crate::stated::{Place, message::Told};

impl Judge<'_> {
    /// What is wrong with the dates of a text.
    pub(super) fn dates(
        &self,
        place: Place,
        dates: &[Date],
        times: &[Time],
        now: Instant,
    ) -> Vec<Disagreement> {
        let found = dates.iter().filter_map(|date| {
            let day = date.day?;
            self.weekday(date, day)
                .or_else(|| self.next(date, day, times, now))
                .or_else(|| self.left_out(place, date, day, now))
        });
        found.take(super::MOST).collect()
    }

    /// "Wednesday, 3 December 2026", which is a Thursday.
    fn weekday(&self, date: &Date, day: Day) -> Option<Disagreement> {
        let before = self.text.before(date.at.start, 60, 0);
        let named = weekday().captures(before)?.name("day")?;
        let start = date.at.start - before.len() + named.start();
        let sure = day.sure || next().is_match(before);
        let said = read_day(named.as_bytes());
        if !sure || said == day.date.weekday() {
            return None;
        }
        let near = (-3..=3).map(|days| day.date + TimeDelta::days(days));
        let meant = near
            .into_iter()
            .find(|it| it.weekday() == said && self.years.iter().any(|year| has(year, *it)));
        let at = start..meant.map_or(start + named.len(), |_| date.at.end);
        Some(message::other_weekday(self.text, at, day.date, meant))
    }

    /// "Next meeting: 9 December 2026", where there is none.
    fn next(&self, date: &Date, day: Day, times: &[Time], now: Instant) -> Option<Disagreement> {
        if !next().is_match(self.text.before(date.at.start, 60, 0)) {
            return None;
        }
        let next = times.partition_point(|it| it.at.start < date.at.end);
        // On the clock of a time beside it, it may be the day before or after.
        let clocks = match times.get(next).map(|it| &it.zone) {
            Some(Said::Known(clocks, _)) => clocks.as_slice(),
            _ => &[],
        };
        let held = |year: &Year<'_>| {
            has(year, day.date) || clocks.iter().any(|clock| has_on(year, *clock, day.date))
        };
        if self.years.iter().any(|year| held(year)) {
            return None;
        }
        let over = day.date < now.date_naive();
        let told = if over { Told::Over } else { Told::None };
        let year = self.years.first()?;
        Some(message::date(self.text, date, day.date, year, told))
    }

    /// "No meeting on 9 December", where the rule has one.
    fn left_out(&self, place: Place, date: &Date, day: Day, now: Instant) -> Option<Disagreement> {
        const SOON: TimeDelta = TimeDelta::days(184);
        let before = pattern!(concat!(
            r"(?i-u)\bno\s+(?:meetings?|calls?|sessions?)\s+(?:(?:is|will\s+be)\s+held\s+)?(?:on\s+)?",
            r"(?:the\s+)?(?:[a-z]+day,?\s+)?$"
        ));
        let meeting = pattern!(
            r"(?i-u)\b(?:meetings?|calls?|sessions?)\s+(?:on|of)\s+(?:the\s+)?(?:[a-z]+day,?\s+)?$"
        );
        let cancelled = pattern!(
            r"(?i-u)^\s+(?:is|has\s+been|will\s+be)\s+(?:cancell?ed|skipped|left\s+out)\b"
        );
        let lead = self.text.before(date.at.start, 60, 0);
        let told = before.is_match(lead)
            || meeting.is_match(lead) && cancelled.is_match(self.text.after(date.at.end, 40));
        let today = now.date_naive();
        let soon = today <= day.date && day.date <= today + SOON;
        let own = place != Place::Page || self.years.len() == 1;
        let year = self.years.first()?;
        (told && soon && own && has(year, day.date))
            .then(|| message::date(self.text, date, day.date, year, Told::Held))
    }
}

/// Whether the rule has a meeting on a day of its own clock.
fn has(year: &Year<'_>, date: NaiveDate) -> bool {
    has_on(year, year.own(), date)
}

/// Whether the rule has a meeting on a day of a clock.
fn has_on(year: &Year<'_>, clock: Clock, date: NaiveDate) -> bool {
    let shown = year.on(clock);
    shown.civil.iter().any(|start| start.date() == date)
}

/// "Wednesday, ", "on Wed the "
fn weekday() -> &'static regex::bytes::Regex {
    pattern!(concat!(
        r"(?i-u)\b(?P<day>(?:mon|tues|wednes|thurs|fri|satur|sun)day|",
        r"(?-i:Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun))\.?,?\s{1,3}(?:the\s{1,3})?$"
    ))
}

/// "Next meeting: ", "our next call is on Wednesday, "
fn next() -> &'static regex::bytes::Regex {
    pattern!(concat!(
        r"(?i-u)\bnext\s+(?:community\s+|group\s+|regular\s+)?(?:meetings?|calls?|syncs?|sessions?)",
        r"\s{0,3}(?::|-|=|is|will\s+be|takes\s+place|will\s+take\s+place)?(?:\s+held)?\s{0,3}(?:on\s+)?(?:the\s+)?",
        r"(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+)?$"
    ))
}
