//! What the page looks like: one part a file, drawing what [`crate::page`] and [`crate::words`]
//! say, the same at build time and in the browser. What only a browser can do reaches it as
//! [`Controls`].
//!
//! The four great parts are Yew components. What is drawn inside them has no state, and so is drawn
//! by functions: a component weighs half a kilobyte in the wasm. What time has not changed is left as
//! it is, and what a minute changes is drawn by itself, by one component that they share (`memo.rs`).

mod about;
mod add;
mod app;
mod button;
mod card;
mod controls;
mod drawing;
mod element;
#[cfg(feature = "prerender")]
mod first;
mod footer;
mod groups;
mod heading;
mod hero;
mod join;
mod layout;
mod leads;
mod lines;
mod links;
mod meetings;
mod memo;
mod more;
mod paragraph;
mod part;
mod picture;
mod prose;
mod rows;
mod series;
mod site;
mod snippet;
mod stamp;
mod still;
mod switch;
mod view;
mod when;
mod year;
mod zone_line;

pub use app::app;
pub use button::{button, truth};
pub use controls::{Controls, Copied, Copy, Requested, Theme};
pub use drawing::Drawing;
pub use groups::groups;
pub use hero::Hero;
pub use layout::{Layout, Parts};
pub use leads::Leads;
pub use lines::Lines;
pub use links::Links;
pub use meetings::{Meetings, MeetingsProps};
pub use part::PartProps;
pub use site::Site;
pub use still::Still;
pub use switch::switch;
pub use view::{Baked, Live, View};
pub use year::year;
