//! Forms that save themselves, question by question, when there is a script; plain forms when there is none.
use crate::chrome::Chrome;
use maud::{Markup, html};

/// A form whose questions are saved as they are written.
#[derive(Clone, Debug)]
pub struct AutosaveForm {
    /// Where the whole form posts to without a script.
    pub action: String,
    /// What names the reply, so that text kept on the device finds back to it.
    pub reply: String,
}

/// The form, with the words that the script shows in the reader's language.
#[must_use]
pub fn autosave_form(chrome: &Chrome, form: &AutosaveForm, body: Markup) -> Markup {
    let later = |key: &str, name: &str| chrome.t_with(key, &[(name, format!("{{{name}}}").into())]);
    html! {
        form.autosave method="post" action=(form.action) enctype="multipart/form-data" data-autosave=(form.reply)
            data-text-saving=(chrome.t("saved-saving"))
            data-text-saved=(later("saved-at", "time"))
            data-text-offline=(chrome.t("saved-offline"))
            data-text-unsaved=(chrome.t("saved-not-yet"))
            data-text-conflict=(chrome.t("saved-conflict-below"))
            data-text-restored=(chrome.t("saved-restored")) {
            (chrome.csrf_field())
            (body)
        }
    }
}

/// One question of such a form.
#[derive(Clone, Debug)]
pub struct QuestionBlock {
    /// The question's stable name; the block's id is `question-` and this.
    pub key: String,
    /// The version of the answer that the page shows; 0 when there is none.
    pub version: i64,
    /// Where the script posts the fields of this question to.
    pub href: String,
    /// When the question is put at all.
    pub condition: Option<ConditionShown>,
    /// Whether the condition is met by the answers as the page shows them.
    pub put: bool,
}

/// A condition in the form that the script can try.
#[derive(Clone, Debug)]
pub struct ConditionShown {
    /// The earlier question's stable name.
    pub question: String,
    /// `answered`, `yes`, `no` or `chosen`.
    pub test: String,
    /// The choice, for `chosen`.
    pub choice: Option<String>,
    /// The condition as a sentence: "Only if you answered yes to question 3." Shown where no script hides the question.
    pub sentence: String,
}

/// A question with its version and its condition; `body` holds its text, its fields and its [`super::saved_state`].
#[must_use]
pub fn question_block(block: &QuestionBlock, body: Markup) -> Markup {
    let condition = block.condition.as_ref();
    html! {
        section.question id={ "question-" (block.key) } data-question=(block.key) data-version=(block.version)
            data-autosave-href=(block.href)
            data-condition-question=[condition.map(|c| &c.question)]
            data-condition-test=[condition.map(|c| &c.test)]
            data-condition-choice=[condition.and_then(|c| c.choice.as_ref())] {
            input type="hidden" name={ "version-" (block.key) } value=(block.version) data-version-field;
            @if let Some(condition) = condition { p.condition.is-met[block.put] { (condition.sentence) } }
            (body)
        }
    }
}
