//! Consultations: the list, one at a glance, making one.
mod list;

pub use list::shown_deadline;

use crate::web::{Routes, SEATED};

/// The routes of consultations.
pub fn routes(routes: &mut Routes) {
    routes.get("/t/{tenant}", SEATED, list::home);
    routes.get("/t/{tenant}/consultations", SEATED, list::show);
}
