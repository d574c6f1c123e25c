//! What happens in the panel.

use std::cell::RefCell;
use std::rc::Rc;

use web_sys::Element;
use yew::platform::spawn_local;
use yew::prelude::*;

use super::picker;
use super::state::State;
use crate::hooks::{UseCopyHandle, UseReaderHandle, later, text_of};
use crate::places::Places;
use crate::web::sight::{focus, show};
use crate::words::{label, place};
use crate::zone::browser::{Browser, known};
use crate::zone::{Hours, Reader};

/// The button that opens the panel.
const CHANGE: &str = "change";

/// How long nothing is typed before the number of results is announced.
const REST_MS: u32 = 500;

/// What somebody does in the panel.
pub(super) enum Act {
    /// Opens the panel, or closes it.
    Turn,
    Type(String),
    /// The arrow keys come to an option.
    To(usize),
    Choose(usize),
    /// The focus leaves the combobox, or Escape closes the list.
    Leave,
    /// The caret moves in the text.
    Caret,
    UseOwn,
    CopyLink,
    Compare,
    LeaveOut(usize),
    Count(usize),
    Nothing,
}

/// Where it is done.
pub(super) struct Desk {
    pub(super) state: Rc<RefCell<State>>,
    pub(super) update: UseForceUpdateHandle,
    pub(super) reader: UseReaderHandle,
    pub(super) copy: UseCopyHandle,
    pub(super) base: AttrValue,
    pub(super) root: Element,
    pub(super) say: Callback<AttrValue>,
}

impl Desk {
    pub(super) fn act(&self, act: Act) {
        if matches!(act, Act::Nothing) {
            return;
        }
        let Self { reader, say, .. } = self;
        // It is drawn when this has ended.
        self.update.force_update();
        let state = &mut *self.state.borrow_mut();
        match act {
            Act::Turn => {
                state.turn();
                if state.open {
                    self.load(state);
                }
                self.focus(if state.open { picker::INPUT } else { CHANGE });
            }
            Act::Type(query) => {
                // Without a query the list would hold every zone.
                state.list(query.bytes().any(|byte| byte != b' '), None);
                state.query = query;
                let (shared, say) = (self.state.clone(), say.clone());
                let announce = move || say.emit(shared.borrow().results());
                state.rest = Some(later(REST_MS, Box::new(announce)));
            }
            Act::To(index) => {
                state.list(true, Some(index));
                show(&self.root, picker::id(index));
            }
            Act::Choose(index) => self.choose(state, index),
            Act::Leave => state.list(false, None),
            Act::Caret => state.active = None,
            Act::UseOwn => {
                // The button that was pressed is about to vanish.
                self.focus(CHANGE);
                self.announce(reader.use_own(), place::times_now);
            }
            Act::CopyLink => {
                let done = say.reform(|()| label::LINK_COPIED_STATUS.into());
                self.copy.copy(reader.link(), done);
            }
            Act::Compare => {
                state.begin(!state.comparing);
                self.focus(picker::INPUT);
            }
            Act::LeaveOut(index) => {
                reader.leave_out(index);
                self.focus(picker::INPUT);
            }
            Act::Count(index) => reader.count(Hours::ALL[index]),
            Act::Nothing => {}
        }
    }

    fn choose(&self, state: &mut State, index: usize) {
        let Some(found) = state.found.get(index) else {
            return;
        };
        if state.comparing {
            self.announce(self.reader.compare(&found.zone), place::compared);
            state.query.clear();
        } else {
            let shown = self.reader.choose(&found.zone);
            state.query = shown
                .as_ref()
                .map(|it| it.city().to_owned())
                .unwrap_or_default();
            self.announce(shown, place::times_now);
        }
        state.comparing = false;
        state.list(false, None);
        // Selected, so that typing begins anew.
        self.focus(picker::INPUT);
    }

    fn focus(&self, id: &'static str) {
        focus(&self.root, id);
    }

    fn announce(&self, shown: Option<Rc<Browser>>, text: fn(&str) -> String) {
        if let Some(reader) = shown {
            self.say.emit(text(reader.city()).into());
        }
    }

    /// The picker works at once on the zones that the browser knows, and on the file of places as
    /// soon as that is there.
    fn load(&self, state: &mut State) {
        if state.places.are_of_the_file() {
            return;
        }
        if state.places.is_empty() {
            state.places = Places::new(&known(), "");
        }
        let (shared, update) = (self.state.clone(), self.update.clone());
        let address = format!("{}places.txt", self.base);
        spawn_local(async move {
            if let Some(file) = text_of(&address).await {
                shared.borrow_mut().places = Places::new(&known(), &file);
                update.force_update();
            }
        });
    }
}
