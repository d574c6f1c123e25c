//! The chart of the year, as it is drawn from made-up dots.

use tag_page::components::year as draw;
use tag_page::schedule::Kind;
use tag_page::words::year::{Dot, Line, Year};
use yew::LocalServerRenderer;
use yew::prelude::*;

use crate::support::utc;

/// Its column, its minute, and whether it is cancelled.
type Mark = (i32, i32, bool);

#[derive(PartialEq, Properties)]
struct DrawnProps {
    drawn: Html,
}

#[component]
fn Drawn(DrawnProps { drawn }: &DrawnProps) -> Html {
    drawn.clone()
}

/// The HTML of lines: whether each is the reader's own, and its dots.
fn html(lines: &[(bool, &[Mark])]) -> String {
    let start = utc("2026-12-02 16:00");
    let dot = |(column, clock, cancelled): &Mark| Dot {
        start,
        date: start.date_naive(),
        column: *column,
        clock: *clock,
        kind: if *cancelled {
            Kind::Cancelled
        } else {
            Kind::Regular
        },
    };
    let line = |(own, dots): &(bool, &[Mark])| Line {
        own: *own,
        dots: dots.iter().map(dot).collect(),
        text: "A & B".to_owned(),
        long: false,
    };
    let year = Year {
        name: "Local start times in 2027".to_owned(),
        labels: ["Jan", "00:00", "night"].map(Into::into).to_vec(),
        today: 230,
        lines: lines.iter().map(line).collect(),
    };
    let props = DrawnProps {
        drawn: draw(&year, true, true),
    };
    let runtime = tokio::runtime::Builder::new_current_thread().build();
    let renderer = LocalServerRenderer::<Drawn>::with_props(props).hydratable(false);
    tokio::task::LocalSet::new().block_on(&runtime.unwrap(), renderer.render())
}

/// What the paths of a class are, in order; those that draw nothing left out.
fn paths<'a>(html: &'a str, class: &str) -> Vec<&'a str> {
    html.split("<path d=\"")
        .filter_map(|rest| rest.split_once("\" class=\""))
        .filter(|(path, rest)| !path.is_empty() && rest.split('"').next() == Some(class))
        .map(|(path, _)| path)
        .collect()
}

const WEEKLY: &[Mark] = &[(10, 1020, false), (80, 1020, true), (150, 1080, false)];

#[test]
fn a_meeting_is_a_dot_and_a_cancelled_one_is_hollow() {
    let html = html(&[(true, WEEKLY)]);
    assert!(
        html.starts_with(r#"<details open="open" class="year"><summary>The year at a glance<"#)
    );
    assert!(
        html.contains(r#"<svg role="img" aria-label="Local start times in 2027" class="chart">"#)
    );
    assert!(html.contains("A &amp; B</p>"));
    // The second of each is the mark before the sentence.
    assert_eq!(paths(&html, "dots"), ["M10 1020h1M150 1080h1", "M0 0h1"]);
    assert_eq!(paths(&html, "off"), ["M80 1020h1"]);
    assert_eq!(paths(&html, "hole"), ["M80 1020h1"]);
}

#[test]
fn a_change_of_clocks_is_a_step() {
    let html = html(&[(true, WEEKLY)]);
    assert_eq!(
        paths(&html, "steps"),
        ["M10 1020H80V1020H150V1080", "M-80 0h160"]
    );
}

#[test]
fn from_before_midnight_to_after_is_no_step_through_the_day() {
    let late: &[_] = &[(10, 1410, false), (80, 30, false), (150, -30, false)];
    assert_eq!(
        paths(&html(&[(true, late)]), "steps")[0],
        "M10 1410M80 30M150 1410"
    );
}

#[test]
fn lines_differ_in_more_than_colour() {
    let nine = [(true, WEEKLY); 9];
    let html = html(&nine);
    let looks: Vec<_> = html
        .split("<g class=\"")
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap())
        .collect();
    // In the chart, then before each sentence.
    let nine = [
        "round own",
        "square own",
        "tick own",
        "round thin own",
        "square thin own",
        "tick thin own",
        "round dotted own",
        "square dotted own",
        "tick dotted own",
    ];
    assert_eq!(looks, [nine, nine].concat());
    assert_eq!(paths(&html, "dots")[2], "M10 1020m0-40v80M150 1080m0-40v80");
}

#[test]
fn only_the_reader_s_own_lines_have_the_accent() {
    let html = html(&[(true, WEEKLY), (false, WEEKLY)]);
    assert!(html.contains(r#"<g class="round own">"#));
    assert!(html.contains(r#"<g class="square">"#));
}

#[test]
fn what_is_written_stands_beside() {
    let html = html(&[(true, WEEKLY)]);
    assert!(html.contains(
        r#"<text>Jan</text><text>00:00</text><text>night</text><text x="6%">today</text>"#
    ));
    assert_eq!(paths(&html, "today"), ["M230 0v1440"]);
}

#[test]
fn a_busy_year_has_smaller_dots_and_no_more_elements() {
    let elements = |html: &str| html.matches('<').count();
    let busy: Vec<_> = (0..365).map(|day| (day * 10, 1020, false)).collect();
    let few = html(&[(true, &busy[..27])]);
    assert!(few.contains("class=\"chart\""));
    for many in [28, 365] {
        let html = html(&[(true, &busy[..many])]);
        assert!(html.contains("class=\"chart many\""));
        assert_eq!(elements(&html), elements(&few));
        assert_eq!(paths(&html, "dots")[0].matches('M').count(), many);
    }
}
