//! A place where a group's page is drawn within another page: once for each element, or again and
//! again for elements that come and go.
//!
//! Yew never gives up the root of an app: its listeners hold it (`dom_bundle::subtree_root` of yew
//! 0.23). So a root that an element has left is not destroyed, it is emptied, and the next element
//! takes it: there are never more of them than there were elements at once.

use std::rc::Rc;

use wasm_bindgen::JsValue;
use web_sys::Element;
use yew::prelude::*;

use super::asked::Asked;
use super::embedded::{Embedded, EmbeddedProps};
use super::life::Start;
use crate::components::{Layout, Parts};
use crate::hooks::{Content, Found};
use crate::page::Data;
use crate::zone::Hours;

/// A place to draw in.
pub struct Stage {
    root: Element,
    app: Option<AppHandle<Scene>>,
    scenes: u32,
}

impl Stage {
    /// Draws in `root` from now on, and nothing yet.
    pub fn new(root: Element) -> Self {
        Self {
            root,
            app: None,
            scenes: 0,
        }
    }

    /// Draws what is asked for in the place of what was there.
    ///
    /// # Errors
    /// When the data cannot be read, or no series is called as asked for; what was there stays.
    pub fn show(&mut self, asked: &Asked) -> Result<(), JsValue> {
        let props = props(asked, &self.root)?;
        self.scenes += 1;
        self.draw(Some(props));
        Ok(())
    }

    /// Draws nothing, and stops whatever was going on.
    pub fn clear(&mut self) {
        self.draw(None);
    }

    fn draw(&mut self, shown: Option<EmbeddedProps>) {
        let nth = self.scenes;
        let scene = SceneProps { nth, shown };
        if let Some(app) = &mut self.app {
            app.update(scene);
        } else {
            // Drawn at once, where an update waits for its turn.
            let first = yew::Renderer::<Scene>::with_root_and_props(self.root.clone(), scene);
            self.app = Some(first.render());
        }
    }
}

fn props(asked: &Asked, root: &Element) -> Result<EmbeddedProps, JsValue> {
    let page = Data::all_from_bytes(&asked.data()).ok_or("data")?.page;
    let names = asked.series();
    let page = match &names {
        Some(names) => {
            let only = page.only(names);
            if only.page.meetings.is_empty() {
                return Err("series".into());
            }
            only.unknown.iter().for_each(|it| asked.unknown(it));
            Rc::new(only.page)
        }
        None => page,
    };
    let read = Callback::from(move |bytes: Vec<u8>| {
        let page = Data::all_from_bytes(&bytes)?.page;
        Some(match &names {
            Some(names) => Rc::new(page.only(names).page),
            None => page,
        })
    });
    let content = Content::of(page, asked.address().into(), read);
    let hours = Hours::of(asked.hours().as_deref());
    let found = Found::asked(
        asked.zone().as_deref(),
        hours,
        &asked.locale().into(),
        asked.page().into(),
    )?;
    let base = AttrValue::from(asked.base());
    let top = asked.top();
    Ok(EmbeddedProps {
        start: Start {
            content,
            here: Some(base.clone()),
            base,
            found,
            wide: asked.wide(),
            rows: asked.rows(),
            language: asked.language().map(AttrValue::from),
            root: root.clone(),
            complete: false,
        },
        layout: Layout {
            parts: Parts(asked.parts()),
            top: (top > 0).then_some(top),
            whole: false,
            compact: asked.compact(),
        },
        asked: asked.clone(),
    })
}

/// What is drawn at one time; another number makes it another one, with a life of its own.
#[derive(Properties)]
struct SceneProps {
    nth: u32,
    shown: Option<EmbeddedProps>,
}

impl PartialEq for SceneProps {
    fn eq(&self, _: &Self) -> bool {
        false
    }
}

#[component]
fn Scene(SceneProps { nth, shown }: &SceneProps) -> Html {
    html! {
        if let Some(EmbeddedProps { start, layout, asked }) = shown.clone() {
            <Embedded key={*nth} {start} {layout} {asked} />
        }
    }
}
