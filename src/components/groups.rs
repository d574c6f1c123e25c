//! The list of groups, where one site holds several.

use std::rc::Rc;

use yew::prelude::*;

use super::Layout;
use super::heading::Heading;
use crate::page::Page;
use crate::words::label;

/// The groups, in the order of the list.
pub fn groups(pages: &[Rc<Page>]) -> Html {
    html! {
        <div class="page">
            <main>
                <header class="hero">{ Heading::Title.draw(Layout::PAGE, None, label::GROUPS.into()) }</header>
                <ul class="groups">{ for pages.iter().map(|page| group(page)) }</ul>
            </main>
        </div>
    }
}

fn group(page: &Page) -> Html {
    html! {
        <li>
            <a href={format!("./{}/", page.slug)}>{ page.title.clone() }</a>
            if let Some(meeting) = page.meetings.first() { <p class="rule">{ meeting.sentence.clone() }</p> }
        </li>
    }
}
