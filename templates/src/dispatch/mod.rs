//! Asking respondents: choosing them, looking again, dispatching.
mod choose;
mod review;

pub use choose::{Choose, Pick, PickGroup, Unready};
pub use review::{Review, Unreachable};
