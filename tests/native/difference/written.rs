//! The same for a terminal and for the summary of a CI job.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use tag_page::difference::{Differences, differences};

use super::{AT, COPIES, between, page};
use crate::support::utc;

const OLD: &str = "meetings: [{ name: Call, when: every Wednesday at 16:00 UTC, duration: 1 h }]";
const NEW: &str =
    "meetings: [{ name: Call, when: every Wednesday at 17:00 UTC, duration: 1 h }]\nlead: New";

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
    let same = differences(&[page(OLD)], &[page(OLD)], utc(AT));
    assert_eq!(same, Differences { pages: vec![] });
    assert_eq!(same.to_string(), "Nothing changes for visitors.");
    assert_eq!(same.markdown(), "Nothing changes for visitors.\n");
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
        "[click](https://evil.example/) ![x](https://evil.example/x.png)",
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
