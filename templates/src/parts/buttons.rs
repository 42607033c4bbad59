//! Acts: one primary a page, named by its verb and object.
use crate::chrome::Chrome;
use maud::{Markup, html};

/// The one act that the page is for.
#[must_use]
pub fn button_primary(label: &str) -> Markup {
    html! { button.button.primary type="submit" { (label) } }
}

/// Another act.
#[must_use]
pub fn button_secondary(label: &str) -> Markup {
    html! { button.button type="submit" { (label) } }
}

/// An act that destroys.
#[must_use]
pub fn button_danger(label: &str) -> Markup {
    html! { button.button.danger type="submit" { (label) } }
}

/// An act that looks like a link: "Remove", "Undo".
#[must_use]
pub fn button_quiet(label: &str) -> Markup {
    html! { button.quiet type="submit" { (label) } }
}

/// A link that is the page's first step.
#[must_use]
pub fn link_primary(href: &str, label: &str) -> Markup {
    html! { a.button.primary href=(href) { (label) } }
}

/// A link that looks like a button.
#[must_use]
pub fn link_secondary(href: &str, label: &str) -> Markup {
    html! { a.button href=(href) { (label) } }
}

/// A form of one button; `class` is one of `button primary`, `button`, `button danger`, `quiet`.
#[must_use]
pub fn post_button(chrome: &Chrome, action: &str, label: &str, class: &str) -> Markup {
    html! {
        form.inline method="post" action=(action) {
            (chrome.csrf_field())
            button type="submit" class=(class) { (label) }
        }
    }
}

/// An act that asks before it destroys.
#[derive(Clone, Debug)]
pub struct Confirm {
    /// Where it posts to.
    pub action: String,
    /// What opens the question: "Remove part II".
    pub summary: String,
    /// The question, with the name of what is destroyed: "Remove part II “Actors” with its 4 questions?"
    pub question: String,
    /// The act: "Remove part II".
    pub button: String,
    /// Hidden fields: name and value.
    pub fields: Vec<(String, String)>,
}

/// A button that first asks, without any script.
#[must_use]
pub fn confirm(chrome: &Chrome, confirm: &Confirm) -> Markup {
    html! {
        details.confirm data-menu {
            summary.quiet { (confirm.summary) }
            form method="post" action=(confirm.action) {
                (chrome.csrf_field())
                @for (name, value) in &confirm.fields { input type="hidden" name=(name) value=(value); }
                p { (confirm.question) }
                button.button.danger type="submit" { (confirm.button) }
            }
        }
    }
}
