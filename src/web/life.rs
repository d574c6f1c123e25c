//! What a page and what stands in another one have in common: time passes, the reader chooses, and
//! the content changes.

use chrono::TimeDelta;
use web_sys::Element;
use yew::prelude::*;

use super::copied;
use super::told::use_told;
use super::zone::use_zone_panel;
use crate::components::{Controls, Copied, Drawing, Layout, Live, Requested, Site, View};
use crate::hooks::{
    Content, Found, UseReaderHandle, later, use_content, use_copy, use_effect_on, use_kept,
    use_now, use_reader, use_wake,
};
use crate::schedule::Instant;
use crate::words::{self, label};
use crate::zone::Reader;

/// How long the browser may do what it likes before what can wait is drawn: it has to show what is
/// there, and elements beside this one have to be drawn.
const BREATH_MS: u32 = 100;

/// What is there at first.
#[derive(Clone)]
pub struct Start {
    /// The group's page, as it was built.
    pub content: Content,
    /// The way to the site's files.
    pub base: AttrValue,
    /// Where they lie, as this was loaded.
    pub here: Option<AttrValue>,
    /// Who reads.
    pub found: Found,
    /// Whether there is room for the year at a glance.
    pub wide: bool,
    /// How many rows the list has.
    pub rows: usize,
    /// The language of dates, where it is not that of the page.
    pub language: Option<AttrValue>,
    /// What everything is drawn in.
    pub root: Element,
    /// Whether nothing of it can wait.
    pub complete: bool,
}

/// What is true now.
pub(super) struct Life {
    /// What it is drawn from.
    pub(super) drawing: Drawing,
    pub(super) reader: UseReaderHandle,
    /// Tells assistive technology something.
    pub(super) say: Callback<AttrValue>,
}

/// The life of what is drawn in that `layout`. `drawn` is called once everything has been drawn for the first time.
#[hook]
pub(super) fn use_life(start: &Start, layout: Layout, drawn: &Callback<()>) -> Life {
    let reader = use_reader(&start.found);
    let status = use_kept(AttrValue::default);
    let say = {
        let status = status.clone();
        // What is said again changes nothing, and so would not be heard: it is said with a space.
        Callback::from(move |text: AttrValue| {
            let again = if *status == text { "\u{a0}" } else { "" };
            status.set([&*text, again].concat().into());
        })
    };
    let clock = use_now();
    let content = {
        let (say, who, now) = (say.clone(), reader.get(), clock.get());
        let changed = Callback::from(move |(old, new): (Content, Content)| {
            if let Some(text) = words::newly_cancelled(&old.series, &new.series, now, &*who) {
                say.emit(text.into());
            }
        });
        use_content(&start.content, &clock, changed)
    };
    let now = clock.get();
    let told = use_told(&content, &reader, now, start.rows, &say);
    let panel = use_zone_panel(&reader, now, &start.base, &start.root, &say);
    let zone_panel = panel.view();
    // Its options show clocks; the other texts change at whole minutes as well.
    let minute = zone_panel.as_ref().map(|_| next_minute(now));
    use_wake(&clock, minute.or(told.said.until), told.show_lines(now), {
        let told = told.clone();
        move |now| told.show_lines(now).filter(|_| minute.is_none())
    });
    let copied = use_copy();
    let pressed = use_kept(<(Option<Copied>, Requested)>::default);
    let (copying, requested) = *pressed;
    let page = content.page;
    let site = Site::of(&page, &start.base, start.here.as_ref());

    let complete = use_kept(|| start.complete);
    use_effect_on((), {
        let (drawn, complete) = (drawn.clone(), complete.clone());
        move || {
            drawn.emit(());
            let timer = later(BREATH_MS, Box::new(move || complete.set(true)));
            Some(Box::new(timer))
        }
    });

    let controls = Controls {
        copied: copying.map(|what| (what, copied.get())),
        copy: {
            let (page, site, say) = (page.clone(), site.clone(), say.clone());
            Callback::from(move |what| {
                let (text, done) = copied::text(&page, &site, what);
                let text = text.unwrap_or_default();
                let mut requested = requested;
                if let Copied::Request(index) = what {
                    requested = requested.with(index);
                    say.emit(label::passcode(&text).into());
                } else {
                    copied.copy(text, say.reform(move |()| done.into()));
                }
                pressed.set((Some(what), requested));
            })
        },
        requested,
        use_own_zone: panel.use_own(),
        change_zone: panel.turn(),
        zone_panel,
        status: (*status).clone(),
        ..Controls::default()
    };
    let view = View::Live(Live {
        said: told.said.clone(),
        lines: told.lines.clone(),
        year: told.year.clone(),
        wide: start.wide,
        complete: *complete,
        zone_line: reader.line(now).into(),
        banner: reader.banner().map(AttrValue::from),
        own: reader.get().own(),
        language: start.language.clone(),
    });
    Life {
        drawing: Drawing {
            page,
            site,
            view,
            controls,
            layout,
        },
        reader,
        say,
    }
}

fn next_minute(now: Instant) -> Instant {
    now + TimeDelta::seconds(60 - now.timestamp() % 60)
}
