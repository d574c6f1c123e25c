//! What is let pass although the check finds it, since it is as it should be: written beside the
//! content with a reason, so that whoever reads the file learns both.

use std::collections::BTreeSet;
use std::ops::Range;
use std::rc::Rc;
use std::str::FromStr;

use chrono::NaiveDate;

use crate::content::{Field, Given, Problems, raw};
use crate::page::validate::date::date;
use crate::page::validate::text;
use crate::report::{Code, Severity};
use crate::schedule::Instant;

/// Lets pass what the waivers of the file name, and says which of them do nothing.
pub(super) fn apply(raw: &raw::Page, at: Instant, problems: &Problems<'_>) {
    let today = at.date_naive();
    let waivers: Vec<_> = raw
        .waivers
        .iter()
        .filter_map(|it| waiver(it, problems))
        .collect();
    let (over, standing): (Vec<_>, Vec<_>) = waivers
        .into_iter()
        .partition(|it| it.until.as_ref().is_some_and(|until| until.value < today));
    let mut used = vec![false; standing.len()];
    let mut seen = BTreeSet::new();
    problems.waive(|said, lines| {
        seen.insert(said.code);
        // None of a kind is unused because another one of its kind was used before.
        let mut any = false;
        for (waiver, used) in standing.iter().zip(&mut used) {
            let is_waived = waiver.code == said.code
                && waiver
                    .within
                    .as_ref()
                    .is_none_or(|it| lines.contains(&**it));
            *used |= is_waived;
            any |= is_waived;
        }
        any
    });
    for waiver in over {
        let Some(until) = waiver.until else { continue };
        problems.add(
            Code::WaiverOver,
            &until.at,
            format!("the waiver of `{}` held until {}", waiver.code, until.value),
            "mend what it let pass, or write a later day",
        );
    }
    for (waiver, _) in standing.iter().zip(used).filter(|(_, used)| !used) {
        let code = waiver.code;
        let (message, help) = match &waiver.within {
            Some(within) if seen.contains(&code) => (
                format!("no `{code}` is said of a line that holds `{within}`"),
                "write words of the line that is meant as `within`, or delete the waiver",
            ),
            _ => (
                format!("there is no `{code}` to let pass"),
                "delete the waiver; what it was for has been mended",
            ),
        };
        problems.add(Code::WaiverUnused, &waiver.at, message, help);
    }
}

/// A waiver that can let something pass.
struct Waiver {
    code: Code,
    /// The bytes of the code in the file.
    at: Range<usize>,
    within: Option<Rc<str>>,
    until: Option<Given<NaiveDate>>,
}

fn waiver(entry: &Given<raw::Waiver>, problems: &Problems<'_>) -> Option<Waiver> {
    let Given { at, value: raw } = entry;
    let reason = raw.reason.clone();
    let reason = reason.required((at, "reason", "Why it is right as it is"), problems);
    let reason = reason.and_then(|it| text::text("reason", &it, problems));
    let name = raw.code.clone();
    let name = name.required((at, "code", "other-group"), problems)?;
    let within = optional(&raw.within, |it| text::text("within", it, problems));
    let until = optional(&raw.until, |it| {
        let value = date(it, problems)?;
        let at = it.at.clone();
        Some(Given { at, value })
    });
    let code = code(&name, problems)?;
    reason?;
    Some(Waiver {
        code,
        at: name.at,
        within: within.ok()?,
        until: until.ok()?,
    })
}

/// What a key gives that may be left out.
///
/// # Errors
/// Where it is wrong, which has been reported.
fn optional<T>(
    field: &Field<String>,
    read: impl FnOnce(&Given<String>) -> Option<T>,
) -> Result<Option<T>, ()> {
    match field {
        Field::Absent => Ok(None),
        Field::Wrong => Err(()),
        Field::Given(given) => read(given).map(Some).ok_or(()),
    }
}

fn code(name: &Given<String>, problems: &Problems<'_>) -> Option<Code> {
    let refuse = |message: String, help: &str| {
        problems.add(Code::Waiver, &name.at, message, help);
        None
    };
    match Code::from_str(name.value.trim()) {
        Err(help) => refuse(format!("`{}` is no code of the check", name.value), &help),
        Ok(Code::WaiverUnused | Code::WaiverOver) => refuse(
            format!("`{}` cannot be waived", name.value),
            "delete the waiver that it is said of",
        ),
        Ok(code) if code.severity() == Severity::Error => refuse(
            format!("`{code}` is an error, and errors cannot be waived"),
            "mend what it is said of",
        ),
        Ok(code) => Some(code),
    }
}
