//! Dispatch: choosing whom to ask, looking again, sending out; and asking others later.
mod act;
mod choice;
mod choose;
mod review;
mod unready;

use crate::web::{Routes, SECRETARIAT};

/// The routes of dispatch.
pub fn routes(routes: &mut Routes) {
    let dispatch = "/t/{tenant}/consultations/{consultation}/dispatch";
    routes.get(dispatch, SECRETARIAT, choose::show);
    routes.post(dispatch, SECRETARIAT, choose::post);
}
