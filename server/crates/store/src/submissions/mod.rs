//! What was handed in, and what was decided on it.
mod brief;
mod counted;
mod decision;
mod evidence;
mod gathered;
pub(crate) mod handing_in;
mod handover;
mod intake;
mod listed;
mod newest;
mod page;
mod present;
mod reading;
mod record;
mod tallied;

pub use decision::Decision;
pub use handing_in::{Beforehand, LastVersion};
pub use handover::Handover;
pub use listed::{Listed, Sheet};
pub use newest::Newest;
pub(crate) use newest::Row as NewestRow;
pub use record::Record;
pub use tallied::{AlikeAnswers, FoundAnswer, Tallied, ToRead};

use crate::TenantTx;

/// The submissions of a tenant; for a respondent, its own.
pub struct Submissions<'t>(pub(crate) &'t TenantTx);

/// The last decision on each submission to the consultation `$1`.
const LAST: &str =
    "SELECT DISTINCT ON (d.submission_id) d.submission_id, d.standing FROM decisions d
     JOIN submissions s ON s.tenant_id = d.tenant_id AND s.id = d.submission_id
     WHERE ours(decisions d) AND ours(submissions s) AND s.consultation_id = $1 ORDER BY d.submission_id, d.decided_at DESC, d.id DESC";
