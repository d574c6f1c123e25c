//! Times with a zone, and without.

use tag_page::stated::Place::{Beside, Name, Page};

use super::{PACIFIC, UTC, check};

#[test]
fn of_a_rule_in_utc() {
    check(
        Beside,
        &[UTC],
        &[
            "16:00 UTC",
            "1600 UTC",
            "1600UTC",
            "16:00Z",
            "1600Z",
            "16.00 UTC",
            "4pm UTC",
            "4 p.m. UTC",
            "4:00 PM (UTC)",
            "16:00 GMT",
            "16h UTC",
            "at 16 UTC",
            "UTC 16:00",
            "16:00 Coordinated Universal Time",
            "16:00 (UTC, whatever the season)",
            "16:00-17:00 UTC",
            "16:00 UTC – 17:00 UTC",
            "4-5pm UTC",
            "from 4 to 5 pm UTC",
            "16:00 **UTC**",
            "[16:00](https://dateful.com/convert/utc?t=15) UTC",
            "[«15:00](https://dateful.com/convert/utc?t=15) UTC»",
            "every other [Wednesday](https://calendar.google.com/calendar/embed?src=c_2bf73e3b6b530da4babd444e72b76a6ad893a5c3f43cf40467abc7a9a897f977) at «10:00»",
            "`«9am`\n**PT»**",
            "Wednesdays at 16:00",
            "Every Wednesday in odd months, 16:00",
            // Where clocks do not change, one time is right all year.
            "21:30 IST",
            "9:30 PM India time",
            "01:00 JST",
            "midnight in Beijing",
            "00:00 (UTC+8)",
            "17:00 GMT+1",
            "8am PST",
            "8am PST / 11am EST / 4pm GMT / 5pm CET",
            "9am PDT",
            "«15:00 UTC»",
            "«1500 UTC»",
            "«1700Z»",
            "«4am UTC»",
            "«16:30 UTC»",
            "«15:00-16:00 UTC»",
            "«noon UTC»",
            "«midnight UTC»",
            "«5-6pm UTC»",
            "«17:00 UTC/GMT»",
            "«UTC 15:00»",
            "Wednesdays at «17:00»",
            "every Wednesday of the month, «4:30pm», on Zoom",
            "at «10:00» on Wednesdays",
            "«10am», every other Wednesday",
            "16:00（UTC）",
            "«15:00（UTC）»",
            "«8am in California»",
            "«8am PT»",
            "«8:00 AM PT (Pacific Time)»",
            "«9am PT»",
            "«8am Pacific»",
            "«9:00 America/Los_Angeles»",
            "«10 a.m. Eastern»",
            "«11:00 America/New_York»",
            "«noon ET»",
            "«17:00 CET/CEST»",
            "«5pm in Berlin»",
            "«5pm UK time»",
            "«8am PST/PDT»",
            "«10am PST»",
            "«20:30 IST»",
            "«15:00 (UTC+8)»",
            "8am PST / «9am EST» / 4pm GMT",
            "**«9 a.m. Eastern Time» (US & Canada)**",
        ],
    );
}

#[test]
fn of_a_rule_on_a_wall_clock() {
    check(
        Beside,
        &[PACIFIC],
        &[
            "8am PT",
            "8:00 AM PT (Pacific Time)",
            "08:00 PT",
            "8 a.m. Pacific",
            "8 AM US Pacific",
            "8am Pacific time",
            "8:00AM PST",
            "8:00 Pacific Standard Time",
            "8:00 PST8PDT",
            "8am PDT",
            "8am PST/PDT",
            "8:00 US West Coast",
            "8:00 America/Los_Angeles",
            "8:00 in San Francisco",
            "8:00 (San Francisco time)",
            "8am Seattle",
            "11am ET",
            "11:00 Eastern (Boston time)",
            "10am Central",
            "9am Mountain Time",
            "8am PT / 11am ET",
            "8/11am PT/ET",
            "8-9am PT",
            "8:00 - 9:00 AM PT",
            "8am PT to 9am PT",
            // Each is right in its part of the year.
            "15:00/16:00 UTC",
            "15:00 or 16:00 UTC",
            "16:00 UTC in winter, 15:00 UTC in summer",
            "8am PT (15:00 UTC during daylight saving time)",
            "«16:00 UTC»",
            "«15:00 UTC»",
            "«5pm CET»",
            "«4pm in London»",
            "«9am PT»",
            "«8pm PT»",
            "«8:30 a.m. Pacific»",
            "«10 o'clock Pacific time»",
            "8 o'clock Pacific time",
            "«10:00 local time in Los Angeles»",
            "8:00 local time in Los Angeles",
            "Wed. at «9am PT»",
            "«9-10am PT»",
            "«7am US Pacific»",
            "«12:00 Eastern»",
            "«8:00 ET»",
            "«08:00 (UTC-8)»",
            "«08:00 UTC-08:00»",
            "«00:00 IST»",
            "«14:00 UTC» in winter, 15:00 UTC in summer",
        ],
    );
}

#[test]
fn of_other_zones() {
    let monday = "every 2 weeks on Monday at 17:00 Europe/Berlin from 2026-01-05";
    check(
        Beside,
        &[monday],
        &[
            "Every other Monday at 17:00 CEST",
            "17:00 CET",
            "5pm Central European Time",
            "17:00 Paris time",
            "Every even Monday at 17:00 (CET/CEST)",
            "17:00 Germany",
            "Every other Monday at «18:00 CEST»",
            "«8am PT»",
            "«11am EST»",
            "«16:00 UTC»",
            "5.00pm CET",
        ],
    );
    check(
        Beside,
        &["every Friday at 09:00 Asia/Kolkata"],
        &[
            "every Friday at 09:00 (IST) / 03:30 (UTC)",
            "9am Indian Standard Time",
            "Fridays @ 9AM IST",
            "every Friday at 09:00 (IST) / «04:30 (UTC)»",
            "«10:00 IST»",
            "Thursdays 20:30 PDT / Fridays 03:30 UTC",
        ],
    );
    check(
        Beside,
        &["every Wednesday at 16:30 Asia/Shanghai"],
        &[
            "Wednesdays at 16:30-17:30 Beijing Time",
            "Wednesday at 4:30pm CST",
            "16:30 - 17:30 (UTC+8) Wednesday",
            "16:30 China Standard Time",
            "Wednesdays at «10:00-11:00 Beijing Time»",
        ],
    );
}

#[test]
fn of_a_page_with_several_rules() {
    check(
        Page,
        &[
            "every Tuesday at 08:00 America/Los_Angeles",
            "every Thursday at 05:30 UTC",
        ],
        &[
            "We meet on Tuesdays at 8am PT and on Thursdays at 05:30 UTC.",
            "Meetings alternate between Tuesday at 08:00 PT and Thursday at 05:30 UTC.",
            "The call is at 8am PT.",
            "We meet on Tuesdays at «05:30 UTC».",
            "We meet on Thursdays at «8am PT» and on Tuesdays at 08:00 PT.",
            "We meet on «Wednesdays» at 8am PT.",
            "The call is at «9am PT».",
        ],
    );
    check(
        Page,
        &[UTC],
        &[
            "The group meets at «9am PT» on Zoom.",
            "The group meets on the 1st and 3rd Wednesday, 16:00 UTC.",
            "Join us on Wednesdays at «17:00 UTC»!",
            // No meeting is spoken of.
            "Builds start at 9am PT.",
            "The service window is 02:00 UTC.",
        ],
    );
}

#[test]
fn of_a_half_of_the_year() {
    check(
        Beside,
        &[PACIFIC],
        &[
            "Wednesdays, 8am PT, which is «16:00 UTC» in summer and «15:00 UTC» in winter",
            "8am PT, which is 15:00 UTC in summer and 16:00 UTC in winter",
            "In summer: 15:00 UTC, in winter: 16:00 UTC",
            "In summer, «16:00 UTC»",
            "Summer time: «08:00 PST» = 15:00 UTC",
            "Summer time: 08:00 PDT = 15:00 UTC",
            "In winter we meet at 08:00 PST.",
            "16:00 UTC in winter, 15:00 UTC otherwise",
        ],
    );
    check(
        Beside,
        &["every Tuesday at 17:00 Europe/Berlin"],
        &[
            "In summer «17:00 CET»",
            "In summer: «17:00 CET», which is 16:00 UTC",
            "17:00 CET, in summer 17:00 CEST",
        ],
    );
}

#[test]
fn that_move_or_take_turns() {
    check(
        Beside,
        &[UTC],
        &[
            "Moved from 15:00 to 16:00 UTC.",
            "The meeting moved from 8am PT to 16:00 UTC.",
            "It was 15:00 UTC before.",
            "Used to be at 9am PT.",
            "Starts at 16:00 UTC (agenda begins at 16:05 UTC).",
            "The time alternates between 16:00 UTC and 23:00 UTC.",
            "Odd months at 16:00 UTC, with the APAC call rotating in at 4pm PT.",
            "Moved from 16:00 to «17:00 UTC».",
            "The call was moved to «9am PT».",
            "We alternate between «15:00 UTC» and «23:00 UTC».",
        ],
    );
}

#[test]
fn in_a_name() {
    check(
        Name,
        &[UTC],
        &[
            "TAG Security meeting",
            "EMEA call (16:00 UTC)",
            "1600 UTC sync",
            "Wednesday call",
            "Office hours, Wednesdays 16:00",
            "«8am PT» call",
            "EMEA call («15:00 UTC»)",
            "Office hours, Wednesdays «10:00»",
        ],
    );
}
