//! What the panel looks like.

use yew::prelude::*;

use super::state::State;
use super::{Act, UseZonePanelHandle};
use crate::components::{Copy, button, switch};
use crate::words::{label, place};
use crate::zone::Reader;

impl UseZonePanelHandle {
    pub(super) fn panel(&self, state: &State) -> Html {
        let Self { reader, act, .. } = self;
        let shown = reader.get();
        let copied = match self.copy.get().0 {
            Copy::Idle => String::new(),
            Copy::Done => label::LINK_COPIED_STATUS.to_owned(),
            Copy::Refused => place::link_refused(&reader.link()),
        };
        html! {
            <div class="zone-panel">
                { self.picker(state) }
                <div class="zone-buttons">
                    if !shown.own() {
                        { button(place::back_to(&reader.own_city()), None, self.use_own()) }
                    }
                    { button(place::copy_link(shown.city()), None, self.press(|_| Act::CopyLink, 0)) }
                    { copied }
                    if reader.compares_more() {
                        { button(label::COMPARE.to_owned(), Some(state.comparing), self.press(|_| Act::Compare, 0)) }
                    }
                    { for reader.compared().iter().enumerate().map(|(index, other)| {
                        let text = place::no_more(other.city(), other.ahead(self.now));
                        button(text, None, self.press(Act::LeaveOut, index))
                    }) }
                </div>
                { switch("", label::CLOCK, label::CLOCKS, reader.hours() as usize, &act.reform(Act::Count)) }
            </div>
        }
    }
}
