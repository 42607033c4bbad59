//! Where the domain is kept. The only crate that speaks SQL.
//!
//! [`Database`] can't be queried; it opens a [`TenantTx`] for somebody whose [`Seated`] the [`Directory`] has found.
mod attachments;
mod audit;
mod board;
mod consultations;
mod database;
mod directory;
mod dispatched;
mod drafts;
mod earlier_answers;
mod entity;
mod error;
mod invitations;
mod invited;
mod lines;
mod outbox;
mod papers;
mod questionnaires;
mod replies;
mod respondents;
mod seat_taking;
mod seats;
mod submissions;
mod time;
mod transaction;
mod unread;
mod walls;

pub use attachments::Kept;
pub use audit::{Audit, Entry, Recorded, SoughtActs, TalliedActs};
pub use board::{Alike, Line, Sought};
pub use consultations::{Consultations, Glance, Turnout};
#[cfg(feature = "remove-guards")]
pub use database::Guards;
pub use database::{Database, TenantTx};
pub use directory::{Account, Directory, Seated, SessionRow, SessionSummary};
pub use drafts::{Disposition, DraftAct, DraftVersion, Drafts, Remark};
pub use earlier_answers::EarlierAnswer;
pub use error::{Corrupt, StoreError};
pub use invitations::{Invitation, Invitations, Noted, Progress};
pub use outbox::{Outbox, Posted};
pub use papers::Papers;
pub use questionnaires::{QuestionnaireVersion, Questionnaires};
pub use replies::{Drafted, Replies, Reply, Saved};
pub use respondents::{Narrowed, Respondents};
pub use seats::{SeatOffer, Seats, Sitting};
pub use submissions::{
    AlikeAnswers, Beforehand, Decision, FoundAnswer, Handover, LastVersion, Listed, Newest, Record,
    Sheet, Submissions, Tallied, ToRead,
};

macro_rules! repositories {
    ($($(#[$doc:meta])* $name:ident -> $repository:ident;)+) => {
        impl TenantTx {$(
            $(#[$doc])*
            #[must_use]
            pub fn $name(&self) -> $repository<'_> { $repository(self) }
        )+}
    };
}

repositories! {
    /// The registry of respondents.
    respondents -> Respondents;
    /// Who sits where.
    seats -> Seats;
    /// The consultations.
    consultations -> Consultations;
    /// The versions of their questionnaires.
    questionnaires -> Questionnaires;
    /// Who was asked.
    invitations -> Invitations;
    /// What the respondent of this transaction is writing.
    replies -> Replies;
    /// What was handed in.
    submissions -> Submissions;
    /// Report drafts and remarks.
    drafts -> Drafts;
    /// Mail that is due.
    outbox -> Outbox;
    /// The record of who did what.
    audit -> Audit;
}
