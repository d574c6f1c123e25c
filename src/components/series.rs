//! One series of meetings: the card of its next one, and its rule.

use std::rc::Rc;

use yew::prelude::*;

use super::{AnchorView, CardView, Controls, View};
use crate::page::Meeting;

/// What a series is drawn from.
#[derive(Debug, PartialEq, Properties)]
pub struct SeriesProps {
    /// The meeting.
    pub meeting: Rc<Meeting>,
    /// Its place among the group's series.
    pub index: usize,
    /// Whether it is the only one.
    pub alone: bool,
    /// What is known about times.
    pub view: View,
    /// What only a browser can do.
    pub controls: Controls,
}

/// One series of meetings.
#[component(SeriesView)]
pub fn series_view(props: &SeriesProps) -> Html {
    let SeriesProps {
        meeting,
        index,
        alone,
        view,
        controls,
    } = props;
    let shift = view
        .live()
        .and_then(|live| live.rule_shifts[*index].clone());
    html! {
        <>
            <CardView meeting={meeting.clone()} {index} {alone} view={view.clone()} controls={controls.clone()} />
            <p class="rule">
                <strong>{ meeting.rule.to_string() }</strong>
                if let Some(converter) = &meeting.converter {
                    { " (" }<AnchorView anchor={converter.clone()} />{ ")." }
                }
            </p>
            <p class="rule-shift">{ shift }</p>
        </>
    }
}
