//! The last look before a reply is handed in: everything as it will stand on record, and what is missing.
use super::{settings::Settings, texts::line};
use crate::{
    View,
    chrome::Chrome,
    parts::{
        Field, alert, bdi, button_primary, checkbox, error_summary, hidden, in_language, note,
        status,
    },
    when::{self, DeadlineShown},
};
use domain::language::{Language, Texts};
use maud::{Markup, html};

/// The review.
pub struct Review {
    /// The language in which the questions are read.
    pub reading: Language,
    /// The questionnaire's title.
    pub title: Texts,
    /// The respondent's name, and the language that it is in.
    pub respondent: (Language, String),
    /// By when the reply is due.
    pub deadline: Option<DeadlineShown>,
    /// Whether the consultation is closed.
    pub closed: bool,
    /// How the reply is given.
    pub settings: Settings,
    /// Where that is changed.
    pub settings_href: String,
    /// What keeps the reply from being handed in: the address of the question and the sentence.
    pub bars: Vec<(String, String)>,
    /// What is worth a second look.
    pub hints: Vec<(String, String)>,
    /// The parts with their questions and answers.
    pub parts: Vec<ReviewedPart>,
    /// The form; none while something bars, or for those who may not hand in.
    pub hand_in: Option<HandIn>,
    /// Who may hand in, for those who may not: names and addresses.
    pub focal_points: Vec<(String, String)>,
    /// Why it was not handed in, if it was tried.
    pub refused: Option<String>,
    /// The printable reply.
    pub print: String,
}

/// A part under review.
pub struct ReviewedPart {
    /// "II"
    pub number: String,
    /// Its title.
    pub title: Texts,
    /// Its questions that are put, or that have an answer.
    pub questions: Vec<Reviewed>,
}

/// A question under review.
pub struct Reviewed {
    /// "4 (a)"
    pub number: String,
    /// What is asked.
    pub text: Texts,
    /// The answer as it reads.
    pub answer: Markup,
    /// Where it is written.
    pub href: String,
    /// What is worth knowing: tone and sentence.
    pub sign: Option<(&'static str, String)>,
}

/// What hands the reply in.
pub struct HandIn {
    /// Where it is sent to.
    pub action: String,
    /// Sent twice, it has one effect.
    pub key: String,
    /// The hash of what is shown, so that nothing else is handed in than what was looked at.
    pub content: String,
    /// What is wrong with the box.
    pub fault: Option<String>,
}

impl View for Review {
    fn title(&self, chrome: &Chrome) -> String {
        chrome.t("reply-review")
    }

    fn body(&self, chrome: &Chrome) -> Markup {
        html! {
            h1 { (chrome.t("reply-review")) }
            p.lead { (line(self.reading, &self.title)) " · " bdi lang=(self.respondent.0) { (self.respondent.1) } }
            @if let Some(deadline) = &self.deadline { p { (when::deadline(chrome, deadline)) } }
            p.toolbar { a href=(self.print) { (chrome.t("reply-print")) } }
            @if let Some(sentence) = &self.refused { (alert(sentence)) }
            (self.findings(chrome))
            div.document.sheet {
                (self.settings.facts(chrome))
                @if !self.settings_href.is_empty() { p { a href=(self.settings_href) { (chrome.t("reply-settings-change")) } } }
                @for part in &self.parts { (self.part(chrome, part)) }
            }
            (self.act(chrome))
        }
    }
}

impl Review {
    fn findings(&self, chrome: &Chrome) -> Markup {
        let fault = self.hand_in.as_ref().and_then(|form| form.fault.as_ref());
        let faults: Vec<_> =
            fault.map(|fault| ("authorized".to_owned(), fault.clone())).into_iter().collect();
        html! {
            (error_summary(chrome, &faults))
            @if !self.bars.is_empty() {
                div.error-summary role="group" aria-labelledby="bars" {
                    h2 #bars { (chrome.t_with("reply-bars", &[("count", self.bars.len().into())])) }
                    (links(&self.bars))
                }
            }
            @if !self.hints.is_empty() {
                (note(html! {
                    p { strong { (chrome.t_with("reply-hints", &[("count", self.hints.len().into())])) } " " (chrome.t("reply-hints-text")) }
                    (links(&self.hints))
                }))
            }
        }
    }

    fn part(&self, chrome: &Chrome, part: &ReviewedPart) -> Markup {
        html! {
            h2 { (part.number) ". " (line(self.reading, &part.title)) }
            @for question in &part.questions {
                h3 { (bdi(&question.number)) ". " (line(self.reading, &question.text)) }
                @if let Some((tone, word)) = &question.sign { p { (status(tone, word)) } }
                (question.answer)
                p.toolbar {
                    a href=(question.href) {
                        (chrome.t("edit")) span.hidden { " " (chrome.t_with("reply-question", &[("number", question.number.as_str().into())])) }
                    }
                }
            }
        }
    }

    fn act(&self, chrome: &Chrome) -> Markup {
        let late = self.deadline.as_ref().is_some_and(|deadline| deadline.instant < chrome.now);
        let name = &self.respondent.1;
        html! {
            section.measure {
                h2 { (chrome.t("reply-hand-in")) }
                @if self.closed { (note(html! { p { (chrome.t("reply-closed")) } })) }
                @else if late { (note(html! { p { (chrome.t("reply-past")) } })) }
                @if let Some(form) = &self.hand_in { (form.show(chrome, name)) }
                @else if !self.focal_points.is_empty() { (self.others(chrome)) }
                @else { p { (chrome.t("reply-hand-in-not-yet")) } }
            }
        }
    }

    fn others(&self, chrome: &Chrome) -> Markup {
        html! {
            p { (chrome.t("reply-hand-in-others")) }
            ul { @for (name, email) in &self.focal_points { li { (bdi(name)) " " a href={ "mailto:" (email) } { (bdi(email)) } } } }
        }
    }
}

impl HandIn {
    fn show(&self, chrome: &Chrome, respondent: &str) -> Markup {
        let named = [("respondent", respondent.into())];
        let box_ = Field::new("authorized", chrome.t_with("reply-authorized", &named))
            .required()
            .error(self.fault.as_ref());
        html! {
            p { (chrome.t("reply-hand-in-text")) }
            form method="post" action=(self.action) {
                (chrome.csrf_field())
                (hidden("key", &self.key))
                (hidden("content", &self.content))
                (checkbox(chrome, &box_, "yes"))
                p.actions { (button_primary(&chrome.t_with("reply-hand-in-of", &named))) }
            }
        }
    }
}

fn links(findings: &[(String, String)]) -> Markup {
    html! { ul { @for (href, sentence) in findings { li { a href=(href) { (sentence) } } } } }
}

/// A respondent's name, marked with the language that it is in.
pub(super) fn name((language, name): &(Language, String)) -> Markup {
    in_language(*language, name)
}
