//! The page, alive: what the hooks know goes into the components.

use std::rc::Rc;

use yew::prelude::*;

use crate::components::{App, Controls, Live, Theme, View};
use crate::hooks::{
    Found, UseNowHandle, UseReaderHandle, use_copy, use_now, use_reader, use_theme,
};
use crate::page::{Dated, Page};
use crate::words::{self, label};
use crate::zone::Reader;

const ROWS: usize = 6;

/// What the page is made from.
#[derive(Clone, PartialEq, Properties)]
pub struct LivingProps {
    /// The group's page.
    pub page: Rc<Page>,
    /// Its series, each with the zone it is pinned to.
    pub series: Rc<[Dated]>,
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
        series,
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
    let now = {
        let (series, who) = (series.clone(), reader.get());
        let passed = {
            let (series, who, say) = (series.clone(), who.clone(), say.clone());
            Callback::from(move |(before, after)| {
                let said = |it| words::announce(it, before, after, &*who);
                if let Some(text) = series.iter().find_map(said) {
                    say.emit(text.into());
                }
            })
        };
        use_now(
            move |now| {
                let until = |it| words::card(it, None, now, &*who).until;
                series.iter().filter_map(until).min()
            },
            passed,
        )
    };
    let (passcode, link, theme) = (use_copy(), use_copy(), use_theme());
    let copying = use_state(usize::default);

    use_effect_with((), {
        let drawn = drawn.clone();
        move |()| drawn.emit(())
    });

    let controls = Controls {
        passcode: (*copying, passcode.get()),
        copy_passcode: {
            let (page, say) = (page.clone(), say.clone());
            Callback::from(move |index: usize| {
                let join = page.meetings.get(index).and_then(|it| it.join.as_ref());
                let text = join.and_then(|it| it.passcode.as_deref());
                let done = say.reform(|()| label::PASSCODE_COPIED.into());
                copying.set(index);
                passcode.copy(text.unwrap_or_default().to_owned(), done);
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
            let reader = reader.clone();
            Callback::from(move |()| reader.use_own())
        },
        status: (*status).clone(),
    };
    let view = view(page, series, &now, &reader);
    html! { <App page={page.clone()} {base} {view} {controls} /> }
}

fn view(page: &Page, series: &[Dated], now: &UseNowHandle, handle: &UseReaderHandle) -> View {
    let (now, reader) = (now.get(), handle.get());
    let shift = |it| words::rule_shift(it, now, &*reader).map(Rc::from);
    View::Live(Live {
        cards: words::cards(series, page.ask(), now, &*reader),
        rows: words::rows(series, now, &*reader, ROWS),
        rule_shifts: series.iter().map(shift).collect(),
        zone_line: handle.line(now).into(),
        banner: handle.banner().map(AttrValue::from),
        own: reader.own(),
    })
}
