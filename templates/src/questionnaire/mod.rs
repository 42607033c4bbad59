//! The questionnaire: its desk, its preview, its versions.
mod added;
mod conflict;
mod corrigendum;
mod desk;
mod difference;
mod fault;
mod kinds;
mod languages;
mod margin;
mod outline;
mod preview;
mod question;
mod reading;
mod section;
mod sentences;
mod typed;
mod versions;

pub use added::Adding;
pub use conflict::{Clash, Conflict};
pub use corrigendum::{Corrigendum, Told};
pub use desk::{Desk, Focus, Rights};
pub use difference::Difference;
pub use fault::Fault;
pub use preview::Preview;
pub use sentences::{condition_sentence, missing_sentence, unready_sentence};
pub use typed::{FieldTyped, HeadTyped, PartTyped, QuestionTyped, condition_value};
pub use versions::{VersionShown, Versions};

/// The style sheet of the pages on which a questionnaire is read and written.
const SHEET: &str = "questionnaire.css";
