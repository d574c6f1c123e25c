//! Links to time converters: whether they convert the hour of the rule.

mod address;
mod converted;
mod converters;
mod timeanddate;

use chrono::{NaiveDateTime, NaiveTime};

use self::converted::Converted;
use self::converters::read;
use super::Rules;
use super::disagreement::{Disagreement, Kind};
use super::judge::Fit;
use super::message::{rule_of, says};
use crate::schedule::{Instant, Rule};
use crate::zone::full_date;

/// Where a link to a time converter converts another time than the rule's, judged over the year from
/// `at` on. A converter, a form of address or a zone that is not known is not judged.
///
/// ```
/// let rule = tag_page::schedule::parse("every Wednesday at 16:00 UTC").unwrap();
/// let at = "2026-10-01T00:00:00Z".parse().unwrap();
/// let judge = |url| tag_page::stated::in_link(url, &rule, at);
/// assert_eq!(judge("https://dateful.com/convert/utc?t=16"), None);
/// assert_eq!(judge("https://dateful.com/convert/utc?t=15").unwrap().at, 34..36);
/// ```
pub fn in_link(url: &str, rule: &Rule, at: Instant) -> Option<Disagreement> {
    Rules::new([rule], at).in_link(url, 0)
}

impl Rules<'_> {
    /// Where a link to a time converter converts another time than that of the rule with this `number`,
    /// from 0.
    pub fn in_link(&self, url: &str, number: usize) -> Option<Disagreement> {
        let converted = read(url, &self.zones)?;
        let year = self.year(number);
        let times = [converted.time];
        let fits = converted
            .clocks
            .iter()
            .map(|clock| Fit::new(year, *clock, &times));
        let fit = fits.reduce(Fit::or_better)?;
        let right = fit.always() || converted.is_right_on_its_day(&fit);
        if year.starts.is_empty() {
            return None;
        }
        if right {
            return converted.other_day(&fit, self.at);
        }
        let time = converted.time.format("%H:%M");
        let says = says(&fit, &times)?;
        let delete = "delete the link, since the page shows each reader's own time";
        let instead = constant(&fit).map(|time| converted.write(time));
        Some(Disagreement {
            message: format!("the link converts {time} {}{says}", converted.zone),
            help: instead.map_or(delete.to_owned(), |it| format!("{delete}, or write `{it}`")),
            at: converted.at,
            kind: Kind::Other,
        })
    }
}

impl Converted {
    /// Whether it is of a day to come on which there is no meeting. One that is over was some day's link
    /// and converts the hour alone.
    fn other_day(self, fit: &Fit<'_>, now: Instant) -> Option<Disagreement> {
        let (date, (at, format)) = self.date.zip(self.day)?;
        let shown = fit.year.on(fit.clock);
        let days = || shown.civil.iter().map(NaiveDateTime::date);
        if date <= now.date_naive() || days().any(|day| day == date) {
            return None;
        }
        let nearest = days().min_by_key(|day| (*day - date).abs())?;
        Some(Disagreement {
            at,
            message: format!(
                "the link converts a time on {}; the rule says {}",
                full_date(date),
                rule_of(fit.year.rule)
            ),
            help: format!(
                "delete the link, since the page shows each reader's own time, or write `{}`",
                nearest.format(format)
            ),
            kind: Kind::Day(date),
        })
    }

    /// Whether it is of one day, and that day's meeting would begin then.
    fn is_right_on_its_day(&self, fit: &Fit<'_>) -> bool {
        self.date.is_some_and(|date| {
            let start = fit.clock.zone().instant(date.and_time(self.time));
            fit.year.zone.civil(start).time() == fit.year.rule.time
        })
    }
}

/// When the meetings begin on the link's clock, if that is always the same.
fn constant(fit: &Fit<'_>) -> Option<NaiveTime> {
    let shown = fit.year.on(fit.clock);
    let first = shown.civil.first()?.time();
    Fit::new(fit.year, fit.clock, &[first])
        .always()
        .then_some(first)
}
