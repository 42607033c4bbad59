//! A small world: a questionnaire with every kind of question, and respondents that answer it.
#![allow(dead_code, unused_imports, reason = "each test binary uses a part")]
mod answers;
mod consultation;
mod questionnaire;
mod reading;
mod respondents;
mod submissions;

pub use answers::*;
pub use consultation::*;
pub use questionnaire::*;
pub use reading::*;
pub use respondents::*;
pub use submissions::*;

use domain::{
    document::Document,
    draft::{Anchor, Draft, edit::Pen},
    questionnaire::Key,
};

pub fn key(raw: &str) -> Key {
    raw.parse().expect("a key")
}

pub fn anchor(raw: &str) -> Anchor {
    raw.parse().expect("an anchor")
}

pub fn document(draft: &Draft) -> Document {
    domain::draft::numbered(draft, &mandate())
}

pub fn pen() -> Pen<'static> {
    Pen { by: "Amina Rahal", at: "2011-11-02T09:00:00Z".parse().expect("a time") }
}
