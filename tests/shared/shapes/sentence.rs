//! Sentences of rules.

use super::Shape;

/// Beginnings, and what goes on after each without end.
const SENTENCES: &[(&str, &str)] = &[
    ("", "a"),
    ("", "é"),
    ("", " "),
    ("", "."),
    ("", ","),
    ("", "every "),
    ("", "Wednesday "),
    ("", "Wednesday, "),
    ("", "1st and "),
    ("", "the "),
    ("", "twice "),
    ("", "\u{202e}"),
    ("every ", "9"),
    ("every ", "Wednesday and "),
    ("every ", "Wednesday, and "),
    ("every ", "Wendsday "),
    ("every ", "weekday, "),
    ("every ", "other "),
    ("every Wednesday ", "at "),
    ("every Wednesday at ", "9"),
    ("every Wednesday at ", "16:00 "),
    ("every Wednesday at 16:00", "-17:00"),
    ("every Wednesday at 16:00 ", "in "),
    ("every Wednesday at 16:00 ", "Europe/"),
    ("every Wednesday at 16:00 ", "Europe "),
    ("every Wednesday at 16:00 ", "UTC "),
    ("every Wednesday at 16:00 ", "A"),
    ("every Wednesday at 16:00 ", "PT ("),
    ("every Wednesday at 16:00 UTC ", "from "),
    ("every Wednesday at 16:00 UTC ", "until 2027-01-01 "),
    ("every Wednesday at 16:00 UTC from ", "2"),
    ("every Wednesday at 16:00 UTC", ", "),
    ("every Wednesday at 16:00 UTC", "."),
    ("every Wednesday at 16:00 UTC", " é"),
    ("1st Wednesday of ", "each "),
    ("1st Wednesday of each month except ", "January, "),
    ("1st Wednesday of each month except ", "January and "),
    ("", "1st Wednesday of each month at 16:00 UTC "),
    ("1st ", "and 3rd "),
    ("Wednesday after the ", "1st, "),
    ("odd ISO weeks on ", "Wednesday & "),
];

/// All sentences.
pub(crate) fn sentences() -> Vec<Shape> {
    let all = SENTENCES.iter();
    all.map(|(before, piece)| Shape::new(before, piece, ""))
        .collect()
}
