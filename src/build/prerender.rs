//! A component as HTML, rendered natively.

use anyhow::{Context, Result};
use yew::LocalServerRenderer;
use yew::prelude::*;

/// The HTML of a component. It carries no marks for hydration: the app does not hydrate.
pub(super) fn prerender<C>(props: C::Properties) -> Result<String>
where
    C: BaseComponent,
{
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .context("cannot start the renderer")?;
    let renderer = LocalServerRenderer::<C>::with_props(props).hydratable(false);
    Ok(tokio::task::LocalSet::new().block_on(&runtime, renderer.render()))
}
