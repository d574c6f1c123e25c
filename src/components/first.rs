//! What stands in the first card for the script that runs before first paint: the dates of its series,
//! and the script itself. However many cards come after it, nobody waits for them.

use yew::prelude::*;

use super::element::element;
use super::series::Series;
use crate::words::{Row, datetime};
use crate::zone::Form;

/// What a date says to the script.
const KEYS: [&str; 6] = [
    "datetime",
    "data-end",
    "data-on",
    "data-day",
    "data-calendar",
    "data-own",
];

/// The card of a series. In the one that the script fills, that stands as well; behind the page it
/// stands once more, for the list.
pub(super) fn with_script(card: Html, it: &Series) -> Html {
    let baked = it.drawing.view.baked();
    let Some(baked) = baked.filter(|baked| baked.first == it.index) else {
        return card;
    };
    let script = ["<script>", &*baked.script, "</script>"].concat();
    html! {
        <>
            { card }
            // The first of them that is not over is written into the card.
            <span hidden=true>{ for baked.own.iter().map(date) }</span>
            { Html::from_html_unchecked(script.into()) }
        </>
    }
}

fn date(row: &Row) -> Html {
    let option = |name| Form::ShortDate.option(name).map(AttrValue::from);
    let values = vec![
        Some(datetime(row.meeting.start).into()),
        Some(row.meeting.end.timestamp_millis().to_string().into()),
        Some(row.group_date.to_string().into()),
        option("day"),
        option("calendar"),
        Some("1".into()),
    ];
    element("time", &KEYS, values, Html::default())
}
