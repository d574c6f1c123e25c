//! The list of upcoming meetings.

use yew::prelude::*;

use super::View;
use super::stamp::stamp;
use crate::words::{Beside, Row, datetime};
use crate::zone::Form;

/// The list of upcoming meetings. A row that is read aloud says its weekday in full.
pub(super) fn rows(view: &View) -> Html {
    html! {
        <ol class="rows" aria-labelledby="upcoming-heading">
            { for view.rows().iter().map(|row| draw(row, view)) }
        </ol>
    }
}

fn draw(row: &Row, view: &View) -> Html {
    let live = view.live();
    let hidden = live.map(|_| "true");
    let Row { meeting, date, .. } = row;
    let (end, on) = (meeting.end.timestamp_millis(), row.group_date);
    let option = |name| view.for_script(|| Form::ShortDate.option(name)).flatten();
    let beside = match &row.beside {
        Beside::Group { day, clock, off } => html! {
            <span class="utc">
                if live.is_none() || *off { <span class="day">{ day.clone() }</span> }
                { clock.clone() }
            </span>
        },
        Beside::Why(why) => html! { <span class="why" aria-hidden={hidden}>{ why.clone() }</span> },
    };
    let name = row
        .name
        .as_ref()
        .map(|name| html! { <span class="name">{ " · " }{ name.clone() }</span> });
    let stop = match row.beside {
        Beside::Group { .. } => ", ",
        Beside::Why(_) => "",
    };
    let (lang, dir) = view.language();
    // What is not held may begin when something else of the same series does.
    let key = format!("{} {} {}", row.series, meeting.start.timestamp(), row.held);
    let content = html! {
        <>
            if live.is_some() { <span class="hidden" translate="no">{ [&*row.long, stop].concat() }</span> }
            <span class="what">
                if let Some(label) = row.label { <span class="label" aria-hidden={hidden}>{ label }</span>{ " " } }
                <time
                    datetime={datetime(meeting.start)}
                    data-end={view.for_script(|| end.to_string())}
                    data-on={view.for_script(|| on.to_string())}
                    data-day={option("day")}
                    data-calendar={option("calendar")}
                    translate="no"
                    {lang}
                    {dir}
                    aria-hidden={hidden}
                >
                    if live.is_some() {
                        { [&**date, &*row.clock].join(" · ") }
                    } else {
                        { stamp(view, row.form, Some(date.clone()), None) }
                        { " · " }
                        { stamp(view, Form::Clock, Some(row.clock.clone()), None) }
                    }
                </time>
                { name }
            </span>
            { beside }
            if let Some(notice) = &row.notice { <span class="notice">{ notice.clone() }</span> }
        </>
    };
    if row.held {
        html! { <li key={key}>{ content }</li> }
    } else {
        html! { <li key={key} class="off">{ content }</li> }
    }
}
