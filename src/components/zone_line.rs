//! In whose time the list is, and the place of the panel where that is changed.

use yew::prelude::*;

use super::{View, ZoneControls};
use crate::words::label;

/// The line, its button, and the panel below them. The panel's place is there from the start,
/// since `aria-controls` names it. A function, since a component of its own weighs a kilobyte.
pub(super) fn zone_line(view: &View, controls: &ZoneControls) -> Html {
    let open = controls.panel.is_some();
    html! {
        <div class="zone-area" onkeydown={&controls.key}>
            <div class="zone-line">
                <p class="zone">
                    { match view {
                        View::Baked(baked) => html! { <span class="baked">{ &baked.listed }</span> },
                        View::Live(live) => html! { { &live.zone_line } },
                    } }
                </p>
                <button
                    ref={&controls.button}
                    type="button"
                    class="small needs-app"
                    aria-expanded={open.to_string()}
                    aria-controls="zone-panel"
                    onclick={controls.toggle.reform(|_: MouseEvent| ())}
                >
                    { label::CHANGE }
                </button>
            </div>
            <div id="zone-panel" hidden={!open}>{ controls.panel.as_ref().map(|panel| panel.emit(())) }</div>
        </div>
    }
}
