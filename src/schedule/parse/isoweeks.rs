//! Rules of odd or even weeks.

use winnow::Parser;
use winnow::combinator::opt;

use super::trouble::{Mended, Parsed, Trouble};
use super::word::{comma, keyword, list, one_of, skip, whole};
use super::{name, refused, weekly};
use crate::schedule::{Dates, IsoWeeks, Parity, Weekdays};

const ISO: &str = "odd ISO weeks on Wednesday at 12:00 UTC";

/// "odd ISO weeks on Wednesday"
pub(super) fn isoweeks(input: &mut &str) -> Parsed<Dates> {
    let parity = one_of(&["odd", "even"]).parse_next(input)?;
    let parity = if parity == "odd" {
        Parity::Odd
    } else {
        Parity::Even
    };
    let start = *input;
    if opt(keyword("iso")).parse_next(input)?.is_none() {
        let word = whole.parse_next(&mut { start }).unwrap_or_default();
        return Err(Trouble::suggest(
            word,
            "weeks are numbered in more than one way: say ISO weeks if you mean those of ISO 8601",
            Mended::Part("ISO weeks ".to_owned()),
            ISO,
        ));
    }
    Trouble::expect(one_of(&["weeks", "week"]), "\"weeks\" is missing here", ISO)
        .parse_next(input)?;
    comma(input)?;
    skip(input, &["on"])?;
    let days = opt(list(name::weekday)).parse_next(input)?;
    let Some(days) = days.and_then(Weekdays::new) else {
        return Err(refused::weekday(ISO, input));
    };
    weekly::no_exception(days, input)?;
    Ok(Dates::IsoWeeks(IsoWeeks { parity, days }))
}
