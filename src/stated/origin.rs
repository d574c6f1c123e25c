//! The rule that a group may have meant: the one in UTC, on the wall clock that a text speaks of.

use chrono::{NaiveDate, NaiveTime, TimeDelta, Weekday};

use crate::schedule::{Dates, IsoWeeks, Monthly, Rule, RuleZone, Weekdays, Weekly};

/// `rule` at `time` in `zone`, where it is `later` days later than in UTC; none where its days cannot
/// be said there.
pub(super) fn in_zone(rule: &Rule, zone: &str, time: NaiveTime, later: i64) -> Option<Rule> {
    let zone = RuleZone::Named(zone.into());
    if later == 0 {
        return Rule::new(rule.dates, time, zone, rule.from, rule.until).ok();
    }
    let day = |day: Weekday| if later > 0 { day.succ() } else { day.pred() };
    // A week begins on Monday: beyond it would lie another one.
    let wraps = |days: Weekdays| {
        days.contains(if later > 0 {
            Weekday::Sun
        } else {
            Weekday::Mon
        })
    };
    let all = |days: Weekdays| Weekdays::new(days.iter().map(day));
    let dates = match rule.dates {
        Dates::Weekly(it) => {
            let single = it.days.iter().count() == 1;
            let days = all(it.days).filter(|_| it.every.get() == 1 || single || !wraps(it.days))?;
            Dates::Weekly(Weekly { days, ..it })
        }
        Dates::IsoWeeks(it) => {
            let days = all(it.days).filter(|_| !wraps(it.days))?;
            Dates::IsoWeeks(IsoWeeks { days, ..it })
        }
        Dates::Monthly(it) if rule.from.is_none() && rule.until.is_none() => {
            Dates::Monthly(monthly(it, later)?)
        }
        Dates::Monthly(_) => return None,
    };
    let moved = |date: NaiveDate| date.checked_add_signed(TimeDelta::days(later));
    let from = rule.from.map(moved);
    let until = rule.until.map(moved);
    Rule::new(dates, time, zone, from.flatten(), until.flatten()).ok()
}

/// "Thursday after the 1st Wednesday" can be said, "the day before the 1st Wednesday" cannot.
fn monthly(it: Monthly, later: i64) -> Option<Monthly> {
    let days = it.later() + i32::try_from(later).ok()?;
    if !(0..=7).contains(&days) {
        return None;
    }
    let after = it.weekday;
    let after = (0..days).fold(after, |day, _| day.succ());
    let after = (days > 0).then_some(after);
    Some(Monthly { after, ..it })
}
