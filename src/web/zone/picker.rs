//! The picker: a combobox with a list (WAI-ARIA Authoring Practices, "Editable combobox with list
//! autocomplete"). The focus stays in the combobox; `aria-activedescendant` names the option that
//! the arrow keys are on.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::state::State;
use super::{Act, UseZonePanelHandle, key};
use crate::components::truth;
use crate::words::{label, place};

/// The combobox.
pub(super) const INPUT: &str = "zone-input";

impl UseZonePanelHandle {
    pub(super) fn picker(&self, state: &State) -> Html {
        let open = !state.found.is_empty();
        let shared = self.state.clone();
        html! {
            <div class="picker">
                <label for="zone-input">{ if state.comparing { label::COMPARE } else { label::TIME_ZONE } }</label>
                <input
                    id="zone-input"
                    role="combobox"
                    aria-autocomplete="list"
                    aria-expanded={truth(open)}
                    aria-controls="zone-list"
                    aria-activedescendant={state.active.map(id)}
                    autocomplete="off"
                    autocapitalize="off"
                    spellcheck="false"
                    placeholder={label::ZONE_HINT}
                    value={state.query.clone()}
                    oninput={self.act.reform(|event: InputEvent| {
                        Act::Type(event.target_unchecked_into::<HtmlInputElement>().value())
                    })}
                    onkeydown={self.act.reform(move |event| key::act(&event, &shared.borrow()))}
                    onblur={self.act.reform(|_| Act::Leave)}
                />
                <ul
                    id="zone-list"
                    role="listbox"
                    aria-label={label::TIME_ZONES}
                    hidden={!open}
                    // A press must not take the focus from the combobox.
                    onmousedown={|event: MouseEvent| event.prevent_default()}
                >
                    { for state.found.iter().enumerate().map(|(index, found)| html! {
                        <li
                            id={id(index)}
                            role="option"
                            aria-selected={truth(state.active == Some(index))}
                            onclick={self.press(Act::Choose, index)}
                        >
                            { &found.text }
                        </li>
                    }) }
                </ul>
                if state.listed && !open { <p>{ place::nothing(&state.query) }</p> }
            </div>
        }
    }
}

pub(super) fn id(index: usize) -> String {
    format!("zone-option-{index}")
}
