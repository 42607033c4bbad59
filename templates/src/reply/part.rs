//! One part of a reply: question above answer.
use super::{
    conflict::ConflictShown,
    fields::{Fields, guidance},
    outline::Outline,
    texts::{line, paragraphs},
    typed::Typed,
};
use crate::{
    View,
    chrome::Chrome,
    layout::direction,
    parts::{
        AutosaveForm, ConditionShown, QuestionBlock, Saved, Tab, autosave_form, bdi, desk,
        error_summary, file_size, note, question_block, saved_state, tabs,
    },
    when::{self, DeadlineShown},
};
use domain::{
    language::{Language, Texts},
    questionnaire::{Expectation, Kind, Question},
};
use jiff::Timestamp;
use maud::{Markup, html};

/// The page of one part.
pub struct PartPage {
    /// The language in which the questions are read.
    pub reading: Language,
    /// The language in which the answers are written.
    pub written: Language,
    /// The questions in the languages in which they were issued.
    pub languages: Vec<Tab>,
    /// By when the reply is due.
    pub deadline: Option<DeadlineShown>,
    /// The parts.
    pub outline: Outline,
    /// "II"
    pub number: String,
    /// The part's title.
    pub title: Texts,
    /// What stands under the title.
    pub guidance: Texts,
    /// Its questions.
    pub blocks: Vec<Block>,
    /// Where the whole part is sent to.
    pub action: String,
    /// What names the reply on the writer's device.
    pub device: String,
    /// The number of the part that comes next; none before the review.
    pub next: Option<String>,
}

/// A question with its answer.
pub struct Block {
    /// "4 (a)"
    pub number: String,
    /// The question.
    pub question: Question,
    /// The version of the answer that is shown; 0 when there is none.
    pub version: i32,
    /// Where the script saves the answer.
    pub href: String,
    /// Where the earlier texts are, once there are any.
    pub history: Option<String>,
    /// When the question is put at all; none when that is settled.
    pub condition: Option<ConditionShown>,
    /// Whether it is put, given the answers so far.
    pub put: bool,
    /// What stands in the fields.
    pub typed: Typed,
    /// The answer on record, when the question was corrected and it no longer fits; the fields hold what still does.
    pub unfit: Option<Markup>,
    /// Who saved the answer last, and when.
    pub saved: Option<Written>,
    /// What is wrong with what was typed.
    pub fault: Option<String>,
    /// What is wrong with the files that were added.
    pub file_fault: Option<String>,
    /// What somebody else saved meanwhile.
    pub conflict: Option<ConflictShown>,
    /// The files given with the answer.
    pub files: Vec<FileShown>,
}

/// Who wrote something, and when.
pub struct Written {
    /// Who.
    pub by: String,
    /// When.
    pub at: Timestamp,
}

/// A file given with an answer.
pub struct FileShown {
    /// Its identifier.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its size in bytes.
    pub size: u64,
    /// Where it can be fetched.
    pub href: String,
}

impl View for PartPage {
    fn title(&self, chrome: &Chrome) -> String {
        let part = [("number", self.number.as_str().into())];
        chrome.title(&chrome.t_with("reply-part", &part), self.title.read(chrome.language))
    }

    fn wide(&self) -> bool {
        true
    }

    fn body(&self, chrome: &Chrome) -> Markup {
        desk(
            chrome,
            self.outline.show(chrome, self.reading),
            self.text(chrome),
            super::margin::show(chrome, self),
        )
    }
}

impl PartPage {
    fn text(&self, chrome: &Chrome) -> Markup {
        let form = AutosaveForm { action: self.action.clone(), reply: self.device.clone() };
        html! {
            h1 { (self.number) ". " (line(self.reading, &self.title)) }
            @if let Some(deadline) = &self.deadline { p { (when::deadline(chrome, deadline)) } }
            @if self.languages.len() > 1 { (tabs(&chrome.t("reply-questions-in"), &self.languages)) }
            (paragraphs(self.reading, &self.guidance, "lead"))
            (error_summary(chrome, &self.faults(chrome)))
            (autosave_form(chrome, &form, html! {
                // The first button of a form is the one that the Enter key presses.
                button.hidden type="submit" name="go" value="stay" tabindex="-1" aria-hidden="true" { (chrome.t("save")) }
                @for block in &self.blocks { (self.block(chrome, block)) }
                (self.buttons(chrome))
            }))
        }
    }

    fn faults(&self, chrome: &Chrome) -> Vec<(String, String)> {
        let mut faults = Vec::new();
        for block in &self.blocks {
            let name = |sentence: &str| {
                let told =
                    [("number", block.number.as_str().into()), ("sentence", sentence.into())];
                chrome.t_with("reply-fault-in", &told)
            };
            let key = block.question.key.as_str();
            if block.conflict.is_some() {
                faults.push((format!("question-{key}"), name(&chrome.t("reply-conflict-choose"))));
            }
            faults.extend(block.fault.iter().map(|fault| (key.to_owned(), name(fault))));
            faults
                .extend(block.file_fault.iter().map(|fault| (format!("file-{key}"), name(fault))));
        }
        faults
    }

    fn buttons(&self, chrome: &Chrome) -> Markup {
        let on = match &self.next {
            Some(number) => {
                chrome.t_with("reply-save-and-go-on", &[("number", number.as_str().into())])
            }
            None => chrome.t("reply-save-and-review"),
        };
        html! {
            div.actions {
                button.button.primary type="submit" name="go" value="next" { (on) }
                button.button type="submit" name="go" value="stay" { (chrome.t("save")) }
            }
        }
    }

    fn block(&self, chrome: &Chrome, block: &Block) -> Markup {
        let key = block.question.key.as_str();
        let shown = QuestionBlock {
            key: key.to_owned(),
            version: block.version.into(),
            href: block.href.clone(),
            condition: block.condition.clone(),
            put: block.put,
        };
        let reader = Chrome { language: self.reading, ..chrome.clone() };
        let fields = Fields { chrome: &reader, block, written: self.written };
        let is_file = block.question.kind == Kind::File;
        let takes_files = is_file || block.question.attachments;
        let words = html! {
            div lang=(self.reading) dir=(direction(self.reading)) { (fields.show()) }
            (saved(chrome, block))
            @if let Some(conflict) = &block.conflict { div.conflict { (conflict.show(chrome, key)) } }
        };
        let body = html! {
            (self.question(chrome, block))
            @if block.condition.is_none() && !block.put { (note(html! { p { (chrome.t("reply-not-put")) } })) }
            @if let Some(answer) = &block.unfit { (unfit(chrome, self.reading, key, answer)) }
            @if !is_file { (words) }
            (files(chrome, block))
            @if takes_files { div lang=(self.reading) dir=(direction(self.reading)) { (fields.upload()) } }
            @if is_file { (words) }
        };
        question_block(&shown, body)
    }

    fn question(&self, chrome: &Chrome, block: &Block) -> Markup {
        html! {
            h2 {
                (bdi(&block.number)) ". " (line(self.reading, &block.question.text))
                @if block.question.expectation != Expectation::Optional {
                    " " span.required-word { (chrome.t(&format!("expectation-{}", block.question.expectation.code()))) }
                }
            }
            (guidance(self.reading, block))
        }
    }
}

/// An answer that no longer fits: kept in sight, and dropped only by whoever says so.
fn unfit(chrome: &Chrome, reading: Language, key: &str, answer: &Markup) -> Markup {
    note(html! {
        p { (chrome.t("reply-unfit")) }
        div lang=(reading) dir=(direction(reading)) { (answer) }
        p.actions { button.button type="submit" name="anew" value=(key) { (chrome.t("reply-unfit-drop")) } }
    })
}

/// Whether what stands in the fields is on record.
fn saved(chrome: &Chrome, block: &Block) -> Markup {
    if block.fault.is_some() || block.conflict.is_some() {
        return html! { p.saved.saved-is-refused data-saved role="status" { (chrome.t("saved-not-yet")) } };
    }
    saved_state(chrome, &block.saved.as_ref().map_or(Saved::Never, |written| Saved::At(written.at)))
}

fn files(chrome: &Chrome, block: &Block) -> Markup {
    html! {
        @if !block.files.is_empty() {
            ul.answer-files {
                @for file in &block.files {
                    li {
                        a href=(file.href) download { (bdi(&file.name)) }
                        " " span.hint { (file_size(chrome, file.size)) } " "
                        button.quiet type="submit" name="remove" value=(file.id) {
                            (chrome.t("remove")) span.hidden { " " (file.name) }
                        }
                    }
                }
            }
        }
    }
}
