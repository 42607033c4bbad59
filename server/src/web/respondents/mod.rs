//! The registry: who may be asked.
mod import;
mod list;
mod new;
mod one;
mod seats;
mod typed;

pub use list::shown_name;

use crate::web::{Routes, SECRETARIAT};

/// The routes of respondents.
pub fn routes(routes: &mut Routes) {
    routes.get("/t/{tenant}/respondents", SECRETARIAT, list::show);
    routes.get("/t/{tenant}/respondents/new", SECRETARIAT, new::show);
    routes.post("/t/{tenant}/respondents/new", SECRETARIAT, new::add);
    routes.get("/t/{tenant}/respondents/import", SECRETARIAT, import::show);
    routes.post("/t/{tenant}/respondents/import", SECRETARIAT, import::post);
    routes.get("/t/{tenant}/respondents/import/example", SECRETARIAT, import::example);
    routes.get("/t/{tenant}/respondents/{respondent}", SECRETARIAT, one::show);
    routes.post("/t/{tenant}/respondents/{respondent}", SECRETARIAT, one::save);
    routes.post("/t/{tenant}/respondents/{respondent}/seats", SECRETARIAT, seats::offer);
}
