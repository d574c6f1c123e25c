//! Traces of other groups: pages are made from copies of others.

mod address;
mod group;
mod name;

use std::ops::Range;

use self::address::{in_address, is_paper};
use self::group::Group;
use self::name::{channels, named, slugs, titled};
use super::links::Link;
use super::texts::Text;
use crate::content::{Given, Problems, raw};
use crate::report::Code;

/// How much of a group's name is said.
const LONGEST: usize = 40;

pub(super) fn inspect(
    slug: &str,
    raw: &raw::Page,
    texts: &[Text<'_>],
    links: &[Link],
    problems: &Problems<'_>,
) {
    let title = raw.title.as_given();
    let of_slug = slugs(slug).next().map(|(_, group)| group);
    let of_title = title
        .and_then(|it| titled(&it.value))
        .map(|(_, group)| group);
    let own: Vec<_> = of_slug
        .clone()
        .into_iter()
        .chain(of_title.clone())
        .collect();
    let Some(first) = own.first() else {
        // Nobody knows which groups are others.
        return;
    };
    let page = Page {
        own: &own,
        called: first.to_string().chars().take(LONGEST).collect(),
        problems,
    };
    if let (Some(of_slug), Some(of_title), Some(title)) = (of_slug, of_title, title)
        && !of_slug.is_like(&of_title)
    {
        problems.add(
            Code::OtherGroup,
            &title.at,
            format!("the title names {of_title}, and the file {of_slug}"),
            "write the title of this group, or name the file after the group of the title",
        );
    }
    for link in links {
        page.address(link);
    }
    for text in texts {
        page.text(text);
    }
    for link in links {
        if matches!(link.key, "agenda" | "recordings" | "converter") {
            page.own_name((&link.label_at, &link.label));
        }
    }
    for picture in [&raw.icon, &raw.picture]
        .into_iter()
        .filter_map(|it| it.as_given())
    {
        let picture = &picture.value;
        if let Some(alt) = picture.alt.as_given() {
            page.own_name((&alt.at, &alt.value));
        }
        if let Some(src) = picture.src.as_given() {
            for (at, group) in slugs(&src.value) {
                let at = problems.at((&src.at, &src.value), at);
                page.judge(&at, &group, "write the path of this group's own picture");
            }
        }
    }
    for Given { value: lead, .. } in raw.leads.iter() {
        if let Some(handle) = lead.github.as_given() {
            for (at, group) in slugs(&handle.value) {
                let at = problems.at((&handle.at, &handle.value), at);
                page.judge(&at, &group, "write the handle of the person");
            }
        }
    }
}

const CHANNEL: &str = "write the name of this group's channel";
const NAME: &str = "write what this group calls it";

/// A page, as far as its group goes.
struct Page<'p> {
    own: &'p [Group],
    called: String,
    problems: &'p Problems<'p>,
}

impl Page<'_> {
    fn text(&self, text: &Text<'_>) {
        for (at, group) in channels(text.value) {
            // Who names the other group beside its channel means it.
            let others = text.value.replace(&text.value[at.clone()], "");
            if !group.is_in(&others) {
                self.judge(
                    &self.problems.at((text.at, text.value), at),
                    &group,
                    CHANNEL,
                );
            }
        }
        match text.key {
            "name" | "join" => self.own_name((text.at, text.value)),
            "lead" | "calendars" | "note" | "about" => {
                let is_own = matches!(text.key, "lead" | "calendars");
                if let Some((at, group)) = introduced(text.value, is_own) {
                    let at = self.problems.at((text.at, text.value), at);
                    self.judge(&at, &group, NAME);
                }
            }
            _ => {}
        }
    }

    /// Judges a text that names the page's own group, if any: a meeting with another one is none of
    /// another one.
    fn own_name(&self, (at, text): (&Range<usize>, &str)) {
        let lower = text.to_lowercase();
        let is_shared = ["with ", "joint", " and ", " & ", " + ", "/"]
            .iter()
            .any(|it| lower.contains(it));
        if let Some((within, group)) = named(text)
            && !is_shared
        {
            self.judge(&self.problems.at((at, text), within), &group, NAME);
        }
    }

    fn judge(&self, at: &Range<usize>, group: &Group, help: &str) {
        if self.is_other(group) && !self.problems.is_full() {
            let message = format!(
                "`{group}` is another group than this page's, {}",
                self.called
            );
            self.problems.add(Code::OtherGroup, at, message, help);
        }
    }

    /// Working groups belong to others, so links to them are no traces, but of their own kind.
    fn is_other(&self, group: &Group) -> bool {
        let is_own = self.own.iter().any(|it| it.is_like(group));
        !is_own && self.own.iter().any(|it| it.is_of_the_kind_of(group))
    }

    fn address(&self, link: &Link) {
        // Who names the other group means it.
        let says = |group: &Group| !link.label.starts_with('#') && group.is_in(&link.label);
        let found = in_address(&link.address);
        // Beside this group, others may be named: issues with both labels.
        let is_own = |group: &Group| self.own.iter().any(|own| own.is_like(group));
        if found.iter().any(|(_, group)| is_own(group)) {
            return;
        }
        let found = found.into_iter().find(|(within, it)| {
            self.is_other(it) && !says(it) && !is_paper(&link.address, within)
        });
        let Some((within, group)) = found else {
            return;
        };
        let help = if link.label.is_empty() {
            "write the address of this group's own".to_owned()
        } else {
            format!(
                "write the address of this group's own; if the other group is meant, say so: [{} ({})](…)",
                group.title(),
                link.label
            )
        };
        self.judge(&link.part(&within), &group, &help);
    }
}

/// The group that a text welcomes to, where it names no further one; or that it begins with, where a
/// text `is_own`: it says what the page's group does.
fn introduced(text: &str, is_own: bool) -> Option<(Range<usize>, Group)> {
    let (at, group) = named(text)?;
    let (before, after) = (&text[..at.start], &text[at.end..]);
    let is_first = matches!(before, "" | "The " | "CNCF " | "The CNCF ");
    let is_welcome = before.to_lowercase().ends_with("welcome to ");
    // When a neighbour meets is worth saying.
    let is_what = is_own && is_first && !after.trim_start().starts_with("meets ");
    let is_only = named(after).is_none();
    (is_only && (is_welcome || is_what)).then_some((at, group))
}
