//! What texts state of times and days, beside rules. Most wordings are those of public pages: sigs.yaml
//! and READMEs of Kubernetes, OpenTelemetry, CNCF, CDF, W3C, WebAssembly and others.

mod any_text;
mod comments;
mod dates;
mod days;
mod groups;
mod links;
mod messages;
mod nothing;
mod origins;
mod ours;
mod published;
mod rhythms;
mod speed;
mod times;

use tag_page::schedule::{Instant, Rule, parse};
use tag_page::stated::{Disagreement, Kind, Place, in_text};

/// What the rule of TAG Security's page says.
const UTC: &str = "1st and 3rd Wednesday of each month at 16:00 UTC";
/// The same meeting, as its group records it.
const PACIFIC: &str = "1st and 3rd Wednesday of each month at 08:00 America/Los_Angeles";

const AT: &str = "2026-10-01T00:00:00Z";

fn at() -> Instant {
    AT.parse().unwrap()
}

fn rule(sentence: &str) -> Rule {
    parse(sentence).unwrap_or_else(|error| panic!("{sentence}: {error:?}"))
}

/// Each text is what it says of `rules`: what disagrees stands between « and ».
#[track_caller]
fn check(place: Place, rules: &[&str], texts: &[&str]) {
    check_of(&[], place, rules, texts);
}

/// The same on the page of a group with these names.
#[track_caller]
fn check_of(own: &[&str], place: Place, rules: &[&str], texts: &[&str]) {
    let rules: Vec<_> = rules.iter().map(|it| rule(it)).collect();
    let rules: Vec<_> = rules.iter().collect();
    let mut wrong = Vec::new();
    for marked in texts {
        let text = marked.replace(['«', '»'], "");
        let found = others(own, &text, place, &rules);
        let shown = mark(&text, &found);
        if shown != *marked {
            wrong.push(format!("expected {marked}\n   found {shown}\n{found:#?}"));
        }
        // What the help says to write is right as it is written.
        if let [it] = found.as_slice() {
            let mended = mended(&text, it);
            let left = others(own, &mended, place, &rules);
            if !left.is_empty() {
                wrong.push(format!("mended  {mended}\n{left:#?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

fn others(own: &[&str], text: &str, place: Place, rules: &[&Rule]) -> Vec<Disagreement> {
    let mut found = in_text(text, place, rules, own, at());
    found.retain(|it| it.kind == Kind::Other);
    found
}

fn mark(text: &str, found: &[Disagreement]) -> String {
    let mut text = text.to_owned();
    for it in found.iter().rev() {
        text.insert(it.at.end, '»');
        text.insert(it.at.start, '«');
    }
    text
}

/// The text with what the help says in place of what was found.
fn mended(text: &str, found: &Disagreement) -> String {
    let instead = found.help.split('`').nth(1).unwrap_or_default();
    let mut text = text.to_owned();
    text.replace_range(found.at.clone(), instead);
    text
}
