//! The foot of the page.

use yew::prelude::*;

use super::paragraph::paragraph;
use super::snippet::snippet;
use super::{Copy, Drawing, Theme, switch};
use crate::words::label;

/// The foot of the page.
pub(super) fn footer(drawing: &Drawing) -> Html {
    let Drawing {
        page,
        site,
        view,
        controls,
        ..
    } = drawing;
    let shared = match controls.link {
        Copy::Done => label::LINK_COPIED,
        Copy::Refused => label::LINK_REFUSED,
        Copy::Idle => "",
    };
    let base = &site.base;
    let choose = controls
        .choose_theme
        .reform(|index: usize| Theme::ALL[index]);
    html! {
        <footer>
            // Where it is not true its place stays, so that nothing moves when that is known.
            { paragraph(if view.own_time() { "needs-app" } else { "needs-app unsaid" }, label::FOLLOW_DEVICE.into()) }
            if page.meetings.iter().any(|it| it.feed.is_some()) {
                <p><a href={format!("{base}{}.ics", page.slug)}>{ label::FEED }</a></p>
            }
            if let Some(edit) = &page.edit { <p><a href={edit.shared()}>{ label::EDIT }</a></p> }
            <p class="needs-app">
                <button type="button" class="plain" onclick={controls.share.reform(|_: MouseEvent| ())}>{ label::SHARE }</button>
                { " " }<span>{ shared }</span>
            </p>
            { switch("needs-app", label::THEME, label::THEMES, controls.theme as usize, &choose) }
            if !page.meetings.is_empty() { { snippet(page, site, controls) } }
        </footer>
    }
}
