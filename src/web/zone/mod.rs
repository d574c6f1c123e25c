//! The zone panel: a picker, a link in the zone shown, places to compare, and the clock.

mod act;
mod key;
mod panel;
mod picker;
mod state;

use std::cell::RefCell;
use std::rc::Rc;

use web_sys::Element;
use yew::prelude::*;

use self::act::{Act, Desk};
use self::state::State;
use crate::hooks::{UseCopyHandle, UseReaderHandle, use_copy};
use crate::schedule::Instant;

/// The panel, and the button that opens it.
pub(super) struct UseZonePanelHandle {
    state: Rc<RefCell<State>>,
    reader: UseReaderHandle,
    copy: UseCopyHandle,
    now: Instant,
    act: Callback<Act>,
}

impl UseZonePanelHandle {
    /// Opens the panel, or closes it.
    pub(super) fn turn(&self) -> Callback<MouseEvent> {
        self.press(|_| Act::Turn, 0)
    }

    /// Goes back to the reader's own zone.
    pub(super) fn use_own(&self) -> Callback<MouseEvent> {
        self.press(|_| Act::UseOwn, 0)
    }

    /// The panel, while it is open.
    pub(super) fn view(&self) -> Option<Html> {
        let state = self.state.borrow();
        state.open.then(|| self.panel(&state))
    }

    /// What a press does; with the index of what is pressed, where there are several.
    fn press(&self, act: fn(usize) -> Act, index: usize) -> Callback<MouseEvent> {
        self.act.reform(move |_| act(index))
    }
}

/// The zone panel. `base` is the way to the site's files; `root` is what it is drawn in; `say` announces something.
#[hook]
pub(super) fn use_zone_panel(
    reader: &UseReaderHandle,
    now: Instant,
    base: &AttrValue,
    root: &Element,
    say: &Callback<AttrValue>,
) -> UseZonePanelHandle {
    let state = use_mut_ref(State::default);
    let copy = use_copy();
    // The options show clocks, so that they are others with every minute.
    state.borrow_mut().search(&reader.get(), now);
    let desk = Rc::new(Desk {
        state: state.clone(),
        update: use_force_update(),
        reader: reader.clone(),
        copy: copy.clone(),
        base: base.clone(),
        root: root.clone(),
        say: say.clone(),
    });
    UseZonePanelHandle {
        state,
        reader: reader.clone(),
        copy,
        now,
        act: Callback::from(move |act| desk.act(act)),
    }
}
