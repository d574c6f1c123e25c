//! Sentence → rule: forgiving in spelling, strict in meaning.
//!
//! Each part of a sentence is a small winnow parser. Once the words before it have decided what a
//! part must be, a mismatch is final and named ([`Trouble::expect`]), so that an editor reads what
//! is wrong and a sentence that would do, never "parse error".

mod dates;
mod time;
mod trouble;
mod word;

use winnow::Parser;
use winnow::combinator::{opt, preceded};

use self::trouble::{Parsed, Trouble};
use self::word::{keyword, whole};
use super::{Rule, RuleZone};

pub use self::trouble::NotARule;

/// Reads a sentence such as `1st and 3rd Wednesday of each month at 16:00 UTC`.
///
/// # Errors
/// [`NotARule`] names the part that cannot be understood, why, and a sentence that would do.
///
/// ```
/// let rule = tag_page::schedule::parse("first and third Wed of each month at 4 pm UTC").unwrap();
/// assert_eq!(rule.to_string(), "1st and 3rd Wednesday of each month at 16:00 UTC");
/// ```
pub fn parse(sentence: &str) -> Result<Rule, NotARule> {
    let rule = rule
        .parse(sentence)
        .map_err(|err| NotARule::new(sentence, err.offset(), err.into_inner()))?;
    match (rule.from, rule.until) {
        (Some(from), Some(until)) if until < from => Err(NotARule {
            at: 0..sentence.len(),
            trouble: format!("it ends on {until}, before it starts on {from}"),
            instead: "swap the two dates, or mend one".to_owned(),
        }),
        _ => Ok(rule),
    }
}

fn rule(input: &mut &str) -> Parsed<Rule> {
    let dates = dates::dates(input)?;
    Trouble::expect(
        keyword("at"),
        "the time is missing here",
        "every Wednesday at 16:00 UTC",
    )
    .parse_next(input)?;
    let time = time::time(input)?;
    let zone = zone(input)?;
    let from = opt(preceded(keyword("from"), time::first_day)).parse_next(input)?;
    let until = opt(preceded(keyword("until"), time::last_day)).parse_next(input)?;
    word::end(input)?;
    Ok(Rule {
        dates,
        time,
        zone,
        from,
        until,
    })
}

/// Only UTC for now: the other zones come with the whole grammar.
fn zone(input: &mut &str) -> Parsed<RuleZone> {
    const INSTEAD: &str = "every Wednesday at 16:00 UTC";
    let start = *input;
    let name: &str =
        Trouble::expect(whole, "the zone is missing here", INSTEAD).parse_next(input)?;
    if name.eq_ignore_ascii_case("UTC") {
        return Ok(RuleZone::Utc);
    }
    *input = start;
    let trouble = if name.contains('/') && !name.contains(['+', '-']) {
        format!("`{name}` cannot be computed yet: this version reads rules in UTC")
    } else if name.contains(|c: char| c.is_ascii_digit()) {
        format!("`{name}` is a fixed offset, which is wrong half of the year where clocks change")
    } else {
        format!(
            "`{name}` is no zone: an abbreviation does not say whether the meeting follows daylight saving"
        )
    };
    Err(Trouble::of(name, trouble, INSTEAD))
}
