//! How to take part: the link, and the passcode with its button.

use std::rc::Rc;

use yew::prelude::*;

use super::card::numbered;
use super::exposed::exposed;
use super::{Controls, Copied, Copy};
use crate::page::Join;
use crate::words::label;

/// How to take part in the meetings of a series.
pub(super) fn join(join: &Join, index: usize, controls: &Controls) -> Html {
    let id = numbered("passcode", index);
    let described = join.passcode.is_some().then(|| id.clone());
    html! {
        <>
            <a class="button join" part={exposed("join")} href={join.url.shared()} target="_blank" rel="noopener" aria-describedby={described}>
                { label::join(&join.name) }<span class="hidden">{ label::NEW_TAB }</span>
            </a>
            if let Some(passcode) = &join.passcode { { line(passcode, id, index, controls) } }
        </>
    }
}

fn line(passcode: &Rc<str>, id: String, index: usize, controls: &Controls) -> Html {
    let what = Copied::Passcode(index);
    let copied = controls.became(what);
    let text = match copied {
        Copy::Refused => label::passcode_refused(passcode),
        Copy::Idle | Copy::Done => label::passcode(passcode),
    };
    let button = match copied {
        Copy::Done => label::COPIED,
        Copy::Idle | Copy::Refused => label::COPY,
    };
    html! {
        <div class="passcode">
            <span {id} translate="no">{ text }</span>
            <button
                type="button"
                class="small needs-app"
                aria-label={label::COPY_PASSCODE}
                onclick={controls.copy.reform(move |_: MouseEvent| what)}
            >
                { button }
            </button>
        </div>
    }
}
