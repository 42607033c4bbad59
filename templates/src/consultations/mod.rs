//! Consultations.
mod list;

pub use list::{Asked, List, OnTheDesk, Shown};
