//! Replying: what is asked, writing the answers, handing them in, and the proof of it.
mod addresses;
mod answer;
mod answer_form;
mod attachments;
mod handing_in;
mod history;
mod kept;
mod opening;
mod overview;
mod part;
mod part_page;
mod print;
mod reading;
mod receipt;
mod review;
mod saving;
mod settings;
mod submission;
mod withdrawal;
mod work;

pub use kept::{asked, in_words};

use crate::web::{FOCAL_POINTS, RESPONDENTS, Routes};

const REPLY: &str = "/t/{tenant}/consultations/{consultation}/reply";

macro_rules! under_reply {
    ($rest:literal) => {
        concat!("/t/{tenant}/consultations/{consultation}/reply", $rest)
    };
}

/// The routes of replies. A contributor writes; only a focal point decides how the reply is given, hands it in and withdraws it.
pub fn routes(routes: &mut Routes) {
    routes.get(REPLY, RESPONDENTS, overview::show);
    routes.post(under_reply!("/opening"), RESPONDENTS, opening::open);
    routes.post(under_reply!("/settings"), FOCAL_POINTS, settings::save);
    routes.get(under_reply!("/print"), RESPONDENTS, print::show);
    routes.get(under_reply!("/parts/{number}"), RESPONDENTS, part::show);
    routes.post(under_reply!("/parts/{number}"), RESPONDENTS, part::save);
    routes.post(under_reply!("/answers/{question}"), RESPONDENTS, answer::save);
    routes.get(under_reply!("/answers/{question}/history"), RESPONDENTS, history::show);
    routes.post(under_reply!("/answers/{question}/history"), RESPONDENTS, history::take_again);
    routes.get(under_reply!("/attachments/{attachment}"), RESPONDENTS, attachments::fetch);
    routes.post(
        under_reply!("/attachments/{attachment}/removal"),
        RESPONDENTS,
        attachments::remove,
    );
    routes.post(
        under_reply!("/attachments/{attachment}/restoration"),
        RESPONDENTS,
        attachments::restore,
    );
    routes.get(under_reply!("/review"), RESPONDENTS, review::show);
    routes.post(under_reply!("/submission"), FOCAL_POINTS, submission::hand_in);
    routes.get(under_reply!("/receipts/{submission}"), RESPONDENTS, receipt::show);
    routes.get(under_reply!("/receipts/{submission}/file"), RESPONDENTS, receipt::file);
    routes.post(
        under_reply!("/receipts/{submission}/withdrawal"),
        FOCAL_POINTS,
        withdrawal::withdraw,
    );
}
