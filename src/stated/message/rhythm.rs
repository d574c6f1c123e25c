//! A stated rhythm that is not the rule's.

use super::rule_of;
use crate::schedule::Dates;
use crate::stated::disagreement::{Disagreement, Kind};
use crate::stated::rhythm::{Often, Rhythm};
use crate::stated::text::Text;
use crate::stated::year::Year;

/// A stated rhythm that is not the rule's, which has meetings in `weeks` of a year.
pub(in crate::stated) fn other_rhythm(
    text: &Text<'_>,
    said: &Rhythm,
    year: &Year<'_>,
    weeks: Option<usize>,
) -> Disagreement {
    let instead = match (year.rule.dates, weeks) {
        (dates, _) if said.often == Often::EveryOther => Some(dates.to_string()),
        (_, Some(40..)) => Some("weekly".to_owned()),
        (Dates::Weekly(_) | Dates::IsoWeeks(_), Some(24..28)) => Some("fortnightly".to_owned()),
        (_, Some(22..27)) if said.called => Some("twice-monthly".to_owned()),
        (_, Some(22..27)) => Some("twice a month".to_owned()),
        (_, Some(10..14)) => Some("monthly".to_owned()),
        _ => None,
    };
    let capital = text.plain[said.at.start].is_ascii_uppercase();
    let written = |it: String| match it.split_at_checked(1) {
        Some((first, rest)) if capital => format!("{}{rest}", first.to_uppercase()),
        _ => it,
    };
    let write = instead.map(|it| format!(", or write `{}`", written(it)));
    Disagreement {
        at: said.at.clone(),
        message: format!(
            "the text says `{}`; the rule says {}",
            text.quote(&said.at),
            rule_of(year.rule)
        ),
        help: format!("leave it out{}", write.unwrap_or_default()),
        kind: Kind::Other,
    }
}
