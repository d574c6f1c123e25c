//! The list of upcoming meetings.

use yew::prelude::*;

use super::{Stamp, View};
use crate::words::{Row, datetime};
use crate::zone::Form;

/// What the list is drawn from.
#[derive(Debug, PartialEq, Properties)]
pub struct RowsProps {
    /// What is known about times.
    pub view: View,
}

/// The list of upcoming meetings. A row that is read aloud says its weekday in full.
#[component]
pub fn Rows(RowsProps { view }: &RowsProps) -> Html {
    html! {
        <ol class="rows" aria-labelledby="upcoming-heading">
            { for view.rows().iter().map(|row| draw(row, view)) }
        </ol>
    }
}

fn draw(row: &Row, view: &View) -> Html {
    let live = view.live();
    let (lang, dir) = live.and_then(|live| live.foreign.clone()).unzip();
    let hidden = live.map(|_| "true");
    let Row { meeting, date, .. } = row;
    html! {
        <li key={meeting.start.timestamp()}>
            if live.is_some() { <span class="hidden" translate="no">{ row.long.clone() }</span> }
            <time
                datetime={datetime(meeting.start)}
                data-end={meeting.end.timestamp_millis().to_string()}
                data-on={row.group_date.to_string()}
                data-day={Form::ShortDate.option("day")}
                data-calendar={Form::ShortDate.option("calendar")}
                translate="no"
                aria-hidden={hidden}
                {lang}
                {dir}
            >
                <Stamp form={Form::ShortDate} text={date.clone()} />
                { " · " }
                <Stamp form={Form::Clock} text={row.clock.clone()} />
            </time>
            <span class="utc">
                if live.is_none() { <span class="day">{ row.group_day.clone() }</span> }
                { row.beside.clone() }
            </span>
        </li>
    }
}
