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
mod view;
mod when;

pub use about::About;
pub use app::{App, AppProps};
pub use controls::{Controls, Copy, Passcode, Theme};
pub use groups::{Groups, GroupsProps};
pub use hero::Hero;
pub use leads::Leads;
pub use links::Links;
pub use meetings::{Meetings, MeetingsProps};
pub use view::{Baked, Live, View};
