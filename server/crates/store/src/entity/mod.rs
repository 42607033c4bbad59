//! The shapes of the tables, and nothing else.
pub(crate) mod account;
pub(crate) mod answer;
pub(crate) mod attachment;
pub(crate) mod consultation;
pub(crate) mod decision;
pub(crate) mod draft;
pub(crate) mod invitation;
pub(crate) mod outbox;
pub(crate) mod questionnaire;
pub(crate) mod reply;
pub(crate) mod respondent;
pub(crate) mod seat_offer;
pub(crate) mod session;
pub(crate) mod submission;
pub(crate) mod submission_attachment;
pub(crate) mod tenant;
