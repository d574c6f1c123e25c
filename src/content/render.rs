//! A problem as an editor reads it: the message, the line it is in, and what to write instead.

use std::ops::Range;

use annotate_snippets::{AnnotationKind, Level, Origin, Renderer, Snippet};

use super::report::{Place, Problem};

/// A span of more lines than this is marked in its first line only.
const MOST_LINES: usize = 6;

/// What is shown of a long line before and after the fault, in bytes.
const MOST_AROUND: usize = 2000;

/// Renders one problem of the file called `name`, without colour.
pub(super) fn problem(name: &str, text: &str, problem: &Problem) -> String {
    let group = Level::ERROR.primary_title(problem.message.as_str());
    let group = match &problem.place {
        None => group.element(Origin::path(name)),
        Some(place) => {
            let shown = Shown::of(text, place);
            let snippet = Snippet::source(&text[shown.window.clone()])
                .line_start(place.line)
                .annotation(AnnotationKind::Primary.span(shown.marked));
            if shown.whole {
                group.element(snippet.path(name))
            } else {
                // The renderer would count the column from the start of what it is given.
                let origin = Origin::path(name).line(place.line);
                group
                    .element(origin.char_column(place.column))
                    .element(snippet)
            }
        }
    };
    Renderer::plain().render(&[group.element(Level::HELP.message(problem.help.as_str()))])
}

/// The part of a text that is rendered. Only the lines of the fault are handed over, and of these
/// only what is near it: else a report of many faults in one long line would take for ever.
struct Shown {
    window: Range<usize>,
    /// The fault, counted from the start of the window.
    marked: Range<usize>,
    /// Whether the window begins where the line does.
    whole: bool,
}

impl Shown {
    fn of(text: &str, place: &Place) -> Self {
        let span = place.span.start..marked_end(text, &place.span);
        let farthest = boundary(text, span.start.saturating_sub(MOST_AROUND));
        let before = &text[farthest..span.start];
        let line_start = before.rfind(['\n', '\r']).map(|at| farthest + at + 1);
        // The byte order mark is no column of the first line.
        let marked_start = text
            .starts_with('\u{feff}')
            .then_some('\u{feff}'.len_utf8());
        let start = line_start
            .or(marked_start.filter(|_| farthest == 0))
            .unwrap_or(farthest);
        let last = boundary(text, (span.end + MOST_AROUND).min(text.len()));
        let after = &text[span.end..last];
        let end = span.end + after.find(['\n', '\r']).unwrap_or(after.len());
        Self {
            window: start..end,
            marked: span.start - start..span.end - start,
            whole: line_start.is_some() || farthest == 0,
        }
    }
}

/// Where the mark ends.
fn marked_end(text: &str, span: &Range<usize>) -> usize {
    let last = boundary(text, span.end.min(span.start + MOST_AROUND));
    let marked = &text[span.start..last];
    if last < span.end || marked.lines().count() > MOST_LINES {
        span.start + marked.find(['\n', '\r']).unwrap_or(marked.len())
    } else {
        last
    }
}

/// The last place, not after this one, at which a character starts.
fn boundary(text: &str, at: usize) -> usize {
    (0..=at)
        .rev()
        .find(|at| text.is_char_boundary(*at))
        .unwrap_or(0)
}
