//! What is put on record: who did what, to what, when. The list of acts is closed, so that each has words in every language.
use crate::seat::Role;

/// Something that is put on record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Act {
    /// A consultation was made.
    ConsultationMade,
    /// Its mandate was changed.
    MandateChanged,
    /// The questionnaire was changed.
    QuestionnaireChanged,
    /// A part was taken out of the questionnaire.
    PartRemoved,
    /// A question was taken out.
    QuestionRemoved,
    /// A corrigendum was begun as a draft.
    CorrigendumBegun,
    /// The draft of a corrigendum was thrown away.
    CorrigendumDiscarded,
    /// A corrigendum was dispatched.
    CorrigendumDispatched,
    /// The questionnaire was dispatched, which opens the consultation.
    Dispatched,
    /// A respondent was invited.
    Invited,
    /// A respondent was reminded.
    Reminded,
    /// The deadline was extended, for all or for one respondent.
    DeadlineExtended,
    /// The consultation was closed.
    Closed,
    /// It was opened again, with a new deadline.
    Reopened,
    /// A respondent opened the questionnaire.
    ReplyOpened,
    /// A respondent began to write.
    ReplyStarted,
    /// A reply was handed in.
    HandedIn,
    /// A reply was handed in after the deadline.
    HandedInLate,
    /// A submission was withdrawn by its respondent.
    SubmissionWithdrawn,
    /// A submission was accepted.
    SubmissionAccepted,
    /// A submission was returned for clarification.
    SubmissionReturned,
    /// A submission was rejected.
    SubmissionRejected,
    /// The report draft was compiled.
    Compiled,
    /// The report draft was changed by hand.
    DraftChanged,
    /// A remark on the draft was dealt with.
    RemarkDisposed,
    /// A respondent was added to the registry.
    RespondentAdded,
    /// The entry of a respondent was changed.
    RespondentChanged,
    /// Respondents were imported into the registry.
    RespondentsImported,
    /// A seat was offered.
    SeatOffered,
    /// The offer of a seat was sent again.
    OfferSentAgain,
    /// The offer of a seat was taken back.
    OfferTakenBack,
    /// A seat was taken.
    SeatTaken,
    /// A seat was suspended.
    SeatSuspended,
    /// A suspended seat counts again.
    SeatResumed,
    /// A seat was removed.
    SeatRemoved,
}

impl Act {
    /// All acts.
    pub const ALL: [Self; 35] = [
        Self::ConsultationMade,
        Self::MandateChanged,
        Self::QuestionnaireChanged,
        Self::PartRemoved,
        Self::QuestionRemoved,
        Self::CorrigendumBegun,
        Self::CorrigendumDiscarded,
        Self::CorrigendumDispatched,
        Self::Dispatched,
        Self::Invited,
        Self::Reminded,
        Self::DeadlineExtended,
        Self::Closed,
        Self::Reopened,
        Self::ReplyOpened,
        Self::ReplyStarted,
        Self::HandedIn,
        Self::HandedInLate,
        Self::SubmissionWithdrawn,
        Self::SubmissionAccepted,
        Self::SubmissionReturned,
        Self::SubmissionRejected,
        Self::Compiled,
        Self::DraftChanged,
        Self::RemarkDisposed,
        Self::RespondentAdded,
        Self::RespondentChanged,
        Self::RespondentsImported,
        Self::SeatOffered,
        Self::OfferSentAgain,
        Self::OfferTakenBack,
        Self::SeatTaken,
        Self::SeatSuspended,
        Self::SeatResumed,
        Self::SeatRemoved,
    ];

    /// The code in the record.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::ConsultationMade => "consultation_made",
            Self::MandateChanged => "mandate_changed",
            Self::QuestionnaireChanged => "questionnaire_changed",
            Self::PartRemoved => "part_removed",
            Self::QuestionRemoved => "question_removed",
            Self::CorrigendumBegun => "corrigendum_begun",
            Self::CorrigendumDiscarded => "corrigendum_discarded",
            Self::CorrigendumDispatched => "corrigendum_dispatched",
            Self::Dispatched => "dispatched",
            Self::Invited => "invited",
            Self::Reminded => "reminded",
            Self::DeadlineExtended => "deadline_extended",
            Self::Closed => "closed",
            Self::Reopened => "reopened",
            Self::ReplyOpened => "reply_opened",
            Self::ReplyStarted => "reply_started",
            Self::HandedIn => "handed_in",
            Self::HandedInLate => "handed_in_late",
            Self::SubmissionWithdrawn => "submission_withdrawn",
            Self::SubmissionAccepted => "submission_accepted",
            Self::SubmissionReturned => "submission_returned",
            Self::SubmissionRejected => "submission_rejected",
            Self::Compiled => "compiled",
            Self::DraftChanged => "draft_changed",
            Self::RemarkDisposed => "remark_disposed",
            Self::RespondentAdded => "respondent_added",
            Self::RespondentChanged => "respondent_changed",
            Self::RespondentsImported => "respondents_imported",
            Self::SeatOffered => "seat_offered",
            Self::OfferSentAgain => "offer_sent_again",
            Self::OfferTakenBack => "offer_taken_back",
            Self::SeatTaken => "seat_taken",
            Self::SeatSuspended => "seat_suspended",
            Self::SeatResumed => "seat_resumed",
            Self::SeatRemoved => "seat_removed",
        }
    }
}

/// A seat as the record names it: "nadia@example.org as rapporteur".
#[must_use]
pub fn seat_on_record(email: &str, role: Role) -> String {
    format!("{email} as {}", role.code())
}

/// The address and the role of a seat that the record names; none where it names something else.
#[must_use]
pub fn read_seat(object: &str) -> Option<(&str, Role)> {
    let (email, role) = object.rsplit_once(" as ")?;
    Some((email, role.parse().ok()?))
}

/// No act that this version of the program knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("This act is unknown.")]
pub struct UnknownAct;

impl std::str::FromStr for Act {
    type Err = UnknownAct;

    fn from_str(raw: &str) -> Result<Self, UnknownAct> {
        Self::ALL.into_iter().find(|act| act.code() == raw).ok_or(UnknownAct)
    }
}

#[test]
fn a_seat_on_record_is_read_as_it_was_written() {
    for role in Role::ALL {
        let object = seat_on_record("nadia as such@example.org", role);
        assert_eq!(read_seat(&object), Some(("nadia as such@example.org", role)));
    }
    assert_eq!(read_seat("12 respondents"), None);
}
