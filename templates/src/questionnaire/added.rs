//! Adding a question or a part, the words first and everything else afterwards; or everything from elsewhere.
use super::{Fault, desk::Desk, kinds::kind_choices, outline::short};
use crate::{
    Chrome,
    parts::{Choice, Field, hidden, select, text_area, text_field},
};
use domain::{
    language::Texts,
    questionnaire::{Key, NumberedPart},
};
use maud::{Markup, html};

/// What is being added, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Adding {
    /// The part that a question goes into; none for a new part.
    pub part: Option<Key>,
    /// The question, or the title of the part.
    pub words: String,
    /// The code of the kind.
    pub kind: String,
    /// After which question; "" for the end of the part.
    pub after: String,
}

/// "Add a question to part II": folded, unless the part is empty or something is wrong with what was typed.
pub fn question(chrome: &Chrome, desk: &Desk, part: &NumberedPart<'_>) -> Markup {
    let key = &part.part.key;
    let mine = desk.adding.as_ref().filter(|adding| adding.part.as_ref() == Some(key));
    let typed = mine.cloned().unwrap_or_default();
    let faults: &[Fault] = if mine.is_some() { &desk.faults } else { &[] };
    let source = desk.questionnaire.writing_order()[0];
    let id = |name: &str| format!("new-{name}-{key}");
    let words = Field::new("text", chrome.t("questionnaire-text"))
        .id(id("text"))
        .lang(source)
        .rows(3)
        .required()
        .hint(chrome.t("questionnaire-text-hint"))
        .value(typed.words.as_str())
        .error(Fault::beside(faults, &id("text"), chrome));
    let kind = Field::new("kind", chrome.t("questionnaire-kind"))
        .id(id("kind"))
        .value(typed.kind.as_str())
        .error(Fault::beside(faults, &id("kind"), chrome));
    let mut places = vec![Choice::new("", chrome.t("questionnaire-at-the-end"))];
    places.extend(part.questions.iter().map(|asked| {
        let number = [("number", asked.number.as_str().into())];
        Choice::new(
            asked.question.key.as_str(),
            chrome.t_with("questionnaire-after-question", &number),
        )
    }));
    let after =
        Field::new("after", chrome.t("questionnaire-where")).id(id("after")).value(typed.after);
    let number = [("number", part.number.as_str().into())];
    html! {
        details.adding.apart open[mine.is_some() || part.questions.is_empty()] {
            summary.quiet { (chrome.t_with("questionnaire-add-question", &number)) }
            form method="post" action={ (desk.base) "/questions" } data-guard {
                (chrome.csrf_field())
                (hidden("revision", &desk.revision.to_string()))
                (hidden("part", key.as_str()))
                (text_area(chrome, &words))
                div.filters {
                    (select(chrome, &kind, &kind_choices(chrome)))
                    @if places.len() > 1 { (select(chrome, &after, &places)) }
                    button.button type="submit" { (chrome.t("questionnaire-add-this-question")) }
                }
            }
        }
    }
}

/// "Add a part".
pub fn part(chrome: &Chrome, desk: &Desk) -> Markup {
    let mine = desk.adding.as_ref().filter(|adding| adding.part.is_none());
    let faults: &[Fault] = if mine.is_some() { &desk.faults } else { &[] };
    let source = desk.questionnaire.writing_order()[0];
    let title = Field::new("title", chrome.t("questionnaire-new-part-title"))
        .id("new-part-title")
        .lang(source)
        .hint(chrome.t("questionnaire-new-part-hint"))
        .value(mine.map(|adding| adding.words.as_str()).unwrap_or_default())
        .error(Fault::beside(faults, "new-part-title", chrome));
    html! {
        details.adding.apart open[mine.is_some() || desk.questionnaire.parts.is_empty()] {
            summary.quiet { (chrome.t("questionnaire-add-part")) }
            form method="post" action={ (desk.base) "/parts" } data-guard {
                (chrome.csrf_field())
                (hidden("revision", &desk.revision.to_string()))
                (text_field(chrome, &title))
                button.button type="submit" { (chrome.t("questionnaire-add-this-part")) }
            }
        }
    }
}

/// "Copy the questionnaire of …", while nothing is asked yet.
pub fn copy(chrome: &Chrome, desk: &Desk) -> Markup {
    let title = |texts: &Texts| short(texts.read(chrome.language), 70);
    let sources: Vec<_> =
        desk.sources.iter().map(|(slug, texts)| Choice::new(slug.as_str(), title(texts))).collect();
    let field = Field::new("from", chrome.t("questionnaire-copy-from"))
        .hint(chrome.t("questionnaire-copy-hint"))
        .error(Fault::beside(&desk.faults, "from", chrome));
    html! {
        @if desk.may_write() && !sources.is_empty() {
                        details.adding.apart open[desk.questionnaire.parts.is_empty()] {
            summary.quiet { (chrome.t("questionnaire-copy-title")) }
            form method="post" action={ (desk.base) "/copy" } {
                (chrome.csrf_field())
                @for (name, value) in desk.sent_along() { input type="hidden" name=(name) value=(value); }
                (select(chrome, &field, &sources))
                button.button type="submit" { (chrome.t("questionnaire-copy")) }
            }
            }
        }
    }
}
