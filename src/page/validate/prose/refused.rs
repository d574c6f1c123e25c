//! What prose does not hold, and what to write instead.

use pulldown_cmark::{CodeBlockKind, Event, Tag};

/// What it is, and what to write instead.
type Refused = (&'static str, &'static str);

/// A block, or something inline with content of its own, that prose does not hold.
pub(super) fn tag(tag: &Tag<'_>) -> Refused {
    match tag {
        Tag::Heading { .. } => (
            "this is read as a heading",
            "write `\\#` for a `#` that begins the text, and no line of `=` or `-` beneath it",
        ),
        Tag::BlockQuote(_) => (
            "this is read as a quotation",
            "write `\\>` for a `>` that begins the text",
        ),
        Tag::CodeBlock(CodeBlockKind::Fenced(_)) => (
            "this is read as a block of code",
            "write code within the text, between single backticks: `code`",
        ),
        Tag::CodeBlock(CodeBlockKind::Indented) => (
            "this is read as a block of code",
            "begin the text without four spaces",
        ),
        Tag::List(Some(_)) => (
            "this is read as a numbered list",
            "write `1\\.` for a number and a dot that begin the text",
        ),
        Tag::List(None) => (
            "this is read as a list",
            "write `\\-` for a `-`, `+` or `*` that begins the text",
        ),
        Tag::HtmlBlock => HTML,
        Tag::Image { .. } => (
            "this is an image, and a text holds none",
            "write a link to it: [text](https://…), without the `!`",
        ),
        Tag::Table(_) => (
            "this is read as a table",
            "write sentences, or `\\|` for each `|`",
        ),
        Tag::Strikethrough => (
            "this is struck through, which the page does not show",
            "delete the words, or write `\\~` for each `~`",
        ),
        _ => OTHER,
    }
}

/// Something inline that prose does not hold.
pub(super) fn event(event: &Event<'_>) -> Refused {
    match event {
        Event::Html(_) | Event::InlineHtml(_) => HTML,
        Event::HardBreak => (
            "a line is broken here, and the page breaks lines itself",
            "delete the backslash or the spaces at the end of the line",
        ),
        Event::Rule => (
            "this is read as a ruler",
            "write `\\-` or `\\*` for the first of the signs",
        ),
        _ => OTHER,
    }
}

const HTML: Refused = (
    "this is HTML, and a text holds none",
    "write [text](https://…), *emphasis* or `code`; write `\\<` for a `<`",
);

const OTHER: Refused = (
    "this is more than a text holds",
    "write text, `code`, *emphasis*, **strong emphasis** and [links](https://…)",
);
