//! The page, alive: what the hooks know goes into the components.

use std::rc::Rc;

use chrono::TimeDelta;
use web_sys::HtmlElement;
use yew::prelude::*;

use super::zone::{ZonePanel, ZonePanelProps};
use crate::components::{App, Controls, Live, Theme, View, ZoneControls};
use crate::hooks::{
    Found, UseNowHandle, UseReaderHandle, use_copy, use_now, use_reader, use_theme,
};
use crate::page::Page;
use crate::schedule::Instant;
use crate::words::{self, label, place};
use crate::zone::Reader;

const ROWS: usize = 6;

/// What the page is made from.
#[derive(Clone, PartialEq, Properties)]
pub struct LivingProps {
    /// The group's page.
    pub page: Rc<Page>,
    /// The way to the site's files.
    pub base: AttrValue,
    /// Who reads.
    pub found: Found,
    /// Called once everything has been drawn for the first time.
    #[prop_or_default]
    pub drawn: Callback<()>,
}

/// The page, alive.
#[component]
pub fn Living(
    LivingProps {
        page,
        base,
        found,
        drawn,
    }: &LivingProps,
) -> Html {
    let reader = use_reader(found);
    let status = use_state(AttrValue::default);
    let say = {
        let status = status.clone();
        Callback::from(move |text: AttrValue| status.set(text))
    };
    let panel = use_state(|| (Panel::Closed, NodeRef::default()));
    let now = {
        let (meeting, who) = (page.meeting.clone(), reader.get());
        let passed = {
            let (meeting, who, say) = (meeting.clone(), who.clone(), say.clone());
            Callback::from(move |(before, after)| {
                let meeting = meeting.as_deref();
                if let Some(text) = meeting.and_then(|it| words::announce(it, before, after, &*who))
                {
                    say.emit(text.into());
                }
            })
        };
        let open = panel.0 != Panel::Closed;
        let until = move |now| {
            let card = meeting.and_then(|it| words::card(&it, now, &*who).until);
            // The panel's list shows clocks.
            card.into_iter().chain(open.then(|| next_minute(now))).min()
        };
        use_now(until, passed)
    };
    let (passcode, link, zoned, theme) = (use_copy(), use_copy(), use_copy(), use_theme());

    use_effect_with((), {
        let drawn = drawn.clone();
        move |()| drawn.emit(())
    });

    let controls = Controls {
        passcode: passcode.get(),
        copy_passcode: {
            let text = page
                .meeting
                .as_ref()
                .and_then(|it| it.join.as_ref()?.passcode.clone());
            let say = say.clone();
            Callback::from(move |()| {
                let done = say.reform(|()| label::PASSCODE_COPIED.into());
                passcode.copy(text.as_deref().unwrap_or_default().to_owned(), done);
            })
        },
        link: link.get(),
        share: {
            let (title, say) = (page.title.clone(), say.clone());
            Callback::from(move |()| {
                let done = say.reform(|()| label::LINK_COPIED_STATUS.into());
                link.share(&title, done);
            })
        },
        theme: theme.get(),
        choose_theme: Callback::from(move |choice: Theme| theme.choose(choice)),
        use_own_zone: {
            let (reader, say) = (reader.clone(), say.clone());
            Callback::from(move |()| {
                if let Some(own) = reader.use_own() {
                    say.emit(place::times_now(own.city()).into());
                }
            })
        },
        zone: ZoneControls {
            panel: (panel.0 != Panel::Closed).then(|| {
                let props = ZonePanelProps {
                    reader: reader.clone(),
                    now: now.clone(),
                    copy: zoned,
                    base: base.clone(),
                    say,
                    answering: panel.0 == Panel::Answering,
                };
                Callback::from(move |()| html! { <ZonePanel ..props.clone() /> })
            }),
            toggle: {
                let panel = panel.clone();
                Callback::from(move |()| match panel.0 {
                    Panel::Closed => turn(&panel, Panel::Open),
                    Panel::Open | Panel::Answering => turn(&panel, Panel::Closed),
                })
            },
            ask: {
                let panel = panel.clone();
                Callback::from(move |()| turn(&panel, Panel::Answering))
            },
            button: panel.1.clone(),
            key: Callback::from(move |event: KeyboardEvent| {
                if event.key() == "Escape" && panel.0 != Panel::Closed {
                    turn(&panel, Panel::Closed);
                }
            }),
        },
        status: (*status).clone(),
    };
    html! { <App page={page.clone()} {base} view={view(page, &now, &reader)} controls={Rc::new(controls)} /> }
}

/// The zone panel.
#[derive(Clone, Copy, PartialEq)]
enum Panel {
    Closed,
    Open,
    /// Open for somebody who was asked where they are.
    Answering,
}

/// Opens or closes the panel. When it closes, the focus goes back to its button.
fn turn(panel: &UseStateHandle<(Panel, NodeRef)>, to: Panel) {
    let button = panel.1.clone();
    if to == Panel::Closed
        && let Some(button) = button.cast::<HtmlElement>()
    {
        // Fails only where an element cannot have the focus.
        let _infallible = button.focus();
    }
    panel.set((to, button));
}

fn next_minute(now: Instant) -> Instant {
    now + TimeDelta::milliseconds(60_000 - now.timestamp_millis().rem_euclid(60_000))
}

fn view(page: &Page, now: &UseNowHandle, handle: &UseReaderHandle) -> View {
    let (now, reader) = (now.get(), handle.get());
    let meeting = page.meeting.as_deref();
    View::Live(Live {
        card: meeting.map(|it| words::card(it, now, &*reader)),
        rows: meeting
            .map(|it| words::rows(it, now, &*reader, ROWS))
            .unwrap_or_default(),
        rule_shift: meeting
            .and_then(|it| words::rule_shift(it, now, &*reader))
            .map(AttrValue::from),
        zone_line: handle.line(now).into(),
        banner: handle.banner().map(AttrValue::from),
        asks: handle.asks(),
        own: reader.own(),
        foreign: reader.foreign().map(|(lang, dir)| (lang.into(), dir)),
    })
}
