//! A sentence may be written in many ways; the page prints one.

use tag_page::schedule::parse;

/// What is written, and what is printed.
const SPELLINGS: &[(&str, &str)] = &[
    (
        "monthly, on the 2nd Tuesday of each month, at 9:00PM UTC",
        "2nd Tuesday of each month at 21:00 UTC",
    ),
    (
        "every 2nd and 4th Tuesday of the month at 16:00 UTC",
        "2nd and 4th Tuesday of each month at 16:00 UTC",
    ),
    (
        "every other Tuesday at 06:00 America/Los_Angeles from 2025-10-28",
        "every 2 weeks on Tuesday at 06:00 America/Los_Angeles from 2025-10-28",
    ),
    (
        "every two weeks on Tuesdays, 6 am America/Los_Angeles, starting 2025-10-28",
        "every 2 weeks on Tuesday at 06:00 America/Los_Angeles from 2025-10-28",
    ),
    ("Wednesdays at 16:00 UTC", "every Wednesday at 16:00 UTC"),
    ("every day at 16:00 UTC", "every day at 16:00 UTC"),
    ("daily at 16:00 UTC", "every day at 16:00 UTC"),
    (
        "every 2 months on the 3rd Tuesday at 08:00 UTC from 2026-01",
        "3rd Tuesday of every 2nd month at 08:00 UTC from 2026-01",
    ),
    (
        "every 3rd month, on the last Friday except June, at 08:00 UTC from 2026-03",
        "last Friday of every 3rd month except June at 08:00 UTC from 2026-03",
    ),
    (
        "monthly on the 1st Monday except January at 08:00 UTC",
        "1st Monday of each month except January at 08:00 UTC",
    ),
    (
        "every Wednesday at noon UTC",
        "every Wednesday at 12:00 UTC",
    ),
    (
        "every Wednesday at 16:00 Asia/Calcutta",
        "every Wednesday at 16:00 Asia/Calcutta",
    ),
    (
        "every Wednesday at 16:00 asia/kolkata",
        "every Wednesday at 16:00 Asia/Kolkata",
    ),
    (
        "every Wednesday at 16:00 US/Pacific",
        "every Wednesday at 16:00 US/Pacific",
    ),
    (
        "5th Monday of every 12th month at 16:00 UTC from 2026-02",
        "5th Monday of every 12th month at 16:00 UTC from 2026-02",
    ),
    (
        "monthly on the last Friday at 16:00 UTC",
        "last Friday of each month at 16:00 UTC",
    ),
    (
        " 1st  Wednesday  of each month  at 16:00  UTC ",
        "1st Wednesday of each month at 16:00 UTC",
    ),
    (
        "EVERY WEDNESDAY AT 4 PM utc.",
        "every Wednesday at 16:00 UTC",
    ),
    (
        "first and third Wed of each month at 4 pm UTC",
        "1st and 3rd Wednesday of each month at 16:00 UTC",
    ),
    (
        "the 1st and the 3rd Wednesday of every month at 16:00 UTC",
        "1st and 3rd Wednesday of each month at 16:00 UTC",
    ),
    (
        "1st, 2nd, & 5th Weds in each month at 9:30 am UTC",
        "1st, 2nd and 5th Wednesday of each month at 09:30 UTC",
    ),
    (
        "2nd Tuesdays of each month, 12:00 AM UTC",
        "2nd Tuesday of each month at 00:00 UTC",
    ),
    (
        "each Monday and Thurs. at 15:30 europe/warsaw",
        "every Monday and Thursday at 15:30 Europe/Warsaw",
    ),
    (
        "weekly on Wednesdays at 4:30 p.m. UTC",
        "every Wednesday at 16:30 UTC",
    ),
    (
        "every week on Wednesday at 16:00 UTC",
        "every Wednesday at 16:00 UTC",
    ),
    (
        "biweekly on Tuesday at 06:00 UTC from 2025-10-28",
        "every 2 weeks on Tuesday at 06:00 UTC from 2025-10-28",
    ),
    (
        "bi-weekly Tuesdays at 06:00 UTC from 2025-10-28",
        "every 2 weeks on Tuesday at 06:00 UTC from 2025-10-28",
    ),
    (
        "fortnightly on Tuesday at 06:00 UTC since 2025-10-28",
        "every 2 weeks on Tuesday at 06:00 UTC from 2025-10-28",
    ),
    (
        "every fortnight on Tuesday at 06:00 UTC starting from 2025-10-28",
        "every 2 weeks on Tuesday at 06:00 UTC from 2025-10-28",
    ),
    (
        "every other week on Tuesday at 06:00 UTC beginning 2025-10-28",
        "every 2 weeks on Tuesday at 06:00 UTC from 2025-10-28",
    ),
    (
        "every 2 weeks on Tuesday and Thursday at 06:00 UTC from 2025-10-28",
        "every 2 weeks on Tuesday and Thursday at 06:00 UTC from 2025-10-28",
    ),
    (
        "every 1 week on Tuesday at 06:00 UTC",
        "every Tuesday at 06:00 UTC",
    ),
    (
        "3rd Tuesday of every other month at 08:00 UTC from 2026-01",
        "3rd Tuesday of every 2nd month at 08:00 UTC from 2026-01",
    ),
    (
        "third Tuesday of every three months at 08:00 UTC from 2026-01-15",
        "3rd Tuesday of every 3rd month at 08:00 UTC from 2026-01-15",
    ),
    (
        "3rd Tuesday of the month excluding Aug and Dec at 08:00 UTC",
        "3rd Tuesday of each month except August and December at 08:00 UTC",
    ),
    (
        "3rd Tuesday of each calendar month, except in December, at 08:00 UTC",
        "3rd Tuesday of each month except December at 08:00 UTC",
    ),
    (
        "every month on the 3rd Tuesday at 08:00 UTC",
        "3rd Tuesday of each month at 08:00 UTC",
    ),
    (
        "Wed after the fourth Tue of each month at 05:30 UTC",
        "Wednesday after the 4th Tuesday of each month at 05:30 UTC",
    ),
    (
        "Tuesday after the 4th Tuesday of every 2nd month except December at 05:30 UTC from 2026-01",
        "Tuesday after the 4th Tuesday of every 2nd month except December at 05:30 UTC from 2026-01",
    ),
    (
        "Odd ISO weeks: Wed, 12:00 UTC",
        "odd ISO weeks on Wednesday at 12:00 UTC",
    ),
    (
        "every even ISO week on Monday and Friday at 12:00 Etc/UTC",
        "even ISO weeks on Monday and Friday at 12:00 UTC",
    ),
    (
        "every Wednesday at 16:00 UTC until 2027-06",
        "every Wednesday at 16:00 UTC until 2027-06-30",
    ),
    (
        "every Wednesday at 16:00 UTC until 2027-06-30 from 2026-12",
        "every Wednesday at 16:00 UTC from 2026-12-01 until 2027-06-30",
    ),
    (
        "every Wednesday at 16:00 in Europe/Kiev",
        "every Wednesday at 16:00 Europe/Kiev",
    ),
];

#[test]
fn spellings_of_one_meaning() {
    for (sentence, canonical) in SPELLINGS {
        let rule = parse(sentence).unwrap_or_else(|error| panic!("{sentence}: {error:?}"));
        assert_eq!(&rule.to_string(), canonical, "{sentence}");
    }
}
