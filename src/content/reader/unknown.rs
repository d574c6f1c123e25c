//! Keys that no one reads: usually a slip of the fingers.

use super::super::node::Entry;
use super::super::problems::Problems;
use crate::report::{Code, Fix};

/// No key of ours is half as long; a longer one is not worth the comparison.
const LONGEST: usize = 40;

/// From here on, two words are alike.
const ALIKE: f64 = 0.7;

/// Reports the keys that are not among `known`.
pub(super) fn report(entries: &[Entry<'_>], known: &[&str], problems: &Problems<'_>) {
    for entry in entries {
        if known.contains(&entry.key.as_ref()) {
            continue;
        }
        if problems.is_full() {
            return;
        }
        let likely = likely(&entry.key, known);
        let help = match likely {
            Some(key) => format!("did you mean `{key}`?"),
            None => format!("the keys here are {}", list(known)),
        };
        let fix = likely.map(|key| Fix {
            span: entry.at.clone(),
            text: key.to_owned(),
        });
        let message = format!("unknown key `{}`", entry.key);
        problems.add_mended(Code::KeyUnknown, &entry.at, (message, help), fix);
    }
}

fn likely<'k>(key: &str, known: &[&'k str]) -> Option<&'k str> {
    if key.len() > LONGEST {
        return None;
    }
    let key = key.to_lowercase();
    known
        .iter()
        .map(|known| (strsim::normalized_damerau_levenshtein(&key, known), *known))
        .filter(|(alike, _)| *alike >= ALIKE)
        .max_by(|(one, _), (other, _)| one.total_cmp(other))
        .map(|(_, known)| known)
}

fn list(keys: &[&str]) -> String {
    let quoted: Vec<String> = keys.iter().map(|key| format!("`{key}`")).collect();
    quoted.join(", ")
}
