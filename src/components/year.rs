//! The year at a glance: a chart with a dot a meeting, and the same in words.
//!
//! The shapes lie in a coordinate system of days and minutes that is stretched to the room there
//! is; the style sheet keeps strokes as thick as they are named. All dots of a line are one path of
//! strokes almost without length, whose caps are the dots. The style sheet paints the bands and the
//! months, and places what is written: nothing of that depends on the year.

use yew::prelude::*;

use super::element::{classed, classes, element};
use crate::schedule::Kind;
use crate::words::label;
use crate::words::year::{Line, Year};

/// What stands where a line has a dot: the class that gives a stroke its shape, and the stroke.
const SHAPES: [(&str, &str); 3] = [("round", "h1"), ("square", "h1"), ("tick", "m0-40v80")];

/// What tells lines of the same shape from each other.
const STROKES: [&str; 3] = ["", "thin", "dotted"];

/// More dots than this are drawn smaller.
const MANY: usize = 27;

/// The year at a glance, shown unasked if it is `open`. Until it is `complete`, the chart has its
/// place and its name, and nothing in it.
pub fn year(year: &Year, open: bool, complete: bool) -> Html {
    let (mut lines, mut texts, mut class) = (Vec::new(), Vec::new(), "chart");
    for (nth, line) in year.lines.iter().enumerate() {
        if line.dots.len() > MANY {
            class = "chart many";
        }
        let (shape, dot) = SHAPES[nth % 3];
        let own = if line.own { "own" } else { "" };
        let look = classes(&[shape, STROKES[nth / 3 % 3], own]);
        lines.push(draw(look.clone(), paths(line, dot)));
        let key = [
            "M-80 0h160".to_owned(),
            at("M", 0, " ", 0) + dot,
            String::new(),
        ];
        let text = html! {
            <>
                <svg class="key" viewBox="-12 -40 24 80" aria-hidden="true">{ draw(look, key) }</svg>
                { line.text.clone() }
            </>
        };
        texts.push(classed("p", line.long.then(|| "long".into()), text));
    }
    let (name, today) = (year.name.clone(), year.today);
    let content = html! {
        if complete {
            <svg viewBox="0 0 3720 1440" preserveAspectRatio="none">
                { path("today", at("M", today, " ", 0) + "v1440") }
                { for lines }
            </svg>
            <g aria-hidden="true">
                { for year.labels.iter().map(|label| html! { <text>{ label.clone() }</text> }) }
                <text x={format!("{}%", today * 100 / 3720)}>{ label::TODAY }</text>
            </g>
        }
    };
    let values = vec![Some("img".into()), Some(name.into()), Some(class.into())];
    html! {
        <details class="year" {open}>
            <summary>{ label::YEAR }</summary>
            { element("svg", &["role", "aria-label", "class"], values, content) }
            { for texts }
        </details>
    }
}

/// The way from dot to dot, the dots of those that are held, and those of cancelled ones.
fn paths(line: &Line, dot: &str) -> [String; 3] {
    let [mut steps, mut held, mut off] = [const { String::new() }; 3];
    let mut before = None;
    for it in &line.dots {
        let (x, y) = (it.column, it.minute());
        let dots = if it.kind == Kind::Cancelled {
            &mut off
        } else {
            &mut held
        };
        dots.push_str(&(at("M", x, " ", y) + dot));
        // From shortly before midnight to shortly after is no way down the whole day.
        let near = before.is_some_and(|before| y.abs_diff(before) < 720);
        let [across, down] = if near { ["H", "V"] } else { ["M", " "] };
        steps.push_str(&at(across, x, down, y));
        before = Some(y);
    }
    [steps, held, off]
}

/// What is cancelled is drawn twice, the second time smaller and in the colour of the ground.
fn draw(class: Option<AttrValue>, [steps, held, off]: [String; 3]) -> Html {
    let paths = html! {
        <>
            { path("steps", steps) }
            { path("dots", held) }
            { path("off", off.clone()) }
            { path("hole", off) }
        </>
    };
    classed("g", class, paths)
}

fn path(class: &'static str, d: String) -> Html {
    let values = vec![Some(d.into()), Some(class.into())];
    element("path", &["d", "class"], values, Html::default())
}

/// A part of a path.
fn at(across: &str, x: i32, down: &str, y: i32) -> String {
    format!("{across}{x}{down}{y}")
}
