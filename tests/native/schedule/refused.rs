//! Sentences that real groups write and that have no one meaning.

use tag_page::schedule::parse;

/// The sentence, what is marked in it, what is wrong, and a sentence that would do.
const REFUSED: &[(&str, &str, &str, &str)] = &[
    (
        "twice per month on Tuesday at 09:00 America/Los_Angeles",
        "twice per month",
        "`twice per month` does not say which Tuesdays of the month are meant",
        "1st and 3rd Wednesday of each month at 16:00 UTC",
    ),
    (
        "monthly on Thursday at 08:00 America/Los_Angeles",
        "Thursday",
        "`monthly` does not say which Thursday of the month is meant: the 1st, the 3rd, the last?",
        "3rd Thursday of each month at 08:00 America/Los_Angeles",
    ),
    (
        "biweekly on Thursday at 14:00 UTC",
        "biweekly on Thursday",
        "`biweekly on Thursday` does not say which of the two weeks is meant: name the first one, by `from`",
        "every 2 weeks on Thursday at 14:00 UTC from 2027-01-07",
    ),
    (
        "every 2 weeks, 1st and 3rd Thursday of each month at 14:00 UTC",
        "1st and 3rd Thursday",
        "`every 2 weeks` and `1st and 3rd Thursday` are two different rules: they part in every month with five such days",
        "every 2 weeks on Thursday at 14:00 UTC from 2026-10-01",
    ),
    (
        "every Wednesday at 10:00 UTC-7",
        "UTC-7",
        "`UTC-7` is a fixed offset, which is wrong half of the year where clocks change; name the zone",
        "every Wednesday at 10:00 America/Denver",
    ),
    (
        "every Wednesday at 10:00 PST",
        "PST",
        "`PST` is no zone: an abbreviation does not say whether the meeting follows daylight saving; name the city; did you mean America/Los_Angeles?",
        "every Wednesday at 10:00 America/Los_Angeles",
    ),
    (
        "every 2 weeks on Friday at 08:00 America/Los_Angeles from 2025-02-13",
        "2025-02-13",
        "2025-02-13 is a Thursday",
        "every 2 weeks on Friday at 08:00 America/Los_Angeles from 2025-02-14",
    ),
    (
        "3rd Tuesday of every 2nd month at 08:00 UTC",
        "3rd Tuesday of every 2nd month",
        "`3rd Tuesday of every 2nd month` does not say which of the two months is meant: name the first one, by `from`",
        "3rd Tuesday of every 2nd month at 08:00 UTC from 2027-01",
    ),
    (
        "every Tuesday at 09:00 CET",
        "CET",
        "`CET` is no zone: an abbreviation does not say whether the meeting follows daylight saving; name the city; did you mean Europe/Berlin?",
        "every Tuesday at 09:00 Europe/Berlin",
    ),
    (
        "4th and last Wednesday of each month at 16:00 UTC",
        "4th and last",
        "\"last\" beside \"4th\" or \"5th\" is the same day in some months and not in others: say which is meant",
        "last Wednesday of each month at 16:00 UTC",
    ),
    (
        "every Wednesday at 16 UTC",
        "16",
        "`16` can be read two ways: write the minutes, or am or pm",
        "every Wednesday at 16:00 UTC",
    ),
    (
        "Wednesday 9:30 PT weekly - except fourth Wednesday every month",
        "Wednesday",
        "`Wednesday` does not say which ones: write \"every Wednesday\", or which one of the month is meant",
        "every Wednesday at 16:00 UTC",
    ),
    (
        "Alternating between Thursday at 08:00 PT and Thursday at 05:30 UTC",
        "Alternating",
        "`Alternating` does not say which week is which: two times that alternate are two rules, each every 2 weeks",
        "every 2 weeks on Tuesday at 06:00 America/Los_Angeles from 2025-10-28",
    ),
    (
        "Odd weeks: Wed, 12:00 UTC",
        "weeks:",
        "weeks are numbered in more than one way: say ISO weeks if you mean those of ISO 8601",
        "odd ISO weeks on Wednesday at 12:00 UTC",
    ),
    (
        "Tuesday 9:00 CET (Central European Time) biweekly starting Tuesday Feb 11, 2025",
        "Tuesday",
        "`Tuesday` does not say which ones: write \"every Tuesday\", or which one of the month is meant",
        "every Wednesday at 16:00 UTC",
    ),
    (
        "@12:00 AM UTC, 2nd Tuesdays of each month",
        "@12:00",
        "`@12:00` comes too early: first the days, then the time, then the zone",
        "every Wednesday at 16:00 UTC",
    ),
    (
        "every Wednesday except the 4th at 09:30 America/Los_Angeles",
        "except the 4th",
        "which Wednesdays are left out is clear only of a month: name those on which you meet",
        "1st, 2nd, 3rd and 5th Wednesday of each month at 09:30 America/Los_Angeles",
    ),
    (
        "every Wednesday except December at 09:30 America/Los_Angeles",
        "except",
        "only a rule of the month can leave out months; a single date is one of the `exceptions` beside the rule",
        "2nd Tuesday of each month except December at 16:00 UTC",
    ),
    (
        "every 2nd Tuesday at 16:00 UTC",
        "2nd Tuesday",
        "`every 2nd Tuesday` can be read two ways: every so many weeks, or once a month",
        "2nd Tuesday of each month at 16:00 UTC",
    ),
    (
        "every other Tuesday and Thursday at 06:00 America/Los_Angeles from 2025-10-28",
        "Tuesday and Thursday",
        "of several days it is not clear which are meant every other week",
        "every 2 weeks on Tuesday and Thursday at 06:00 America/Los_Angeles from 2025-10-28",
    ),
    (
        "every second week on Tuesday at 10:00 UTC",
        "week",
        "`every second week` can be read two ways: of the month, or every so many weeks",
        "every 2 weeks on Tuesday at 06:00 America/Los_Angeles from 2025-10-28",
    ),
    (
        "Wednesday at 16:00 UTC",
        "Wednesday",
        "`Wednesday` does not say which ones: write \"every Wednesday\", or which one of the month is meant",
        "every Wednesday at 16:00 UTC",
    ),
    (
        "Wendsday at 16:00 UTC",
        "Wendsday",
        "`Wendsday` is no day of the week; did you mean every Wednesday?",
        "every Wednesday at 16:00 UTC",
    ),
    (
        "every Wendesday at 16:00 UTC",
        "Wendesday",
        "`Wendesday` is no day of the week; did you mean Wednesday?",
        "every Wednesday at 16:00 UTC",
    ),
    (
        "every weekday at 16:00 UTC",
        "weekday",
        "`weekday` does not mean the same days everywhere: name them",
        "every Monday and Thursday at 15:30 Europe/Warsaw",
    ),
    (
        "1st of each month at 16:00 UTC",
        "of",
        "`1st` of what is missing here: a rule counts the weekdays of a month, not its days",
        "1st and 3rd Wednesday of each month at 16:00 UTC",
    ),
    (
        "15th of each month at 16:00 UTC",
        "15th",
        "`15th` is no place of a weekday in a month: a rule counts weekdays, up to the 5th, not days",
        "1st and 3rd Wednesday of each month at 16:00 UTC",
    ),
    (
        "1st Wednesday and 3rd Thursday of each month at 16:00 UTC",
        "and 3rd Thursday of each month at 16:00 UTC",
        "two weekdays of the month are two rules: give each a meeting of its own",
        "1st and 3rd Wednesday of each month at 16:00 UTC",
    ),
    (
        "3rd Tuesday of each quarter at 16:00 UTC",
        "quarter",
        "a quarter does not say which of its months is meant",
        "3rd Tuesday of every 3rd month at 08:00 America/Los_Angeles from 2026-01",
    ),
    (
        "quarterly on the 3rd Tuesday at 16:00 UTC",
        "quarterly",
        "`quarterly` does not say which months are meant, nor which weekday of them",
        "3rd Tuesday of every 3rd month at 08:00 America/Los_Angeles from 2026-01",
    ),
    (
        "bimonthly on Tuesday at 16:00 UTC",
        "bimonthly",
        "`bimonthly` can mean twice a month or every two months",
        "3rd Tuesday of every 2nd month at 08:00 America/Los_Angeles from 2026-01",
    ),
    (
        "every Wednesday at 16:00 GMT",
        "GMT",
        "`GMT` is no zone: an abbreviation does not say whether the meeting follows daylight saving; name the city; did you mean Europe/London?",
        "every Wednesday at 16:00 Europe/London",
    ),
    (
        "every Wednesday at 16:00 Etc/GMT+7",
        "Etc/GMT+7",
        "`Etc/GMT+7` is a fixed offset, which is wrong half of the year where clocks change; name the zone",
        "every Wednesday at 16:00 America/Los_Angeles",
    ),
    (
        "every Wednesday at 16:00 Pacific Time",
        "Pacific Time",
        "`Pacific Time` is no zone: an abbreviation does not say whether the meeting follows daylight saving; name the city; did you mean America/Los_Angeles?",
        "every Wednesday at 16:00 America/Los_Angeles",
    ),
    (
        "every Wednesday at 16:00 Los Angeles time",
        "Los Angeles time",
        "`Los Angeles time` is no zone of the form Area/City; did you mean America/Los_Angeles?",
        "every Wednesday at 16:00 America/Los_Angeles",
    ),
    (
        "every Wednesday at 16:00 America/Los_Angelos",
        "America/Los_Angelos",
        "`America/Los_Angelos` is no zone that IANA lists; did you mean America/Los_Angeles?",
        "every Wednesday at 16:00 America/Los_Angeles",
    ),
    (
        "every Wednesday at 16:00 Berlin",
        "Berlin",
        "`Berlin` is no zone of the form Area/City; did you mean Europe/Berlin?",
        "every Wednesday at 16:00 Europe/Berlin",
    ),
    (
        "every Wednesday at 16:00 local time",
        "local time",
        "`local time` does not say whose",
        "every Wednesday at 16:00 America/Los_Angeles",
    ),
    (
        "every Wednesday at 16:00",
        "",
        "the zone is missing here",
        "every Wednesday at 16:00 America/Los_Angeles",
    ),
    (
        "every Wednesday at 16:00 from 2026-01-07",
        "",
        "the zone is missing here",
        "every Wednesday at 16:00 America/Los_Angeles from 2026-01-07",
    ),
    (
        "every Wednesday at 16:00-17:00 UTC",
        "16:00-17:00",
        "write when it starts alone: how long it lasts is its `duration`",
        "every Wednesday at 16:00 UTC",
    ),
    (
        "every Wednesday at 16:00Z",
        "16:00Z",
        "`16:00Z` joins the time and the zone",
        "every Wednesday at 16:00 UTC",
    ),
    (
        "every Wednesday at midnight UTC",
        "midnight",
        "`midnight` does not say whether the day begins or ends then: write 00:00 of the day that begins",
        "every Wednesday at 00:00 UTC",
    ),
    (
        "every Wednesday at 1600 UTC",
        "1600",
        "`1600` is no time of day: write a colon before the minutes",
        "every Wednesday at 16:00 UTC",
    ),
    (
        "every Wednesday at 16:00 and 20:00 UTC",
        "and 20:00 UTC",
        "two times are two rules: give each a meeting of its own",
        "every Wednesday at 16:00 UTC",
    ),
    (
        "every Wednesday",
        "",
        "the time is missing here",
        "every Wednesday at 16:00 UTC",
    ),
    (
        "every Wednesday at 25:00 UTC",
        "25:00",
        "`25:00` is no time of day",
        "every Wednesday at 16:00 UTC",
    ),
    (
        "every Wednesday at 16:00 UTC until 2026-02-30",
        "2026-02-30",
        "`2026-02-30` is no date of the form 2026-12-02 or 2026-12",
        "every Wednesday at 16:00 UTC from 2026-01-07 until 2027-06",
    ),
    (
        "every Wednesday at 16:00 UTC until Jan 2027",
        "Jan",
        "`Jan` is no date of the form 2026-12-02 or 2026-12",
        "every Wednesday at 16:00 UTC from 2026-01-07 until 2027-06",
    ),
    (
        "every Wednesday at 16:00 UTC from 2026-12-02 until 2026-11-01",
        "2026-11-01",
        "it ends on 2026-11-01, before it starts on 2026-12-02",
        "every Wednesday at 16:00 UTC from 2026-12-02 until 2027-11-01",
    ),
    (
        "every Wednesday at 16:00 UTC from 2026-12-03 until 2026-12-05",
        "2026-12-05",
        "no date is left for \"every Wednesday\"",
        "every Wednesday at 16:00 UTC from 2026-01-07 until 2027-06",
    ),
    (
        "every 2 weeks on Tuesday at 16:00 UTC from 2026-12",
        "2026-12",
        "`2026-12` does not say which of its weeks: name the first day",
        "every 2 weeks on Tuesday at 06:00 America/Los_Angeles from 2025-10-28",
    ),
    (
        "every 0 weeks on Tuesday at 16:00 UTC from 2026-12-01",
        "0 weeks",
        "`0 weeks` is no number of weeks from 1 to 52",
        "every 2 weeks on Tuesday at 06:00 America/Los_Angeles from 2025-10-28",
    ),
    (
        "every 999999999999999999999 weeks on Tuesday at 16:00 UTC from 2026-12-01",
        "999999999999999999999 weeks",
        "`999999999999999999999 weeks` is no number of weeks from 1 to 52",
        "every 2 weeks on Tuesday at 06:00 America/Los_Angeles from 2025-10-28",
    ),
    (
        "99999999999th of each month at 16:00 UTC",
        "99999999999th",
        "`99999999999th` is no place of a weekday in a month: a rule counts weekdays, up to the 5th, not days",
        "1st and 3rd Wednesday of each month at 16:00 UTC",
    ),
    (
        "every Wed. at 9.30 UTC",
        "9.30",
        "`9.30` is no time of day: write a colon before the minutes",
        "every Wednesday at 09:30 UTC",
    ),
    (
        "every Wednesday at 9.30 pm Europe/Berlin",
        "9.30",
        "`9.30` is no time of day: write a colon before the minutes",
        "every Wednesday at 21:30 Europe/Berlin",
    ),
    (
        "every Wednesday at 18h30 Europe/Paris",
        "18h30",
        "`18h30` is no time of day: write a colon before the minutes",
        "every Wednesday at 18:30 Europe/Paris",
    ),
    (
        "every 2 months on Tuesday at 16:00 UTC",
        "Tuesday",
        "`every 2 months` does not say which Tuesday of the month is meant: the 1st, the 3rd, the last?",
        "3rd Tuesday of every 2nd month at 08:00 America/Los_Angeles from 2026-01",
    ),
    (
        "every 3 days at 16:00 UTC",
        "days",
        "only weeks can be counted here: \"every 2 weeks on Tuesday\"",
        "every 2 weeks on Tuesday at 06:00 America/Los_Angeles from 2025-10-28",
    ),
    (
        "Tuesday before the 4th Wednesday of each month at 16:00 UTC",
        "before",
        "a rule can name the weekday after another one, but not the one before it",
        "Wednesday after the 4th Tuesday of each month at 05:30 UTC",
    ),
    (
        "Wednesday after Tuesday of each month at 16:00 UTC",
        "Tuesday",
        "which one of the month is missing here: 1st, 2nd, 3rd, 4th, 5th or last",
        "Wednesday after the 4th Tuesday of each month at 05:30 UTC",
    ),
    (
        "1st Monday of March and June at 16:00 UTC",
        "March",
        "single months are not named; name those that are left out",
        "2nd Tuesday of each month except December at 16:00 UTC",
    ),
    (
        "1st Monday of each month except January, February, March, April, May, June, July, August, September, October, November and December at 16:00 UTC",
        "January, February, March, April, May, June, July, August, September, October, November and December",
        "no month is left",
        "2nd Tuesday of each month except December at 16:00 UTC",
    ),
    (
        "1st Monday of every 12th month except December at 16:00 UTC from 2026-12",
        "2026-12",
        "no date is left for \"1st Monday of every 12th month except December\"",
        "every Wednesday at 16:00 UTC from 2026-01-07 until 2027-06",
    ),
    (
        "FREQ=WEEKLY;BYDAY=WE",
        "FREQ=WEEKLY;BYDAY=WE",
        "`FREQ=WEEKLY;BYDAY=WE` is a calendar's rule: write it as a sentence",
        "1st and 3rd Wednesday of each month at 16:00 UTC",
    ),
    (
        "0 16 * * 3",
        "0",
        "`0` comes too early: first the days, then the time, then the zone",
        "every Wednesday at 16:00 UTC",
    ),
    (
        "TBD",
        "TBD",
        "`TBD` says no date: a page can show a meeting only once it has a rule",
        "every Wednesday at 16:00 UTC",
    ),
    (
        "as needed",
        "as",
        "`as` says no date: a page can show a meeting only once it has a rule",
        "every Wednesday at 16:00 UTC",
    ),
    (
        "twice a week on Monday at 16:00 UTC",
        "twice a week",
        "`twice a week` does not say which Mondays of the week are meant",
        "every Monday and Thursday at 15:30 Europe/Warsaw",
    ),
    (
        "every Wednesday at 16:00 UTC (convert to your time)",
        "(convert to your time)",
        "`(convert to your time)` is not understood after a complete rule",
        "every Wednesday at 16:00 UTC until 2027-06-30",
    ),
    (
        "every month on Tuesday at 16:00 UTC",
        "Tuesday",
        "`every month` does not say which Tuesday of the month is meant: the 1st, the 3rd, the last?",
        "3rd Tuesday of each month at 16:00 UTC",
    ),
    (
        "1st week of each month on Monday at 16:00 UTC",
        "week",
        "the weeks of a month can be counted in more than one way: count the weekdays",
        "1st and 3rd Wednesday of each month at 16:00 UTC",
    ),
    (
        "last and 5th Monday of each month at 16:00 UTC",
        "last and 5th",
        "\"last\" beside \"4th\" or \"5th\" is the same day in some months and not in others: say which is meant",
        "last Wednesday of each month at 16:00 UTC",
    ),
    (
        "every last Friday at 16:00 UTC",
        "last Friday",
        "`every last Friday` does not say of what: write \"of each month\" behind it",
        "last Friday of each month at 16:00 UTC",
    ),
    (
        "penultimate Friday of each month at 16:00 UTC",
        "penultimate",
        "a rule begins with \"every\" or with which weekday of the month is meant",
        "1st and 3rd Wednesday of each month at 16:00 UTC",
    ),
    (
        "every 1st Monday at 16:00 UTC",
        "1st Monday",
        "`every 1st Monday` does not say of what: write \"of each month\" behind it",
        "1st Monday of each month at 16:00 UTC",
    ),
    (
        "every quarter on Monday at 16:00 UTC",
        "quarter",
        "`every quarter` does not say which month is meant, nor which weekday of it",
        "3rd Tuesday of every 3rd month at 08:00 America/Los_Angeles from 2026-01",
    ),
    (
        "1st Monday of every 13th month at 16:00 UTC from 2026-01",
        "month",
        "months are counted from 1 to 12",
        "3rd Tuesday of every 2nd month at 08:00 America/Los_Angeles from 2026-01",
    ),
    (
        "every Wednesday at 16:00 UTC+0",
        "UTC+0",
        "`UTC+0` is written UTC here",
        "every Wednesday at 16:00 UTC",
    ),
    (
        "every Wednesday at 16:00 EST5EDT",
        "EST5EDT",
        "`EST5EDT` is no zone: an abbreviation does not say whether the meeting follows daylight saving; name the city; did you mean America/New_York?",
        "every Wednesday at 16:00 America/New_York",
    ),
    (
        "every Wednesday at 16:00 GB",
        "GB",
        "`GB` is no zone: an abbreviation does not say whether the meeting follows daylight saving; name the city; did you mean Europe/London?",
        "every Wednesday at 16:00 Europe/London",
    ),
    (
        "every Wednesday at 16:00 Singapore",
        "Singapore",
        "`Singapore` is no zone of the form Area/City; did you mean Asia/Singapore?",
        "every Wednesday at 16:00 Asia/Singapore",
    ),
    (
        "every 13 months on the 1st Monday at 16:00 UTC from 2026-01",
        "13 months",
        "months are counted from 1 to 12",
        "3rd Tuesday of every 2nd month at 08:00 America/Los_Angeles from 2026-01",
    ),
    (
        "every 2nd month on Tuesday at 16:00 UTC from 2026-01",
        "Tuesday",
        "`every 2nd month` does not say which Tuesday of the month is meant: the 1st, the 3rd, the last?",
        "3rd Tuesday of every 2nd month at 16:00 UTC from 2026-01",
    ),
    (
        "every Wednesday of each month at 16:00 UTC",
        "of",
        "`of` stands where the time is expected, such as \"at 16:00\"",
        "every Wednesday at 16:00 UTC",
    ),
    (
        "odd ISO weeks on Wednesday except December at 16:00 UTC",
        "except",
        "only a rule of the month can leave out months; a single date is one of the `exceptions` beside the rule",
        "2nd Tuesday of each month except December at 16:00 UTC",
    ),
    (
        "every 2 months on the 3rd Tuesday of each month at 16:00 UTC from 2026-01",
        "of",
        "`of` stands where the time is expected, such as \"at 16:00\"",
        "every Wednesday at 16:00 UTC",
    ),
    (
        "every 2 months on the 3rd Tuesday at 16:00 UTC",
        "every 2 months on the 3rd Tuesday",
        "`every 2 months on the 3rd Tuesday` does not say which of the two months is meant: name the first one, by `from`",
        "3rd Tuesday of every 2nd month at 16:00 UTC from 2027-01",
    ),
];

/// A sentence, and what it is mended to where that is the only way.
const MENDED: &[(&str, Option<&str>)] = &[
    (
        "every Tuesday at 10:00 America/Boston",
        Some("every Tuesday at 10:00 America/New_York"),
    ),
    (
        "every Tuesday at 10:00 America/Bosten",
        Some("every Tuesday at 10:00 America/New_York"),
    ),
    (
        "every Tuesday at 10:00 America/San_Francisco",
        Some("every Tuesday at 10:00 America/Los_Angeles"),
    ),
    (
        "every Tuesday at 10:00 America/Los Angeles from 2026-12-01",
        Some("every Tuesday at 10:00 America/Los_Angeles from 2026-12-01"),
    ),
    (
        "every Tuesday at 10:00 Asia/Beijing",
        Some("every Tuesday at 10:00 Asia/Shanghai"),
    ),
    (
        "every Tuesday at 10:00 Asia/Bangalore",
        Some("every Tuesday at 10:00 Asia/Kolkata"),
    ),
    (
        "every Tuesday at 10:00 Europe/Munich",
        Some("every Tuesday at 10:00 Europe/Berlin"),
    ),
    (
        "every Tuesday at 10:00 Central European Time",
        Some("every Tuesday at 10:00 Europe/Berlin"),
    ),
    (
        "every Tuesday at 10:00 Z",
        Some("every Tuesday at 10:00 UTC"),
    ),
    (
        "every Tuesday at 10:00 UCT",
        Some("every Tuesday at 10:00 UTC"),
    ),
    (
        "every Tuesday at 16h UTC",
        Some("every Tuesday at 16:00 UTC"),
    ),
    (
        "every Tuesday at 13 pm UTC",
        Some("every Tuesday at 13:00 UTC"),
    ),
    (
        "1st/3rd Wednesday of each month at 16:00 UTC",
        Some("1st and 3rd Wednesday of each month at 16:00 UTC"),
    ),
    // Shared by places that are not alike.
    ("every Tuesday at 10:00 IST", None),
    ("every Tuesday at 10:00 CST", None),
    ("every Tuesday at 10:00 BST", None),
    ("every Tuesday at 10:00 GMT", None),
    ("every Tuesday at 10:00 Cambridge", None),
    ("every Tuesday at 10:00 Europe/Berln", None),
    ("every Tuesday at 10:00 UTC+5:30", None),
    // Of two readings none is picked, and no phase is guessed.
    ("every second Wednesday at 16:00 UTC", None),
    ("every other Wednesday at 16:00 UTC", None),
    ("biweekly on Wednesday at 16:00 UTC", None),
    (
        "every 2 weeks on Tuesday at 16:00 UTC from 2026-01-08",
        None,
    ),
    ("Wednesday at 16:00 UTC", None),
    ("every Sonday at 16:00 UTC", None),
    ("monthly on Thursday at 16:00 UTC", None),
    ("1st Wednesday at 16:00 UTC", None),
    ("every Tuesday at midnight UTC", None),
    ("every Tuesday at 16:60 UTC", None),
    (
        "every Tuesday at 16:00 UTC from 2026-10-06 until 2026-06-30",
        None,
    ),
];

#[test]
fn a_program_mends_only_what_can_be_mended_in_one_way() {
    for (sentence, mended) in MENDED {
        let error = parse(sentence).expect_err(sentence);
        let found = error.is_mended.then_some(error.example.as_str());
        assert_eq!(&found, mended, "{sentence}");
    }
}

#[test]
fn each_trouble_has_its_own_words_and_an_example_that_can_be_read() {
    let mut wrong = Vec::new();
    for (sentence, marked, trouble, example) in REFUSED {
        let error = parse(sentence).expect_err(sentence);
        let found = (&sentence[error.at], &*error.trouble, &*error.example);
        if found != (*marked, *trouble, *example) {
            wrong.push(format!("{sentence}: {found:?}"));
        }
        assert!(parse(example).is_ok(), "{example}");
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
