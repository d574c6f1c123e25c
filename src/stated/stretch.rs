//! From when to when a text and a rule agree.

use chrono::{NaiveDate, NaiveTime, TimeDelta};

use super::clock::Clock;
use super::year::Year;
use crate::schedule::Instant;
use crate::zone::database;

/// A stretch of the year in which they agree, or part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Stretch {
    /// The day on which the clocks change that begins it; none where it has begun before.
    pub(super) from: Option<NaiveDate>,
    /// The day on which it is over; none where that is more than a year away.
    pub(super) to: Option<NaiveDate>,
    pub(super) agree: bool,
    /// How much of the year it is.
    pub(super) long: TimeDelta,
}

/// A stretch of the year in which a clock is as far ahead of the rule's.
#[derive(Debug, Clone, Copy)]
pub(super) struct Segment {
    from: Instant,
    /// The day on which the clocks change that begins it.
    day: Option<NaiveDate>,
    ahead: TimeDelta,
}

/// The segments of a year as `clock` counts it, in order.
pub(super) fn segments(year: &Year<'_>, clock: Clock) -> Vec<Segment> {
    let zone = clock.zone();
    let segment = |from: Instant, day| Segment {
        from,
        day,
        ahead: zone.civil(from) - year.zone.civil(from),
    };
    let mut segments = vec![segment(year.from, None)];
    for clock in [clock, year.own()] {
        let changes = clock
            .name()
            .and_then(|name| database::changes(name, year.from, year.to));
        let zone = clock.zone();
        // The first one was before.
        let changes = changes.unwrap_or_default().into_iter().skip(1);
        segments.extend(changes.map(|it| segment(it.at, Some(zone.civil(it.at).date()))));
    }
    segments.sort_by_key(|it| it.from);
    segments
}

/// The stretches of a year in which `times` on a clock agree with the rule, and in which they do not.
pub(super) fn stretches(
    year: &Year<'_>,
    segments: &[Segment],
    times: &[NaiveTime],
) -> Vec<Stretch> {
    let mut stretches: Vec<Stretch> = Vec::new();
    for it in segments {
        let agree = times.contains(&year.rule.time.overflowing_add_signed(it.ahead).0);
        let long = year.to - it.from;
        match stretches.last_mut() {
            Some(last) if last.agree == agree => continue,
            Some(last) => {
                last.to = it.day;
                last.long -= long;
            }
            None => {}
        }
        stretches.push(Stretch {
            from: it.day,
            to: None,
            agree,
            long,
        });
    }
    stretches
}
