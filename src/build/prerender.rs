//! What was drawn, as HTML: Yew's renderer, natively.

use anyhow::{Context, Result};
use yew::LocalServerRenderer;
use yew::prelude::*;

/// The HTML of what was drawn. It carries no marks for hydration: the app does not hydrate.
pub(super) fn prerender(drawn: Html) -> Result<String> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .context("cannot start the renderer")?;
    let renderer = LocalServerRenderer::<Whole>::with_props(WholeProps { drawn });
    let renderer = renderer.hydratable(false);
    Ok(tokio::task::LocalSet::new().block_on(&runtime, renderer.render()))
}

/// Yew renders components: one that is all that was drawn.
#[derive(PartialEq, Properties)]
struct WholeProps {
    drawn: Html,
}

#[component]
fn Whole(WholeProps { drawn }: &WholeProps) -> Html {
    drawn.clone()
}
