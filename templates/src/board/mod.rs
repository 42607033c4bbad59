//! The board: who was asked and how far they are.
mod extension;
mod filters;
mod log;
mod one;
mod picture;
mod table;
mod view;
mod ways;

pub use extension::Extension;
pub(crate) use extension::deadline_fields;
pub use filters::Filters;
pub use log::{LogLine, MailLine, log, mails};
pub use one::{Handed, OnBoard};
pub use picture::{Picture, PictureRow};
pub use table::{BoardRow, Newest};
pub use view::{Acts, Board};
pub use ways::{Way, Ways};
