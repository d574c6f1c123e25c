//! What an editor reads.

use tag_page::stated::{Place, in_link, in_text};

use super::{PACIFIC, UTC, rule};
use crate::support::utc;

const TUESDAY: &str = "2nd Tuesday of each month at 00:00 UTC";
const WEDNESDAY: &str = "every Wednesday at 00:00 UTC";

/// The messages about a text or a link, each with its help in the next line.
fn read(sentence: &str, text: &str, at: &str) -> String {
    let rule = rule(sentence);
    let found = if text.starts_with("https:") {
        in_link(text, &rule, utc(at)).into_iter().collect()
    } else {
        in_text(text, Place::Beside, &[&rule], &[], utc(at))
    };
    let said = found.into_iter().flat_map(|it| [it.message, it.help]);
    said.collect::<Vec<_>>().join("\n")
}

#[track_caller]
fn check(sentence: &str, text: &str, at: &str, expected: &[&str]) {
    assert_eq!(read(sentence, text, at), expected.join("\n"));
}

#[test]
fn of_a_time_that_is_right_in_a_part_of_the_year() {
    const HELP: &str =
        "leave the time out, since the page shows it in each reader's zone, or write `16:00 UTC`";
    let origin = |text: &str, time: &str| {
        [
            format!(
                "`{text}` is a wall clock in Los Angeles; the rule says 16:00 UTC, which moves for everyone who changes clocks"
            ),
            format!(
                "if the meeting follows the clocks in Los Angeles, write `1st and 3rd Wednesday of each month at {time} America/Los_Angeles`"
            ),
        ]
    };
    // Clocks change in the United States on 1 November 2026, 14 March and 7 November 2027, in
    // Europe on 25 October 2026 and 28 March 2027.
    let [message, help] = origin("8am PT", "08:00");
    check(
        UTC,
        "8am PT",
        "2026-10-01 00:00",
        &[
            "the text says `8am PT`, which is 15:00 or 16:00 UTC; the rule says 16:00 UTC: they agree only from 1 November 2026 to 14 March 2027",
            HELP,
            &message,
            &help,
        ],
    );
    check(
        UTC,
        "8am PT",
        "2026-12-02 00:00",
        &[
            "the text says `8am PT`, which is 15:00 or 16:00 UTC; the rule says 16:00 UTC: they agree only until 14 March 2027 and from 7 November 2027 on",
            HELP,
            &message,
            &help,
        ],
    );
    let [message, help] = origin("9am PT", "09:00");
    check(
        UTC,
        "9am PT",
        "2026-10-01 00:00",
        &[
            "the text says `9am PT`, which is 16:00 or 17:00 UTC; the rule says 16:00 UTC: they part from 1 November 2026 to 14 March 2027",
            HELP,
            &message,
            &help,
        ],
    );
    check(
        PACIFIC,
        "4pm UK time",
        "2026-10-01 00:00",
        &[
            "the text says `4pm UK time`, which is 08:00 or 09:00 America/Los_Angeles; the rule says 08:00 America/Los_Angeles: they part from 25 October to 1 November 2026 and from 14 to 28 March 2027",
            "leave the time out, since the page shows it in each reader's zone, or write `08:00 America/Los_Angeles`",
        ],
    );
}

#[test]
fn of_a_time_that_is_never_right() {
    for (sentence, text, message, instead) in [
        (
            UTC,
            "15:00 UTC",
            "the text says `15:00 UTC`; the rule says 16:00 UTC",
            "16:00 UTC",
        ),
        (
            UTC,
            "10am ET",
            "the text says `10am ET`, which is 14:00 or 15:00 UTC; the rule says 16:00 UTC",
            "16:00 UTC",
        ),
        (
            UTC,
            "Wednesdays at 10:00",
            "the text says `10:00`; the rule says 16:00 UTC",
            "16:00",
        ),
        (
            PACIFIC,
            "`9am`\n**PT**",
            "the text says `9am PT`; the rule says 08:00 America/Los_Angeles",
            "08:00 America/Los_Angeles",
        ),
        // In UTC it is another day.
        (
            WEDNESDAY,
            "Tuesdays at 6pm PT",
            "the text says `6pm PT`, which is 01:00 or 02:00 UTC; the rule says 00:00 UTC",
            "Wednesdays at 00:00 UTC",
        ),
    ] {
        let help = format!(
            "leave the time out, since the page shows it in each reader's zone, or write `{instead}`"
        );
        check(sentence, text, "2026-10-01 00:00", &[message, &help]);
    }
}

#[test]
fn of_days() {
    for (sentence, text, message, instead) in [
        (
            UTC,
            "Tuesdays",
            "the text says `Tuesdays`; the rule says 1st and 3rd Wednesday of each month at 16:00 UTC",
            "Wednesdays",
        ),
        (
            UTC,
            "2nd and 4th Tuesday",
            "the text says `2nd and 4th Tuesday`; the rule says 1st and 3rd Wednesday of each month at 16:00 UTC",
            "1st and 3rd Wednesday",
        ),
        // 14 October 2026 is a second Wednesday.
        (
            UTC,
            "2nd and 4th Wednesday",
            "the text says `2nd and 4th Wednesday`; the rule says 1st and 3rd Wednesday of each month at 16:00 UTC: there is no meeting on 14 October 2026",
            "1st and 3rd Wednesday",
        ),
        (
            UTC,
            "every Wednesday",
            "the text says `every Wednesday`; the rule says 1st and 3rd Wednesday of each month at 16:00 UTC",
            "1st and 3rd Wednesday of each month",
        ),
        (
            TUESDAY,
            "Tuesdays at 16:00 (UTC-8)",
            "the text says `Tuesdays`; the rule says 2nd Tuesday of each month at 00:00 UTC, which is Monday there",
            "Mondays",
        ),
        (
            TUESDAY,
            "Tuesdays at 09:00 JST, Thursdays",
            "the text says `Thursdays`; the rule says 2nd Tuesday of each month at 00:00 UTC",
            "Tuesdays",
        ),
    ] {
        let help = format!("leave the day out, or write `{instead}`");
        check(sentence, text, "2026-10-01 00:00", &[message, &help]);
    }
}

#[test]
fn of_an_origin_whose_days_cannot_be_said() {
    check(
        TUESDAY,
        "4pm PST",
        "2026-10-01 00:00",
        &[
            "`4pm PST` is a wall clock in Los Angeles; the rule says 00:00 UTC, which moves for everyone who changes clocks",
            "if the meeting follows the clocks in Los Angeles, write its rule in America/Los_Angeles, where its days are other ones",
        ],
    );
}

#[test]
fn of_links() {
    for (sentence, link, expected) in [
        (
            UTC,
            "https://dateful.com/convert/utc?t=15",
            [
                "the link converts 15:00 UTC; the rule says 16:00 UTC",
                "delete the link, since the page shows each reader's own time, or write `16:00`",
            ],
        ),
        (
            UTC,
            "https://time.is/0800_in_PT",
            [
                "the link converts 08:00 PT, which is 15:00 or 16:00 UTC; the rule says 16:00 UTC: they agree only from 1 November 2026 to 14 March 2027",
                "delete the link, since the page shows each reader's own time",
            ],
        ),
        (
            PACIFIC,
            "https://www.thetimezoneconverter.com/?t=9:00&tz=PT%20%28Pacific%20Time%29",
            [
                "the link converts 09:00 PT (Pacific Time); the rule says 08:00 America/Los_Angeles",
                "delete the link, since the page shows each reader's own time, or write `08:00`",
            ],
        ),
    ] {
        check(sentence, link, "2026-10-01 00:00", &expected);
    }
}

#[test]
fn of_a_rule_that_begins_later_or_is_over() {
    for (sentence, agree) in [
        (
            "every Wednesday at 16:00 UTC from 2028-01-01",
            "until 12 March 2028 and from 5 November 2028 on",
        ),
        (
            "every Wednesday at 16:00 UTC until 2026-06-30",
            "from 2 November 2025 to 8 March 2026",
        ),
    ] {
        let said = read(sentence, "8am PT", "2026-10-01 00:00");
        let expected = format!("they agree only {agree}");
        assert_eq!(
            said.lines().next().and_then(|it| it.split(": ").last()),
            Some(&*expected)
        );
    }
}
