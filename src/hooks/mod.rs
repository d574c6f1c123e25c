//! What only a browser has, as Yew hooks: a clock, a clipboard, storage, the reader's zone, and what
//! the site has to say that is new.

mod address;
mod content;
mod copy;
mod effect;
mod fetch;
mod found;
mod kept;
mod later;
mod media;
mod now;
mod reader;
mod storage;
mod theme;

pub(crate) use address::root;
pub use content::{Content, use_content};
pub(crate) use content::{FRESH, decoded};
pub use copy::{UseCopyHandle, use_copy};
pub(crate) use effect::use_effect_on;
pub(crate) use fetch::text_of;
pub use found::Found;
pub use kept::{UseKeptHandle, use_kept};
pub(crate) use later::later;
pub(crate) use media::matches;
pub use now::{UseNowHandle, use_now, use_wake};
pub use reader::{UseReaderHandle, use_reader};
pub use theme::{UseThemeHandle, use_theme};
