//! The foot of the page.

use std::rc::Rc;

use yew::prelude::*;

use super::{Controls, Copy, Theme};
use crate::page::Href;
use crate::words::label;

/// What the foot is drawn from.
#[derive(Debug, PartialEq, Properties)]
pub struct FooterProps {
    /// Where the content file can be changed.
    pub edit: Option<Href>,
    /// Whether times follow this device.
    pub own_time: bool,
    /// What only a browser can do.
    pub controls: Rc<Controls>,
}

/// The foot of the page.
#[component]
pub fn Footer(
    FooterProps {
        edit,
        own_time,
        controls,
    }: &FooterProps,
) -> Html {
    let shared = match controls.link {
        Copy::Done => label::LINK_COPIED,
        Copy::Refused => label::LINK_REFUSED,
        Copy::Idle => "",
    };
    html! {
        <footer>
            <p class="needs-app">{ own_time.then_some(label::FOLLOW_DEVICE) }</p>
            if let Some(edit) = edit { <p><a href={edit.shared()}>{ label::EDIT }</a></p> }
            <p class="needs-app share">
                <button type="button" class="plain" onclick={controls.share.reform(|_: MouseEvent| ())}>{ label::SHARE }</button>
                { " " }<span>{ shared }</span>
            </p>
            <div class="needs-app theme" role="group" aria-label={label::THEME}>
                <span aria-hidden="true">{ label::THEME }{ ":" }</span>
                { for Theme::ALL.map(|theme| html! {
                    <button
                        type="button"
                        class="plain"
                        aria-pressed={(controls.theme == theme).to_string()}
                        onclick={controls.choose_theme.reform(move |_: MouseEvent| theme)}
                    >
                        { theme.label() }
                    </button>
                }) }
            </div>
        </footer>
    }
}
