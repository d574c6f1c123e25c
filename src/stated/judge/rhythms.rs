//! Whether there are meetings as often as a text says.

use chrono::{Datelike, NaiveDate, TimeDelta};

use super::{Judge, MOST};
use crate::stated::Place;
use crate::stated::date::Date;
use crate::stated::day::Days;
use crate::stated::disagreement::Disagreement;
use crate::stated::group::Own;
use crate::stated::matter::is_other;
use crate::stated::message;
use crate::stated::rhythm::{Often, rhythms};
use crate::stated::sentence::{Sentence, ends};
use crate::stated::time::Time;
use crate::stated::year::Year;

impl Judge<'_> {
    /// What is wrong with how often a text says that there are meetings.
    pub(super) fn rhythms(
        &self,
        place: Place,
        (days, times, dates): (&[Days], &[Time], &[Date]),
        own: &Own,
    ) -> Vec<Disagreement> {
        // "monthly - 3rd Wednesday": which one that is, is judged as a day.
        let plain = |it: &&Days| it.parts.iter().all(|part| part.ordinals.is_empty());
        let items = days.iter().filter(plain).map(|it| it.at.clone());
        let mut items: Vec<_> = items.chain(times.iter().map(|it| it.at.clone())).collect();
        items.sort_unstable_by_key(|it| it.start);
        let rhythms = rhythms(self.text, &items, place == Place::Name);
        let years = if place == Place::Name {
            &self.years[..1]
        } else {
            self.years
        };
        if rhythms.is_empty() {
            return vec![];
        }
        let wrong: Vec<_> = Often::ALL
            .into_iter()
            .filter(|it| !fits(years, *it))
            .collect();
        let ends = ends(self.text);
        let mut sentence: Option<Sentence> = None;
        let mut found = Vec::new();
        for it in rhythms.iter().filter(|it| wrong.contains(&it.often)) {
            let end = ends.partition_point(|end| *end <= it.at.start);
            let start = end.checked_sub(1).map_or(0, |before| ends[before]);
            let whole = start..ends[end];
            if sentence.as_ref().is_none_or(|it| it.at != whole) {
                sentence = Some(Sentence::new(self.text, whole, dates, days, times));
            }
            let Some(sentence) = &sentence else { continue };
            let counts = place == Place::Name
                || (place == Place::Beside || sentence.meets)
                    && !sentence.one_day
                    && !is_other(self.text, &it.at, sentence.at.start, sentence.at.end)
                    && !own.is_of_others(self.text, &sentence.at, &it.at);
            if counts && !sentence.turns && !sentence.except && found.len() < MOST {
                found.push(message::other_rhythm(self.text, it, years[0], weeks(years)));
            }
        }
        found
    }
}

/// Whether one of the rules has meetings so often, or all of them together; so has one with too few to
/// tell.
fn fits(years: &[&Year<'_>], often: Often) -> bool {
    let fits = |years: &[&Year<'_>]| weeks(years).is_none_or(|weeks| often.has(weeks));
    fits(years) || years.iter().any(|year| fits(std::slice::from_ref(year)))
}

/// In how many weeks of a year there are meetings; none where there are too few to tell.
fn weeks(years: &[&Year<'_>]) -> Option<usize> {
    let monday =
        |day: &NaiveDate| *day - TimeDelta::days(day.weekday().num_days_from_monday().into());
    let mut weeks = Vec::new();
    for year in years {
        year.dates(year.own(), |dates| weeks.extend(dates.iter().map(monday)));
    }
    weeks.sort_unstable();
    weeks.dedup();
    let (first, last) = (weeks.first()?, weeks.last()?);
    let long = usize::try_from((*last - *first).num_weeks()).ok()?;
    (weeks.len() > 2).then(|| ((weeks.len() - 1) * 52 + long / 2) / long)
}
