//! The fields of a respondent, as typed.
use crate::{
    Chrome,
    parts::{Choice, Field, language_choices, select, text_field},
};
use domain::{
    language::Language,
    respondent::{Category, RegionalGroup},
    state::{State, sort_by_name},
};
use maud::{Markup, html};
use std::collections::BTreeMap;

/// What was typed about a respondent; nothing about it is checked yet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Typed {
    /// The code of a category.
    pub category: String,
    /// The alpha-3 code of a State.
    pub state: String,
    /// The code of a regional group.
    pub group: String,
    /// The name in each language.
    pub names: BTreeMap<Language, String>,
    /// The name as English sentences print it.
    pub running: String,
    /// The abbreviation.
    pub abbreviation: String,
    /// The mail address.
    pub contact: String,
    /// The code of the language in which mails to it are written.
    pub language: String,
}

/// The fault of a field, as a sentence.
pub(super) fn fault_of(
    chrome: &Chrome,
    faults: &[(String, &'static str)],
    field: &str,
) -> Option<String> {
    faults.iter().find(|(at, _)| at == field).map(|(_, key)| chrome.t(key))
}

/// The faults for the summary at the top.
pub(super) fn sentences(
    chrome: &Chrome,
    faults: &[(String, &'static str)],
) -> Vec<(String, String)> {
    faults.iter().map(|(field, key)| (field.clone(), chrome.t(key))).collect()
}

impl Typed {
    fn name(&self, language: Language) -> &str {
        self.names.get(&language).map_or("", String::as_str)
    }

    /// Category and State: what never changes once a respondent is in the registry.
    pub(super) fn kind_fields(&self, chrome: &Chrome, faults: &[(String, &'static str)]) -> Markup {
        let category = Field::new("category", chrome.t("respondents-category"))
            .value(&self.category)
            .error(fault_of(chrome, faults, "category"))
            .required();
        let categories: Vec<_> = std::iter::once(Choice::new("", chrome.t("respondents-choose")))
            .chain(Category::ALL.map(|category| {
                Choice::new(category.code(), chrome.t(&format!("category-{}", category.code())))
            }))
            .collect();
        let state = Field::new("state", chrome.t("respondents-state"))
            .hint(chrome.t("respondents-state-hint"))
            .value(&self.state)
            .error(fault_of(chrome, faults, "state"));
        html! {
            (select(chrome, &category, &categories))
            (select(chrome, &state, &states(chrome)))
        }
    }

    /// Everything that can change.
    pub(super) fn fields(&self, chrome: &Chrome, faults: &[(String, &'static str)]) -> Markup {
        let plain = |name: &str, label: &str, hint: &str, value: &str| {
            Field::new(name, chrome.t(label))
                .hint(chrome.t(hint))
                .value(value)
                .error(fault_of(chrome, faults, name))
        };
        let group = plain("group", "respondents-group", "respondents-group-hint", &self.group);
        let groups: Vec<_> = std::iter::once(Choice::new("", chrome.t("none")))
            .chain(RegionalGroup::ALL.map(|group| {
                Choice::new(group.code(), chrome.t(&format!("group-{}", group.code())))
            }))
            .collect();
        let contact =
            plain("contact", "respondents-contact", "respondents-contact-hint", &self.contact);
        let language =
            plain("language", "respondents-language", "respondents-language-hint", &self.language);
        html! {
            fieldset.field {
                legend { (chrome.t("respondents-names")) }
                p.hint { (chrome.t("respondents-names-hint")) }
                @for language in in_order() { (self.name_field(chrome, faults, language)) }
            }
            (text_field(chrome, &plain("running", "respondents-running", "respondents-running-hint", &self.running).lang(Language::En)))
            (text_field(chrome, &plain("abbreviation", "respondents-abbreviation", "respondents-abbreviation-hint", &self.abbreviation)))
            (select(chrome, &group, &groups))
            (text_field(chrome, &contact.kind("email").autocomplete("off")))
            (select(chrome, &language, &languages(chrome)))
        }
    }

    fn name_field(
        &self,
        chrome: &Chrome,
        faults: &[(String, &'static str)],
        language: Language,
    ) -> Markup {
        let name = format!("name-{language}");
        let field = Field::new(&name, chrome.t(&format!("language-{language}")))
            .value(self.name(language))
            .lang(language)
            .error(fault_of(chrome, faults, &name));
        text_field(chrome, &field)
    }
}

/// English first, because reports and lists are sorted by it.
fn in_order() -> impl Iterator<Item = Language> {
    let others = Language::ALL.into_iter().filter(|language| *language != Language::En);
    std::iter::once(Language::En).chain(others)
}

/// The six languages, or none where it is not known.
pub(super) fn languages(chrome: &Chrome) -> Vec<Choice> {
    let unknown = Choice::new("", chrome.t("respondents-language-unknown"));
    std::iter::once(unknown).chain(language_choices(chrome)).collect()
}

fn states(chrome: &Chrome) -> Vec<Choice> {
    let mut states: Vec<&State> = State::all().iter().collect();
    sort_by_name(&mut states, chrome.language, |state| state.list_name(chrome.language));
    std::iter::once(Choice::new("", chrome.t("none")))
        .chain(
            states
                .into_iter()
                .map(|state| Choice::new(&state.iso3, state.list_name(chrome.language))),
        )
        .collect()
}
