//! Whether the times that a text states are those of a rule.

use chrono::{NaiveTime, TimeDelta};

use super::{Fit, Judge, MOST};
use crate::schedule::RuleZone;
use crate::stated::clock::Clock;
use crate::stated::disagreement::Disagreement;
use crate::stated::message;
use crate::stated::statement::Statement;
use crate::stated::text::Text;
use crate::stated::time::Time;
use crate::stated::year::Year;
use crate::stated::zone::Said;

/// A stated time, and the rule and the clock by which it fits best.
pub(in crate::stated) struct Judged<'a> {
    pub(in crate::stated) statement: &'a Statement<'a>,
    pub(in crate::stated) time: &'a Time,
    pub(in crate::stated) fit: Fit<'a>,
}

impl Judge<'_> {
    /// The times of a statement that name a zone, or need none.
    pub(super) fn times<'a>(
        &self,
        statement: &'a Statement<'a>,
        years: &[&'a Year<'a>],
    ) -> Vec<Judged<'a>> {
        let times = statement.times.iter().enumerate();
        let judged = times.filter_map(|(index, time)| {
            let beside = statement.needs_no_zone && index == 0;
            if time.zone == Said::Nothing && !(beside && self.zoneless) {
                return None;
            }
            let fit = Fit::best(years, &time.zone, &time.starts)?;
            Some(Judged {
                statement,
                time,
                fit,
            })
        });
        judged.collect()
    }

    /// What is wrong with the times that were judged, and the first origin.
    pub(super) fn disagreeing(&self, judged: &[Judged<'_>]) -> Vec<Disagreement> {
        let right = judged.iter().filter(|it| it.fit.always());
        let right: Vec<_> = right.map(|it| it.statement.sentence).collect();
        let anywhere = !right.is_empty();
        let mut found = Vec::new();
        let mut origin = None;
        for it in judged.iter().filter(|it| !it.fit.year.starts.is_empty()) {
            if found.len() == MOST {
                break;
            }
            let sentence = &self.sentences[it.statement.sentence];
            if (sentence.season || it.is_hedged(self.text)) && it.fit.right > 0 {
                let other = it.in_other_half(self.text);
                found.extend(other.and_then(|it| message::other_time(self.text, &it)));
                continue;
            }
            if !it.fit.always() {
                let beside = right.binary_search(&it.statement.sentence).is_ok();
                if beside && it.is_part() {
                    continue;
                }
                if beside && sentence.turns || anywhere && it.fit.right == 0 && it.is_near() {
                    continue;
                }
                found.extend(message::other_time(self.text, it));
            }
            if origin.is_none() && it.has_origin() && !it.both_halves(judged) {
                origin = message::origin(self.text, it);
            }
        }
        found.extend(origin);
        found
    }
}

impl Judged<'_> {
    pub(in crate::stated) fn starts(&self) -> &[NaiveTime] {
        &self.time.starts
    }

    /// "usually 17:00 in Paris", "18:00 CET (during most of the year)"
    fn is_hedged(&self, text: &Text<'_>) -> bool {
        let at = &self.time.at;
        let before = pattern!(r"(?i-u)\b(?:usually|mostly|mainly|normally)\s+(?:at\s+)?$");
        let after = pattern!(
            r"(?i-u)^[\s,(]*(?:(?:during|in|for)\s+)?(?:usually|mostly|(?:most|the\s+greater\s+part)\s+of\s+the\s+(?:year|time))\b"
        );
        before.is_match(text.before(at.start, 24, 0)) || after.is_match(text.after(at.end, 40))
    }

    /// Whether it is a few minutes off: when the call is opened, or when it begins in earnest.
    fn is_near(&self) -> bool {
        const FEW: TimeDelta = TimeDelta::minutes(15);
        let shown = self.fit.year.on(self.fit.clock);
        let near = |meeting: NaiveTime| {
            let mut starts = self.starts().iter();
            starts.any(|start| (*start - meeting).abs() <= FEW)
        };
        shown.times.iter().any(|(meeting, _)| near(*meeting))
    }

    /// Whether it is within the hour after the beginning: when a second part begins.
    fn is_part(&self) -> bool {
        let first = self.statement.times.first();
        let alone = first.is_some_and(|it| std::ptr::eq(*it, self.time));
        let shown = self.fit.year.on(self.fit.clock);
        let within = |meeting: NaiveTime| {
            let mut starts = self.starts().iter().map(|start| *start - meeting);
            starts.any(|later| later > TimeDelta::zero() && later < TimeDelta::hours(1))
        };
        let mut times = shown.times.iter();
        alone && self.statement.days.is_none() && times.any(|(meeting, _)| within(*meeting))
    }

    /// Whether it is the wall clock of a place where clocks change, and at times fits a rule in UTC.
    fn has_origin(&self) -> bool {
        let year = self.fit.year;
        let changes = |zone| year.on(Clock::Wall(zone)).times.len() > 1;
        match self.fit.clock {
            Clock::Wall(zone) | Clock::Fixed { of: Some(zone), .. } => {
                year.rule.zone == RuleZone::Utc && self.fit.right > 0 && changes(zone)
            }
            Clock::Utc | Clock::Fixed { of: None, .. } => false,
        }
    }

    /// Whether the text gives the other half of the year as well: "8am PST, 9am PDT" is a rule in UTC.
    fn both_halves(&self, judged: &[Self]) -> bool {
        let half = |it: &Self| match it.fit.clock {
            Clock::Fixed { of, ahead } if it.fit.always() => of.map(|of| (of, ahead)),
            _ => None,
        };
        half(self).is_some_and(|(zone, ahead)| {
            let mut others = judged.iter().filter_map(half);
            others.any(|other| other.0 == zone && other.1 != ahead)
        })
    }
}
