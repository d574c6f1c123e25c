//! How to take part: the link, and the passcode with its button.

use yew::prelude::*;

use super::card::numbered;
use super::element::classed;
use super::series::Series;
use super::{Controls, Copied, Copy, Drawing, View};
use crate::page::{Join, Passcode};
use crate::words::label;

/// How to take part in the meetings of a series.
pub(super) fn join(join: &Join, it: &Series) -> Html {
    let (Drawing { view, controls, .. }, index) = (&*it.drawing, it.index);
    let id = numbered("passcode", index);
    let described = join.passcode.is_some().then(|| id.clone());
    html! {
        <>
            <a class="button join" href={join.url.shared()} target="_blank" rel="noopener" aria-describedby={described}>
                { label::join(&join.name) }<span class="hidden">{ label::NEW_TAB }</span>
            </a>
            if let Some(passcode) = &join.passcode { { line(passcode, id, index, view, controls) } }
        </>
    }
}

/// The button that shows the passcode becomes the one that copies it, so that it keeps the focus.
fn line(passcode: &Passcode, id: String, index: usize, view: &View, controls: &Controls) -> Html {
    let hidden = passcode.on_request && !controls.requested.has(index);
    let what = if hidden {
        Copied::Request(index)
    } else {
        Copied::Passcode(index)
    };
    let copied = controls.became(what);
    let text = match copied {
        _ if hidden => view.passcode().cloned().unwrap_or_default(),
        Copy::Refused => label::passcode_refused(&passcode.text()).into(),
        Copy::Idle | Copy::Done => label::passcode(&passcode.text()).into(),
    };
    let button = match copied {
        _ if hidden => label::SHOW_PASSCODE,
        Copy::Done => label::COPIED,
        Copy::Idle | Copy::Refused => label::COPY,
    };
    let name = (!hidden).then_some(label::COPY_PASSCODE);
    let class = if passcode.on_request {
        "passcode on-request"
    } else {
        "passcode"
    };
    let content = html! {
        <>
            <span {id} translate={name.map(|_| "no")}>{ text }</span>
            <button
                type="button"
                class="small needs-app"
                aria-label={name}
                onclick={controls.copy.reform(move |_: MouseEvent| what)}
            >
                { button }
            </button>
        </>
    };
    classed("div", Some(class.into()), content)
}
