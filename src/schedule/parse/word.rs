//! Words, lists and the end: what every part of a sentence is made of.

use winnow::Parser;
use winnow::ascii::multispace0;
use winnow::combinator::{alt, delimited, opt, separated};
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

/// The next word in small letters, left where it is; empty at the end.
pub(super) fn next(input: &str) -> String {
    let word = whole(&mut { input }).unwrap_or_default();
    word.trim_end_matches(':').to_lowercase()
}

/// What has been read since `start`.
pub(super) fn said<'i>(start: &'i str, input: &str) -> &'i str {
    start[..start.len() - input.len()].trim()
}

/// The word `expected`, in any case.
pub(super) fn keyword<'i>(expected: &'static str) -> impl Parser<&'i str, (), ErrMode<Trouble>> {
    whole
        .verify(move |word: &str| word.eq_ignore_ascii_case(expected))
        .void()
}

/// One of the words `expected`, in any case.
pub(super) fn one_of<'i>(
    expected: &'static [&'static str],
) -> impl Parser<&'i str, &'static str, ErrMode<Trouble>> {
    whole.verify_map(move |word: &str| {
        let word = word.trim_end_matches(':');
        let same = |it: &&&str| it.eq_ignore_ascii_case(word);
        expected.iter().find(same).copied()
    })
}

/// Passes over those words of `fillers` that stand next: they make a sentence read well.
pub(super) fn skip(input: &mut &str, fillers: &'static [&'static str]) -> Parsed<()> {
    while opt(one_of(fillers)).parse_next(input)?.is_some() {}
    Ok(())
}

/// A comma, if there is one.
pub(super) fn comma(input: &mut &str) -> Parsed<()> {
    opt((multispace0, ',', multispace0))
        .void()
        .parse_next(input)
}

/// One or more of `item`: "a", "a and b", "a, b and c", "a & b".
pub(super) fn list<'i, T>(
    item: impl Parser<&'i str, T, ErrMode<Trouble>>,
) -> impl Parser<&'i str, Vec<T>, ErrMode<Trouble>> {
    let comma = (multispace0, ',', multispace0).void();
    let and = || one_of(&["and", "&"]).void();
    separated(1.., item, alt(((comma, opt(and())).void(), and())))
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
