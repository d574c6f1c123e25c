//! How often there are meetings.

use tag_page::stated::Place::{Beside, Name, Page};

use super::{UTC, check};

const WEEKLY: &str = "every Wednesday at 16:00 UTC";
const FORTNIGHTLY: &str = "every 2 weeks on Wednesday at 16:00 UTC from 2026-09-02";

#[test]
fn of_a_weekly_rule() {
    for place in [Beside, Page] {
        check(
            place,
            &[WEEKLY],
            &[
                "We meet «every other Wednesday» at 16:00 UTC.",
                "«Biweekly» call, Wednesdays at 16:00 UTC",
                "«Fortnightly» on Wednesdays at 16:00 UTC",
                "We meet «every two weeks» on Wednesday, 16:00 UTC.",
                "We meet «once a month».",
                "The calls take place «monthly».",
                "«First Wednesday» of the month, 16:00 UTC",
                "We meet on the «1st and 3rd Wednesday» of the month.",
                "We meet weekly.",
                "The weekly community call is open to everyone.",
                // What else is done every month.
                "The first Wednesday of the month is for newcomers to the meeting.",
                "On the first Wednesday of the month we meet with the editors.",
                "We meet to prepare the monthly release.",
                "A monthly newsletter lists what the meetings decided.",
                "Our meeting notes go to the list every month.",
                "We report to the monthly TOC meeting.",
                "Read the monthly meeting summary.",
                "We meet weekly, and once a month with guests.",
                "In August we meet every two weeks.",
            ],
        );
    }
    check(
        Name,
        &[WEEKLY],
        &[
            "«Monthly» call",
            "«Biweekly» call (Wed 16:00 UTC)",
            "Weekly call",
            "Call on the monthly release",
        ],
    );
}

#[test]
fn of_rarer_rules() {
    check(
        Beside,
        &[UTC],
        &[
            "We meet every «2nd and 4th Wednesday» at 16:00 UTC.",
            "We meet every 1st and 3rd Wednesday at 16:00 UTC.",
            "We meet «weekly» on Wednesdays at 16:00 UTC.",
            "«Monthly» call, Wednesday 16:00 UTC",
            "«Weekly» call",
            "Biweekly call",
            "We meet twice a month.",
            "We meet every two weeks.",
            "1st and 3rd Wednesday of every month",
        ],
    );
    check(
        Beside,
        &[FORTNIGHTLY],
        &[
            "We meet «weekly», on Wednesdays at 16:00 UTC.",
            "«Every week» on Wednesday at 16:00 UTC",
            "We meet «monthly».",
            "Every other Wednesday",
            "Biweekly call, Wednesdays at 16:00 UTC",
        ],
    );
    check(
        Beside,
        &["1st Wednesday of each month at 16:00 UTC"],
        &[
            "Monthly call",
            "We meet «every other Wednesday».",
            "«Weekly» call",
        ],
    );
    // Two series that take turns are one a week.
    check(
        Page,
        &[
            FORTNIGHTLY,
            "every 2 weeks on Wednesday at 01:00 UTC from 2026-09-09",
        ],
        &[
            "We meet weekly.",
            "We meet every two weeks.",
            "We meet «monthly».",
        ],
    );
}

#[test]
fn of_the_last_months_of_a_rule() {
    check(
        Beside,
        &["last Thursday of each month at 17:00 UTC until 2026-12-31"],
        &["We meet on the «fourth Thursday» of each month."],
    );
}

#[test]
fn sentences_of_days_and_times() {
    check(
        Page,
        &["every Wednesday at 09:00 America/Los_Angeles"],
        &[
            "Wednesdays at «9pm PT»",
            "«Tue» 9:00 PT",
            "«MONDAYS» AT 9AM PT",
            "Time: «16:00 UTC»",
            "When: Wednesday «10:00 PT»",
            "Zoom, every Wednesday, «5pm PT»",
            "9am PT / «1pm ET»",
            "We talk on «Tuesdays».",
            "The group gets together on «Tuesdays».",
            "Our club comes together on «Tuesdays».",
            "Our call is at «10:00».",
            "Wednesdays at 9am PT",
            "Builds: Wednesdays at 9pm PT",
            "Office hours, Thursdays at 9pm PT",
        ],
    );
}
