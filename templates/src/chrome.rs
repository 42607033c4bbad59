//! What every page needs to know beside its own content.
use crate::text;
pub use crate::text::Arg;
use domain::language::Language;
use jiff::Timestamp;
use maud::{Markup, html};

/// The furniture around a page, and the reader's language.
#[derive(Clone, Debug)]
pub struct Chrome {
    /// The language of the interface.
    pub language: Language,
    /// The token that every form carries.
    pub csrf: String,
    /// The address of the page itself: where the language form leads back to.
    pub path: String,
    /// The name of the one who is signed in.
    pub account: Option<String>,
    /// The tenant whose page it is.
    pub tenant: Option<Place>,
    /// The main navigation.
    pub nav: Vec<NavItem>,
    /// The way here, outermost first, without the page itself.
    pub crumbs: Vec<Crumb>,
    /// Whether this is the demonstration; a banner says so.
    pub demonstration: bool,
    /// What the act before this page did.
    pub flash: Option<Flash>,
    /// The present, for everything that says how long is left.
    pub now: Timestamp,
}

/// A tenant as the furniture names it.
#[derive(Clone, Debug)]
pub struct Place {
    /// Its readable name in addresses.
    pub slug: String,
    /// "Human Rights Council Advisory Committee".
    pub name: String,
}

/// An entry of the main navigation.
#[derive(Clone, Debug)]
pub struct NavItem {
    /// Where it leads.
    pub href: String,
    /// What it says.
    pub label: String,
    /// Whether the present page lies under it.
    pub current: bool,
}

/// A step on the way to the present page.
#[derive(Clone, Debug)]
pub struct Crumb {
    /// Where it leads.
    pub href: String,
    /// What it says.
    pub label: String,
}

/// What the act before this page did, said once.
#[derive(Clone, Debug)]
pub struct Flash {
    /// Done, or done with a warning.
    pub kind: FlashKind,
    /// One sentence.
    pub text: String,
    /// How to take it back.
    pub undo: Option<Undo>,
}

/// How a flash message is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FlashKind {
    /// It was done.
    Done,
    /// Something needs attention.
    Warning,
}

/// A form of one button that takes an act back.
#[derive(Clone, Debug)]
pub struct Undo {
    /// Where it posts to.
    pub action: String,
    /// "Undo", or more exactly what is taken back.
    pub label: String,
    /// Hidden fields: name and value.
    pub fields: Vec<(String, String)>,
}

impl Chrome {
    /// The text of a key in the reader's language.
    #[must_use]
    pub fn t(&self, key: &str) -> String {
        text::message(self.language, key, &[])
    }

    /// The text of a key with its variables filled in.
    #[must_use]
    pub fn t_with(&self, key: &str, args: &[(&str, Arg)]) -> String {
        text::message(self.language, key, args)
    }

    /// The hidden field that lets a form be posted.
    #[must_use]
    pub fn csrf_field(&self) -> Markup {
        html! { input type="hidden" name="csrf" value=(self.csrf); }
    }
}
