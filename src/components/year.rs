//! The year at a glance: a chart with a dot a meeting, and the same in words.
//!
//! The shapes lie in a coordinate system of half days and minutes that is stretched to the room
//! there is; the style sheet keeps strokes as thick as they are named. All dots of a kind are one
//! path of strokes almost without length, whose caps are the dots. The words are not stretched:
//! they stand at percentages.

use std::rc::Rc;

use yew::prelude::*;

use crate::words::label;
use crate::words::year::{Dot, Year};

/// The width of the coordinate system: the half days of a leap year.
const WIDTH: u32 = 732;
/// Its height: the minutes of a day.
const HEIGHT: u32 = 1440;

/// The bands that are named, and where in them the name may stand, in minutes: in the middle, or
/// where the middle is taken.
const BANDS: [(&str, [u32; 3]); 3] = [
    (label::NIGHT, [210, 60, 360]),
    (label::DAY, [780, 620, 940]),
    (label::EVENING, [1200, 1270, 1070]),
];

/// The marks of the reader's own place and of those compared with it. A hollow one is drawn twice,
/// the second time smaller and in the colour of the ground.
const MARKS: [&[&str]; 4] = [
    &["dots own"],
    &["dots square", "dots square hole"],
    &["dots block"],
    &["dots point"],
];
const CANCELLED: &[&str] = &["dots cancelled", "dots hole"];

/// What the chart is drawn from.
#[derive(Debug, PartialEq, Properties)]
pub struct YearProps {
    /// The meetings.
    pub year: Rc<Year>,
    /// Whether it is shown unasked.
    pub open: bool,
}

/// The year at a glance.
#[component(YearView)]
pub fn year_view(YearProps { year, open }: &YearProps) -> Html {
    let several = year.places.len() > 1;
    let mut lines: Vec<Html> = Vec::new();
    for (place, mark) in year.places.iter().zip(MARKS) {
        let text = if several {
            format!("{}: {}", place.city, place.sentence)
        } else {
            place.sentence.clone()
        };
        lines.push(line(text, mark, several || year.cancelled.is_some()));
    }
    if let Some(text) = &year.cancelled {
        lines.push(line(text.clone(), CANCELLED, true));
    }
    html! {
        <details class="year" open={*open}>
            <summary>{ label::YEAR }</summary>
            { chart(year) }
            { for lines }
        </details>
    }
}

/// What the chart shows, behind the mark that stands for it.
fn line(text: String, mark: &[&'static str], marked: bool) -> Html {
    html! {
        <p>
            if marked {
                <svg class="legend" viewBox="0 0 1 1" aria-hidden="true">
                    { for mark.iter().map(|class| path(class, "M.5 .5h.01".into())) }
                </svg>
            }
            { text }
        </p>
    }
}

fn chart(year: &Year) -> Html {
    let own = &year.places[0].dots;
    let crowd = match own.len() {
        0..=27 => "chart",
        28..=54 => "chart many",
        _ => "chart most",
    };
    // A clock of twelve hours needs more room.
    let long = year.hours.iter().any(|(_, clock)| clock.len() > 5);

    let grid: String = year.months.iter().map(|it| down(it.first * 2)).collect();
    let mut shapes = vec![
        path("night", "M0 0h732v420h-732zM0 1320h732v120h-732z".into()),
        path("dusk", "M0 420h732v120h-732zM0 1020h732v300h-732z".into()),
        path("day", "M0 540h732v480h-732z".into()),
        path("line", grid),
        path("today", down(year.today * 2 + 1)),
    ];
    let mut mark = |classes: &[&'static str], dots: &[Dot], cancelled: bool| {
        let shown = dots.iter().filter(|dot| dot.cancelled == cancelled);
        let points: String = shown.map(point).collect();
        shapes.extend(classes.iter().map(|class| path(class, points.clone())));
    };
    for (place, classes) in year.places.iter().zip(MARKS).skip(1) {
        mark(classes, &place.dots, false);
    }
    mark(MARKS[0], own, false);
    mark(CANCELLED, own, true);

    let mut words: Vec<Html> = Vec::new();
    for month in &year.months {
        words.push(text(
            "month",
            month.first + month.end,
            HEIGHT,
            &month.name[..3],
        ));
    }
    for (minute, clock) in &year.hours {
        words.push(text("hour", 0, *minute, clock));
    }
    for (name, at) in BANDS {
        words.push(text("band", WIDTH, free(at, year), name));
    }
    html! {
        <svg class={classes!(crowd, long.then_some("long"))} role="img" aria-label={year.name.clone()}>
            <svg viewBox="0 0 732 1440" preserveAspectRatio="none">{ for shapes }</svg>
            { for words }
        </svg>
    }
}

fn path(class: &'static str, d: String) -> Html {
    html! { <path {class} {d} /> }
}

fn text(class: &'static str, x: u32, y: u32, words: &str) -> Html {
    html! { <text {class} x={percent(x, WIDTH)} y={percent(y, HEIGHT)}>{ words }</text> }
}

/// A dot, as part of a path.
fn point(dot: &Dot) -> String {
    format!("M{} {}h.01", dot.day * 2 + 1, dot.minute())
}

/// A line from the top to the bottom.
fn down(x: u32) -> String {
    format!("M{x} 0v1440")
}

/// Where the name of a band is not in the way of a dot.
fn free(at: [u32; 3], year: &Year) -> u32 {
    let taken = |y: u32| {
        let mut dots = year.places.iter().flat_map(|place| &place.dots);
        dots.any(|dot| dot.minute().abs_diff(y) < 80)
    };
    at.into_iter().find(|y| !taken(*y)).unwrap_or(at[0])
}

fn percent(part: u32, whole: u32) -> String {
    let tenths = part * 1000 / whole;
    format!("{}.{}%", tenths / 10, tenths % 10)
}
