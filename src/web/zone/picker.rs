//! The picker: a combobox with a list (WAI-ARIA Authoring Practices, "Editable combobox with list
//! autocomplete"). The focus stays in the combobox; `aria-activedescendant` names the option that
//! the arrow keys are on.

use web_sys::{Element, HtmlInputElement, ScrollIntoViewOptions, ScrollLogicalPosition};
use yew::prelude::*;

use super::key::Key;
use super::{Act, ZonePanel};
use crate::words::{label, place};

impl ZonePanel {
    pub(super) fn picker(&self, ctx: &Context<Self>) -> Html {
        let link = ctx.link();
        let (listed, at, count) = (self.listed, self.at(), self.found.len());
        let open = count > 0;
        html! {
            <div class="picker">
                <label for="zone-input">{ label::TIME_ZONE }</label>
                <input
                    ref={&self.input}
                    id="zone-input"
                    type="text"
                    role="combobox"
                    aria-autocomplete="list"
                    aria-expanded={open.to_string()}
                    aria-controls="zone-list"
                    aria-activedescendant={at.map(id)}
                    autocomplete="off"
                    autocapitalize="off"
                    spellcheck="false"
                    placeholder={label::ZONE_HINT}
                    value={self.query.clone()}
                    oninput={link.callback(|event: InputEvent| {
                        Act::Type(event.target_unchecked_into::<HtmlInputElement>().value())
                    })}
                    onkeydown={link.callback(move |event| Act::Key(Key::of(&event, listed, at, count)))}
                    onblur={link.callback(|_| Act::Leave)}
                />
                <ul
                    ref={&self.list}
                    id="zone-list"
                    role="listbox"
                    aria-label={label::TIME_ZONES}
                    hidden={!open}
                    // A press must not take the focus from the combobox.
                    onmousedown={|event: MouseEvent| event.prevent_default()}
                >
                    { for self.found.iter().enumerate().map(|(index, found)| html! {
                        <li
                            id={id(index)}
                            role="option"
                            aria-selected={(at == Some(index)).to_string()}
                            onclick={link.callback(move |_| Act::Choose(index))}
                        >
                            { &found.text }
                        </li>
                    }) }
                </ul>
                if listed && !open { <p>{ place::nothing(&self.query) }</p> }
            </div>
        }
    }
}

fn id(index: usize) -> String {
    format!("zone-option-{index}")
}

/// Scrolls the option of that index into sight.
pub(super) fn show(list: &NodeRef, index: usize) {
    let option = list.cast::<Element>().and_then(|list| {
        let index = u32::try_from(index).ok()?;
        list.children().item(index)
    });
    if let Some(option) = option {
        let nearest = ScrollIntoViewOptions::new();
        nearest.set_block(ScrollLogicalPosition::Nearest);
        option.scroll_into_view_with_scroll_into_view_options(&nearest);
    }
}
