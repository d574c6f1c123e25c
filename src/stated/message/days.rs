//! Stated weekdays that are not the rule's.

use chrono::NaiveDate;

use super::{days_of, nth_of, rule_of};
use crate::schedule::Dates;
use crate::stated::clock::Clock;
use crate::stated::day::Days;
use crate::stated::disagreement::{Disagreement, Kind};
use crate::stated::text::Text;
use crate::stated::year::Year;
use crate::zone::{city, full_date};

/// Stated weekdays that are not the rule's.
pub(in crate::stated) fn other_day(
    text: &Text<'_>,
    days: &Days,
    year: &Year<'_>,
    clock: Clock,
) -> Disagreement {
    let plural = days.parts.iter().any(|part| part.plural);
    let there = match clock {
        clock if clock == year.own() => String::new(),
        Clock::Wall(name) => format!(
            ", which is {} in {}",
            days_of(year, clock, false),
            city(name)
        ),
        Clock::Utc => format!(", which is {} in UTC", days_of(year, clock, false)),
        Clock::Fixed { .. } => format!(", which is {} there", days_of(year, clock, false)),
    };
    let nth = days.parts.iter().any(|part| !part.ordinals.is_empty());
    let instead = match year.rule.dates {
        Dates::Monthly(it) if nth && clock == year.own() => {
            nth_of(year, it.after.is_none() && plural)
        }
        _ => days_of(year, clock, plural),
    };
    let rule = year.rule;
    Disagreement {
        at: days.at.clone(),
        message: format!(
            "the text says `{}`; the rule says {}{there}",
            text.quote(&days.at),
            rule_of(rule)
        ),
        help: format!("leave the day out, or write `{instead}`"),
        kind: Kind::Other,
    }
}

/// Stated ordinals that are not the rule's; `example` is such a day without a meeting.
pub(in crate::stated) fn other_ordinals(
    text: &Text<'_>,
    days: &Days,
    year: &Year<'_>,
    clock: Clock,
    example: NaiveDate,
) -> Disagreement {
    let plural = days.parts.iter().any(|part| part.plural);
    // On another clock the days have other numbers.
    let instead = match clock {
        clock if clock == year.own() => nth_of(year, plural),
        clock => days_of(year, clock, true),
    };
    let example = full_date(example);
    Disagreement {
        at: days.at.clone(),
        message: format!(
            "the text says `{}`; the rule says {}: there is no meeting on {example}",
            text.quote(&days.at),
            rule_of(year.rule)
        ),
        help: format!("leave the day out, or write `{instead}`"),
        kind: Kind::Other,
    }
}

/// "The 1st Wednesday", where the rule has all of them.
pub(in crate::stated) fn every(
    text: &Text<'_>,
    days: &Days,
    year: &Year<'_>,
    clock: Clock,
) -> Disagreement {
    Disagreement {
        at: days.at.clone(),
        message: format!(
            "the text says `{}`; the rule says {}",
            text.quote(&days.at),
            rule_of(year.rule)
        ),
        help: format!(
            "leave the day out, or write `{}`",
            days_of(year, clock, true)
        ),
        kind: Kind::Other,
    }
}

/// "Every Wednesday", where the rule has few of them.
pub(in crate::stated) fn not_every(text: &Text<'_>, days: &Days, year: &Year<'_>) -> Disagreement {
    let at = days.every.unwrap_or(days.at.start)..days.at.end;
    Disagreement {
        message: format!(
            "the text says `{}`; the rule says {}",
            text.quote(&at),
            rule_of(year.rule)
        ),
        at,
        help: format!("leave the day out, or write `{}`", year.rule.dates),
        kind: Kind::Other,
    }
}
