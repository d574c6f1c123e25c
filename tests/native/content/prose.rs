//! Prose: inline `CommonMark`, word for word, and what it does not hold.

use tag_page::page::{Inline, Prose};

use super::{page, refuses};

/// The prose that the page has for a lead, with its parts marked.
fn lead(yaml: &str) -> String {
    marked(&page(&format!("title: TAG\nlead: {yaml}")).lead.unwrap())
}

fn marked(Prose(inlines): &Prose) -> String {
    let mark = |inline: &Inline| match inline {
        Inline::Text(text) => format!("({text})"),
        Inline::Code(code) => format!("code({code})"),
        Inline::Emphasis(prose) => format!("em({})", marked(prose)),
        Inline::Strong(prose) => format!("strong({})", marked(prose)),
        Inline::Link(anchor) => format!("a[{}]({})", anchor.href.as_str(), marked(&anchor.text)),
    };
    inlines.iter().map(mark).collect()
}

#[test]
fn code_emphasis_and_links() {
    for (yaml, expected) in [
        ("We meet.", "(We meet.)"),
        (
            "Run `make *all*` *now* or **never**.",
            "(Run )code(make *all*)( )em((now))( or )strong((never))(.)",
        ),
        (
            "See [the *charter*](https://cncf.io/a_(b)).",
            "(See )a[https://cncf.io/a_(b)]((the )em((charter)))(.)",
        ),
        (
            "Write to <tag@cncf.io>.",
            "(Write to )a[mailto:tag@cncf.io]((tag@cncf.io))(.)",
        ),
        (
            "At <https://cncf.io/>.",
            "(At )a[https://cncf.io/]((https://cncf.io/))(.)",
        ),
        ("\"***Both***\"", "em(strong((Both)))"),
    ] {
        assert_eq!(lead(yaml), expected, "{yaml}");
    }
}

#[test]
fn text_comes_out_word_for_word() {
    for (yaml, expected) in [
        (
            "\"It's \\\"9 -- 10\\\"... isn't it?\"",
            "(It's \"9 -- 10\"... isn't it?)",
        ),
        (
            "'C&A, 2 < 3, a_b_c, 5 * 3 * 1, [x], $1, :tag: #1'",
            "(C&A, 2 < 3, a_b_c, 5 * 3 * 1, [x], $1, :tag: #1)",
        ),
        ("\"1\\\\. \\\\*not emphasis\\\\*\"", "(1. *not emphasis*)"),
        ("|\n  one\n  two\n", "(one two)"),
        (">-\n  日本語 é 🎉\n  और\n", "(日本語 é 🎉 और)"),
        ("AT&amp;T", "(AT&T)"),
        ("yes", "(yes)"),
    ] {
        assert_eq!(lead(yaml), expected, "{yaml}");
    }
}

#[test]
fn what_is_read_as_a_block() {
    refuses(
        r#"title: TAG
lead: "1. We meet.""#,
        &[
            r"2:8 | 1. We meet. | this is read as a numbered list | write `1\\.` for a number and a dot that begin the text",
        ],
    );
    refuses(
        "title: TAG
lead: '# We meet.'",
        &[
            r"2:8 | # We meet. | this is read as a heading | write `\#` for a `#` that begins the text, and no line of `=` or `-` beneath it",
        ],
    );
    refuses(
        r#"title: TAG
lead: "- We meet.""#,
        &[
            r"2:8 | - We meet. | this is read as a list | write `\\-` for a `-`, `+` or `*` that begins the text",
        ],
    );
    refuses(
        r#"title: TAG
lead: "> We meet.""#,
        &[
            r"2:8 | > We meet. | this is read as a quotation | write `\\>` for a `>` that begins the text",
        ],
    );
    refuses(
        r#"title: TAG
lead: "---""#,
        &[r"2:8 | --- | this is read as a ruler | write `\\-` or `\\*` for the first of the signs"],
    );
    refuses(
        "title: TAG
lead: |
  We meet.
  ===",
        &[r"3:3 | We meet.
  === | this is read as a heading | write `\#` for a `#` that begins the text, and no line of `=` or `-` beneath it"],
    );
    refuses(
        "title: TAG
lead: |
  ```
  We meet.
  ```",
        &[
            "3:3 | ```
  We meet.
  ``` | this is read as a block of code | write code within the text, between single backticks: `code`",
        ],
    );
    refuses(
        r#"title: TAG
lead: "    We meet.""#,
        &["2:12 | We meet. | this is read as a block of code | begin the text without four spaces"],
    );
    refuses(
        "title: TAG
lead: |
  | we | meet |
  |----|------|",
        &[r"3:3 | | we | meet |
  |----|------| | this is read as a table | write sentences, or `\|` for each `|`"],
    );
    refuses(
        "title: TAG
lead: |
  We meet.

  Often.",
        &[
            "5:3 | Often. | a second paragraph begins here, and this text is one paragraph | delete the empty line; only `about` has several, written as a list",
        ],
    );
}

#[test]
fn links_that_were_meant_and_are_none() {
    const SPACE: &str = "there is a space between the text of the link and its address";
    const ROUND: &str = "the brackets of the link are the wrong way round";
    const SQUARE: &str = "the address of the link stands in square brackets";
    const TEXT: &str = "the text of the link is not closed";
    const OPEN: &str = "the link is not closed, not opened, or holds a space in its address";
    for (text, what) in [
        ("[Charter] (https://example.org/charter)", SPACE),
        ("(Charter)[https://example.org/charter]", ROUND),
        ("[Charter][https://example.org/charter]", SQUARE),
        ("[Charter(https://example.org/charter)", TEXT),
        ("Charter](https://example.org/charter)", OPEN),
        ("[Charter](https://example.org/charter", OPEN),
        ("[Charter](https://example.org/our charter)", OPEN),
    ] {
        refuses(
            &format!("title: TAG\nlead: \"{text}\""),
            &[&format!(
                "2:8 | {text} | {what} | write [text](https://…), without a space between the two; a space in the address is %20"
            )],
        );
    }
}

#[test]
fn signs_that_make_no_link() {
    for text in [
        "Ask [anyone] (see https://example.org/people).",
        "An array[0](of chairs) and a list[https]",
        "In [brackets, see also (https://example.org/charter)]",
        "Write `[Charter] (https://example.org/charter)` so",
        "Not \\\\[Charter\\\\] (https://example.org/charter) either",
        "[A [nested] text](https://example.org/charter)",
    ] {
        super::page(&format!("title: TAG\nlead: \"{text}\""));
    }
}

#[test]
fn what_a_text_does_not_hold() {
    refuses(
        "title: TAG
about: >-
  We <b>meet</b>
  often.",
        &[
            r"3:6 | <b> | this is HTML, and a text holds none | write [text](https://…), *emphasis* or `code`; write `\<` for a `<`",
            r"3:13 | </b> | this is HTML, and a text holds none | write [text](https://…), *emphasis* or `code`; write `\<` for a `<`",
        ],
    );
    refuses(
        "title: TAG
lead: <script>alert(1)</script>",
        &[
            r"2:7 | <script>alert(1)</script> | this is HTML, and a text holds none | write [text](https://…), *emphasis* or `code`; write `\<` for a `<`",
        ],
    );
    refuses(
        "title: TAG
lead: We meet ![often](https://cncf.io/often.svg).",
        &[
            "2:15 | ![often](https://cncf.io/often.svg) | this is an image, and a text holds none | write a link to it: [text](https://…), without the `!`",
        ],
    );
    refuses(
        "title: TAG
lead: We ~~meet~~ talk.",
        &[
            r"2:10 | ~~meet~~ | this is struck through, which the page does not show | delete the words, or write `\~` for each `~`",
        ],
    );
    refuses(
        r#"title: TAG
lead: "We meet.\\\nOften.""#,
        &[
            r"2:16 | \\ | a line is broken here, and the page breaks lines itself | delete the backslash or the spaces at the end of the line",
        ],
    );
    refuses(
        "title: TAG
lead: *a **b *c **d *e **f *g **h *i* h** g* f** e* d** c* b** a*",
        &["2:7 | * | a text cannot begin with `*` | put the whole text in quotes"],
    );
    refuses(
        r#"title: TAG
lead: "*a **b *c **d *e **f *g **h *i* h** g* f** e* d** c* b** a*""#,
        &[
            "2:36 | *i* | emphasis and links are nested too deep here | write it without so much emphasis",
        ],
    );
    refuses(
        "title: TAG
lead: We meet&#x202e;.",
        &[
            "2:14 | &#x202e; | the text holds an invisible character, U+202E | type the text anew, on one line; the character was probably pasted",
        ],
    );
}

#[test]
fn links() {
    refuses(
        "title: TAG
lead: Read [this](javascript:alert(1)) and [that](//cncf.io), or [it](<>).",
        &[
            "2:19 | javascript:alert(1) | the scheme `javascript:` is not allowed | write an address that begins with https://, mailto: or webcal://",
            "2:51 | //cncf.io | `//cncf.io` is no absolute address | write the whole address, beginning with https://",
            "2:66 | [it](<>) | the address is empty | write an address that begins with https://",
        ],
    );
    refuses(
        "title: TAG\nlinks:\n  - \"é [here](https://cncf\u{200b}.io/)\"\n  - text: \"[](https://cncf.io/)\"\n    beneath: [\"[*x*](http://cncf.io/)\"]",
        &[
            "3:15 | https://cncf\u{200b}.io/ | the address holds an invisible character, U+200B | delete the line and type the address anew; it was probably pasted",
            "4:12 | [](https://cncf.io/) | the link has no text | write what the reader sees between the brackets: [text](https://…)",
            "5:22 | http://cncf.io/ | the scheme `http:` is not allowed | write an address that begins with https://, mailto: or webcal://",
        ],
    );
    refuses(
        r#"title: TAG
lead: Read [this](https://cncf.io/ "that")."#,
        &[
            r#"2:12 | [this](https://cncf.io/ "that") | the link has a title, which the page does not show | write [text](https://…), without the words in quotes"#,
        ],
    );
    refuses(
        r#"title: TAG
lead: "[charter]: https://cncf.io/charter"
"#,
        &[
            "2:8 | [charter]: https://cncf.io/charter | `[name]: address` defines a link, which is not supported | write the link where it belongs: [text](https://…)",
        ],
    );
}
