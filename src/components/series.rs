//! One series of meetings: the card of its next one, and its rule.

use std::rc::Rc;

use yew::prelude::*;

use super::card::card;
use super::paragraph::line;
use super::prose::anchor;
use super::{Drawing, Parts};
use crate::page::Meeting;

/// A series among those of a group.
pub(super) struct Series {
    /// What all of them are drawn from.
    pub(super) drawing: Rc<Drawing>,
    /// Its place among the group's series.
    pub(super) index: usize,
    /// Whether its button is the filled one.
    pub(super) first: bool,
}

impl Series {
    /// The meeting.
    pub(super) fn meeting(&self) -> &Meeting {
        &self.drawing.page.meetings[self.index]
    }
}

/// Draws a series.
pub(super) fn series(it: &Series) -> Html {
    html! {
        <>
            if it.drawing.layout.has(Parts::NEXT) { { card(it) } }
            if it.drawing.layout.has(Parts::RULE) { { rule(it) } }
        </>
    }
}

fn rule(it: &Series) -> Html {
    let (meeting, said) = (it.meeting(), it.drawing.view.said(it.index));
    html! {
        <>
            <p class="rule">
                <strong>{ meeting.sentence.clone() }</strong>
                if let Some(converter) = &meeting.converter { { " (" }{ anchor(converter) }{ ")." } }
            </p>
            { line("rule-shift", said.and_then(|said| said.shift.clone())) }
        </>
    }
}
