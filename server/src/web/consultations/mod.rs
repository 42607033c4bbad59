//! Consultations: the list, one at a glance, making one, its mandate, the whole of it as a file.
mod bundle;
mod entry;
mod find;
mod glance;
mod list;
mod mandate;
mod new;
mod words;

pub use find::{find, find_with_glance, lock, page, page_below};
pub use list::shown_deadline;
pub use words::line_fault;

use crate::web::{Routes, SEATED, SECRETARIAT};

/// The routes of consultations.
pub fn routes(routes: &mut Routes) {
    routes.get("/t/{tenant}", SEATED, list::home);
    routes.get("/t/{tenant}/consultations", SEATED, list::show);
    routes.get("/t/{tenant}/consultations/new", SECRETARIAT, new::show);
    routes.post("/t/{tenant}/consultations/new", SECRETARIAT, new::make);
    routes.get("/t/{tenant}/consultations/{consultation}", SEATED, glance::show);
    routes.get("/t/{tenant}/consultations/{consultation}/mandate", SECRETARIAT, mandate::show);
    routes.post("/t/{tenant}/consultations/{consultation}/mandate", SECRETARIAT, mandate::save);
    routes.get("/t/{tenant}/consultations/{consultation}/bundle", SECRETARIAT, bundle::export);
}
