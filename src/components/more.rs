//! The last line of what stands in another page.

use yew::prelude::*;

use super::paragraph::paragraph;
use crate::words::label;

/// Leads to the group's page.
pub(super) fn more(title: &str, address: &AttrValue) -> Html {
    paragraph(
        "more",
        html! { <a href={address}>{ label::more(title) }</a> },
    )
}
