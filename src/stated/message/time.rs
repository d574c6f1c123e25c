//! A stated time that is not the rule's.

use chrono::NaiveTime;

use super::{clock_of, days_of, list, time_of, when};
use crate::stated::disagreement::{Disagreement, Kind};
use crate::stated::judge::{Fit, Judged};
use crate::stated::text::Text;
use crate::stated::zone::Said;

/// A stated time that is not the rule's; none if they agree but for the nights in which clocks change.
pub(in crate::stated) fn other_time(text: &Text<'_>, it: &Judged<'_>) -> Option<Disagreement> {
    let says = says(&it.fit, it.starts())?;
    let message = format!("the text says `{}`{says}", text.quote(&it.time.at));
    let rule = it.fit.year.rule;
    let mut at = it.time.at.clone();
    let mut instead = match it.time.zone {
        Said::Nothing => clock_of(rule.time),
        _ => time_of(rule),
    };
    // In the rule's zone it may be another day.
    if let Some(days) = it.statement.days
        && let [part] = days.parts.as_slice()
        && days.at.end <= at.start
        && it
            .statement
            .times
            .first()
            .is_some_and(|first| std::ptr::eq(*first, it.time))
        && it.fit.year.on(it.fit.clock).is_on(part.day)
        && !it.fit.year.on(it.fit.year.own()).is_on(part.day)
    {
        let days_of = days_of(it.fit.year, it.fit.year.own(), part.plural);
        at.start = days.at.start;
        instead = format!("{days_of} at {instead}");
    }
    Some(Disagreement {
        at,
        message,
        help: format!(
            "leave the time out, since the page shows it in each reader's zone, or write `{instead}`"
        ),
        kind: Kind::Other,
    })
}

/// ", which is 15:00 or 16:00 UTC; the rule says 16:00 UTC: they agree only from … to …"; nothing if
/// they agree but for the nights in which clocks change.
pub(in crate::stated) fn says(fit: &Fit<'_>, times: &[NaiveTime]) -> Option<String> {
    let rule = fit.year.rule;
    let there = if fit.clock == fit.year.own() {
        String::new()
    } else {
        let converted = list(&converted(fit, times), "or");
        format!(", which is {converted} {}", rule.zone.name())
    };
    let mut when = String::new();
    if fit.right > 0 {
        let stretches = fit.year.stretches(fit.clock, times);
        if stretches.iter().all(|it| it.agree) {
            return None;
        }
        when = when::when(&stretches);
    }
    Some(format!("{there}; the rule says {}{when}", time_of(rule)))
}

/// What `times` are on the rule's clock, over the year.
fn converted(fit: &Fit<'_>, times: &[NaiveTime]) -> Vec<String> {
    let shown = fit.year.on(fit.clock);
    let mut all = Vec::new();
    for (start, _) in &shown.times {
        for time in times {
            let time = fit.year.rule.time.overflowing_add_signed(*time - *start).0;
            if !all.contains(&time) {
                all.push(time);
            }
        }
    }
    all.sort_unstable();
    all.into_iter().map(clock_of).collect()
}
