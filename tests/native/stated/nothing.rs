//! Texts that say nothing about when the meetings are, though they have numbers and days in them.

use tag_page::stated::Place::{Beside, Name, Page};

use super::{UTC, check};

#[test]
fn numbers() {
    for place in [Beside, Page, Name] {
        check(
            place,
            &[UTC],
            &[
                "60 minutes, on Zoom",
                "Office hours 30 minutes before the meeting",
                "Meeting ID: 727 678 3015, passcode 77777",
                "since 2016",
                "Founded in 2016; we meet on Zoom",
                "ISO 27001",
                "Help is there 24/7",
                "a 1:1 meeting",
                "Ubuntu 16.04 LTS",
                "Kubernetes 1.30 and 1.31",
                "port 8080:80",
                "Room 8",
                "1-2 pm local time",
                "10:00 your time",
                "9-10am in your own time zone",
                "the meeting of 2026-12-02",
                "2026-12-02T17:00Z",
                "a ratio of 16:9",
                "RFC 1700",
                "issue #1700",
                "a budget of $1700",
                "10 PT sessions",
                "CVE-2026-1700",
                "5 marketing people, 2 Marines",
                "three Tuesdays out of four",
                "Black Friday",
                "a non-Friday, #friday-1700 and @tuesday",
                "3 UTC meetings",
                "SIG 9 meeting",
                "v1.17 ET",
                "step 1 of 2, 10 CT scans",
                "call +1 646 558 8656",
                "lasts 1:30 hours",
                "Chapter 10:17",
                "Join #tag-friday-1700-utc",
                "https://time.is/1700_UTC",
                "[local time](https://dateful.com/convert/utc?t=17)",
            ],
        );
    }
}

#[test]
fn one_day() {
    for place in [Beside, Page] {
        check(
            place,
            &[UTC],
            &[
                "We meet on Tuesday, 2 December at 17:00 UTC instead.",
                "The meeting of Tuesday 25th June 2024, 10 am CEST",
                "KubeCon: we meet on November 10, 2026 at 9am ET.",
                "On 2026-12-01 the call is at 17:00 UTC.",
                "The next meeting is on Thursday at 17:00 UTC.",
                "This Thursday we meet at 17:00 UTC.",
                "Next Tuesday, 9am PT: joint call with TAG Storage.",
                "In December we meet at 17:00 UTC.",
                "From 2027-01-06 on we meet at 17:00 UTC.",
                "The first Tuesday of December is the joint meeting.",
                "Last Friday we met at KubeCon.",
                "Tomorrow's call is at 9am PT.",
            ],
        );
    }
    check(
        Beside,
        &[UTC],
        &[
            "16:00 UTC, biweekly starting Wednesday Feb 12, 2025",
            "Since 2025-02-12: «9am PT»",
            "starting Tuesday Feb 11, 2025 at «9:00 CET»",
        ],
    );
}

#[test]
fn other_matters() {
    check(
        Beside,
        &[UTC],
        &[
            "Please add agenda items by Tuesday, 12:00 UTC.",
            "The agenda closes Mondays at 17:00 UTC.",
            "(agenda freeze: Tuesdays 12:00 UTC / 4am PST)",
            "Deadline for topics: every Tuesday, 17:00 UTC",
            "Topics until Tuesdays 18:00 UTC please",
            "Reminders are sent every Tuesday at 9am PT.",
            "Notes are published on Fridays.",
            "Minutes are published weekly on Thursdays.",
            "Examples of a rule: every Monday at 09:00 UTC",
            "Recordings are uploaded every Thursday.",
            "We publish the notes on Thursdays at 10:00 UTC",
            "On Mondays the agenda is posted in Slack",
            "Zoom opens at 15:30 UTC.",
            "The meeting ends at 17:00 UTC.",
            "There is no meeting on Mondays.",
            "We do not meet on the 5th Wednesday.",
            "No meeting on the last Wednesday of the month",
            "weekly - except fourth Wednesday every month",
            "Formerly on Tuesdays at 9am PT",
            "was every Tuesday until 2025",
            "Open Monday to Friday, 9am-5pm CET",
            "Mon-Fri 9:00-17:00 UTC",
            "Releases on Patch Tuesday",
            "Office hours: Thursdays 10:00 PT",
            "for example every Wednesday at 10:00 America/Los_Angeles",
            "a sentence such as \"every Monday at 09:00 UTC\"",
            "e.g. 2nd Tuesday of each month at 21:00 UTC",
            "Register before Tuesday 12:00 UTC.",
            "Voting closes at midnight UTC.",
            "The KubeCon social is on Tuesdays at 7pm ET",
        ],
    );
}

#[test]
fn other_groups_and_parts_of_a_meeting() {
    for place in [Beside, Page] {
        check(
            place,
            &[UTC],
            &[
                "TAG Security meets every two weeks; see the calendar for times.",
                "Join us at KubeCon on Tuesday at 10:00 for our meeting.",
                "We hold our meetings in the open. Recordings appear on YouTube by Friday.",
                "The meeting notes are published each Friday.",
                "After each Wednesday meeting, notes are sent.",
                "Triage happens on Mondays after the meeting.",
                "Bug triage meeting: Mondays 10:00 PT",
                "Chairs sync on Mondays at 9am PT",
                "The book club meets on Fridays at 15:00 UTC.",
                "If it is a holiday we meet on Thursdays instead.",
                "If the first Wednesday is a holiday, we meet on the Thursday after.",
                "The Monday.com board lists what the meeting decided.",
                "Our meeting follows the TOC call on Tuesdays.",
                "The call is right after the Tuesday SIG Auth meeting.",
                "Unlike TAG Storage, which meets on Mondays at 8am PT, we meet on Wednesdays.",
                "It does not clash with the SIG meeting on Tuesdays.",
                "We avoid Tuesdays because of the meeting of SIG Node.",
                "Not to be confused with the Thursday call of SIG Security.",
                "See also the meeting of SIG Security (Thursdays 9am PT).",
                "Our meeting is on Wednesday 16:00 UTC, since Tuesday 16:00 UTC collides with SIG Node.",
                "Office hours are held on Tuesdays at 16:00 UTC in the room of the meeting.",
                "We post the agenda of the meeting 24 hours before, at 16:00 UTC on Tuesdays.",
                "There are no calls on fifth Wednesdays.",
                "5th Wednesdays are free of meetings.",
                "In months with five Wednesdays, the fifth Wednesday is a social call.",
                "The meeting is at 16:00 UTC; please join from 15:55 UTC.",
                "Please join the call 5 minutes early, at 15:55 UTC.",
                "The call is at 16:00 UTC, ending at 17:00 UTC.",
                "The second half of the call, from 16:30 UTC on, is for demos.",
                "Meeting ID 727 678 3015, one tap +16465588656,,7276783015#",
                "8am in winter and 9am in summer, Pacific time, is when we meet",
                "We meet at 16:00 UTC (8:00 PST, 9:00 PDT, 17:00 CET, 18:00 CEST).",
                "We meet at 16:00 UTC (8/9am PT).",
                "We meet at 16:00 UTC, which is 8am or 9am in San Francisco.",
            ],
        );
    }
}

#[test]
fn zones_that_are_not_known() {
    check(
        Beside,
        &[UTC],
        &[
            "Wednesdays at 10:00 XYZT",
            "Wednesdays at 10:00 AoE",
            "Wednesdays at 10:00 Narnia time",
            "Wednesdays, 10:00 local time",
            "Wednesdays at 10:00 US time",
            "All times are in Pacific Time. Wednesdays at 08:00",
            "8:00 Central Park",
            "16:00 et 17:00",
            "at 8:00 Pacific Northwest Rust group",
            "9:30 Paris Texas",
        ],
    );
}

#[test]
fn nothing_at_all() {
    for text in [
        "",
        " ",
        "\n\n",
        "é",
        "«",
        "1",
        "[](",
        "Wednesday",
        "**",
        "PT",
        "16:",
        ":00",
    ] {
        for place in [Beside, Page] {
            check(place, &[UTC], &[&text.replace('«', "")]);
        }
    }
    check(Beside, &[], &["8am PT", "Tuesdays"]);
}

#[test]
fn most_of_the_year() {
    check(
        Beside,
        &["every Tuesday at 11:00 America/New_York"],
        &[
            "Tuesdays, 11 am Boston time (usually 17:00 in Paris; for some weeks in March and October it is 16:00).",
            "17:00 CET (during most of the year)",
            "«17:00 in Paris»",
        ],
    );
}

#[test]
fn past_and_plans() {
    for place in [Beside, Page] {
        check(
            place,
            &[UTC],
            &[
                "In 2019 the group met on Fridays at 10:00 PT.",
                "Before 2026, the call took place at 14:00 UTC.",
                "Until 2024 our meeting was held on Tuesdays at 9am PT.",
                "In the summer of 2027 the meeting will move to 15:00 UTC.",
                "From 2027 on we meet at 15:00 UTC.",
                "We are thinking of moving the meeting to Thursdays, 16:00 UTC; vote on the list!",
                "Our European members asked for a meeting at 14:00 UTC; there is none yet.",
                "Some of us would prefer to meet on Thursdays.",
                "We plan to move the call to Tuesdays.",
                "Founded in 2016, the group meets on «Tuesdays».",
                "In 2026 we meet on «Tuesdays».",
                "From 2025 on, we meet on «Tuesdays».",
                "Meetings from «2000 UTC» on Wednesdays",
            ],
        );
    }
}

#[test]
fn around_the_meeting() {
    for place in [Beside, Page] {
        check(
            place,
            &[UTC],
            &[
                "Join the meeting five minutes early; the recording starts at 16:05 UTC.",
                "The recording of the meeting is up at 19:00 UTC.",
                "The meeting is in two parts: news at 16:00 UTC, and talks at 16:30 UTC.",
                "The meeting is at 16:00 UTC. From 16:30 UTC on there is time for questions.",
                "Join the channel before the meeting: from 15:30 UTC on somebody is there.",
                "The meeting lasts from 16:00 to 16:50 UTC, so that you reach your next one at 17:00 UTC.",
                "Maintainers answer on weekdays between 08:00 and 16:00 UTC.",
                "Meetings are streamed on YouTube; the replay for Asia starts at 06:00 UTC on Thursday.",
                "Between meetings, ask in the forum; it is busiest on Mondays.",
                "Our meeting is at 16:00 UTC, 8:00 in San Francisco (9:00 in summer), 21:30 in Mumbai and 01:00 on Thursday in Tokyo.",
                "The meeting is at «15:00 UTC», in two parts.",
            ],
        );
    }
}
