//! By how much every zone is ahead of UTC at 72 meetings, as Python's `tzdata` 2026.6 has it.

use chrono::{TimeDelta, Weekday};
use std::num::NonZeroU8;
use tag_page::schedule::{Dates, Monthly, Months, Rule, RuleZone, Series};
use tag_page::schedule::{Instant, Ordinal, Ordinals};
use tag_page::zone::{Utc, Zone};

const FIXTURE: &str = include_str!("../fixtures/offsets.txt");

/// The zones, and the minutes at each of the meetings.
pub(crate) fn zones() -> impl Iterator<Item = (&'static str, Vec<i64>)> {
    let lines = FIXTURE.lines().filter(|line| !line.starts_with('#'));
    lines.flat_map(|line| {
        let (runs, names) = line.split_once(" | ").expect(line);
        let minutes: Vec<i64> = runs.split(' ').flat_map(run).collect();
        names.split(' ').map(move |name| (name, minutes.clone()))
    })
}

/// "3*-480": three times 480 minutes behind
fn run(text: &str) -> impl Iterator<Item = i64> {
    let (count, minutes) = text.split_once('*').expect(text);
    let minutes = minutes.parse().expect(text);
    std::iter::repeat_n(minutes, count.parse().expect(text))
}

/// The 1st and 3rd Wednesdays of 2026 to 2028 at 16:00 UTC.
pub(crate) fn meetings() -> Vec<Instant> {
    let monthly = Monthly {
        every: NonZeroU8::MIN,
        except: Months::default(),
        ordinals: Ordinals::new([Ordinal::First, Ordinal::Third]).expect("two places"),
        weekday: Weekday::Wed,
        after: None,
    };
    let time = chrono::NaiveTime::from_hms_opt(16, 0, 0).expect("a time");
    let rule = Rule::new(Dates::Monthly(monthly), time, RuleZone::Utc, None, None).expect("a rule");
    let series = Series {
        rule: &rule,
        duration: TimeDelta::hours(1),
        zone: &Utc,
    };
    // 2026-01-01
    let start = Instant::UNIX_EPOCH + TimeDelta::seconds(1_767_225_600);
    series.starts(start).take(72).collect()
}

/// At how many of the `meetings` the zone is not where `minutes` has it, or does not come back
/// from its own civil time.
pub(crate) fn differences(zone: &dyn Zone, meetings: &[Instant], minutes: &[i64]) -> usize {
    assert_eq!(meetings.len(), minutes.len());
    let meetings = meetings.iter().zip(minutes);
    meetings
        .filter(|(at, minutes)| {
            let civil = at.naive_utc() + TimeDelta::minutes(**minutes);
            zone.civil(**at) != civil || zone.instant(civil) != **at
        })
        .count()
}
