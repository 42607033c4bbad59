//! The people who act for a respondent.
mod list;

pub use list::{Colleague, Colleagues, OfferForm, OfferShown};
