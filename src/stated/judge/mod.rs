//! What the rules say of each statement of a text.

mod dates;
mod days;
mod fit;
mod halves;
mod rhythms;
mod times;
mod view;

use std::cmp::Reverse;

use super::date::dates;
use super::day::days;
use super::group::Own;
use super::sentence::Sentence;
use super::statement::{Statement, statements};
use super::text::Text;
use super::time::times;
use super::year::Year;
use super::{Disagreement, Kind, Place, Rules};
use crate::schedule::{Instant, Rule};

pub(super) use self::fit::Fit;
pub(super) use self::times::Judged;

/// Where `text` states another time or day than all of `rules`, judged over the year from `at` on, and
/// where it speaks of the wall clock that a rule in UTC comes from. What it says of others than `own`, the
/// page's group and its meetings, is passed over.
///
/// ```
/// use tag_page::stated::{Kind, Place, in_text};
///
/// let rule = tag_page::schedule::parse("every Wednesday at 16:00 UTC").unwrap();
/// let at = "2026-10-01T00:00:00Z".parse().unwrap();
/// let found = in_text("We meet on Tuesdays at 16:00 UTC.", Place::Page, &[&rule], &["Example Group"], at);
/// assert_eq!((found[0].at.clone(), &found[0].kind), (11..19, &Kind::Other));
/// ```
pub fn in_text(
    text: &str,
    place: Place,
    rules: &[&Rule],
    own: &[&str],
    at: Instant,
) -> Vec<Disagreement> {
    let all = Rules::new(rules.iter().copied(), at).of(own);
    all.in_text(text, place, 0..rules.len())
}

impl Rules<'_> {
    /// Where `text` states another time or day than all rules with these `numbers`, from 0, and where it
    /// speaks of the wall clock that a rule in UTC comes from.
    pub fn in_text(
        &self,
        text: &str,
        place: Place,
        numbers: impl IntoIterator<Item = usize>,
    ) -> Vec<Disagreement> {
        if !may_state(text) {
            return vec![];
        }
        let mut numbers = numbers.into_iter().peekable();
        if numbers.peek().is_none() {
            return vec![];
        }
        let text = Text::new(text);
        let dates = dates(&text, self.at);
        let others: Vec<_> = dates.iter().map(|date| date.at.clone()).collect();
        let times = times(&text, &others, &self.zones);
        let days = days(&text);
        let own: Vec<_> = self.own.iter().map(String::as_str).collect();
        let own = Own::new(&own, &text);
        let (statements, sentences) = statements(&text, place, &days, &times, &dates, &own);
        if statements.is_empty() && dates.is_empty() && !may_be_rhythm(&text) {
            return vec![];
        }
        let years: Vec<_> = numbers.map(|number| self.year(number)).collect();
        let judge = Judge {
            zoneless: !says_one_zone(&text),
            named: days::named(&days),
            text: &text,
            years: &years,
            sentences: &sentences,
        };
        let mut found = judge.all(&statements);
        found.extend(judge.rhythms(place, (&days, &times, &dates), &own));
        found.extend(judge.dates(place, &dates, &times, self.at));
        // Of two that begin at one place the longer one comes first.
        found.sort_by_key(|it| (it.at.start, Reverse(it.at.end)));
        let mut end = 0;
        found.retain(|it| {
            let within = it.kind == Kind::Other && it.at.end <= end;
            end = end.max(it.at.end);
            !within
        });
        found
    }
}

/// Whether there is anything in a text that could be a time or a day.
fn may_state(text: &str) -> bool {
    pattern!(r"(?i-u)\d|day|noon|midnight|week|month|fortnight").is_match(text.as_bytes())
}

/// Whether there is anything in a text that could be a rhythm.
fn may_be_rhythm(text: &Text<'_>) -> bool {
    pattern!(r"(?i-u)week|month|fortnight|\bother\b|alternate").is_match(&text.plain)
}

/// Whether a text says of all its times which zone they are in, or speaks of zones at all.
fn says_one_zone(text: &Text<'_>) -> bool {
    pattern!(r"(?i-u)\btimes?\s+(?:are|is|in|shown|given|listed)\b|\ball\s+times\b|\btime\s?zone")
        .is_match(&text.plain)
}

/// Nobody mends more at once.
const MOST: usize = 100;

/// What a text is judged by.
struct Judge<'a> {
    text: &'a Text<'a>,
    years: &'a [&'a Year<'a>],
    sentences: &'a [Sentence],
    /// How often each weekday is named, from Monday on.
    named: [usize; 7],
    /// Whether times without a zone count.
    zoneless: bool,
}

impl Judge<'_> {
    fn all(&self, statements: &[Statement<'_>]) -> Vec<Disagreement> {
        let mut found = Vec::new();
        let mut judged = Vec::new();
        for statement in statements {
            if found.len() == MOST {
                return found;
            }
            let mut years = self.years.to_vec();
            if let Some(stated) = statement.days {
                let (disagreement, linked) = self.days(statement, stated);
                found.extend(disagreement);
                if !linked.is_empty() {
                    years = linked;
                }
            }
            judged.extend(self.times(statement, &years));
        }
        found.extend(self.disagreeing(&judged));
        found
    }
}
