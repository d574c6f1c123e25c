//! What the panel looks like.

use yew::prelude::*;

use super::{Act, ZonePanel, ZonePanelProps};
use crate::components::{Clock, Copy};
use crate::hooks::in_zone;
use crate::words::{label, place};
use crate::zone::Reader;

impl ZonePanel {
    pub(super) fn panel(&self, ctx: &Context<Self>) -> Html {
        let ZonePanelProps { reader, copy, .. } = ctx.props();
        let (shown, link) = (reader.get(), ctx.link());
        let copied = match copy.get() {
            Copy::Idle => String::new(),
            Copy::Done => label::LINK_COPIED_STATUS.to_owned(),
            Copy::Refused => place::link_refused(&in_zone(shown.zone())),
        };
        html! {
            <div class="zone-panel">
                { self.picker(ctx) }
                <div class="zone-buttons">
                    if !shown.own() {
                        <button type="button" class="small" onclick={link.callback(|_| Act::UseOwn)}>
                            { place::back_to(&reader.own_city()) }
                        </button>
                    }
                    <button type="button" class="small" onclick={link.callback(|_| Act::CopyLink)}>
                        { place::copy_link(shown.city()) }
                    </button>
                    <span>{ copied }</span>
                </div>
                <div class="clock-choice" role="radiogroup" aria-label={label::CLOCK}>
                    <span aria-hidden="true">{ label::CLOCK }{ ":" }</span>
                    { for Clock::ALL.map(|clock| html! {
                        <label>
                            <input
                                type="radio"
                                name="clock"
                                checked={reader.clock() == clock}
                                onchange={link.callback(move |_| Act::Clock(clock))}
                            />
                            { clock.label() }
                        </label>
                    }) }
                </div>
            </div>
        }
    }
}
