//! The registry: who may be asked.
mod chip;
mod form;
mod import;
mod list;
mod new;
mod one;

pub use chip::Chip;
pub use form::Typed;
pub use import::{Import, Report, Verdict};
pub use list::{List, Row};
pub use new::New;
pub use one::{Asked, One};
