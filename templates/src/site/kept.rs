//! What was typed when a session had ended: carried along while one signs in, and shown before it is sent again.
use crate::{
    Chrome, View,
    parts::{
        alert, bdi, button_primary, button_secondary, hidden, link_primary, link_secondary, note,
    },
    paths,
};
use domain::seat::Role;
use maud::{Markup, html};

/// What became of a form that came after the end of a session.
pub enum Ended {
    /// It is carried along.
    Kept {
        /// The name of the field that carries it.
        field: &'static str,
        /// What the field holds.
        text: String,
        /// The names of its files, which can't be kept.
        files: Vec<String>,
    },
    /// It held nothing but files.
    Files {
        /// Their names.
        files: Vec<String>,
    },
    /// It is too long to be carried along.
    TooLong,
}

impl Ended {
    /// The field of the sign-in form that carries it: name and value.
    pub(super) fn carried(&self) -> Option<(&'static str, &str)> {
        match self {
            Self::Kept { field, text, .. } => Some((field, text)),
            Self::Files { .. } | Self::TooLong => None,
        }
    }

    /// What to know before signing in.
    pub(super) fn show(&self, chrome: &Chrome) -> Markup {
        match self {
            Self::TooLong => alert(&chrome.t("kept-too-long")),
            Self::Kept { files, .. } => note(html! {
                p { strong { (chrome.t("kept-ended")) } }
                (chosen_again(chrome, files))
            }),
            Self::Files { files } => note(html! {
                p { strong { (chrome.t("kept-ended-files")) } }
                (chosen_again(chrome, files))
            }),
        }
    }
}

/// Files that have to be chosen again, by name.
fn chosen_again(chrome: &Chrome, files: &[String]) -> Markup {
    html! {
        @if !files.is_empty() {
            p { (chrome.t_with("kept-files", &[("count", files.len().into())])) }
            ul { @for file in files { li { (bdi(file)) } } }
        }
    }
}

/// The seat in which a text would be sent.
pub struct SeatShown {
    /// The role.
    pub role: Role,
    /// The respondent, or the tenant for a seat of the house.
    pub place: String,
}

/// Why a text is shown again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhyKept {
    /// One has just signed in.
    SignedIn,
    /// The form was older than the session.
    SignedInSince,
    /// The form was written for another seat than the one in which one sits now, and is not sent from here.
    OtherSeat,
}

/// "Your text is still here": what was typed, and the button that sends it.
pub struct StillHere {
    /// Why it was not sent.
    pub why: WhyKept,
    /// What was typed: label and words.
    pub shown: Vec<(String, String)>,
    /// The names of files, which could not be kept.
    pub files: Vec<String>,
    /// Where it goes; none when there were only files.
    pub action: Option<String>,
    /// Everything that is sent.
    pub fields: Vec<(String, String)>,
    /// The page on which it was typed.
    pub page: String,
    /// Who would send it.
    pub name: String,
    /// Where they sit.
    pub seat: Option<SeatShown>,
    /// Whether somebody with this seat may send it at all.
    pub admitted: bool,
}

impl View for StillHere {
    fn title(&self, chrome: &Chrome) -> String {
        let key = if self.action.is_some() { "kept-title" } else { "kept-title-files" };
        chrome.t_with(key, &[("count", self.files.len().into())])
    }

    fn holds_text(&self) -> bool {
        true
    }

    fn body(&self, chrome: &Chrome) -> Markup {
        html! {
            div.measure {
                h1 { (self.title(chrome)) }
                (self.lead(chrome))
                @if !self.shown.is_empty() { (self.texts()) }
                @if !self.files.is_empty() { (note(chosen_again(chrome, &self.files))) }
                @match (&self.action, self.why) {
                    (_, WhyKept::OtherSeat) => p.actions { (link_primary(paths::SEATS, &chrome.t("your-seats"))) },
                    (Some(action), _) => (self.send(chrome, action)),
                    (None, _) => p.actions { (link_primary(&self.page, &chrome.t("kept-page"))) },
                }
            }
        }
    }
}

impl StillHere {
    /// What happened, and what to do.
    fn lead(&self, chrome: &Chrome) -> Markup {
        let lead = match (&self.action, self.why) {
            (_, WhyKept::OtherSeat) => return alert(&chrome.t("problem-other-seat")),
            _ if !self.admitted => return alert(&chrome.t("kept-no-seat")),
            (None, _) => "kept-lead-files",
            (Some(_), WhyKept::SignedInSince) => "kept-lead-since",
            (Some(_), WhyKept::SignedIn) => "kept-lead",
        };
        html! { p.lead { (chrome.t(lead)) } }
    }

    fn texts(&self) -> Markup {
        html! {
            dl.kept.sheet {
                @for (label, words) in &self.shown {
                    dt { (bdi(label)) }
                    dd.lines dir="auto" { (words) }
                }
            }
        }
    }

    /// Who sends it and where it goes; everything that was in the form goes with it.
    fn send(&self, chrome: &Chrome, action: &str) -> Markup {
        html! {
            dl.facts {
                dt { (chrome.t("kept-by")) }
                dd { (bdi(&self.name)) }
                @if let Some(seat) = &self.seat {
                    dt { (chrome.t("kept-seat")) }
                    dd { (chrome.t(&format!("role-{}", seat.role.code()))) " · " (bdi(&seat.place)) }
                }
                dt { (chrome.t("kept-destination")) }
                dd { code dir="ltr" { (action) } }
            }
            form method="post" action=(action) enctype="multipart/form-data" {
                (chrome.csrf_field())
                @for (name, value) in &self.fields { (hidden(name, value)) }
                p.actions {
                    @let label = chrome.t("kept-send");
                    @if self.admitted { (button_primary(&label)) } @else { (button_secondary(&label)) }
                    (link_secondary(&self.page, &chrome.t("kept-leave")))
                }
            }
        }
    }
}
