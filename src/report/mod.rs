//! What is said of content files: diagnostics, each with a code, a severity, a place and a remedy; as
//! text for people, as JSON for programs, and as annotations for GitHub.

mod code;
mod diagnostic;
mod explain;
mod file;
mod github;
mod json;
mod render;
mod severity;

pub use self::code::Code;
pub use self::diagnostic::{Diagnostic, Fix, Place};
pub use self::explain::{explain, list};
pub use self::file::{Report, Reports};
pub use self::github::github;
pub use self::json::json;
pub use self::render::Style;
pub use self::severity::Severity;
