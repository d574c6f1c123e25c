//! What belongs together: weekdays and times that say one thing.

use std::ops::Range;

use super::date::Date;
use super::day::{Days, Part};
use super::gap::{Gap, is_followed_by_time, is_moved, is_rhythm};
use super::group::Own;
use super::matter::is_other;
use super::sentence::{Sentence, ends};
use super::text::Text;
use super::time::Time;
use super::{Place, zone::Said};

/// Weekdays, times, or both, that say one thing about a meeting.
#[derive(Debug)]
pub(super) struct Statement<'a> {
    /// The weekdays, where they are stated and not only named.
    pub(super) days: Option<&'a Days>,
    /// The times; the first one is that of the weekdays.
    pub(super) times: Vec<&'a Time>,
    /// Whether its times are right beside weekdays or "daily", and so need no zone.
    pub(super) needs_no_zone: bool,
    /// Whether "moved from" comes before it.
    moved: bool,
    /// Whether of a range the end is meant therefore.
    to: bool,
    /// Which sentence it stands in.
    pub(super) sentence: usize,
}

enum Item<'a> {
    Days(&'a Days),
    Time(&'a Time),
}

impl Item<'_> {
    fn at(&self) -> &Range<usize> {
        match self {
            Self::Days(days) => &days.at,
            Self::Time(time) => &time.at,
        }
    }
}

/// The statements of a text about its meetings, and the sentences that they stand in.
pub(super) fn statements<'a>(
    text: &Text<'_>,
    place: Place,
    days: &'a [Days],
    times: &'a [Time],
    dates: &[Date],
    own: &Own,
) -> (Vec<Statement<'a>>, Vec<Sentence>) {
    let mut items: Vec<_> = days
        .iter()
        .map(Item::Days)
        .chain(times.iter().map(Item::Time))
        .collect();
    items.sort_by_key(|item| item.at().start);
    let mut items = items.into_iter().peekable();
    let mut statements = Vec::new();
    let mut sentences: Vec<Sentence> = Vec::new();
    let ends = ends(text);
    let (mut last, mut other) = (0, false);
    while let Some(first) = items.next() {
        let at = first.at().clone();
        let index = ends.partition_point(|end| *end <= at.start);
        let start = index.checked_sub(1).map_or(0, |index| ends[index]);
        if sentences.last().is_none_or(|it| it.at.end <= at.start) {
            sentences.push(Sentence::new(text, start..ends[index], dates, days, times));
            last = start;
            other = false;
        }
        let (Some(sentence), from) = (sentences.last(), last.max(start)) else {
            continue;
        };
        let mut it = Statement {
            days: None,
            times: vec![],
            to: false,
            needs_no_zone: is_rhythm(text, at.start),
            moved: is_moved(text, at.start, from),
            sentence: sentences.len() - 1,
        };
        let mut whole = at;
        it.add(&first);
        while let Some(next) = items
            .next_if(|next| next.at().start < sentence.at.end && it.takes(text, whole.end, next))
        {
            whole.end = next.at().end;
            it.add(&next);
        }
        // What is joined to another matter's time is of that matter too: "12:00 UTC / 8am ET".
        let gap = text.before(whole.start, 8, from);
        let joined =
            other && whole.start - from < 8 && pattern!(r"(?-u)^[\s/|(=,]*$").is_match(gap);
        let next = items
            .peek()
            .map_or(sentence.at.end, |next| next.at().start.min(sentence.at.end));
        other = joined
            || place != Place::Name
                && (!it.to && is_other(text, &whole, from, next)
                    || own.is_of_others(text, &sentence.at, &whole));
        last = whole.end;
        let counts = !other && !sentence.one_day && (place != Place::Page || sentence.meets);
        if counts && it.states(place) {
            statements.push(it);
        }
    }
    (statements, sentences)
}

impl<'a> Statement<'a> {
    fn add(&mut self, item: &Item<'a>) {
        match item {
            Item::Days(days) => {
                self.needs_no_zone |= self.times.len() == 1;
                self.days = Some(days);
            }
            Item::Time(time) => {
                self.needs_no_zone |= self.days.is_some() && self.times.is_empty();
                let moved = time.last.as_deref().filter(|_| self.moved);
                self.to |= moved.is_some();
                self.times.push(moved.unwrap_or(time));
            }
        }
    }

    /// Whether `next` belongs to it as well, which has come to `end`.
    fn takes(&self, text: &Text<'_>, end: usize, next: &Item<'_>) -> bool {
        let gap = Gap::new(text, end..next.at().start);
        match next {
            Item::Time(_) if self.times.is_empty() => gap.leads_to_time(),
            Item::Time(_) => gap.leads_to_same_time(),
            Item::Days(days) => {
                // "21:30 in Mumbai and 01:00 on Thursday in Tokyo"
                let others = self.times.len() > 1
                    && self.times.last().is_some_and(|it| it.zone == Said::Nothing);
                self.days.is_none()
                    && !others
                    && gap.leads_to_days()
                    && !is_followed_by_time(text, days.at.end)
            }
        }
    }

    /// Whether it says anything: a weekday that is only named does not.
    fn states(&mut self, place: Place) -> bool {
        let timed = !self.times.is_empty();
        self.days = self.days.filter(|days| {
            let any = |is: fn(&Part) -> bool| days.parts.iter().any(is);
            let (short, owner) = (any(|part| part.short), any(|part| part.owner));
            match place {
                Place::Name => timed || days.recurring || !short,
                Place::Beside | Place::Page => !owner && (timed || days.recurring && !short),
            }
        });
        self.days.is_some()
            || self
                .times
                .iter()
                .any(|time| time.zone != Said::Nothing || self.needs_no_zone)
    }
}
