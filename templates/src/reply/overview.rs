//! The first page of a reply: what is asked, by whom, until when, and how far one is.
use super::{
    outline::{Outline, extent},
    settings::{Settings, SettingsForm},
    submissions::SubmissionShown,
    texts::{line, paragraphs},
};
use crate::{
    View,
    chrome::Chrome,
    parts::{
        Column, Tab, alert, bdi, data_table, link_primary, link_secondary, note, post_button,
        progress, tabs,
    },
    when::{self, DeadlineShown},
};
use domain::language::{Language, Texts};
use maud::{Markup, html};

/// The overview.
pub struct Overview {
    /// The language in which the questions are read.
    pub reading: Language,
    /// The questions in the languages in which they were issued.
    pub languages: Vec<Tab>,
    /// The questionnaire's title.
    pub title: Texts,
    /// What the reader must know first.
    pub preamble: Texts,
    /// How to answer.
    pub instruction: Texts,
    /// The respondent's name, and the language that it is in.
    pub respondent: (Language, String),
    /// By when the reply is due, and whether that has passed.
    pub deadline: Option<DeadlineShown>,
    /// Whether the consultation is closed.
    pub closed: bool,
    /// The parts.
    pub outline: Outline,
    /// What comes next.
    pub ahead: Ahead,
    /// The printable questionnaire.
    pub print: String,
    /// How the reply is given.
    pub settings: Settings,
    /// The form that changes it; none for those who may not.
    pub form: Option<SettingsForm>,
    /// Who changed the settings meanwhile, if the form could not be saved: what stands on record is in `settings`.
    pub overtaken: bool,
    /// Where the people who act for the respondent are.
    pub colleagues: String,
    /// Their names and roles.
    pub people: Vec<(String, &'static str)>,
    /// What was handed in before, newest first.
    pub submissions: Vec<SubmissionShown>,
}

/// The one step that the overview leads to.
pub enum Ahead {
    /// Nobody has begun: a form that begins. From which version, if something was handed in elsewhere.
    Begin {
        /// Where it is sent to.
        action: String,
        /// The version that was handed in and is taken up again.
        from: Option<u32>,
    },
    /// To the first part with an open question.
    GoOn(String),
    /// Everything is answered: to the review.
    Review(String),
    /// What was drafted is what was handed in.
    HandedIn(String),
}

impl View for Overview {
    fn title(&self, chrome: &Chrome) -> String {
        self.title.read(chrome.language).to_owned()
    }

    fn body(&self, chrome: &Chrome) -> Markup {
        html! {
            h1 { (line(self.reading, &self.title)) }
            p.lead {
                (chrome.t("reply-of")) " " bdi lang=(self.respondent.0) { (self.respondent.1) }
            }
            @if let Some(deadline) = &self.deadline { p { (when::deadline(chrome, deadline)) } }
            (self.lateness(chrome))
            @if self.languages.len() > 1 { (tabs(&chrome.t("reply-questions-in"), &self.languages)) }
            div.measure {
                (paragraphs(self.reading, &self.preamble, ""))
                @if !self.instruction.is_empty() { (note(paragraphs(self.reading, &self.instruction, ""))) }
                (progress(chrome, self.outline.extent.0, self.outline.extent.1, &chrome.t("reply-answered")))
                @match &self.ahead {
                    Ahead::Begin { from: Some(version), .. } => p { (chrome.t_with("reply-begin-from", &[("version", (*version).into())])) },
                    Ahead::HandedIn(_) => p { (chrome.t("reply-unchanged")) },
                    _ => {}
                }
            }
            (self.acts(chrome))
            @if !self.submissions.is_empty() { (self.handed_in(chrome)) }
            (self.parts(chrome))
            h2 #settings { (chrome.t("reply-settings")) }
            div.measure { (self.settings(chrome)) }
            h2 { (chrome.t("reply-people")) }
            (self.people(chrome))
        }
    }
}

impl Overview {
    fn lateness(&self, chrome: &Chrome) -> Markup {
        let past = self.deadline.as_ref().is_some_and(|deadline| deadline.instant < chrome.now);
        html! {
            @if self.closed { (note(html! { p { (chrome.t("reply-closed")) } })) }
            @else if past { (note(html! { p { (chrome.t("reply-past")) } })) }
        }
    }

    fn acts(&self, chrome: &Chrome) -> Markup {
        html! {
            div.actions {
                @match &self.ahead {
                    Ahead::Begin { action, .. } => (post_button(chrome, action, &chrome.t("reply-begin"), "button primary")),
                    Ahead::GoOn(href) => (link_primary(href, &chrome.t("reply-go-on"))),
                    Ahead::Review(href) => (link_primary(href, &chrome.t("reply-review"))),
                    Ahead::HandedIn(href) => (link_primary(href, &chrome.t("reply-see-receipt"))),
                }
                @if let Ahead::GoOn(_) = &self.ahead { (link_secondary(&self.outline.review, &chrome.t("reply-review"))) }
                a href=(self.print) { (chrome.t("reply-print")) }
            }
        }
    }

    fn handed_in(&self, chrome: &Chrome) -> Markup {
        html! {
            h2 { (chrome.t("reply-submissions")) }
            ul.cards { @for submission in &self.submissions { li.card { (submission.card(chrome)) } } }
        }
    }

    fn parts(&self, chrome: &Chrome) -> Markup {
        let columns = [
            Column::words(chrome.t("reply-part-title")),
            Column::numbers(chrome.t("reply-answered")),
            Column::words(chrome.t("reply-written-by")),
        ];
        data_table(
            &chrome.t("reply-parts"),
            &columns,
            html! {
                @for part in &self.outline.parts {
                    tr {
                        th scope="row" { (part.number) ". " a href=(part.href) { (line(self.reading, &part.title)) } }
                        td.num { (extent(chrome, part.extent)) }
                        td { (chrome.list(part.writers.iter().map(|writer| bdi(writer)))) }
                    }
                }
            },
        )
    }

    fn settings(&self, chrome: &Chrome) -> Markup {
        html! {
            @match &self.form {
                Some(form) => {
                    @if self.overtaken {
                        (alert(&chrome.t("reply-settings-overtaken")))
                        (self.settings.facts(chrome))
                    }
                    (form.show(chrome))
                },
                None => {
                    (self.settings.facts(chrome))
                    p.hint { (chrome.t("reply-settings-focal-point")) }
                },
            }
        }
    }

    fn people(&self, chrome: &Chrome) -> Markup {
        html! {
            ul {
                @for (name, role) in &self.people {
                    li { (bdi(name)) " " span.hint { (chrome.t(&format!("role-{role}"))) } }
                }
            }
            p { a href=(self.colleagues) { (chrome.t("reply-people-more")) } }
        }
    }
}
