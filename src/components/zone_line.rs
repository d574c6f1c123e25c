//! In whose time the list is, and the place of the panel where that is changed.

use yew::prelude::*;

use super::{Controls, View, truth};
use crate::words::label;

/// The line, its button, and the panel below them. The panel's place is there from the start,
/// since `aria-controls` names it.
pub(super) fn zone_line(view: &View, controls: &Controls) -> Html {
    let open = controls.zone_panel.is_some();
    html! {
        <>
            <div class="zone-line">
                // The page's script notes here which zone it was asked for.
                <p class="zone" id="zone" data-z="">
                    <span class="baked">{ view.zone_line() }</span>
                </p>
                <button
                    id="change"
                    type="button"
                    class="small needs-app"
                    aria-describedby="zone"
                    aria-expanded={truth(open)}
                    aria-controls="zone-panel"
                    onclick={&controls.change_zone}
                >
                    { label::CHANGE }
                </button>
            </div>
            <div id="zone-panel" hidden={!open}>{ controls.zone_panel.clone() }</div>
        </>
    }
}
