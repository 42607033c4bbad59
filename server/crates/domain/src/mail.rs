//! Mail that is due, as references only: its words are made when it is sent.
use crate::{
    id::{AccountId, ConsultationId, RespondentId, SeatOfferId, SubmissionId},
    submission::Standing,
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// A mail to send. What it says is looked up at sending, so that no personal text rests in the outbox.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "mail", rename_all = "snake_case")]
pub enum Mail {
    /// A seat is offered to somebody.
    SeatOffer {
        /// The offer.
        offer: SeatOfferId,
    },
    /// A respondent is asked to reply to a consultation.
    Invitation {
        /// The consultation.
        consultation: ConsultationId,
        /// Who is asked.
        respondent: RespondentId,
        /// The offer of a seat, when nobody acts for the respondent yet.
        offer: Option<SeatOfferId>,
    },
    /// The deadline draws near.
    Reminder {
        /// The consultation.
        consultation: ConsultationId,
        /// Who is reminded.
        respondent: RespondentId,
    },
    /// The deadline was moved.
    Extension {
        /// The consultation.
        consultation: ConsultationId,
        /// Who is told.
        respondent: RespondentId,
    },
    /// The questionnaire was corrected: a new version is in force.
    Corrigendum {
        /// The consultation.
        consultation: ConsultationId,
        /// Who is told.
        respondent: RespondentId,
    },
    /// A submission was received.
    Acknowledgement {
        /// The consultation.
        consultation: ConsultationId,
        /// Whose submission.
        respondent: RespondentId,
        /// The submission, for the address of its receipt.
        submission: SubmissionId,
        /// 1, 2, … of this respondent.
        version: u32,
        /// When it was handed in.
        at: Timestamp,
        /// Whether that was after the deadline in force for the respondent.
        #[serde(default)]
        late: bool,
        /// The SHA-256 of its canonical content, in hexadecimal.
        hash: String,
    },
    /// The secretariat decided on a submission. What and why is read after signing in.
    Decision {
        /// The consultation.
        consultation: ConsultationId,
        /// Whose submission.
        respondent: RespondentId,
        /// Where the submission stands now.
        standing: Standing,
    },
    /// Somebody asked to set a new password.
    PasswordReset {
        /// The account.
        account: AccountId,
        /// Which request of this account; only the last is good.
        issue: i32,
    },
}

impl Mail {
    /// The consultation and the respondent that the mail is about, for the record beside the board.
    #[must_use]
    pub fn about(&self) -> (Option<ConsultationId>, Option<RespondentId>) {
        match self {
            Self::SeatOffer { .. } | Self::PasswordReset { .. } => (None, None),
            Self::Invitation { consultation, respondent, .. }
            | Self::Reminder { consultation, respondent }
            | Self::Extension { consultation, respondent }
            | Self::Corrigendum { consultation, respondent }
            | Self::Acknowledgement { consultation, respondent, .. }
            | Self::Decision { consultation, respondent, .. } => {
                (Some(*consultation), Some(*respondent))
            }
        }
    }

    /// The offer of a seat that the mail carries.
    #[must_use]
    pub const fn offer(&self) -> Option<SeatOfferId> {
        match self {
            Self::SeatOffer { offer } => Some(*offer),
            Self::Invitation { offer, .. } => *offer,
            _ => None,
        }
    }

    /// The code in texts: `invitation`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::SeatOffer { .. } => "seat_offer",
            Self::Invitation { .. } => "invitation",
            Self::Reminder { .. } => "reminder",
            Self::Extension { .. } => "extension",
            Self::Corrigendum { .. } => "corrigendum",
            Self::Acknowledgement { .. } => "acknowledgement",
            Self::Decision { .. } => "decision",
            Self::PasswordReset { .. } => "password_reset",
        }
    }
}
