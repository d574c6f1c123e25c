//! Whatever is written, it is judged, and never a panic; what is found can be shown and mended.

use proptest::prelude::*;
use proptest::sample::select;
use tag_page::stated::{Place, in_link, in_text};

use super::{PACIFIC, UTC, at, rule};

const OWN: &[&str] = &["CNCF TAG Security", "Group meeting"];

/// Parts of what is understood, and of what is not.
const PIECES: &[&str] = &[
    " ",
    " ",
    " ",
    "\n",
    "\n- ",
    ", ",
    ". ",
    "; ",
    ": ",
    " (",
    ") ",
    "（",
    "）",
    "/",
    " / ",
    "-",
    "–",
    " to ",
    " or ",
    " and ",
    "8am",
    "9",
    "16:00",
    "1600",
    "16.00",
    "16h",
    "4:30 p.m.",
    "noon",
    "midnight",
    "24:00",
    "99:99",
    "2026",
    "12:00 (noon)",
    "UTC",
    "PT",
    "PST",
    "PDT",
    "CET/CEST",
    "(UTC)",
    "Z",
    "GMT+8",
    "UTC-",
    "Pacific",
    "Pacific Standard Time",
    "Europe/Berlin",
    "America/",
    "Zürich time",
    "in ",
    "local time",
    "tz: ",
    "US & Canada",
    "EST5EDT",
    "Wednesday",
    "Wednesdays",
    "wednesday's",
    "Tue",
    "Mon",
    "every ",
    "each ",
    "second ",
    "1st ",
    "3rd ",
    "last ",
    "of the month",
    "of December",
    "next ",
    "weekly",
    "daily at ",
    "at ",
    "@",
    "on ",
    "moved from ",
    "alternating ",
    "in summer",
    "we meet ",
    "TAG Security meets ",
    "the meeting of SIG Node ",
    ", which holds its ",
    "their",
    "2 December",
    "2026-12-02",
    "since ",
    "until ",
    "by ",
    "agenda closes ",
    "no meeting ",
    "[",
    "](",
    "https://dateful.com/convert/utc?t=16)",
    "**",
    "_",
    "`",
    "#friday",
    "é",
    "火曜日",
    "\u{202e}",
    "\u{a0}",
    "Ａ",
];

proptest! {
    #[test]
    fn pieces_in_any_order(pieces in proptest::collection::vec(select(PIECES), 0..24)) {
        check(&pieces.concat())?;
    }

    #[test]
    fn any_characters(text in any::<String>()) {
        check(&text)?;
    }

    #[test]
    fn any_address(
        host in select(vec![
            "dateful.com/convert/", "dateful.com/time-zone-converter?tz=", "time.is/", "www.timeanddate.com/worldclock/?p1=0&",
            "www.thetimezoneconverter.com/?", "www.worldtimebuddy.com/?h=100&",
        ]),
        pieces in proptest::collection::vec(select(vec![
            "t=", "tz=", "d=", "iso=", "hour=", "min=", "sln=", "&", "?", "#", "=", "16", "1600", "8:00", "%20am", "%", "%zz", "é",
            "utc", "PT", "_in_", "-", "pacific-time-pt", "20260107T", "2026-01-07", "00",
        ]), 0..10),
    ) {
        let link = format!("https://{host}{}", pieces.concat());
        if let Some(found) = in_link(&link, &rule(UTC), at()) {
            prop_assert!(link.get(found.at.clone()).is_some(), "{link}: {found:?}");
        }
    }
}

fn check(text: &str) -> Result<(), TestCaseError> {
    let rules = [rule(UTC), rule(PACIFIC)];
    let rules: Vec<_> = rules.iter().collect();
    for place in [Place::Name, Place::Beside, Place::Page] {
        for found in in_text(text, place, &rules[..1], OWN, at()) {
            let quoted = text.get(found.at.clone());
            prop_assert!(
                quoted.is_some_and(|it| !it.trim().is_empty()),
                "{text}: {found:?}"
            );
        }
        in_text(text, place, &rules, OWN, at());
    }
    Ok(())
}
