//! Who sits on the side of the house, and seats that were offered.
mod list;
mod tables;

pub use list::People;
pub use tables::{OfferShown, PersonShown, offers_table, people_table};
