//! What the page looks like: one part a file, drawing what [`crate::page`] and [`crate::words`]
//! say. They are functions, since a Yew component weighs half a kilobyte in the wasm, and the same
//! at build time and in the browser; what only a browser can do reaches them as [`Controls`].

mod about;
mod app;
mod button;
mod card;
mod controls;
mod footer;
mod groups;
mod hero;
mod join;
mod leads;
mod links;
mod meetings;
mod paragraph;
mod picture;
mod prose;
mod rows;
mod series;
mod stamp;
mod switch;
mod view;
mod when;
mod zone_line;

pub use app::app;
pub use button::{button, truth};
pub use controls::{Controls, Copy, Passcode, Theme};
pub use groups::groups;
pub use meetings::meetings;
pub use switch::switch;
pub use view::{Baked, Live, View};
