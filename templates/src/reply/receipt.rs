//! Proof of what was handed in.
use super::{
    review::{ReviewedPart, name},
    settings::Settings,
    submissions::SubmissionShown,
    texts::line,
};
use crate::{
    View,
    chrome::Chrome,
    parts::{Field, bdi, button_danger, link_primary, text_field},
    paths, when,
};
use domain::language::{Language, Texts};
use maud::{Markup, html};

/// The receipt of one version.
pub struct Receipt {
    /// The language in which the questions are read.
    pub reading: Language,
    /// The questionnaire's title.
    pub title: Texts,
    /// The respondent's name, and the language that it is in.
    pub respondent: (Language, String),
    /// The submission.
    pub submission: SubmissionShown,
    /// The SHA-256 of its canonical content, in hexadecimal.
    pub hash: String,
    /// The signed receipt as a file; none for submissions that came from elsewhere.
    pub file: Option<String>,
    /// The short name of the key that signed it.
    pub key: String,
    /// How the reply was given.
    pub settings: Settings,
    /// What was handed in.
    pub parts: Vec<ReviewedPart>,
    /// How it is withdrawn, where that can be done by the reader.
    pub withdrawal: Option<Withdrawal>,
}

/// The form that takes a submission back.
pub struct Withdrawal {
    /// Where it is sent to.
    pub action: String,
    /// The reason as typed.
    pub reason: String,
    /// What is wrong with it.
    pub fault: Option<String>,
}

impl View for Receipt {
    fn title(&self, chrome: &Chrome) -> String {
        chrome.t_with("reply-receipt", &[("version", self.submission.version.into())])
    }

    fn body(&self, chrome: &Chrome) -> Markup {
        html! {
            h1 { (self.title(chrome)) }
            p.lead { (line(self.reading, &self.title)) " · " (name(&self.respondent)) }
            section.sheet.measure {
                (self.facts(chrome))
                (self.submission.state(chrome))
                @if self.submission.awaits() { p { (chrome.t("reply-late-awaits")) } }
            }
            (self.proof(chrome))
            h2 { (chrome.t("reply-receipt-content")) }
            div.document.sheet {
                (self.settings.facts(chrome))
                @for part in &self.parts { (self.part(part)) }
            }
            @if let Some(withdrawal) = &self.withdrawal { (withdrawal.show(chrome, self.submission.version)) }
        }
    }
}

impl Receipt {
    fn facts(&self, chrome: &Chrome) -> Markup {
        html! {
            dl.facts {
                dt { (chrome.t("reply-receipt-at")) }
                dd { (when::moment(chrome, self.submission.at)) }
                dt { (chrome.t("reply-receipt-version")) }
                dd { (self.submission.version) }
                dt { (chrome.t("reply-receipt-hash")) }
                dd { code dir="ltr" { (self.hash) } }
            }
        }
    }

    fn proof(&self, chrome: &Chrome) -> Markup {
        html! {
            @match &self.file {
                Some(file) => {
                    p.measure {
                        (chrome.t_with("reply-receipt-how", &[("key", self.key.as_str().into())])) " "
                        a href=(paths::VERIFY) { (chrome.t("footer-verify")) }
                    }
                    p.actions { (link_primary(file, &chrome.t("reply-receipt-download"))) }
                },
                None => p.measure { (chrome.t("reply-receipt-none")) },
            }
        }
    }

    fn part(&self, part: &ReviewedPart) -> Markup {
        html! {
            h2 { (part.number) ". " (line(self.reading, &part.title)) }
            @for question in &part.questions {
                h3 { (bdi(&question.number)) ". " (line(self.reading, &question.text)) }
                (question.answer)
            }
        }
    }
}

impl Withdrawal {
    fn show(&self, chrome: &Chrome, version: u32) -> Markup {
        let named = [("version", version.into())];
        let reason = Field::new("reason", chrome.t("reply-withdraw-reason"))
            .hint(chrome.t("reply-withdraw-reason-hint"))
            .value(&self.reason)
            .error(self.fault.as_ref());
        html! {
            h2 { (chrome.t("reply-withdraw")) }
            details.confirm data-menu open[self.fault.is_some()] {
                summary.quiet { (chrome.t_with("reply-withdraw-version", &named)) }
                form method="post" action=(self.action) {
                    (chrome.csrf_field())
                    p { (chrome.t_with("reply-withdraw-question", &named)) }
                    (text_field(chrome, &reason))
                    (button_danger(&chrome.t_with("reply-withdraw-version", &named)))
                }
            }
        }
    }
}
