//! One series of meetings: the card of its next one, and its rule.

use yew::prelude::*;

use super::card::card;
use super::paragraph::line;
use super::prose::anchor;
use super::{Controls, Layout, Parts, Site, View};
use crate::page::Meeting;

/// A series among those of a group.
#[derive(Clone, Copy)]
pub(super) struct Series<'a> {
    /// The meeting.
    pub(super) meeting: &'a Meeting,
    /// Its place among the group's series.
    pub(super) index: usize,
    /// Whether it is the only one.
    pub(super) alone: bool,
    /// The group's name.
    pub(super) title: &'a str,
    /// Where its files lie.
    pub(super) site: &'a Site,
    /// How much of it is drawn.
    pub(super) layout: Layout,
}

/// The card of a series, and its rule.
pub(super) fn series(it: Series, view: &View, controls: &Controls) -> Html {
    let said = view.live().map(|live| &live.said.series[it.index]);
    html! {
        <>
            if it.layout.has(Parts::NEXT) { { card(it, view, controls) } }
            if it.layout.has(Parts::RULE) {
                <p class="rule">
                    <strong>{ it.meeting.sentence.clone() }</strong>
                    if let Some(converter) = &it.meeting.converter { { " (" }{ anchor(converter) }{ ")." } }
                </p>
                { line("rule-shift", said.and_then(|it| it.shift.clone())) }
            }
        </>
    }
}
