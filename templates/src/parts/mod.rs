//! The parts of which pages are made: small pure functions, one file a part.
mod answer;
mod autosave;
mod buttons;
mod desk;
mod difference;
mod empty;
mod faults;
mod fields;
mod marks;
mod navigation;
mod progress;
mod recalled;
mod saved;
mod stage;
mod table;
mod tally;
mod tally_drawing;

pub use answer::{answer, answer_words, file_size};
pub use autosave::{AutosaveForm, ConditionShown, QuestionBlock, autosave_form, question_block};
pub use buttons::{
    Confirm, button_danger, button_primary, button_quiet, button_secondary, confirm, link_primary,
    link_secondary, post_button,
};
pub use desk::desk;
pub use difference::{Change, Piece, difference};
pub use empty::empty;
pub use faults::{alert, error_summary, note};
pub use fields::{
    Choice, Field, all_or, all_or_categories, all_or_groups, checkbox, checkbox_group, file_field,
    hidden, language_choices, radio_group, select, text_area, text_field,
};
pub use marks::{
    bdi, evidence_mark, in_language, other_language, respondent_chip, stale_mark, status,
};
pub use navigation::{Pages, Tab, anchors, encoded, pagination, tabs};
pub use progress::progress;
pub use recalled::recalled;
pub use saved::{Saved, saved_state};
pub use stage::{StageState, StageStep, stage_line};
pub use table::{Column, data_table};
pub use tally::{TallyRow, TallyShown, tally};
pub use tally_drawing::drawing as tally_drawing;
