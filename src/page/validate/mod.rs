//! Shapes → model: the rules of a page, each with what to write instead.
//!
//! Every function here reports what it refuses and gives none, so that the rest is still read;
//! whether there is a page at all is decided by the list of problems.

pub(crate) mod date;
mod duration;
pub(crate) mod exception;
mod href;
mod last;
mod lead;
mod link;
mod meeting;
mod passcode;
mod picture;
mod prose;
pub(crate) mod reason;
mod spelt;
mod status;
pub(crate) mod text;

use std::rc::Rc;

use self::date::date;
use self::href::href;
use self::lead::lead;
use self::link::link;
use self::meeting::meetings;
use self::picture::picture;
use self::prose::prose;
use self::text::text;
use super::{Href, Page, Prose};
use crate::content::raw::{self, Paragraphs};
use crate::content::{Field, Given, Problems};
use crate::report::Code;

/// Makes the page, or none if it lacks what no page can do without.
pub(crate) fn page(slug: &str, raw: Given<raw::Page>, problems: &Problems<'_>) -> Option<Page> {
    let Given { at, value: raw } = raw;
    let title = raw
        .title
        .required((&at, "title", "CNCF TAG Security"), problems);
    if let Some(day) = raw.reviewed.as_given() {
        date(day, problems);
    }
    let title = title.and_then(|title| text("title", &title, problems));
    let optional = |key, field: Field<String>| prose(key, &field.given()?, problems);
    let links: Rc<[_]> = raw
        .links
        .entries()
        .filter_map(|entry| link(entry, problems))
        .collect();
    let page = Page {
        slug: slug.into(),
        title: title.unwrap_or_default(),
        lead: optional("lead", raw.lead),
        icon: picture(raw.icon, problems),
        about: about(raw.about, problems),
        ask: Page::channel(&links),
        links,
        picture: picture(raw.picture, problems),
        meetings: meetings(raw.meetings, problems),
        leads: raw
            .leads
            .entries()
            .filter_map(|entry| lead(entry, problems))
            .collect(),
        site: site(raw.site, problems),
        edit: raw.edit.given().and_then(|edit| href(&edit, problems)),
    };
    (!page.title.is_empty()).then_some(page)
}

fn about(field: Field<Paragraphs>, problems: &Problems<'_>) -> Rc<[Prose]> {
    let paragraph = |text: &Given<String>| prose("about", text, problems);
    match field.given() {
        None => Rc::default(),
        Some(Given { at, value }) => match value {
            Paragraphs::One(value) => paragraph(&Given { at, value }).into_iter().collect(),
            Paragraphs::Several(texts) => texts
                .into_iter()
                .filter_map(|text| paragraph(&text.given()?))
                .collect(),
        },
    }
}

fn site(field: Field<String>, problems: &Problems<'_>) -> Option<Href> {
    let given = field.given()?;
    let site = href(&given, problems)?;
    if !site.as_str().to_ascii_lowercase().starts_with("https:") {
        problems.add(
            Code::UrlScheme,
            &given.at,
            "`site` must begin with https://",
            "write the public address of the page, for example https://tag-security.cncf.io/",
        );
        return None;
    }
    Some(site)
}
