//! Passcodes that are kept from bots in one place, and told them in another.

use super::texts::Text;
use crate::content::raw::{self, Keyed};
use crate::content::{Given, Problems};
use crate::report::Code;

pub(super) fn inspect(raw: &raw::Page, texts: &[Text<'_>], problems: &Problems<'_>) {
    for Given { value: meeting, .. } in raw.meetings.iter() {
        let join = meeting.join.as_given().map(|join| &join.value);
        let passcode = join.and_then(|join| join.passcode.as_given());
        if let Some(Keyed::Keys(keys)) = passcode.map(|passcode| &passcode.value)
            && let Some(Given { value, .. }) = keys.on_request.as_given()
        {
            repeated(value.trim(), texts, problems);
        }
    }
}

fn repeated(passcode: &str, texts: &[Text<'_>], problems: &Problems<'_>) {
    for text in texts {
        let mut found = text.value.match_indices(passcode);
        let Some((start, _)) = found.find(|(start, _)| stands_alone(passcode, *start, text.value))
        else {
            continue;
        };
        let within = start..start + passcode.len();
        problems.add(
            Code::PasscodeRepeated,
            &problems.at((text.at, text.value), within),
            format!("`{}` repeats a passcode that is on request", text.key),
            "leave it out here: whoever needs it presses the button in the card",
        );
    }
}

/// Whether no letter or digit goes on before or behind it; nothing at all stands alone nowhere.
fn stands_alone(passcode: &str, start: usize, text: &str) -> bool {
    let (before, after) = (&text[..start], &text[start + passcode.len()..]);
    let ends = [before.chars().next_back(), after.chars().next()];
    let goes_on = ends.into_iter().flatten().any(char::is_alphanumeric);
    !passcode.is_empty() && !goes_on
}
