//! The board: who was asked, how far they are, and what can be done about it.
mod closure;
mod deadline;
mod extension;
mod one;
mod place;
mod reach;
mod reminder;
mod show;

pub use deadline::{on_record as deadline_on_record, read as read_deadline};
pub use place::{chip, ways, ways_at};
pub use reach::{Reach, Reached};

use crate::web::{HOUSE, Routes, SECRETARIAT, SUPERVISORS};
use domain::consultation::ConsultationError;

/// The routes of the board.
pub fn routes(routes: &mut Routes) {
    routes.get("/t/{tenant}/consultations/{consultation}/board", HOUSE, show::show);
    routes.post(
        "/t/{tenant}/consultations/{consultation}/board/reminders",
        SECRETARIAT,
        reminder::all,
    );
    routes.post(
        "/t/{tenant}/consultations/{consultation}/board/closure",
        SECRETARIAT,
        closure::close,
    );
    let extension = "/t/{tenant}/consultations/{consultation}/board/extension";
    routes.get(extension, SUPERVISORS, extension::form_for_all);
    routes.post(extension, SUPERVISORS, extension::for_all);
    routes.get("/t/{tenant}/consultations/{consultation}/board/{respondent}", HOUSE, one::show);
    routes.post(
        "/t/{tenant}/consultations/{consultation}/board/{respondent}/reminder",
        SECRETARIAT,
        reminder::one,
    );
    let extension = "/t/{tenant}/consultations/{consultation}/board/{respondent}/extension";
    routes.get(extension, SUPERVISORS, extension::form_for_one);
    routes.post(extension, SUPERVISORS, extension::for_one);
}

/// The key of the sentence on why a consultation refused.
#[must_use]
pub const fn refusal(fault: ConsultationError) -> &'static str {
    match fault {
        ConsultationError::AlreadyOpen => "dispatch-fault-open",
        ConsultationError::NotOpen => "board-fault-not-open",
        ConsultationError::Closed => "board-fault-closed",
        ConsultationError::DeadlinePast => "board-fault-past",
        ConsultationError::Shortened => "board-fault-shortened",
    }
}
