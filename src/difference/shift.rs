//! How much later or earlier, in words.

use chrono::TimeDelta;

/// `one hour later`, `2 weeks earlier`
pub(super) fn shift(by: TimeDelta) -> String {
    let way = way(by);
    format!("{} {way}", size(by))
}

/// `between one hour and 2 hours later`, `each one hour later`; `some earlier, some later` where both
/// are true.
pub(super) fn between(shifts: &[TimeDelta]) -> String {
    let least = shifts.iter().min_by_key(|it| it.abs());
    let most = shifts.iter().max_by_key(|it| it.abs());
    match (least, most) {
        (Some(least), Some(most)) if least == most => format!("each {}", shift(*most)),
        (Some(least), Some(most)) if shifts.iter().all(|it| way(*it) == way(*most)) => {
            format!("between {} and {}", size(*least), shift(*most))
        }
        _ => "some earlier, some later".to_owned(),
    }
}

fn way(by: TimeDelta) -> &'static str {
    if by < TimeDelta::zero() {
        "earlier"
    } else {
        "later"
    }
}

/// `one day and 30 minutes`
fn size(by: TimeDelta) -> String {
    let minutes = by.abs().num_minutes();
    let (days, minutes) = (minutes / (24 * 60), minutes % (24 * 60));
    let weeks = if minutes == 0 && days % 7 == 0 {
        days / 7
    } else {
        0
    };
    let parts = [
        (weeks, "week"),
        (days - 7 * weeks, "day"),
        (minutes / 60, "hour"),
        (minutes % 60, "minute"),
    ];
    let parts = parts.into_iter().filter(|(count, _)| *count > 0);
    let parts: Vec<_> = parts.map(|(count, unit)| amount(count, unit)).collect();
    parts.join(" and ")
}

fn amount(count: i64, unit: &str) -> String {
    match count {
        1 => format!("one {unit}"),
        _ => format!("{count} {unit}s"),
    }
}
