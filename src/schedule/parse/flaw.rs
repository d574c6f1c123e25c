//! Parts that are right by themselves and make no rule together, in words.

use chrono::{Datelike, NaiveDate, NaiveTime, TimeDelta};

use super::every::WEEKS;
use super::monthly::NTH_MONTH;
use super::span::Span;
use super::trouble::{Mended, Parsed, Refusal, Subject, Trouble};
use crate::schedule::{Dates, Flaw, Rule, RuleZone, Weekdays, weekday_name};

/// Where an example begins.
const A_MONDAY: NaiveDate = NaiveDate::from_ymd_opt(2027, 1, 4).expect("a date");

/// What the parts of a sentence say.
pub(super) struct Parts<'i> {
    /// The sentence.
    pub(super) start: &'i str,
    /// Its first part.
    pub(super) said: &'i str,
    /// What that means.
    pub(super) dates: Dates,
    pub(super) time: NaiveTime,
    pub(super) zone: RuleZone,
    pub(super) span: Span<'i>,
}

impl<'i> Parts<'i> {
    /// The rule. If there is none, the input is left at what is wrong.
    pub(super) fn into_rule(self, input: &mut &'i str) -> Parsed<Rule> {
        let span = &self.span;
        let [from, until] = [&span.from, &span.until].map(|it| it.as_ref().map(|day| day.date));
        if let (Dates::Weekly(it), Some(day)) = (self.dates, &span.from)
            && it.every.get() > 1
            && !day.exact
        {
            *input = day.rest;
            return Err(Trouble::of(
                day.text,
                format!(
                    "`{}` does not say which of its weeks: name the first day",
                    day.text
                ),
                WEEKS,
            ));
        }
        Rule::new(self.dates, self.time, self.zone.clone(), from, until).map_err(|flaw| {
            let at = match flaw {
                Flaw::NoPhase => self.start,
                Flaw::OtherWeekday => span.from.as_ref().map_or(self.start, |day| day.rest),
                Flaw::Backwards | Flaw::NoDates => {
                    let last = span.until.as_ref().or(span.from.as_ref());
                    last.map_or(self.start, |day| day.rest)
                }
            };
            *input = at;
            self.refusal(flaw)
        })
    }

    fn refusal(&self, flaw: Flaw) -> Refusal {
        let [from, until] = [&self.span.from, &self.span.until].map(Option::as_ref);
        let text = |day: Option<&super::span::Day<'i>>| day.map_or("", |day| day.text);
        match flaw {
            Flaw::NoPhase => self.no_phase(),
            Flaw::OtherWeekday => {
                let date = from.map(|day| day.date).unwrap_or_default();
                let refusal = Trouble::suggest(
                    text(from),
                    format!("{date} is a {}", weekday_name(date.weekday())),
                    Mended::Part(self.nearest(date)),
                    WEEKS,
                );
                Trouble::about(refusal, Subject::Anchor)
            }
            Flaw::Backwards => Trouble::suggest(
                text(until),
                format!(
                    "it ends on {}, before it starts on {}",
                    text(until),
                    text(from)
                ),
                Mended::Part(years_later(text(until), from.map(|day| day.date))),
                "every Wednesday at 16:00 UTC from 2026-01-07 until 2027-06",
            ),
            Flaw::NoDates => Trouble::of(
                text(until.or(from)),
                format!("no date is left for \"{}\"", self.said),
                "every Wednesday at 16:00 UTC from 2026-01-07 until 2027-06",
            ),
        }
    }

    /// Which of the weeks, or of the months, is not said.
    fn no_phase(&self) -> Refusal {
        let (number, unit, from) = match self.dates {
            Dates::Monthly(it) => (it.every.get(), "months", "2027-01".to_owned()),
            Dates::Weekly(it) => (it.every.get(), "weeks", self.day_of_rule(A_MONDAY)),
            Dates::IsoWeeks(_) => (2, "weeks", self.day_of_rule(A_MONDAY)),
        };
        let number = match number {
            2 => "two".to_owned(),
            number => number.to_string(),
        };
        Trouble::suggest(
            self.said,
            format!(
                "`{}` does not say which of the {number} {unit} is meant: name the first one, by `from`",
                self.said
            ),
            Mended::Whole(format!("{} from {from}", self.start.trim())),
            NTH_MONTH,
        )
    }

    /// The first day on or after `date` that is on one of the rule's weekdays.
    fn day_of_rule(&self, date: NaiveDate) -> String {
        let mut week = date.iter_days().take(7);
        let day = week.find(|day| self.weekdays().contains(day.weekday()));
        day.unwrap_or(date).to_string()
    }

    /// The day on one of the rule's weekdays that is nearest to `date`.
    fn nearest(&self, date: NaiveDate) -> String {
        let around = (0..7_i64).flat_map(|days| [days, -days]);
        let mut around = around.filter_map(|days| date.checked_add_signed(TimeDelta::days(days)));
        let day = around.find(|day| self.weekdays().contains(day.weekday()));
        day.unwrap_or(date).to_string()
    }

    fn weekdays(&self) -> Weekdays {
        match self.dates {
            Dates::Weekly(it) => it.days,
            Dates::IsoWeeks(it) => it.days,
            Dates::Monthly(_) => Weekdays::ALL,
        }
    }
}

/// A day or a month in the first year in which it comes after `from`: the year was probably not
/// changed with the rest.
fn years_later(until: &str, from: Option<NaiveDate>) -> String {
    let (year, rest) = until.split_at_checked(4).unwrap_or((until, ""));
    let from = from.map_or_else(String::new, |it| it.to_string());
    let year: i32 = year.parse().unwrap_or_default();
    let first = from.get(..4).and_then(|it| it.parse().ok()).unwrap_or(year);
    let mut later = (first..=first + 1).map(|year| format!("{year:04}{rest}"));
    later
        .find(|it| *it > from)
        .unwrap_or_else(|| until.to_owned())
}
