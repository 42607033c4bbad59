//! What was handed in: the list, one submission in full, and all answers to one question.
mod answers;
mod list;
mod marks;
mod one;
mod record;

pub use answers::{AnswerEntry, Answers, Gaps, OtherQuestion};
pub use list::{List, Row};
pub use marks::{late_mark, publication_mark, standing_mark};
pub use one::{Earlier, One, PartRead, QuestionRead};
pub use record::{Decide, DecisionShown, Record, VersionLink};
