//! Files that are no YAML: the scanner's words are turned into an editor's.

use super::refuses;

#[test]
fn tabs() {
    refuses(
        "title: TAG
icon:
	src: a.svg",
        &[
            "3:1 | 	 | tabs cannot indent; use spaces | replace each tab at the start of the line by two spaces",
        ],
    );
    refuses(
        "title: TAG
icon:
  src: a.svg
	alt: A",
        &[
            "4:1 | 	 | tabs cannot indent; use spaces | replace each tab at the start of the line by two spaces",
        ],
    );
    for (text, at) in [
        ("title:	TAG", "1:7"),
        ("title: TAG\nicon: { src:	a.svg }", "2:13"),
        ("title: TAG\nabout:\n  -	- We meet.", "3:4"),
    ] {
        refuses(
            text,
            &[&format!(
                "{at} | 	 | a tab cannot stand here; use a space | replace the tab by a space"
            )],
        );
    }
}

#[test]
fn texts_that_need_quotes() {
    refuses(
        "title: TAG: Security",
        &[
            "1:11 | : | there cannot be a key here | put a text that holds `: ` in quotes; indent keys of one group alike",
        ],
    );
    refuses(
        "title: TAG
lead: *We* meet.",
        &["2:7 | * | a text cannot begin with `*` | put the whole text in quotes"],
    );
    refuses(
        "title: @TAG",
        &["1:8 | @ | a text cannot begin with `@` | put the whole text in quotes"],
    );
    refuses(
        "title: `TAG`",
        &["1:8 | ` | a text cannot begin with a backtick | put the whole text in quotes"],
    );
    refuses(
        "title: %TAG",
        &["1:8 | % | a text cannot begin with `%` | put the whole text in quotes"],
    );
    refuses(
        "title: TAG
links:
  - [Charter](https://github.com/cncf/toc)",
        &[
            r#"3:5 | [Charter] | a text that begins with `[` must be in quotes | write "[text](https://…)", with the quotes"#,
        ],
    );
    refuses(
        "title: TAG
links: [Charter](https://github.com/cncf/toc)",
        &[
            r#"2:8 | [Charter] | a text that begins with `[` must be in quotes | write "[text](https://…)", with the quotes"#,
        ],
    );
    refuses(
        "title: - TAG",
        &[
            "1:8 | - | a list cannot begin here | begin each entry, on a line of its own, with `- `; put a text that begins so in quotes",
        ],
    );
    refuses(
        "title: > TAG",
        &[
            "1:8 | > | a text after `>` or `|` must begin on the next line, indented | move it to the next line; put a text that begins with `>` or `|` in quotes",
        ],
    );
    refuses(
        "title: TAG
lead: We {meet
edit: ]",
        &[
            "3:7 | ] | a comma or a bracket is missing before this, or one is too many | separate entries by commas and close each bracket; put a text that holds them in quotes",
        ],
    );
}

#[test]
fn quotes() {
    refuses(
        r#"title: "TAG
lead: We meet."#,
        &[r#"1:8 | " | this quote is not closed | close it at the end of the text"#],
    );
    refuses(
        "title: 'TAG's'",
        &[
            r#"1:13 | s | there is more text after the closing quote | put the whole text in quotes; a quote within '…' is written '', within "…" it is \""#,
        ],
    );
    refuses(
        r#"title: "TAG \Security""#,
        &[
            r#"1:8 | " | this text holds a backslash that YAML does not understand | write two backslashes, or put the text in single quotes"#,
        ],
    );
}

#[test]
fn lines_that_do_not_line_up() {
    refuses(
        "title: TAG
icon:
  src: a.svg
 alt: A",
        &[
            "4:2 | a | this line does not line up with those above it | begin keys of one group, and entries of one list, in the same column",
        ],
    );
    refuses(
        "title: TAG
lead
about: We meet.",
        &[
            "2:1 | lead | this line is no `key: value` | write a colon and a space after the key; indent a line that goes on with a text",
        ],
    );
    refuses(
        "  title: TAG
about: We meet.",
        &[
            "2:1 | a | this line does not line up with those above it | begin keys of one group, and entries of one list, in the same column",
        ],
    );
}

#[test]
fn brackets() {
    refuses(
        "title: TAG
icon: { src: a.svg
edit: https://cncf.io/",
        &[
            "3:5 | : | a comma or a bracket is missing before this, or one is too many | separate entries by commas and close each bracket; put a text that holds them in quotes",
        ],
    );
    refuses(
        "title: TAG
leads: [",
        &[
            "2:8 | [ | a comma or a bracket is missing before this, or one is too many | separate entries by commas and close each bracket; put a text that holds them in quotes",
        ],
    );
}

#[test]
fn a_syntax_error_stands_alone() {
    refuses(
        r#"tilte: TAG
lead: [We meet.]
lead: again
site: "https://cncf.io/"#,
        &[r#"4:7 | " | this quote is not closed | close it at the end of the text"#],
    );
    refuses(
        "title: TAG\n\u{feff}site: https://cncf.io/\n",
        &[
            "2:1 | \u{feff} | an invisible byte order mark, U+FEFF, stands here | delete the line and type it anew; the mark belongs at the start of a file",
        ],
    );
}

#[test]
fn slips_that_the_scanner_sees_too_late() {
    for (text, told) in [
        (
            "title:TAG\nabout: We meet.",
            "1:1 | title:TAG | there is no colon and space after the key | write `key: value`, with a plain colon and a space behind it",
        ),
        (
            "title：TAG\nabout: We meet.",
            "1:1 | title：TAG | there is no colon and space after the key | write `key: value`, with a plain colon and a space behind it",
        ),
        (
            "title: TAG\nmeetings:\n  -name: A\n    when: B",
            "3:3 | -name: A | there is no space after the hyphen | begin each entry of a list with `- `",
        ),
        (
            "title: TAG\nicon:\n\u{a0} src: a.svg\n  alt: A",
            "3:1 | \u{a0} | this is no space but one that does not break, U+00A0 | delete it and type a space; it was probably pasted",
        ),
        (
            "<<<<<<< HEAD\ntitle: TAG\n=======\ntitle: GAT\n>>>>>>> other",
            "1:1 | <<<<<<< HEAD | two changes of these lines were not merged | keep the right ones, and delete the lines of `<<<<<<<`, `=======` and `>>>>>>>`",
        ),
    ] {
        refuses(text, &[told]);
    }
}
