//! Why a draft was not changed, as a key of the texts.
use domain::draft::MarkupError;
use domain::draft::edit::EditError;

/// The key of the sentence for the person.
#[must_use]
pub const fn fault_key(error: EditError) -> &'static str {
    match error {
        EditError::Gone => "draft-fault-gone",
        EditError::Removed => "draft-fault-removed",
        EditError::NotRemoved => "draft-fault-not-removed",
        EditError::KeyTaken => "draft-fault-key-taken",
        EditError::AtTheEnd => "draft-fault-at-the-end",
        EditError::NothingComputed => "draft-fault-nothing-computed",
        EditError::NotFlagged => "draft-fault-not-flagged",
        EditError::EmptyHeading => "draft-fault-empty-heading",
        EditError::LongHeading => "draft-fault-long-heading",
        EditError::Text(MarkupError::Empty) => "draft-fault-empty",
        EditError::Text(MarkupError::NoIntroduction) => "draft-fault-no-introduction",
        EditError::Text(MarkupError::TooLong) => "draft-fault-too-long",
        EditError::Text(MarkupError::Nul) => "fault-control",
    }
}
