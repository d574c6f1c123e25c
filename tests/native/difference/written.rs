//! The same for a terminal, for the summary of a CI job and for programs.

use std::slice;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use serde_json::{Value, json};
use tag_page::difference::{Differences, differences};
use tag_page::page::Page;

use super::{AT, COPIES, between, page};
use crate::support::utc;

const OLD: &str = "meetings: [{ name: Call, when: every Wednesday at 16:00 UTC, duration: 1 h }]";
const NEW: &str = "meetings: [{ name: Call, when: every Wednesday at 17:00 UTC, duration: 1 h, updated: 2026-11-24 }]\nlead: New";

#[test]
fn a_terminal_reads_lines() {
    let changed = between(&page(OLD), &page(NEW)).to_string();
    let expected = format!(
        "TAG (tag)
  From 25 November 2026, Call starts at 17:00 UTC instead of 16:00, one hour later: all of the next 52 dates move.
  {COPIES}
  The summary is new.

  For members, to paste:
  TAG: from Wednesday 25 November 2026, Call is at 17:00 UTC instead of 16:00 UTC, one hour later."
    );
    assert_eq!(changed, expected);
    let same = between(&page(OLD), &page(OLD));
    assert_eq!(
        same.to_string(),
        "TAG (tag)\n  Nothing changes for visitors."
    );
}

#[test]
fn a_job_summary_reads_markdown() {
    let changed = between(&page(OLD), &page(NEW)).markdown();
    let expected = format!(
        "### TAG (tag)

- From 25 November 2026, Call starts at 17:00 UTC instead of 16:00, one hour later: all of the next 52 dates move.
- {COPIES}
- The summary is new.

For members, to paste:

```text
TAG: from Wednesday 25 November 2026, Call is at 17:00 UTC instead of 16:00 UTC, one hour later.
```
"
    );
    assert_eq!(changed, expected);
}

#[test]
fn nothing_is_said_once() {
    let same = differences(&[page(OLD)], &[], &[page(OLD)], utc(AT));
    let nothing = Differences {
        pages: vec![],
        unread: vec![],
    };
    assert_eq!(same, nothing);
    assert_eq!(same.to_string(), "Nothing changes for visitors.");
    assert_eq!(same.markdown(), "Nothing changes for visitors.\n");
}

#[test]
fn a_program_reads_json() {
    let (old, new) = (page(OLD), page(NEW));
    let read = |old: &[Page], broken: &[&str], new: &[Page]| -> Value {
        let text = differences(old, broken, new, utc(AT)).json();
        serde_json::from_str(&text).expect("JSON")
    };
    let document = read(
        slice::from_ref(&old),
        &["tag-broken"],
        slice::from_ref(&new),
    );
    assert_eq!(document["unread"], json!(["tag-broken"]));
    let [page] = &document["pages"].as_array().expect("pages")[..] else {
        panic!("{document}");
    };
    let dates = page["dates"].as_array().expect("dates");
    assert_eq!(dates.len(), 52);
    assert_eq!(
        dates[0],
        json!({ "series": "Call", "from": "2026-11-25T16:00:00Z", "to": "2026-11-25T17:00:00Z" })
    );
    let mut rest = page.clone();
    rest.as_object_mut().expect("a page").remove("dates");
    assert_eq!(
        rest,
        json!({
            "slug": "tag",
            "title": "TAG",
            "noticed": true,
            "changes": [
                { "kind": "meetings", "text": "From 25 November 2026, Call starts at 17:00 UTC instead of 16:00, one hour later: all of the next 52 dates move." },
                { "kind": "calendars", "text": COPIES },
                { "kind": "page", "text": "The summary is new." },
            ],
            "announcement": "TAG: from Wednesday 25 November 2026, Call is at 17:00 UTC instead of 16:00 UTC, one hour later.",
        })
    );
    // Nothing is said of what there is not.
    let gone = read(&[old], &[], &[]);
    assert_eq!(
        gone["pages"][0]["dates"][0],
        json!({ "series": "Call", "from": "2026-11-25T16:00:00Z" })
    );
    let same = read(slice::from_ref(&new), &[], slice::from_ref(&new));
    assert_eq!(same, json!({ "unread": [], "pages": [] }));
}

/// What comes of Markdown, as GitHub reads it: the texts of its blocks, and all that is not text.
fn rendered(markdown: &str) -> (Vec<String>, Vec<String>) {
    let (mut texts, mut others) = (vec![String::new()], Vec::new());
    for event in Parser::new_ext(
        markdown,
        Options::ENABLE_TABLES
            | Options::ENABLE_STRIKETHROUGH
            | Options::ENABLE_MATH
            | Options::ENABLE_FOOTNOTES,
    ) {
        match event {
            Event::Text(text) => texts.last_mut().unwrap().push_str(&text),
            Event::Start(Tag::Heading { .. } | Tag::Item | Tag::CodeBlock(_) | Tag::Paragraph) => {
                texts.push(String::new());
            }
            Event::Start(Tag::List(None))
            | Event::End(
                TagEnd::Heading(_)
                | TagEnd::Item
                | TagEnd::CodeBlock
                | TagEnd::Paragraph
                | TagEnd::List(false),
            ) => {}
            other => others.push(format!("{other:?}")),
        }
    }
    (texts, others)
}

#[test]
fn hostile_texts_stay_texts() {
    for hostile in [
        "<img src=x onerror=alert(1)>",
        "</details><script>alert(1)</script>",
        "&lt;b&gt; &amp; &#60;i&#62;",
        "[click](//evil.example/) ![x](//evil.example/x.png)",
        "https://evil.example/ www.evil.example <https://evil.example/>",
        "```js",
        "`` ` `code` ``` `````",
        "*a* _b_ **c** ~~d~~ $e$ [^1] :tada:",
        "# Heading",
        "1. List",
        "2) List",
        "- List",
        "+ List",
        "> Quote",
        "| a | b |",
        "===",
        "\\ \\* \\<b>",
        "@everyone #1",
    ] {
        let quoted = format!("\"{}\"", hostile.replace('\\', "\\\\").replace('"', "\\\""));
        let keys = |hour: u8, lead: &str| {
            page(&format!(
                "meetings:
- {{ name: {quoted}, when: every Wednesday at {hour}:00 UTC, duration: {hour} h }}
leads: [{{ name: {lead}, role: TL }}]"
            ))
        };
        let (old, mut new) = (keys(16, "Ada"), keys(17, &quoted));
        new.title = hostile.into();
        let difference = between(&old, &new);
        // One of the lines begins with it.
        let lasts = format!("{hostile} lasts 1020 minutes instead of 960.");
        assert!(difference.lines().iter().any(|it| it.text == lasts));
        let (texts, others) = rendered(&difference.markdown());
        assert!(others.is_empty(), "{hostile}: {others:?}");
        for line in difference.lines() {
            assert!(
                texts.contains(&line.to_string()),
                "{hostile}: {line} in {texts:?}"
            );
        }
        assert!(
            texts.contains(&format!("{hostile} (tag)")),
            "{hostile}: {texts:?}"
        );
        let announcement = difference.announcement().unwrap();
        assert!(
            texts.contains(&format!("{announcement}\n")),
            "{hostile}: {texts:?}"
        );
        // What GitHub makes links of by itself.
        let outside = difference.markdown().replace(announcement, "");
        assert!(
            !outside.contains("https://") && !outside.contains("www."),
            "{outside}"
        );
    }
}
