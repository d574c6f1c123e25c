//! Words, lists and the end: what every part of a sentence is made of.

use winnow::Parser;
use winnow::ascii::multispace0;
use winnow::combinator::{alt, delimited, separated};
use winnow::error::ErrMode;
use winnow::token::take_while;

use super::trouble::{Parsed, Trouble};

/// The next word, whatever it is, up to white space or a comma.
pub(super) fn whole<'i>(input: &mut &'i str) -> Parsed<&'i str> {
    delimited(
        multispace0,
        take_while(1.., |c: char| !c.is_whitespace() && c != ','),
        multispace0,
    )
    .parse_next(input)
}

/// The word `expected`, in any case.
pub(super) fn keyword<'i>(expected: &'static str) -> impl Parser<&'i str, (), ErrMode<Trouble>> {
    whole
        .verify(move |word: &str| word.eq_ignore_ascii_case(expected))
        .void()
}

/// One or more of `item`: "a", "a and b", "a, b and c", "a & b".
pub(super) fn list<'i, T>(
    item: impl Parser<&'i str, T, ErrMode<Trouble>>,
) -> impl Parser<&'i str, Vec<T>, ErrMode<Trouble>> {
    let comma = (multispace0, ',', multispace0).void();
    let and = || alt((keyword("and"), keyword("&")));
    separated(
        1..,
        item,
        alt(((comma, winnow::combinator::opt(and())).void(), and())),
    )
}

/// Nothing may follow.
pub(super) fn end(input: &mut &str) -> Parsed<()> {
    match input.trim() {
        "" => {
            *input = "";
            Ok(())
        }
        rest => Err(Trouble::of(
            rest,
            format!("`{rest}` is not understood after a complete rule"),
            "every Wednesday at 16:00 UTC until 2027-06-30",
        )),
    }
}
