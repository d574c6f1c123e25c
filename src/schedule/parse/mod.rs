//! Sentence → rule: forgiving in spelling, strict in meaning.
//!
//! Each part of a sentence is a small winnow parser. Once the words before it have decided what a
//! part must be, a mismatch is final and named ([`Trouble::expect`]), so that an editor reads what
//! is wrong and a sentence that would do, never "parse error".

mod abbreviation;
mod dates;
mod every;
mod flaw;
mod isoweeks;
mod likely;
mod monthly;
mod name;
mod no_time;
mod refused;
mod span;
mod time;
mod trouble;
mod weekly;
mod word;
mod zone;

use winnow::Parser;

use self::trouble::Parsed;
use super::Rule;

pub(crate) use self::abbreviation::by_abbreviation;
pub use self::trouble::{NotARule, Subject};
pub use self::zone::zone;

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
    rule.parse(sentence.trim_end_matches('.')).map_err(|err| {
        let read = |mended: &str| rule.parse(mended).ok();
        NotARule::new(sentence, err.offset(), err.into_inner(), read)
    })
}

fn rule(input: &mut &str) -> Parsed<Rule> {
    let start = *input;
    let dates = dates::dates(input)?;
    let said = word::said(start, input);
    let time = time::at(input)?;
    let zone = zone::read(input)?;
    let span = span::span(input)?;
    word::end(input)?;
    let parts = flaw::Parts {
        start,
        said,
        dates,
        time,
        zone,
        span,
    };
    parts.into_rule(input)
}
