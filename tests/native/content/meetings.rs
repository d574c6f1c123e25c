//! Meetings that cannot be published: a wrong time is worse than none.

use super::{page, refuses};

#[test]
fn a_sentence_that_is_no_rule() {
    refuses(
        "title: TAG
meetings:
  - name: Weekly
    when: every Wednesday at 16:00 CET
    duration: 1 hour",
        &[
            "4:36 | CET | `CET` is no zone: an abbreviation does not say whether the meeting follows daylight saving; name the city; did you mean Europe/Berlin? | for example: every Wednesday at 16:00 Europe/Berlin",
        ],
    );
    refuses(
        r#"title: TAG
meetings:
  - name: Wöchentlich
    when: "every Wednesday at 16:00 CET"
    duration: 1 hour"#,
        &[
            "4:37 | CET | `CET` is no zone: an abbreviation does not say whether the meeting follows daylight saving; name the city; did you mean Europe/Berlin? | for example: every Wednesday at 16:00 Europe/Berlin",
        ],
    );
    refuses(
        "title: TAG
meetings:
  - name: Weekly
    when: >-
      every Wednesday
      at 16:00 CET
    duration: 1 hour",
        &[
            "6:16 | CET | `CET` is no zone: an abbreviation does not say whether the meeting follows daylight saving; name the city; did you mean Europe/Berlin? | for example: every Wednesday at 16:00 Europe/Berlin",
        ],
    );
    refuses(
        r#"title: TAG
meetings:
  - name: Weekly
    when: "every\x20Wednesday at 16:00 CET"
    duration: 1 hour"#,
        &[
            r"4:40 | CET | `CET` is no zone: an abbreviation does not say whether the meeting follows daylight saving; name the city; did you mean Europe/Berlin? | for example: every Wednesday at 16:00 Europe/Berlin",
        ],
    );
    refuses(
        "title: TAG
meetings: [{ name: é, when: '', duration: 1 hour }]",
        &[
            "2:29 | '' | the sentence is empty | for example: 1st and 3rd Wednesday of each month at 16:00 UTC",
        ],
    );
}

#[test]
fn a_duration_that_is_none() {
    refuses(
        "title: TAG
meetings: [{ name: Weekly, when: every Wednesday at 16:00 UTC, duration: 0 minutes }]",
        &[
            "2:74 | 0 minutes | `0 minutes` is no time at all | write hours and minutes, for example `60 minutes`, `1 hour` or `1 h 30 min`",
        ],
    );
    refuses(
        "title: TAG
meetings: [{ name: Weekly, when: every Wednesday at 16:00 UTC, duration: -5 minutes }]",
        &[
            "2:74 | -5 minutes | `-5 minutes` is negative | write hours and minutes, for example `60 minutes`, `1 hour` or `1 h 30 min`",
        ],
    );
    refuses(
        "title: TAG
meetings: [{ name: Weekly, when: every Wednesday at 16:00 UTC, duration: 24 h 1 min }]",
        &[
            "2:74 | 24 h 1 min | `24 h 1 min` is longer than a day | write hours and minutes, for example `60 minutes`, `1 hour` or `1 h 30 min`",
        ],
    );
    refuses(
        "title: TAG
meetings: [{ name: Weekly, when: every Wednesday at 16:00 UTC, duration: 99999999999 hours }]",
        &[
            "2:74 | 99999999999 hours | `99999999999 hours` is longer than a day | write hours and minutes, for example `60 minutes`, `1 hour` or `1 h 30 min`",
        ],
    );
    refuses(
        "title: TAG
meetings: [{ name: Weekly, when: every Wednesday at 16:00 UTC, duration: 60 }]",
        &[
            "2:74 | 60 | `60` does not say whether hours or minutes are meant | write hours and minutes, for example `60 minutes`, `1 hour` or `1 h 30 min`",
        ],
    );
    refuses(
        "title: TAG
meetings: [{ name: Weekly, when: every Wednesday at 16:00 UTC, duration: 1.5 hours }]",
        &[
            "2:74 | 1.5 hours | `1.5 hours` is no duration | write hours and minutes, for example `60 minutes`, `1 hour` or `1 h 30 min`",
        ],
    );
    refuses(
        "title: TAG
meetings: [{ name: Weekly, when: every Wednesday at 16:00 UTC, duration: 30 min 1 h }]",
        &[
            "2:74 | 30 min 1 h | `30 min 1 h` is no duration | write hours and minutes, for example `60 minutes`, `1 hour` or `1 h 30 min`",
        ],
    );
    refuses(
        "title: TAG
meetings: [{ name: Weekly, when: every Wednesday at 16:00 UTC, duration: ' ' }]",
        &[
            "2:74 | ' ' | `duration` is empty | write hours and minutes, for example `60 minutes`, `1 hour` or `1 h 30 min`",
        ],
    );
}

#[test]
fn days_of_the_feed_that_are_none() {
    refuses(
        "title: TAG
meetings:
  - name: Weekly
    when: every Wednesday at 16:00 UTC
    duration: 1 hour
    since: 2026-13-01
    updated: yesterday",
        &[
            "6:12 | 2026-13-01 | `2026-13-01` is no date | write year, month and day, as in 1999-12-31",
            "7:14 | yesterday | `yesterday` is no date | write year, month and day, as in 1999-12-31",
        ],
    );
    refuses(
        "title: TAG
meetings:
  - name: Weekly
    when: every Wednesday at 16:00 UTC until 2026-06-30
    duration: 1 hour
    since: 2026-06-25
    updated: [2026-06-25]",
        &[
            "6:12 | 2026-06-25 | the rule has no meeting on or after 2026-06-25 | write the first day of the calendar feed, or delete `since`",
            "7:14 | [2026-06-25] | `updated` must be text, found a list | write one text; put it in quotes if it begins with `[`",
        ],
    );
    refuses(
        "title: TAG
meetings:
  - name: Weekly
    when: every Wednesday at 16:00 CET
    duration: 1 hour
    since: 2026-06-25
    updated: ''",
        &[
            "4:36 | CET | `CET` is no zone: an abbreviation does not say whether the meeting follows daylight saving; name the city; did you mean Europe/Berlin? | for example: every Wednesday at 16:00 Europe/Berlin",
            "7:14 | '' | `` is no date | write year, month and day, as in 1999-12-31",
        ],
    );
}

#[test]
fn the_days_of_the_feed() {
    let page = page(
        "title: TAG
meetings:
  - name: Weekly
    when: every Wednesday at 16:00 UTC
    duration: 1 hour
    since: 2026-01-07
    updated: 2026-11-20",
    );
    let meeting = &page.meetings[0];
    assert_eq!(meeting.since, "2026-01-07".parse().ok());
    assert_eq!(meeting.updated, "2026-11-20".parse().ok());
}

#[test]
fn papers_that_are_no_link() {
    refuses(
        r#"title: TAG
meetings:
  - name: Weekly
    when: every Wednesday at 16:00 UTC
    duration: 1 hour
    agenda: the agenda
    recordings: see [the recordings](https://www.youtube.com/)
    converter: "[convert](javascript:alert(1))"
    join: { url: zoom.us/j/1 }"#,
        &[
            r#"6:13 | the agenda | `agenda` must be one link and nothing else | write agenda: "[text](https://…)""#,
            r#"7:17 | see [the recordings](https://www.youtube.com/) | `recordings` must be one link and nothing else | write recordings: "[text](https://…)""#,
            "8:27 | javascript:alert(1) | the scheme `javascript:` is not allowed | write an address that begins with https://, mailto: or webcal://",
            "9:18 | zoom.us/j/1 | `zoom.us/j/1` is no absolute address | write the whole address, beginning with https://",
        ],
    );
}
