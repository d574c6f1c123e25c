//! The code that puts the meetings on another site.

use yew::prelude::*;

use super::{Controls, Copied, Copy, Site, button};
use crate::page::Page;
use crate::words::label;

/// A disclosure with the code. Until it is known where the site is, it is empty: its place is kept.
pub(super) fn snippet(page: &Page, site: &Site, controls: &Controls) -> Html {
    let code = site.embed_code(page);
    let copy = match controls.became(Copied::Snippet) {
        Copy::Idle => label::COPY_CODE,
        Copy::Done => label::CODE_COPIED,
        Copy::Refused => label::COPY_REFUSED,
    };
    html! {
        <details class="snippet needs-app">
            <summary>{ label::ON_YOUR_SITE }</summary>
            <pre translate="no"><code>{ code }</code></pre>
            { button(copy.to_owned(), None, controls.copy.reform(|_| Copied::Snippet)) }
        </details>
    }
}
