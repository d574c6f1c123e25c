//! Whom to ask: people who come, go, or do something else.

use super::Matter;
use super::found::Found;
use super::joining::became;
use super::matched::Matched;
use super::when::{count, named};
use crate::page::Lead;

/// Says who is new, gone, or does something else.
pub(super) fn leads(old: &[Lead], new: &[Lead], found: &mut Found) {
    let leads = Matched::of(
        old,
        new,
        &[&same_handle, &|one, other| one.name == other.name],
    );
    for (what, those) in [("added", &leads.new), ("left", &leads.gone)] {
        if !those.is_empty() {
            let text = format!("{} {what}: {}.", count(those.len(), "lead"), names(those));
            found.line(Matter::Leads, text);
        }
    }
    for (before, after) in &leads.both {
        for text in changed(before, after) {
            found.line(Matter::Leads, text);
        }
    }
    if leads.shuffled {
        let text = "The leads stand in another order.";
        found.line(Matter::Leads, text.to_owned());
    }
    for (one, several, those) in [
        ("new lead", "new leads", &leads.new),
        ("no longer a lead", "no longer leads", &leads.gone),
    ] {
        match those.len() {
            0 => {}
            1 => found.clause(format!("{one}: {}", names(those))),
            _ => found.clause(format!("{several}: {}", names(those))),
        }
    }
    for (before, after) in &leads.both {
        if before.role != after.role {
            found.clause(format!("{} is now {}", after.name, after.role.as_str()));
        }
    }
}

/// What is new about somebody.
fn changed(before: &Lead, after: &Lead) -> Vec<String> {
    let name = &after.name;
    let mut texts = Vec::new();
    if before.name != *name {
        texts.push(format!("{} is now called {name}.", before.name));
    }
    if before.role != after.role {
        let [was, is] = [before, after].map(|it| it.role.as_str());
        texts.push(format!("{name} is {is} instead of {was}."));
    }
    if !same_handle(before, after) {
        let became = became(before.github.as_ref(), after.github.as_ref());
        texts.extend(became.map(|it| format!("The GitHub handle of {name} {it}.")));
    }
    texts
}

/// GitHub knows no difference between letters of two sizes.
fn same_handle(one: &Lead, other: &Lead) -> bool {
    let handles = one.github.as_ref().zip(other.github.as_ref());
    handles.is_some_and(|(one, other)| one.eq_ignore_ascii_case(other))
}

fn names(leads: &[&Lead]) -> String {
    let name = |it: &&Lead| format!("{} ({})", it.name, it.role.as_str());
    named(&leads.iter().map(name).collect::<Vec<_>>())
}
