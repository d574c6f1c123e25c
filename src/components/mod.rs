//! What the page looks like: one Yew component a file, drawing what [`crate::page`] and
//! [`crate::words`] say. They are the same at build time and in the browser; what only a browser
//! can do reaches them as [`Controls`].

mod about;
mod app;
mod card;
mod controls;
mod footer;
mod groups;
mod hero;
mod leads;
mod links;
mod meetings;
mod picture;
mod prose;
mod rows;
mod stamp;
mod view;
mod zone_line;

pub use about::About;
pub use app::{App, AppProps};
pub use card::CardView;
pub use controls::{Clock, Controls, Copy, Theme, ZoneControls};
pub use footer::Footer;
pub use groups::{Groups, GroupsProps};
pub use hero::Hero;
pub use leads::Leads;
pub use links::Links;
pub use meetings::Meetings;
pub use picture::PictureView;
pub use prose::{AnchorView, ProseView};
pub use rows::Rows;
pub use stamp::Stamp;
pub use view::{Baked, Live, View};
