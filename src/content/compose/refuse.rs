//! What YAML can say and a content file cannot.

use std::ops::Range;

use super::super::problems::Whole;
use super::Composer;
use crate::report::Code;

impl Composer<'_, '_> {
    /// The scanner takes NUL for the end of the text, and others for text.
    pub(super) fn refuse_control_characters(&self) -> Option<()> {
        let is_control = |c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t');
        let Some((at, c)) = self
            .source
            .text
            .char_indices()
            .find(|(_, c)| is_control(*c))
        else {
            return Some(());
        };
        self.problems.add_alone(
            Code::Yaml,
            &(at..at + c.len_utf8()),
            format!("the file holds a control character, U+{:04X}", u32::from(c)),
            "delete it; it was probably pasted, or this is no text file",
        );
        None
    }

    pub(super) fn refuse_nothing(&self) {
        let message = if self.source.yaml().trim().is_empty() {
            "the file is empty"
        } else {
            "there is nothing in the file but comments"
        };
        let help = "begin with a line such as `title: CNCF TAG Security`";
        self.problems
            .add_whole(&Whole::new(Code::Yaml, message, help));
    }

    pub(super) fn refuse_marks(&self, anchor: usize, tag: bool, at: &Range<usize>) {
        if anchor != 0 {
            self.problems.add(
                Code::Yaml,
                at,
                "`&` names a place of the file, which is not supported",
                "delete the name; if it is a text that begins with `&`, put it in quotes",
            );
        }
        if tag {
            self.problems.add(
                Code::Yaml,
                at,
                "`!` gives a type, which is not supported",
                "delete the type; if it is a text that begins with `!`, put it in quotes",
            );
        }
    }

    /// A reference to an anchor.
    pub(super) fn refuse_alias(&self, at: &Range<usize>) {
        self.problems.add(
            Code::Yaml,
            at,
            "`*` refers to another place of the file, which is not supported",
            "write it out here; if it is a text that begins with `*`, put it in quotes",
        );
    }

    /// A key that is a list, a map, or nothing.
    pub(super) fn refuse_key(&self, at: &Range<usize>) {
        self.problems.add(
            Code::Yaml,
            at,
            "a key must be a word",
            "write `key: value`, or put a text that begins with `{` or `[` in quotes",
        );
    }

    /// A key that stands in the same group before.
    pub(super) fn refuse_second(&self, key: &str, at: &Range<usize>, first: usize) {
        let line = self.source.line(first);
        self.problems.add(
            Code::KeyTwice,
            at,
            format!("`{key}` is given twice; the first is in line {line}"),
            "keep one of them",
        );
    }

    /// `Slack channel #tag-security`: YAML would drop the channel without a word.
    pub(super) fn refuse_glued_comment(&self, text: &Range<usize>) {
        let rest = &self.source.text[text.end..];
        let comment = rest.trim_start_matches([' ', '\t']);
        let glued = |c: char| !c.is_whitespace() && c != '#';
        let starts = !text.is_empty() && comment.len() < rest.len();
        if starts
            && comment
                .strip_prefix('#')
                .is_some_and(|word| word.starts_with(glued))
        {
            let start = text.end + rest.len() - comment.len();
            let len = comment.find(char::is_whitespace).unwrap_or(comment.len());
            self.problems.add(
                Code::Comment,
                &(start..start + len),
                "this is a comment, not a part of the text",
                "put the whole text in quotes; a comment is written `# …`, with a space",
            );
        }
    }
}
