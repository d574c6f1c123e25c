//! From when to when a text and a rule agree, in words.

use chrono::{Datelike, TimeDelta};

use crate::stated::stretch::Stretch;
use crate::zone::{day_and_month, full_date};

/// ": they agree only from 1 November 2026 to 14 March 2027", or when they part if that is shorter.
pub(super) fn when(stretches: &[Stretch]) -> String {
    let long = |agree| {
        stretches
            .iter()
            .filter(|it| it.agree == agree)
            .map(|it| it.long)
            .sum::<TimeDelta>()
    };
    let agree = long(true) <= long(false);
    let said: Vec<_> = stretches
        .iter()
        .filter(|it| it.agree == agree)
        .map(between)
        .collect();
    let said = said.join(" and ");
    if agree {
        format!(": they agree only {said}")
    } else {
        format!(": they part {said}")
    }
}

fn between(stretch: &Stretch) -> String {
    match (stretch.from, stretch.to) {
        (Some(from), Some(to)) => {
            let first = match (from.year() == to.year(), from.month() == to.month()) {
                (true, true) => from.day().to_string(),
                (true, false) => day_and_month(from),
                (false, _) => full_date(from),
            };
            format!("from {first} to {}", full_date(to))
        }
        (None, Some(to)) => format!("until {}", full_date(to)),
        (Some(from), None) => format!("from {} on", full_date(from)),
        (None, None) => "all year".to_owned(),
    }
}
