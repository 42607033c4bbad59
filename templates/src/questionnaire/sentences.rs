//! Conditions, gaps and obstacles as plain sentences.
use crate::Chrome;
use domain::questionnaire::{
    Condition, ConditionFault, Gap, Place, Questionnaire, Test, Unready, Wording,
};

/// "Put only if the answer to question 4 is “Yes”."
#[must_use]
pub fn condition_sentence(
    chrome: &Chrome,
    questionnaire: &Questionnaire,
    condition: &Condition,
) -> String {
    let Some(number) = questionnaire.number_of(&condition.question) else {
        return chrome.t("questionnaire-condition-gone");
    };
    let number = [("number", number.into())];
    match &condition.test {
        Test::Answered => chrome.t_with("questionnaire-condition-answered", &number),
        Test::Yes => chrome.t_with("questionnaire-condition-yes", &number),
        Test::No => chrome.t_with("questionnaire-condition-no", &number),
        Test::Chosen(key) => {
            let choice = questionnaire
                .question(&condition.question)
                .and_then(|q| q.kind.choices()?.iter().find(|c| &c.key == key))
                .map_or("…", |choice| choice.label.read(chrome.language));
            let [number] = number;
            chrome.t_with("questionnaire-condition-chosen", &[number, ("choice", choice.into())])
        }
    }
}

/// "Question 4 (a)", "Part II", "Head".
#[must_use]
pub fn place_name(chrome: &Chrome, questionnaire: &Questionnaire, place: &Place) -> String {
    match place {
        Place::Head => chrome.t("questionnaire-head"),
        Place::Part(key) => {
            let parts = questionnaire.numbered();
            let number = parts.iter().find(|p| &p.part.key == key).map_or("–", |p| &p.number);
            chrome.t_with("questionnaire-part", &[("number", number.into())])
        }
        Place::Question(key) => {
            let number = questionnaire.number_of(key).unwrap_or_else(|| "–".to_owned());
            chrome.t_with("questionnaire-question", &[("number", number.into())])
        }
    }
}

/// "Guidance", "Choice 3": which text of its place.
#[must_use]
pub fn wording_name(
    chrome: &Chrome,
    questionnaire: &Questionnaire,
    place: &Place,
    wording: &Wording,
) -> String {
    let question = match place {
        Place::Question(key) => questionnaire.question(key),
        _ => None,
    };
    let nth = |found: Option<usize>| found.map_or_else(|| "–".to_owned(), |i| (i + 1).to_string());
    match wording {
        Wording::Title => chrome.t("questionnaire-title"),
        Wording::Preamble => chrome.t("questionnaire-preamble"),
        Wording::Instruction => chrome.t("questionnaire-instruction"),
        Wording::Text => chrome.t("questionnaire-text"),
        Wording::Guidance => chrome.t("questionnaire-guidance"),
        Wording::Heading => chrome.t("questionnaire-heading"),
        Wording::Unit => chrome.t("questionnaire-unit"),
        Wording::Choice(key) => {
            let choices = question.and_then(|q| q.kind.choices()).unwrap_or_default();
            let number = nth(choices.iter().position(|choice| &choice.key == key));
            chrome.t_with("questionnaire-choice", &[("number", number.into())])
        }
        Wording::Field(key) => {
            let fields = match question.map(|q| &q.kind) {
                Some(domain::questionnaire::Kind::RepeatingGroup { fields, .. }) => fields,
                _ => &Vec::new(),
            };
            let number = nth(fields.iter().position(|field| &field.key == key));
            chrome.t_with("questionnaire-field", &[("number", number.into())])
        }
    }
}

/// "Question 4: the guidance is missing in French."
#[must_use]
pub fn missing_sentence(chrome: &Chrome, questionnaire: &Questionnaire, gap: &Gap) -> String {
    let language = chrome.t(&format!("language-{}", gap.language));
    let args = [
        ("place", place_name(chrome, questionnaire, &gap.place).into()),
        ("wording", wording_name(chrome, questionnaire, &gap.place, &gap.wording).into()),
        ("language", language.into()),
    ];
    chrome.t_with("questionnaire-missing", &args)
}

/// What stands in the way of dispatch, as a sentence; none for missing texts, which [`missing_sentence`] tells more exactly.
#[must_use]
pub fn unready_sentence(chrome: &Chrome, unready: &Unready) -> Option<String> {
    Some(match unready {
        Unready::NoQuestions => chrome.t("questionnaire-unready-no-questions"),
        Unready::NoTitle => chrome.t("questionnaire-unready-no-title"),
        Unready::EmptyPart { number } => {
            chrome.t_with("questionnaire-unready-empty-part", &[("number", number.as_str().into())])
        }
        Unready::TooFewChoices { number } => chrome
            .t_with("questionnaire-unready-few-choices", &[("number", number.as_str().into())]),
        Unready::Condition { number, fault } => {
            let key = match fault {
                ConditionFault::Gone => "questionnaire-unready-condition-gone",
                ConditionFault::NotBefore => "questionnaire-unready-condition-later",
                ConditionFault::NeverMet => "questionnaire-unready-condition-never",
            };
            chrome.t_with(key, &[("number", number.as_str().into())])
        }
        Unready::Untranslated { .. } => return None,
    })
}
