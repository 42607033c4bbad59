//! Putting on record what is handed in.
use domain::{id::ConsultationId, submission::Submission};
use uuid::Uuid;

/// What is put on record when a reply is handed in.
#[derive(Clone, Debug)]
pub struct Handover<'s> {
    /// The submission.
    pub submission: &'s Submission,
    /// The consultation.
    pub consultation: ConsultationId,
    /// The canonical JSON of its content.
    pub canonical: &'s str,
    /// The SHA-256 of `canonical`, in hexadecimal.
    pub content_hash: &'s str,
    /// The signed receipt; none for submissions that came in a bundle.
    pub receipt: Option<&'s serde_json::Value>,
    /// The key of the form that handed it in: sent twice, it has one effect.
    pub idempotency_key: Uuid,
}
