//! A wall clock that a rule in UTC comes from.

use super::time_of;
use crate::stated::clock::Clock;
use crate::stated::disagreement::{Disagreement, Kind};
use crate::stated::judge::Judged;
use crate::stated::origin::in_zone;
use crate::stated::text::Text;
use crate::zone::city;

/// A wall clock that a rule in UTC comes from.
pub(in crate::stated) fn origin(text: &Text<'_>, it: &Judged<'_>) -> Option<Disagreement> {
    let (Clock::Wall(zone) | Clock::Fixed { of: Some(zone), .. }) = it.fit.clock else {
        return None;
    };
    let year = it.fit.year;
    let shown = year.on(it.fit.clock);
    let right = shown
        .civil
        .iter()
        .zip(&year.starts)
        .find(|(start, _)| it.starts().contains(&start.time()))?;
    let later = (right.0.date() - right.1.date_naive()).num_days();
    let rule = in_zone(year.rule, zone, right.0.time(), later);
    let sentence = rule.map(|rule| rule.to_string());
    let place = city(zone);
    let write = match &sentence {
        Some(sentence) => format!("write `{sentence}`"),
        None => format!("write its rule in {zone}, where its days are other ones"),
    };
    Some(Disagreement {
        at: it.time.at.clone(),
        message: format!(
            "`{}` is a wall clock in {place}; the rule says {}, which moves for everyone who changes clocks",
            text.quote(&it.time.at),
            time_of(year.rule)
        ),
        help: format!("if the meeting follows the clocks in {place}, {write}"),
        kind: Kind::Origin { zone, sentence },
    })
}
