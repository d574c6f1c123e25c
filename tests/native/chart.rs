//! The chart of the year, as it is drawn from made-up meetings.

use std::rc::Rc;

use tag_page::components::{YearProps, YearView};
use tag_page::words::year::year;
use tag_page::zone::Reader;
use yew::LocalServerRenderer;

use crate::support::{Changing, utc};

const TWO: [(&str, bool); 2] = [("2026-12-02 16:00", false), ("2026-12-16 16:00", true)];

fn draw(meetings: &[(&str, bool)], reader: Changing, compared: &[Changing]) -> String {
    let compared: Vec<_> = compared.iter().map(|it| it.reader()).collect();
    let compared: Vec<&dyn Reader> = compared.iter().map(|it| it as &dyn Reader).collect();
    let meetings = meetings.iter().map(|(start, off)| (utc(start), *off));
    let year = year(
        meetings,
        utc("2026-11-24 12:00"),
        &reader.reader(),
        &compared,
    );
    let props = YearProps {
        year: Rc::new(year.expect("there are meetings")),
        open: true,
    };
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    let renderer = LocalServerRenderer::<YearView>::with_props(props).hydratable(false);
    tokio::task::LocalSet::new().block_on(&runtime, renderer.render())
}

/// What the paths of a class are, in order.
fn paths<'a>(html: &'a str, class: &str) -> Vec<&'a str> {
    html.split("<path d=\"")
        .filter_map(|rest| rest.split_once("\" class=\""))
        .filter(|(_, rest)| rest.split('"').next() == Some(class))
        .map(|(path, _)| path)
        .collect()
}

#[test]
fn a_meeting_is_a_dot_and_a_cancelled_one_is_hollow() {
    let html = draw(&TWO, Changing::BERLIN, &[]);
    assert!(html.contains(r#"role="img" aria-label="Local start times in 2026 and 2027""#));
    // The 31st of 365 days, and 17:00 in minutes; in the legend, the same mark.
    let legend = "M.5 .5h.01";
    assert_eq!(paths(&html, "dots own"), ["M63 1020h.01", legend]);
    for class in ["dots cancelled", "dots hole"] {
        assert_eq!(paths(&html, class), ["M91 1020h.01", legend]);
    }
    assert!(html.contains("17:00 on 2 December.</p>"));
    assert!(html.contains("Cancelled: 16 December.</p>"));
}

#[test]
fn one_place_alone_needs_no_legend() {
    let html = draw(&TWO[..1], Changing::BERLIN, &[]);
    assert!(html.contains("<p>17:00 on 2 December.</p>"));
    assert!(!html.contains("legend"));
}

#[test]
fn places_are_compared_by_other_marks_in_the_same_columns() {
    let compared = [Changing::SYDNEY, Changing::UTC, Changing::LOS_ANGELES];
    let html = draw(&TWO[..1], Changing::BERLIN, &compared);
    for (class, dot, line) in [
        ("dots own", "M63 1020h.01", "Berlin: 17:00 on"),
        (
            "dots square",
            "M63 180h.01",
            "Sydney: 03:00 the next day on",
        ),
        ("dots square hole", "M63 180h.01", "Sydney: "),
        ("dots block", "M63 960h.01", "UTC: 16:00 on"),
        ("dots point", "M63 480h.01", "Los Angeles: 08:00 on"),
    ] {
        assert_eq!(paths(&html, class)[0], dot);
        assert!(html.contains(line), "{line} in {html}");
    }
}

#[test]
fn the_name_of_a_band_makes_way_for_dots() {
    let name = |reader| {
        let html = draw(&TWO[..1], reader, &[]);
        let (before, _) = html.split_once("\" class=\"band\">night<").unwrap();
        before.rsplit("y=\"").next().unwrap().to_owned()
    };
    assert_eq!(name(Changing::BERLIN), "14.5%");
    assert_eq!(name(Changing::SYDNEY), "4.1%");
}

#[test]
fn months_and_hours_are_named() {
    let html = draw(&TWO, Changing::BERLIN, &[]);
    for text in [
        r#"x="4.0%" y="100.0%" class="month">Nov<"#,
        r#"x="95.4%" y="100.0%" class="month">Oct<"#,
        r#"x="0.0%" y="0.0%" class="hour">00:00<"#,
        r#"x="0.0%" y="91.6%" class="hour">22:00<"#,
    ] {
        assert!(html.contains(text), "{text} in {html}");
    }
    assert!(!html.contains("long"));
}

#[test]
fn a_busy_year_has_smaller_dots_and_no_more_elements() {
    let elements = |html: &str| html.matches('<').count() - html.matches("</").count();
    let html = draw(&TWO[..1], Changing::BERLIN, &[]);
    let busy: Vec<String> = (0..100)
        .map(|nth| format!("2027-{:02}-{:02} 16:00", nth / 10 + 1, nth % 10 * 2 + 1))
        .collect();
    let busy: Vec<(&str, bool)> = busy.iter().map(|start| (&**start, false)).collect();
    for (count, class) in [
        (27, "class=\"chart\""),
        (28, "chart many"),
        (54, "chart many"),
        (55, "chart most"),
    ] {
        let drawn = draw(&busy[..count], Changing::BERLIN, &[]);
        assert!(drawn.contains(class), "{class} for {count}");
        assert_eq!(elements(&drawn), elements(&html));
    }
    assert!(elements(&html) < 40);
    assert_eq!(
        paths(&draw(&busy, Changing::BERLIN, &[]), "dots own")[0]
            .matches('M')
            .count(),
        100
    );
}
