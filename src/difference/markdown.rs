//! What is found, as Markdown for the summary of a CI job. Titles and names come from whoever
//! proposes the change: none of their signs may become a link, a picture or HTML.

use super::text::{FOR_MEMBERS, NOTHING};
use super::{Difference, Differences};

impl Difference {
    /// As Markdown (GitHub's), for a job summary.
    pub fn markdown(&self) -> String {
        let title = escaped(&format!("{} ({})", self.title, self.slug));
        let mut text = format!("### {title}\n\n");
        if !self.is_noticed() {
            text = text + "- " + NOTHING + "\n";
        }
        for line in &self.lines {
            text = text + "- " + &escaped(&line.to_string()) + "\n";
        }
        if let Some(announcement) = &self.announcement {
            let fence = fence(announcement);
            text = format!("{text}\n{FOR_MEMBERS}\n\n{fence}text\n{announcement}\n{fence}\n");
        }
        text
    }
}

impl Differences {
    /// As Markdown (GitHub's), for a job summary.
    pub fn markdown(&self) -> String {
        if self.is_empty() {
            return format!("{NOTHING}\n");
        }
        let pages = self.pages.iter().map(Difference::markdown);
        let doubts = self.doubts().map(|it| escaped(&it) + "\n");
        pages.chain(doubts).collect::<Vec<_>>().join("\n")
    }
}

/// Text that stays text: every sign that could mean something is escaped (`CommonMark`, section 2.4),
/// and so is what GitHub would make a link of by itself.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for (at, sign) in text.char_indices() {
        let before = &text[..at];
        let numbered = !before.is_empty() && before.bytes().all(|it| it.is_ascii_digit());
        let means = match sign {
            // Before a list, a heading underlined, a number of a list.
            '-' | '+' | '=' => before.is_empty(),
            ')' => numbered,
            '.' => numbered || before.to_ascii_lowercase().ends_with("www"),
            ':' => text[at..].starts_with("://"),
            '\'' | '"' | '(' | ',' | ';' | '/' | '?' | '%' => false,
            other => other.is_ascii_punctuation(),
        };
        escaped.extend(means.then_some('\\'));
        escaped.push(sign);
    }
    escaped
}

/// More backticks than there are in a row in the text.
fn fence(text: &str) -> String {
    let runs = text.split(|sign| sign != '`').map(str::len);
    "`".repeat(runs.max().unwrap_or_default().max(2) + 1)
}
