//! Whatever is written, it is read or refused, and never a panic.

use proptest::prelude::*;
use proptest::sample::select;

use crate::shared::properties;

/// The words of the grammar, those that are refused, and some that are not even words.
const WORDS: &str = "every each other 2 two 53 weeks week month months of the on in at from until \
    1st second 3rd 5th 6th last odd even ISO biweekly monthly daily twice once Monday Tuesdays wed \
    Wendsday after before and & , : except December 16:00 9 4 pm noon midnight 16:00-17:00 16:00Z \
    UTC CET Etc/GMT+7 America/Los_Angeles Europe/Berln Pacific Time 2026-01 2026-01-07 2026-02-30 \
    wee\u{212a}end \u{130}st été 火曜日 \u{202e} - @ .";

proptest! {
    #[test]
    fn words_in_any_order(words in proptest::collection::vec(select(words()), 0..12)) {
        properties::sentence(&words.join(" "));
    }

    #[test]
    fn a_sentence_with_one_word_replaced(
        place in 0..12_usize,
        word in select(words()),
        sentence in select(vec![
            "every 2 weeks on Tuesday at 06:00 America/Los_Angeles from 2025-10-28",
            "3rd Tuesday of every 2nd month except May at 08:00 UTC from 2026-01 until 2027",
            "Wednesday after the 4th Tuesday of each month at 05:30 UTC",
            "odd ISO weeks on Wednesday at 12:00 UTC until 2026-01-07",
        ]),
    ) {
        let mut parts: Vec<_> = sentence.split(' ').collect();
        let place = place % parts.len();
        parts[place] = word;
        properties::sentence(&parts.join(" "));
    }

    #[test]
    fn any_text(text in any::<String>()) {
        properties::sentence(&text);
    }
}

fn words() -> Vec<&'static str> {
    WORDS.split_whitespace().collect()
}
