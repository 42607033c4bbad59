//! The report draft: its desk, its forms, its versions.
mod acts;
mod desk;
mod difference;
mod evidence;
mod form;
mod hand;
mod margin;
mod nothing;
mod outline;
mod paper;
mod place;
mod remarks;
mod sheet;
mod stale;
mod style;
mod versions;

pub use desk::{Desk, Line, News};
pub use difference::{Difference, shown};
pub use evidence::{Asked, Backed, Counting, ReplyShown};
pub use form::{Form, Overtaken, Theirs, Writes};
pub use margin::{Focus, MarginPage};
pub use nothing::{Lacks, NoDraft, NothingToCompile};
pub use paper::RemarkCount;
pub use place::{Place, id_of};
pub use remarks::{Disposed, LONGEST, Refused, RemarkShown, Remarks};
pub use sheet::{Sheet, TITLE};
pub use style::Style;
pub use versions::{ACTS, ActShown, Version, Versions};

/// The style sheet that pages of drafts load beside the common one.
const SHEET: &str = "draft.css";
