//! Identifiers. One type per noun, so that one can never stand in for another.
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[derive(serde::Serialize, serde::Deserialize)]
        #[serde(transparent)]
        pub struct $name(Uuid);

        impl From<Uuid> for $name {
            fn from(id: Uuid) -> Self { Self(id) }
        }
        impl From<$name> for Uuid {
            fn from(id: $name) -> Self { id.0 }
        }
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { self.0.fmt(f) }
        }
        impl std::str::FromStr for $name {
            type Err = uuid::Error;
            fn from_str(raw: &str) -> Result<Self, Self::Err> { raw.parse().map(Self) }
        }
    )+};
}

ids! {
    /// A secretariat's space: the unit of isolation.
    TenantId;
    /// A person, once per platform.
    AccountId;
    /// A person's place in one tenant.
    SeatId;
    /// An offer of a seat, sent by mail, waiting to be taken.
    SeatOfferId;
    /// A State, entity, institution or organization in whose name a submission stands.
    RespondentId;
    /// The whole exercise of seeking views under one mandate.
    ConsultationId;
    /// One version of the questions of a consultation.
    QuestionnaireId;
    /// A respondent's being asked in one consultation.
    InvitationId;
    /// What a respondent is writing, private to it.
    ReplyId;
    /// A file given with an answer.
    AttachmentId;
    /// A frozen, numbered, dated version of a reply that was handed in.
    SubmissionId;
    /// The draft that a consultation's submissions were compiled into.
    DraftId;
    /// What somebody said about a paragraph of a draft.
    RemarkId;
    /// A mail waiting in, or gone from, the outbox.
    MailId;
}
