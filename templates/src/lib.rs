//! What people see: pure functions from page structs to HTML, the texts in six languages, the style sheet and the script.
//!
//! Nothing here knows HTTP or SQL. A page is a struct with a [`View`]; [`page`] puts the furniture around it.
pub mod accessibility;
pub mod assets;
pub mod audit;
pub mod board;
pub mod chrome;
pub mod colleagues;
pub mod consultations;
pub mod dispatch;
pub mod draft;
mod layout;
pub mod mail;
mod marks;
pub mod parts;
pub mod paths;
pub mod people;
pub mod problem;
pub mod questionnaire;
pub mod record;
pub mod reply;
pub mod respondents;
pub mod site;
pub mod submissions;
pub mod text;
pub mod when;

pub use chrome::Chrome;
pub use layout::page;
use maud::Markup;

/// A page: something with a title and a body.
pub trait View {
    /// What stands in the window's title, before the tenant's name.
    fn title(&self, chrome: &Chrome) -> String;

    /// What stands in `<main>`, beginning with its `<h1>`.
    fn body(&self, chrome: &Chrome) -> Markup;

    /// Whether the page takes the whole width of the window: a board, a matrix, a desk.
    fn wide(&self) -> bool {
        false
    }

    /// Whether the page holds what somebody typed, and a link of the furniture would lose it: the menu of languages, "Sign in".
    fn holds_text(&self) -> bool {
        false
    }

    /// A style sheet of its own beside the common one, for pages that look like no other: `draft.css`.
    fn sheet(&self) -> Option<&'static str> {
        None
    }
}
