//! The zone panel: a picker, a link in the zone shown, and the clock.
//!
//! It is made when it is opened and dropped when it is closed. A component with messages, since
//! hooks and callbacks for as many events weigh twice as much in the wasm; and by itself, so that
//! typing draws it and not the whole page.

mod key;
mod list;
mod panel;
mod picker;
mod shelf;

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use web_sys::HtmlElement;
use yew::prelude::*;

use self::key::Key;
use self::shelf::Shelf;
use crate::components::Clock;
use crate::hooks::{UseCopyHandle, UseNowHandle, UseReaderHandle, fetch, in_zone};
use crate::words::{label, place};
use crate::zone::Reader;
use crate::zone::browser::Browser;

/// How long nothing is typed before the number of results is announced.
const REST_MS: u32 = 500;

/// What the panel works with.
#[derive(Clone, Properties)]
pub(super) struct ZonePanelProps {
    pub(super) reader: UseReaderHandle,
    pub(super) now: UseNowHandle,
    pub(super) copy: UseCopyHandle,
    /// The way to the site's files.
    pub(super) base: AttrValue,
    /// Announces something.
    pub(super) say: Callback<AttrValue>,
    /// Whether it was opened by somebody who was asked where they are.
    pub(super) answering: bool,
}

/// They are made anew, and `say` with them, whenever the page is drawn.
impl PartialEq for ZonePanelProps {
    fn eq(&self, other: &Self) -> bool {
        self.say == other.say
    }
}

/// The panel.
pub(super) struct ZonePanel {
    shelf: Shelf,
    query: String,
    /// Whether the list is open.
    listed: bool,
    found: Vec<Found>,
    /// The zone of the active option: it stays active when the list grows around it. A zone that
    /// is not in the list stands for the first.
    active: Option<Rc<str>>,
    rest: Option<Timeout>,
    input: NodeRef,
    list: NodeRef,
}

/// An option of the list.
struct Found {
    zone: Rc<str>,
    city: Rc<str>,
    text: String,
}

/// What happens in the panel.
pub(super) enum Act {
    /// The file of places has come.
    Load(String),
    Type(String),
    Key(Key),
    /// The focus leaves the combobox.
    Leave,
    /// Nothing has been typed for a while.
    Rest,
    Choose(usize),
    UseOwn,
    CopyLink,
    Clock(Clock),
}

impl Component for ZonePanel {
    type Message = Act;
    type Properties = ZonePanelProps;

    fn create(ctx: &Context<Self>) -> Self {
        let ZonePanelProps { base, reader, .. } = ctx.props();
        let address = format!("{base}places.txt");
        // Where it cannot be had, the picker works on the zones that the browser knows.
        ctx.link()
            .send_future(async move { Act::Load(fetch(&address).await.unwrap_or_default()) });
        Self {
            shelf: Shelf::new("", reader.language()),
            query: String::new(),
            listed: false,
            found: Vec::new(),
            active: None,
            rest: None,
            input: NodeRef::default(),
            list: NodeRef::default(),
        }
    }

    fn rendered(&mut self, _: &Context<Self>, first: bool) {
        if first && let Some(input) = self.input.cast::<HtmlElement>() {
            // Fails only where an element cannot have the focus.
            let _infallible = input.focus();
        }
    }

    /// Time has passed, or another clock was chosen: the options show clocks.
    fn changed(&mut self, ctx: &Context<Self>, _: &ZonePanelProps) -> bool {
        self.search(ctx);
        true
    }

    fn update(&mut self, ctx: &Context<Self>, act: Act) -> bool {
        let ZonePanelProps {
            reader, copy, say, ..
        } = ctx.props();
        match act {
            Act::Load(file) => {
                self.shelf = Shelf::new(&file, reader.language());
                self.search(ctx);
            }
            Act::Type(query) => {
                self.query = query;
                // Without a query the list would hold every zone.
                let listed = !self.query.trim().is_empty();
                self.list(ctx, listed, None);
                let link = ctx.link().clone();
                self.rest = Some(Timeout::new(REST_MS, move || link.send_message(Act::Rest)));
            }
            Act::Key(key) => self.key(ctx, &key),
            Act::Leave => self.list(ctx, false, None),
            Act::Rest if self.listed => say.emit(match self.found.len() {
                0 => place::nothing(&self.query).into(),
                count => place::results(count).into(),
            }),
            Act::Rest => {}
            Act::Choose(index) => self.choose(ctx, index),
            Act::UseOwn => announce(say, reader.use_own()),
            Act::CopyLink => {
                let done = say.reform(|()| label::LINK_COPIED_STATUS.into());
                copy.copy(in_zone(reader.get().zone()), done);
            }
            Act::Clock(clock) => reader.choose_clock(clock),
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        self.panel(ctx)
    }
}

fn announce(say: &Callback<AttrValue>, shown: Option<Rc<Browser>>) {
    if let Some(reader) = shown {
        say.emit(place::times_now(reader.city()).into());
    }
}
