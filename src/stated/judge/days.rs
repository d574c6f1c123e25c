//! Whether the days that a text states are those of a rule.

use chrono::Weekday;

use super::view::View;
use super::{Fit, Judge};
use crate::schedule::{Dates, Ordinal};
use crate::stated::day::Days;
use crate::stated::disagreement::Disagreement;
use crate::stated::message;
use crate::stated::statement::Statement;
use crate::stated::year::Year;
use crate::stated::zone::Said;

/// How many phrases of a text name each weekday, from Monday on.
pub(super) fn named(all: &[Days]) -> [usize; 7] {
    let mut named = [0; 7];
    for days in all {
        for (day, count) in named.iter_mut().enumerate() {
            *count += usize::from(days.names(day));
        }
    }
    named
}

impl<'a> Judge<'a> {
    /// What is wrong with the days of a statement, and the rules that have meetings on some of them.
    pub(super) fn days(
        &self,
        statement: &Statement<'_>,
        stated: &Days,
    ) -> (Option<Disagreement>, Vec<&'a Year<'a>>) {
        let view = View::of(statement);
        let fits = self.fitting(statement);
        let is_on = |year: &Year<'_>, part| match &fits {
            // Where the time is the rule's, the day is that of the stated zone.
            Some(fits) if fits.iter().any(|it| std::ptr::eq(*it, year)) => view.is_on(year, part),
            // Where it is not, the rule's own day may be meant.
            Some(fits) => {
                View::own().is_on(year, part) || fits.is_empty() && view.is_on(year, part)
            }
            None => view.is_on(year, part),
        };
        let linked = self
            .years
            .iter()
            .copied()
            .filter(|year| stated.parts.iter().any(|it| is_on(year, it)));
        let linked: Vec<&'a Year<'a>> = linked.collect();
        let wrong = stated.parts.iter().any(|part| {
            let right = linked.iter().any(|year| is_on(year, part));
            !right && !self.is_elsewhere(statement, stated, part.day)
        });
        let likely = fits.unwrap_or_default();
        let likely = linked.first().or(likely.first()).copied();
        let Some(year) = likely
            .or(self.years.first().copied())
            .filter(|it| !it.starts.is_empty())
        else {
            return (None, linked);
        };
        let sentence = &self.sentences[statement.sentence];
        let every = stated.every.is_some() && !sentence.turns && !sentence.qualified;
        let disagreement = if wrong && every && view.is_rare(&[year]) {
            Some(message::not_every(self.text, stated, year))
        } else if wrong {
            // What is written for the time will be in the rule's own zone.
            let time = statement.times.first();
            let always = time.and_then(|it| Fit::best(&[year], &it.zone, &it.starts));
            let always = always.is_some_and(Fit::always);
            let clock = if always { view.clock(year) } else { year.own() };
            Some(message::other_day(self.text, stated, year, clock))
        } else if let Some((year, example)) = without_meeting(&view, stated, &linked) {
            Some(message::other_ordinals(
                self.text,
                stated,
                year,
                view.clock(year),
                example,
            ))
        } else if sentence.bare && is_of_every_week(stated, &linked) {
            Some(message::every(self.text, stated, year, view.clock(year)))
        } else if every && view.is_rare(&linked) {
            Some(message::not_every(self.text, stated, year))
        } else {
            None
        };
        (disagreement, linked)
    }

    /// The rules that the time of a statement fits at least at times; none where it has no time in a
    /// zone.
    fn fitting(&self, statement: &Statement<'_>) -> Option<Vec<&'a Year<'a>>> {
        let time = statement.times.first()?;
        if !matches!(time.zone, Said::Known(..)) {
            return None;
        }
        let fits = |year: &&'a Year<'a>| {
            let fit = Fit::best(&[*year], &time.zone, &time.starts);
            fit.is_some_and(|it| it.right > 0)
        };
        Some(self.years.iter().copied().filter(fits).collect())
    }

    /// Whether it is the day before or after one of the rule's, where the text names that as well or
    /// speaks of another part of the world: "Tuesdays 00:00 UTC (Mondays in the Americas)".
    fn is_elsewhere(&self, statement: &Statement<'_>, stated: &Days, day: Weekday) -> bool {
        let unknown = statement
            .times
            .first()
            .is_some_and(|it| it.zone == Said::Unknown);
        let place = pattern!(concat!(
            r"(?-u)^\s{1,3}(?:(?:mornings?|evenings?|nights?|afternoons?)\s{1,3})?(?:in|for)\s{1,3}(?:the\s{1,3})?",
            r"(?:Americas?|North|South|US|USA|United|Canada|California|Hawaii|Pacific|Asia|APAC|Europe|EMEA|India|China|",
            r"Japan|Korea|Australia|New\sZealand|Oceania)\b"
        ));
        let somewhere = unknown || place.is_match(self.text.after(stated.at.end, 40));
        let named = |day: Weekday| {
            let index = day.num_days_from_monday() as usize;
            let here = usize::from(stated.names(index) && !stated.either);
            self.named[index] > here
        };
        let mut near = [day.succ(), day.pred()].into_iter();
        near.any(|near| {
            let held = self
                .years
                .iter()
                .any(|year| year.on(year.own()).is_on(near));
            held && (somewhere || named(near))
        })
    }
}

/// Whether ordinals are stated where the rules have meetings in every week.
fn is_of_every_week(stated: &Days, linked: &[&Year<'_>]) -> bool {
    let weekly =
        |year: &&Year<'_>| matches!(year.rule.dates, Dates::Weekly(it) if it.every.get() == 1);
    let few = |nths: &[Ordinal]| !nths.is_empty() && nths.len() < 4;
    linked.iter().all(weekly) && stated.parts.iter().all(|it| few(&it.ordinals))
}

/// A day that the stated ordinals mean, and on which none of the rules has a meeting; all of them are
/// rules of the month.
fn without_meeting<'a>(
    view: &View<'_>,
    stated: &Days,
    linked: &[&'a Year<'a>],
) -> Option<(&'a Year<'a>, chrono::NaiveDate)> {
    let monthly = |year: &&Year<'_>| matches!(year.rule.dates, Dates::Monthly(_));
    if !linked.iter().all(monthly) {
        return None;
    }
    let nths = stated
        .parts
        .iter()
        .flat_map(|part| part.ordinals.iter().map(move |nth| (part, *nth)));
    let mut examples = nths.filter_map(|(part, nth)| {
        let examples = linked
            .iter()
            .map(|year| view.without_meeting(year, part, nth));
        let examples: Option<Vec<_>> = examples.collect();
        Some((*linked.first()?, *examples?.first()?))
    });
    examples.next()
}
