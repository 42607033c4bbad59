//! Colleagues: who acts for a respondent, and offering a seat to somebody else.
mod list;
mod offer;
mod removal;

use crate::web::{FOCAL_POINTS, RESPONDENTS, Routes};

/// The routes of colleagues. All of them see each other; focal points offer seats and take them away.
pub fn routes(routes: &mut Routes) {
    routes.get("/t/{tenant}/colleagues", RESPONDENTS, list::show);
    routes.post("/t/{tenant}/colleagues", FOCAL_POINTS, offer::make);
    routes.post("/t/{tenant}/colleagues/offers/{offer}/renewal", FOCAL_POINTS, offer::renew);
    routes.post("/t/{tenant}/colleagues/offers/{offer}/revocation", FOCAL_POINTS, offer::revoke);
    routes.post("/t/{tenant}/colleagues/{seat}/removal", FOCAL_POINTS, removal::remove);
}
