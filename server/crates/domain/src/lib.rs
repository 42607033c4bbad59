//! What the platform *is*: no HTTP, no SQL, no clock, no chance. Time and ids are arguments.
pub mod answer;
pub mod bundle;
pub mod consultation;
pub mod decision;
pub mod document;
pub mod draft;
pub mod entity;
pub mod id;
pub mod language;
pub mod mail;
pub mod questionnaire;
pub mod respondent;
pub mod seat;
pub mod state;
pub mod style;
pub mod submission;
pub mod tenant;
