//! The page, alive: what the hooks know goes into the components.

use std::rc::Rc;

use yew::prelude::*;

use crate::components::{App, Controls, Live, Theme, View};
use crate::hooks::{
    Found, UseNowHandle, UseReaderHandle, use_copy, use_now, use_reader, use_theme,
};
use crate::page::Page;
use crate::words::{self, label, year};
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
    /// Whether the year at a glance is open from the start.
    pub wide: bool,
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
        wide,
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
        use_now(
            move |now| words::card(meeting.as_deref()?, now, &*who).until,
            passed,
        )
    };
    let (passcode, link, theme) = (use_copy(), use_copy(), use_theme());

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
            let reader = reader.clone();
            Callback::from(move |()| reader.use_own())
        },
        status: (*status).clone(),
    };
    html! { <App page={page.clone()} {base} view={view(page, *wide, &now, &reader)} {controls} /> }
}

fn view(page: &Page, wide: bool, now: &UseNowHandle, handle: &UseReaderHandle) -> View {
    let (now, reader) = (now.get(), handle.get());
    let meeting = page.meeting.as_deref();
    View::Live(Live {
        card: meeting.map(|it| words::card(it, now, &*reader)),
        rows: meeting
            .map(|it| words::rows(it, now, &*reader, ROWS))
            .unwrap_or_default(),
        year: meeting
            .and_then(|it| {
                let held = it.not_ended(now - year::BEFORE).map(|it| (it.start, false));
                year::year(held, now, &*reader, &[])
            })
            .map(Rc::new),
        wide,
        rule_shift: meeting
            .and_then(|it| words::rule_shift(it, now, &*reader))
            .map(AttrValue::from),
        zone_line: handle.line(now).into(),
        banner: handle.banner().map(AttrValue::from),
        own: reader.own(),
        foreign: reader.foreign().map(|(lang, dir)| (lang.into(), dir)),
    })
}
