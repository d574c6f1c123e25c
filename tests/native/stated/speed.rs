//! No text takes long: a megabyte is judged within a second by a release, so a tenth of one within
//! three by unoptimized code, of the processor's time: whatever else runs is no matter.

use std::time::Duration;

use cpu_time::ThreadTime;
use tag_page::stated::{Place, in_link, in_text};

use super::{UTC, at, rule};

const LONG: usize = 100_000;
const MOST: Duration = Duration::from_secs(3);

#[test]
fn a_long_text_of_anything_is_judged_at_once() {
    let rules = [rule("every day at 16:00 America/Los_Angeles"), rule(UTC)];
    let rules: Vec<_> = rules.iter().collect();
    for piece in [
        "8am PT ",
        "9am PT/",
        "Tuesdays ",
        "Tuesday, ",
        "1st and 3rd ",
        "every second ",
        "12:00 ",
        "12:00-",
        "12 ",
        "1600 UTC. ",
        "(",
        "PT (",
        "UTC+",
        "in ",
        "Xyz ",
        "weekly ",
        "weekly calls ",
        "we meet every other Tuesday, ",
        "TAG Runtime meets on Tuesdays, ",
        "https://",
        "](",
        "2 December ",
        "a.m.",
        "\n- ",
        "A. ",
        "é",
        "–",
        "Wednesdays at 10:00 America/",
        "by Tuesday 12:00 UTC ",
        "8am Berlin and ",
        "16:00 UTC on Tuesdays, ",
    ] {
        let text = piece.repeat(LONG / piece.len());
        let start = ThreadTime::now();
        let found = in_text(&text, Place::Beside, &rules, &["CNCF TAG Security"], at());
        let took = start.elapsed();
        assert!(took < MOST, "{piece}: {took:?}, {}", found.len());
    }
    let link = format!("https://dateful.com/convert/utc?{}", "t&".repeat(LONG / 2));
    let start = ThreadTime::now();
    assert_eq!(in_link(&link, rules[0], at()), None);
    assert!(start.elapsed() < MOST);
}
