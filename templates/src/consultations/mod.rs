//! Consultations.
mod glance;
mod list;
mod mandate;
mod new;
mod typed;

pub use glance::{ActShown, Asked as AskedShown, Doors, Glance, Next};
pub use list::{Asked, List, OnTheDesk, Shown};
pub use mandate::MandatePage;
pub use new::NewConsultation;
pub use typed::MandateTyped;
