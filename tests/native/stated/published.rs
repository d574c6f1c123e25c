//! Sentences of public pages, beside the rule that they state and beside another one.

use tag_page::stated::Place::{Beside, Page};

use super::{PACIFIC, UTC, check};

/// A rule, and published sentences that state it.
const PUBLISHED: &[(&str, &[&str])] = &[
    (
        "1st and 3rd Monday of each month at 16:00 UTC",
        &[
            "This SIG meets the 1st and 3rd Mondays of every month at 16.00 UTC (See your timezone [here](https://time.is/1600_in_UTC)).",
            "This workstream meet every second Monday at 16.00 UTC",
        ],
    ),
    (
        "2nd and 4th Thursday of each month at 12:00 America/New_York",
        &[
            "The Privacy CG meets on the **2nd and 4th Thursdays** of each month, at\nnoon Boston time (EDT).",
            "We meet every other Thursday at noon ET, which is 9am PT.",
        ],
    ),
    (
        "every 2 weeks on Tuesday at 09:00 America/Los_Angeles from 2026-01-06",
        &[
            "A regular community meeting takes place every other [Tuesday at 9:00 AM PT (Pacific Time)](https://zoom.us/j/392602367).",
            "A regular community meeting takes place [Every other Tuesday at 9:00 AM PST](https://zoom.us/j/1).",
            "Meeting every other Tuesday at 9:00AM Pacific Time ([convert to your timezone](https://dateful.com/time-zone-converter?t=9am&tz2=Seattle-Washington))",
            "Bi-weekly meeting: Tuesday 12:00 PM EST (9:00 AM PST)",
        ],
    ),
    (
        "every 2 weeks on Monday at 14:00 Europe/Berlin from 2022-12-05",
        &[
            "The meeting: Starting Monday, 5 Dec 2022 @ 14:00 CET/CEST and repeating every two weeks.",
            "We meet every other Monday at 14:00 Berlin Time.",
        ],
    ),
    (
        "2nd Monday of each month at 09:00 America/Los_Angeles",
        &[
            "Join us for the CDK8s community meeting which takes place the [2nd Monday of the\nmonth at 9:00am Pacific\nTime](https://www.thetimezoneconverter.com/?t=9:00&tz=PT%20%28Pacific%20Time%29).",
        ],
    ),
    (
        "last Tuesday of each month at 12:00 America/New_York",
        &[
            "Our meetups and calls are held virtually on the last Tuesday of every month at 12 pm Eastern Time",
        ],
    ),
    (
        "every Thursday at 16:00 UTC",
        &[
            "Our community meetings are held weekly on **Thursday at 4PM UTC** ([convert to your timezone](http://www.thetimezoneconverter.com/?t=4PM&tz=UTC)).",
            "The meeting is on Thursdays at 16:00UTC (*See your timezone [here](https://time.is/1600_in_UTC)*).",
        ],
    ),
    (
        "every Friday at 15:00 Asia/Shanghai",
        &[
            "Community weekly meeting for Asia: 15:00 - 16:00 (UTC+8) Friday.",
            "We meet on Fridays, 3pm China time.",
        ],
    ),
    (
        "every Wednesday at 10:30 America/New_York",
        &[
            "Community meetings are held weekly, Wednesdays at 10:30AM - 11:00AM EST.",
            "Weekly call: Wednesdays 10:30am Eastern / 7:30am Pacific",
        ],
    ),
    (
        "every Tuesday at 21:00 Europe/Moscow",
        &[
            "We have a recurring weekly community meeting every Tuesday at [21:00 UTC+3 Europe/Moscow time zone](https://www.worldtimebuddy.com/?qm=1&lid=524901,212,8&h=524901&date=2020-12-27&sln=21-21.5&hf=0).",
        ],
    ),
    (
        "every Monday at 17:30 UTC",
        &[
            "Join our weekly community call every Monday 5:30 pm UTC.",
            "We hold weekly community meetings on Monday, 5.30pm UTC (6.30pm CET, 9.30am PST).",
        ],
    ),
];

#[test]
fn beside_the_rule_that_they_state() {
    for (rule, texts) in PUBLISHED {
        for place in [Beside, Page] {
            check(place, &[rule], texts);
        }
    }
}

#[test]
fn beside_another_rule_each_is_caught() {
    let other = super::rule("every Saturday at 03:20 Asia/Kathmandu");
    for text in PUBLISHED.iter().flat_map(|(_, texts)| *texts) {
        let found = super::others(&[], text, Page, &[&other]);
        assert!(!found.is_empty(), "{text}");
    }
}

#[test]
fn what_disagrees_in_them_stands_at_its_place() {
    check(
        Page,
        &[UTC],
        &[
            "The Privacy CG meets on the **«2nd and 4th Thursdays»** of each month, at\nnoon Boston time (EDT).",
            "A regular community meeting takes place every other [«Tuesday» at «9:00 AM PT (Pacific Time)»](https://zoom.us/j/392602367).",
            "Our community meetings are held «weekly» on **«Thursday» at 4PM UTC** ([convert to your timezone](http://www.thetimezoneconverter.com/?t=5PM&tz=UTC)).",
            "Community weekly meeting for Asia: «15:00 - 16:00 (UTC+8)» «Friday».",
            "Talk to us on public community call «every Thursday» @ «09:00 am UTC» via Zoom",
            "The meet ups take place on the «second Wednesday» of the month at «9:00 or 15:00UTC»!",
            "«Weekly» meetings at «8:00 AM PT» (50 min) (see your timezone [here](https://time.is/0800_today_in_PT))",
            "The recurrent meeting is every second «Tuesday» at «15:00 AM (CEST time)» on Discord",
            "The bi-weekly call is on Wednesday at 4 PM UTC / 5 PM CET / «9:00 PM IST».",
            "We meet «weekly» on «Thursday» at «8AM PT».",
            "Meetings are held every other Wednesday at «6:00 PM» in the Physics Building.",
            "We meet twice a month, at «17 UTC».",
        ],
    );
    check(
        Beside,
        &[PACIFIC],
        &[
            "Wednesdays «9am Pacific»/«12pm Eastern»/«5pm GMT»",
            "3rd Wednesday, «3:00 PM London» / 11:00 AM New York / 8:00 AM San Francisco",
            "«Weekly» on Wednesdays @ «1:30PM Indian Standard Time» on Zoom",
            "8:00 a.m. to 9:00 a.m. Pacific Time (US and Canada)",
            "09:00 (US/Mountain)",
            "«09:00 PST8PDT»",
        ],
    );
}
