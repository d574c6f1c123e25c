//! A diagnostic as an editor reads it: the message, the line it is in, why it matters, and what to
//! write instead.

use std::ops::Range;

use annotate_snippets::{AnnotationKind, Level, Origin, Renderer, Snippet};

use super::{Diagnostic, Place, Severity};

/// Whether there are colours, as terminals show them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// Text alone.
    Plain,
    /// With colours.
    Coloured,
}

/// A span of more lines than this is marked in its first line only.
const MOST_LINES: usize = 6;

/// What is shown of a long line before and after the fault, in bytes.
const MOST_AROUND: usize = 2000;

/// Renders one diagnostic of the file called `name`.
pub(super) fn diagnostic(name: &str, text: &str, diagnostic: &Diagnostic, style: Style) -> String {
    let Diagnostic {
        code,
        message,
        help,
        place,
        ..
    } = diagnostic;
    let level = match code.severity() {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let group = level.primary_title(message.as_str()).id(code.name());
    let group = match place {
        None => group.element(Origin::path(name)),
        Some(place) => {
            let shown = Shown::of(text, place);
            let snippet = Snippet::source(harmless(&text[shown.window.clone()]))
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
    let renderer = match style {
        Style::Plain => Renderer::plain(),
        Style::Coloured => Renderer::styled(),
    };
    let why = Level::NOTE.with_name("why").message(code.why());
    renderer.render(&[group
        .element(why)
        .element(Level::HELP.message(help.as_str()))])
}

/// Without the control characters that the renderer hands on, those beyond ASCII: a terminal would act on
/// them. What stands in their place is as long.
fn harmless(text: &str) -> String {
    text.replace(|c| matches!(c, '\u{80}'..='\u{9f}'), "·")
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
