//! A group's page within another page.

use yew::prelude::*;

use super::asked::Asked;
use super::life::{Start, use_life};
use crate::components::{Layout, Still, app};
use crate::hooks::use_effect_on;

/// What it is made from.
#[derive(Clone, Properties)]
pub(super) struct EmbeddedProps {
    /// What is there at first.
    pub(super) start: Start,
    /// How much is drawn.
    pub(super) layout: Layout,
    /// Who asked for it.
    pub(super) asked: Asked,
}

/// It is drawn from them once; whatever changes is known to the hooks.
impl PartialEq for EmbeddedProps {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// A group's page within another page.
#[component]
pub(super) fn Embedded(
    EmbeddedProps {
        start,
        layout,
        asked,
    }: &EmbeddedProps,
) -> Html {
    let drawn = {
        let asked = asked.clone();
        Callback::from(move |()| asked.drawn())
    };
    let mut life = use_life(start, *layout, &drawn);
    let reader = life.reader.get();
    let zone = reader.zone().to_owned();
    use_effect_on(zone.clone(), {
        let asked = asked.clone();
        move || {
            asked.shown(&zone);
            None
        }
    });
    let drawing = &mut life.drawing;
    drawing.site.page = Some(asked.page().into());
    let still = Still::of(&drawing.page, &drawing.site.base, *layout);
    app(life.drawing, still)
}
