//! The people who lead a group.

use std::rc::Rc;

use super::date::date;
use super::text;
use crate::content::{Given, Problems, raw};
use crate::page::{Lead, Role};
use crate::report::Code;

/// The longest handle that GitHub gives.
const LONGEST_HANDLE: usize = 39;

/// A lead, if they have a name and a role.
pub(super) fn lead(entry: Given<raw::Lead>, problems: &Problems<'_>) -> Option<Lead> {
    let Given { at, value: raw } = entry;
    let name = raw.name.required((&at, "name", "Ada Lovelace"), problems);
    let role = raw.role.required((&at, "role", "Chair"), problems);
    let name = name.and_then(|name| text("name", &name, problems));
    let role = role.and_then(|role| self::role(&role, problems));
    let github = raw.github.given();
    if let Some(day) = raw.term.as_given() {
        date(day, problems);
    }
    Some(Lead {
        github: github.and_then(|handle| self::handle(&handle, problems)),
        name: name?,
        role: role?,
    })
}

fn role(given: &Given<String>, problems: &Problems<'_>) -> Option<Role> {
    let role = Role::ALL
        .into_iter()
        .find(|role| role.as_str() == given.value.trim());
    if role.is_none() {
        let roles = Role::ALL.map(|role| format!("`{}`", role.as_str()));
        problems.add(
            Code::Role,
            &given.at,
            format!("`{}` is no role", given.value),
            format!("write {}", roles.join(" or ")),
        );
    }
    role
}

fn handle(given: &Given<String>, problems: &Problems<'_>) -> Option<Rc<str>> {
    let handle = given.value.trim();
    if is_handle(handle) {
        return Some(handle.into());
    }
    let last = handle.trim_end_matches('/').rsplit(['/', '@']).next();
    let help = match last.filter(|last| *last != handle && is_handle(last)) {
        Some(last) => format!("write only the handle: `github: {last}`"),
        None => "write letters, digits and single hyphens, 39 at most, as in the profile's address"
            .to_owned(),
    };
    let message = format!("`{handle}` is no GitHub handle");
    problems.add(Code::Handle, &given.at, message, help);
    None
}

fn is_handle(text: &str) -> bool {
    text.len() <= LONGEST_HANDLE
        && text
            .split('-')
            .all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}
