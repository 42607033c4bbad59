//! What was handed in, read by the house.
mod answers;
mod attachment;
mod decision;
mod difference;
mod gathered;
mod list;
mod newest;
mod one;
mod tally;

use crate::web::{HOUSE, Routes, SECRETARIAT};

/// The routes of submissions.
pub fn routes(routes: &mut Routes) {
    routes.get("/t/{tenant}/consultations/{consultation}/submissions", HOUSE, list::show);
    routes.get(
        "/t/{tenant}/consultations/{consultation}/submissions/{respondent}/{version}",
        HOUSE,
        one::show,
    );
    routes.post(
        "/t/{tenant}/consultations/{consultation}/submissions/{respondent}/{version}/decision",
        SECRETARIAT,
        decision::decide,
    );
    routes.get(
        "/t/{tenant}/consultations/{consultation}/submissions/{respondent}/{version}/attachments/{id}",
        HOUSE,
        attachment::fetch,
    );
    routes.get(
        "/t/{tenant}/consultations/{consultation}/questions/{question}/answers",
        HOUSE,
        answers::show,
    );
}
