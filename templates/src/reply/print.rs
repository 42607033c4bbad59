//! The whole questionnaire with the present answers, to be printed or passed round.
use super::{
    settings::Settings,
    texts::{line, paragraphs},
};
use crate::{
    View,
    chrome::Chrome,
    parts::{Tab, bdi, tabs},
    when::{self, DeadlineShown},
};
use domain::{
    language::{Language, Texts},
    questionnaire::Expectation,
};
use maud::{Markup, html};

/// The printable questionnaire.
pub struct Print {
    /// The language in which the questions are read.
    pub reading: Language,
    /// The questions in the languages in which they were issued.
    pub languages: Vec<Tab>,
    /// Back to the overview.
    pub back: String,
    /// The questionnaire's title.
    pub title: Texts,
    /// What the reader must know first.
    pub preamble: Texts,
    /// How to answer.
    pub instruction: Texts,
    /// The respondent's name, and the language that it is in.
    pub respondent: (Language, String),
    /// By when the reply is due.
    pub deadline: Option<DeadlineShown>,
    /// How the reply is given.
    pub settings: Settings,
    /// The parts.
    pub parts: Vec<AskedPart>,
}

/// A part with its questions.
pub struct AskedPart {
    /// "II"
    pub number: String,
    /// Its title.
    pub title: Texts,
    /// What stands under the title.
    pub guidance: Texts,
    /// Its questions.
    pub questions: Vec<Asked>,
}

/// A question with its answer.
pub struct Asked {
    /// "4 (a)"
    pub number: String,
    /// What is asked.
    pub text: Texts,
    /// What explains it.
    pub guidance: Texts,
    /// What can be chosen, in the language that it is read in.
    pub choices: Vec<Texts>,
    /// Whether an answer is wanted.
    pub expectation: Expectation,
    /// After how many words an answer is too long.
    pub word_limit: Option<u32>,
    /// When it is put: "Only if you answered yes to question 4."
    pub condition: Option<String>,
    /// The present answer as it reads; none when there is none.
    pub answer: Option<Markup>,
}

impl View for Print {
    fn title(&self, chrome: &Chrome) -> String {
        chrome.title(self.title.read(chrome.language), &self.respondent.1)
    }

    fn body(&self, chrome: &Chrome) -> Markup {
        html! {
            p.toolbar { a href=(self.back) { (chrome.t("reply-overview")) } }
            @if self.languages.len() > 1 { (tabs(&chrome.t("reply-questions-in"), &self.languages)) }
            article.document {
                h1 { (line(self.reading, &self.title)) }
                p { (super::review::name(&self.respondent)) }
                p.hint { (chrome.t("reply-print-draft")) " " (when::moment(chrome, chrome.now)) }
                @if let Some(deadline) = &self.deadline {
                    p { (chrome.t("reply-due")) " " (when::moment(chrome, deadline.instant)) }
                }
                (paragraphs(self.reading, &self.preamble, ""))
                (paragraphs(self.reading, &self.instruction, ""))
                (self.settings.facts(chrome))
                @for part in &self.parts { (self.part(chrome, part)) }
            }
        }
    }
}

impl Print {
    fn part(&self, chrome: &Chrome, part: &AskedPart) -> Markup {
        html! {
            h2 { (part.number) ". " (line(self.reading, &part.title)) }
            (paragraphs(self.reading, &part.guidance, "hint"))
            @for asked in &part.questions {
                h3 { (bdi(&asked.number)) ". " (line(self.reading, &asked.text)) }
                (paragraphs(self.reading, &asked.guidance, "hint"))
                (self.wanted(chrome, asked))
                @match &asked.answer {
                    Some(answer) => (answer),
                    None => {
                        @if !asked.choices.is_empty() {
                            ul.print-choices { @for choice in &asked.choices { li { (line(self.reading, choice)) } } }
                        }
                        p.print-space { span.hidden { (chrome.t("reply-unanswered")) } }
                    },
                }
            }
        }
    }

    fn wanted(&self, chrome: &Chrome, asked: &Asked) -> Markup {
        let expected = (asked.expectation != Expectation::Optional)
            .then(|| chrome.t(&format!("reply-wanted-{}", asked.expectation.code())));
        let limit = asked
            .word_limit
            .map(|limit| chrome.t_with("reply-word-limit", &[("count", limit.into())]));
        let all: Vec<_> =
            [asked.condition.clone(), expected, limit].into_iter().flatten().collect();
        html! { @if !all.is_empty() { p.hint { (all.join(" · ")) } } }
    }
}
