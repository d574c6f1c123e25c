//! Random texts in each form, and random changes of a good file.

use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Value, json};

use super::mutated::{at, changes, good, places};
use super::{is_built, report, takes, trouble};

proptest! {
    #[test]
    fn plain_texts(text in signs()) {
        agree(&json!({ "title": text }))?;
        agree(&meeting("status", &json!({ "paused": text })))?;
    }

    #[test]
    fn reasons(text in "[ \u{85}]?(true|false|yes|no|on|off|NO|oN|Off|none|\u{130}|on off)[ \n]?") {
        agree(&meeting("status", &json!({ "paused": text })))?;
    }

    #[test]
    fn words(text in "[ \u{a0}]?(Chair|TL|chair|active|ended|paused|no-chair|rule)[ \n\u{85}]?") {
        agree(&json!({ "title": "TAG", "leads": [{ "name": "Ada", "role": text }] }))?;
        agree(&meeting("status", &json!(text)))?;
        agree(&json!({ "title": "TAG", "waivers": [{ "code": text, "reason": "R" }] }))?;
    }

    #[test]
    fn handles(text in "[ ]?[0-9A-Za-z-]{0,42}[ é_@]?") {
        agree(&json!({
            "title": "TAG",
            "leads": [{ "name": "Ada", "role": "TL", "github": text }],
        }))?;
    }

    #[test]
    fn dates(text in "[ +-]?[012][0-9]{2}[0-9]?-[01][0-9]-[0-3][0-9][ \u{2003}]?|[ 0-9+-]{8,11}") {
        agree(&json!({ "title": "TAG", "reviewed": text }))?;
    }

    #[test]
    fn moments(text in "2[0-9]{3}-(02|0[0-9]|1[0-3])-[0-3][0-9]([ T\t\u{a0}]{0,2}[0-9]{0,2}:?[0-9]{0,3}[ Z]?)?") {
        agree(&meeting("exceptions", &json!([{ "extra": text }])))?;
        agree(&meeting("exceptions", &json!([{ "date": "1900-01-01", "moved": text }])))?;
    }

    #[test]
    fn durations(text in "[ ]?([0-9]{0,4}[ \u{a0}]{0,2}(h|H|hrs?|hours?|m|mins?|Minutes?|s|)[ ,]?(and )?){1,3}") {
        let file = meeting("duration", &json!(text)).to_string();
        let (schema, parser) = (takes(&file), is_built(&file));
        let sum = report(&file).to_string().contains("longer than a day");
        prop_assert!(schema == parser || schema && sum, "{file}\n{}", report(&file));
    }

    #[test]
    fn paths(text in "[ ]?([a-z]{0,2}[./@~,()+_-]?[ !-~]?){0,4}[ ]?") {
        agree(&json!({ "title": "TAG", "icon": { "src": text, "alt": "A" } }))?;
    }

    #[test]
    fn addresses(text in "[ ]?(https|HTTPS|http|mailto|webcal|Webcal|ftp)?:?/{0,3}[ !-~\u{200b}\u{a0}é]{0,8}[ ]?") {
        sound(&json!({ "title": "TAG", "edit": text }))?;
        sound(&json!({ "title": "TAG", "site": text }))?;
    }

    #[test]
    fn prose(text in markdown()) {
        sound(&json!({ "title": "TAG", "lead": text }))?;
        sound(&meeting("agenda", &json!(text)))?;
    }

    #[test]
    fn links(text in "[ \n\u{85}]{0,2}<?\\[?[a-z \u{200b}]{0,3}\\]?\\(?<?(https://)?[a-z. \u{fe0f}]{0,4}[>)\\]]{0,2}[ \n.]?") {
        sound(&meeting("agenda", &json!(text)))?;
    }

    #[test]
    fn several_changes(picks in prop::collection::vec((any::<Index>(), any::<Index>(), signs()), 2..5)) {
        let mut file = good();
        for (place, change, text) in picks {
            let all = places(&file);
            let place = place.get(&all);
            let changes = changes(&file, place);
            file = match change.index(changes.len() + 1) {
                nth if nth < changes.len() => changes[nth].1.clone(),
                _ => {
                    *at(&mut file, place) = json!(text);
                    file
                }
            };
        }
        sound(&file)?;
    }
}

/// Both take it, or both refuse it.
fn agree(file: &Value) -> Result<(), TestCaseError> {
    let yaml = written(file);
    let same = takes(&yaml) == is_built(&yaml);
    prop_assert!(same, "{yaml}\n{}\n{}", trouble(&yaml), report(&yaml));
    Ok(())
}

/// The schema takes it if the parser does.
fn sound(file: &Value) -> Result<(), TestCaseError> {
    let yaml = written(file);
    let sound = takes(&yaml) || !is_built(&yaml);
    prop_assert!(sound, "{yaml}\n{}", trouble(&yaml));
    Ok(())
}

/// JSON is YAML, once every sign that YAML cannot hold is escaped.
fn written(file: &Value) -> String {
    let escaped = |c: char| match u32::from(c) {
        code @ 0x7f..0x1_0000 => format!("\\u{code:04x}"),
        code @ 0x1_0000.. => format!("\\U{code:08x}"),
        _ => c.to_string(),
    };
    file.to_string().chars().map(escaped).collect()
}

/// A file with a meeting long ago, so that no other date lies near one of its own.
fn meeting(key: &str, value: &Value) -> Value {
    let mut file = json!({
        "title": "TAG",
        "meetings": [{
            "name": "Long ago",
            "when": "every Monday at 16:00 UTC until 1900-01-08",
            "duration": "1 hour",
        }],
    });
    file["meetings"][0][key] = value.clone();
    file
}

/// Texts of which each sign may be the one that matters.
fn signs() -> impl Strategy<Value = String> {
    let sign = select(
        " \t\n\r\u{85}\u{a0}\u{2028}\u{3000}\0\u{1b}\u{7f}\u{9f}\u{ad}\u{180e}\u{200b}\u{200c}\u{200e}\u{202e}\u{2060}\u{206f}\u{feff}\u{fffa}\u{fffd}aé火🎉-0"
            .chars()
            .collect::<Vec<_>>(),
    );
    prop::collection::vec(sign, 0..5).prop_map(String::from_iter)
}

fn markdown() -> impl Strategy<Value = String> {
    let part = select(vec![
        "a",
        " ",
        "\n",
        "\t",
        "\0",
        "\u{85}",
        "\u{feff}",
        "\u{200b}",
        "\u{2028}",
        "*",
        "_",
        "`",
        "[a](https://a.io)",
        "<https://a.io>",
        "<a@b.io>",
        "[",
        "](",
        ")",
        "<",
        ">",
        "\\",
        "&#91;",
        "&#8203;",
        "#",
        "- ",
        "1. ",
        "!",
    ]);
    prop::collection::vec(part, 0..6).prop_map(|parts| parts.concat())
}
