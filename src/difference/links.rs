//! The section of links.

use super::Matter;
use super::found::Found;
use super::matched::Matched;
use super::when::{count, named};
use crate::page::{Link, Prose};

/// Says which links are new, gone, or lead elsewhere.
pub(super) fn links(old: &[Link], new: &[Link], found: &mut Found) {
    if old == new {
        return;
    }
    let [before, after] = [old, new].map(lines);
    let links = Matched::of(
        &before,
        &after,
        &[&|one: &&Prose, other| one == other, &|one, other| {
            one.to_string() == other.to_string()
        }],
    );
    let elsewhere = links.both.iter().filter(|(one, other)| one != other);
    let elsewhere: Vec<_> = elsewhere.map(|(_, it)| *it).collect();
    let mut is_said = false;
    for (one, several, those) in [
        ("added", "added", &links.new),
        ("removed", "removed", &links.gone),
        ("leads elsewhere", "lead elsewhere", &elsewhere),
    ] {
        if those.is_empty() {
            continue;
        }
        let what = if those.len() == 1 { one } else { several };
        let texts = named(&those.iter().map(|it| text(it)).collect::<Vec<_>>());
        let text = format!("{} {what}: {texts}.", count(those.len(), "link"));
        found.line(Matter::Page, text);
        is_said = true;
    }
    if links.shuffled || !is_said {
        let text = "The links are arranged in another way.";
        found.line(Matter::Page, text.to_owned());
    }
}

/// Each line, and those beneath it.
fn lines(links: &[Link]) -> Vec<&Prose> {
    links
        .iter()
        .flat_map(|it| std::iter::once(&it.text).chain(&*it.beneath))
        .collect()
}

/// `“Slack channel: #tag-security”`
fn text(line: &Prose) -> String {
    format!("“{line}”")
}
