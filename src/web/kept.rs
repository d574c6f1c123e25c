//! What a visitor must not lose when the app replaces the prerendered page: what they opened, focus,
//! selection and scroll position.
//!
//! Places are found again by what they are, not by where they stand: an element by its id, or by
//! being the nth of its kind with the same text. An extension's element in between does not matter.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, FocusOptions, HtmlElement, Node, Range, Selection, Window};

/// Puts `new` in the place of `old`.
pub(super) fn replace(old: &Element, new: &Element) {
    let Some(window) = web_sys::window() else {
        return;
    };
    let kept = Kept::of(&window, old);
    open_alike(old, new);
    move_still(old, new);
    if old.replace_with_with_node_1(new).is_ok() {
        // What cannot be restored is lost, as it is when a page is loaded again; the page works.
        let _lost = kept.restore(&window, new);
    }
}

/// Opens what is open in `old`.
fn open_alike(old: &Element, new: &Element) {
    let all = |root: &Element| root.query_selector_all(".add").ok();
    let (Some(olds), Some(news)) = (all(old), all(new)) else {
        return;
    };
    for index in 0..olds.length() {
        let [old, new] = [&olds, &news].map(|all| all.item(index));
        if let (Some(old), Some(new)) = (old, new) {
            let [old, new]: [Element; 2] = [old, new].map(JsCast::unchecked_into);
            if old.has_attribute("open") {
                // The attribute's name is one.
                let _infallible = new.set_attribute("open", "");
            }
        }
    }
}

/// Moves what stands still, and what the app has not drawn.
fn move_still(old: &Element, new: &Element) {
    for (part, place, side) in [
        (".hero", "main", "afterbegin"),
        (".beside", ".columns", "beforeend"),
    ] {
        if let (Ok(Some(part)), Ok(Some(place))) =
            (old.query_selector(part), new.query_selector(place))
        {
            // Fails only for a place that is none.
            let _infallible = place.insert_adjacent_element(side, &part);
        }
    }
}

struct Kept {
    focus: Option<Mark>,
    selection: Option<(Point, Point)>,
    scroll: (f64, f64),
}

impl Kept {
    fn of(window: &Window, old: &Element) -> Self {
        let document = window.document();
        Self {
            focus: document
                .as_ref()
                .and_then(Document::active_element)
                .filter(|it| it != old && old.contains(Some(it)))
                .map(|it| Mark::of(&it, old)),
            selection: document.and_then(|it| selected(&it, old)),
            scroll: (
                window.scroll_x().unwrap_or(0.0),
                window.scroll_y().unwrap_or(0.0),
            ),
        }
    }

    fn restore(self, window: &Window, new: &Element) -> Result<(), JsValue> {
        let focus = self.focus.and_then(|mark| mark.find(new));
        if let Some(element) = focus.and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
            let quietly = FocusOptions::new();
            quietly.set_prevent_scroll(true);
            element.focus_with_options(&quietly)?;
        }
        if let Some((anchor, focus)) = self.selection
            && let (Some(anchor), Some(focus)) = (anchor.find(new), focus.find(new))
            && let Some(selection) = window.get_selection()?
        {
            selection.set_base_and_extent(&anchor.0, anchor.1, &focus.0, focus.1)?;
        }
        let (x, y) = self.scroll;
        if (window.scroll_x()?, window.scroll_y()?) != (x, y) {
            window.scroll_to_with_x_and_y(x, y);
        }
        Ok(())
    }
}

/// Both ends of what is selected in `root`, if anything is.
fn selected(document: &Document, root: &Element) -> Option<(Point, Point)> {
    let selection: Selection = document.get_selection().ok()??;
    if selection.is_collapsed() {
        return None;
    }
    let anchor = Point::of(
        document,
        &selection.anchor_node()?,
        selection.anchor_offset(),
        root,
    )?;
    let focus = Point::of(
        document,
        &selection.focus_node()?,
        selection.focus_offset(),
        root,
    )?;
    Some((anchor, focus))
}

/// An element, by what it is.
struct Mark {
    id: String,
    kind: String,
    text: Option<String>,
    nth: usize,
}

impl Mark {
    fn of(element: &Element, root: &Element) -> Self {
        let (kind, text) = (element.local_name(), element.text_content());
        let nth = same(root, &kind, text.as_deref())
            .take_while(|it| it != element)
            .count();
        Self {
            id: element.id(),
            kind,
            text,
            nth,
        }
    }

    fn find(&self, root: &Element) -> Option<Element> {
        if self.id.is_empty() {
            same(root, &self.kind, self.text.as_deref()).nth(self.nth)
        } else {
            all(root, &self.kind).find(|it| it.id() == self.id)
        }
    }
}

/// The descendants of `root` of one kind that have this text.
fn same<'a>(
    root: &Element,
    kind: &str,
    text: Option<&'a str>,
) -> impl Iterator<Item = Element> + use<'a> {
    all(root, kind).filter(move |it| it.text_content().as_deref() == text)
}

fn all(root: &Element, kind: &str) -> impl Iterator<Item = Element> + use<> {
    let found = root.get_elements_by_tag_name(kind);
    (0..found.length()).filter_map(move |index| found.item(index))
}

/// A place in the text: so many UTF-16 units into an element's text.
struct Point {
    inside: Mark,
    units: u32,
}

impl Point {
    /// The innermost element that is surely ours too: a translator's `<font>` will not be there.
    fn of(document: &Document, node: &Node, offset: u32, root: &Element) -> Option<Self> {
        let mut inside = node
            .dyn_ref::<Element>()
            .cloned()
            .or_else(|| node.parent_element())?;
        while inside.local_name() == "font" {
            inside = inside.parent_element()?;
        }
        if inside == *root || !root.contains(Some(&inside)) {
            return None;
        }
        let before: Range = document.create_range().ok()?;
        before.set_start(&inside, 0).ok()?;
        before.set_end(node, offset).ok()?;
        Some(Self {
            inside: Mark::of(&inside, root),
            units: before.to_string().length(),
        })
    }

    fn find(&self, root: &Element) -> Option<(Node, u32)> {
        text_at(&self.inside.find(root)?.into(), &mut self.units.clone())
    }
}

/// The text node in which `units` are used up.
fn text_at(node: &Node, units: &mut u32) -> Option<(Node, u32)> {
    if node.node_type() == Node::TEXT_NODE {
        let length = js_sys::JsString::from(node.node_value()?).length();
        if *units <= length {
            return Some((node.clone(), *units));
        }
        *units -= length;
        return None;
    }
    let children = node.child_nodes();
    (0..children.length()).find_map(|index| text_at(&children.item(index)?, units))
}
