//! The questionnaire exactly as a respondent will read it, in any language and for any audience.
use super::{SHEET, reading};
use crate::{
    Chrome, View,
    layout::direction,
    parts::{Choice, Field, button_secondary, empty, note, select},
};
use domain::{
    language::Language,
    questionnaire::{NumberedPart, Questionnaire},
    respondent::Audience,
};
use maud::{Markup, html};

/// The preview.
pub struct Preview {
    /// Its address.
    pub href: String,
    /// The questions.
    pub questionnaire: Questionnaire,
    /// As whom.
    pub audience: Audience,
    /// In which language.
    pub language: Language,
}

impl Preview {
    fn filters(&self, chrome: &Chrome) -> Markup {
        let audiences: Vec<_> = Audience::ALL
            .iter()
            .map(|a| Choice::new(a.code(), chrome.t(&format!("audience-{}", a.code()))))
            .collect();
        let languages: Vec<_> = self
            .questionnaire
            .writing_order()
            .into_iter()
            .map(|l| Choice::new(l.code(), chrome.t(&format!("language-{l}"))))
            .collect();
        html! {
            form.filters method="get" action=(self.href) {
                (select(chrome, &Field::new("as", chrome.t("questionnaire-preview-as")).value(self.audience.code()), &audiences))
                (select(chrome, &Field::new("in", chrome.t("questionnaire-preview-in")).value(self.language.code()), &languages))
                (button_secondary(&chrome.t("show")))
            }
        }
    }

    fn put(&self) -> Vec<NumberedPart<'_>> {
        let mut parts = self.questionnaire.numbered();
        for part in &mut parts {
            part.questions.retain(|asked| asked.question.is_put_to(self.audience));
        }
        parts.retain(|part| !part.questions.is_empty());
        parts
    }
}

impl View for Preview {
    fn title(&self, chrome: &Chrome) -> String {
        chrome.t("questionnaire-preview")
    }

    fn sheet(&self) -> Option<&'static str> {
        Some(SHEET)
    }

    fn body(&self, chrome: &Chrome) -> Markup {
        let reader = Chrome { language: self.language, ..chrome.clone() };
        let parts = self.put();
        let left_out = self
            .questionnaire
            .untranslated()
            .iter()
            .filter(|g| g.language == self.language)
            .count();
        let (language, title) = self.questionnaire.title.shown(self.language);
        html! {
            h1 { (chrome.t("questionnaire-preview")) }
            (self.filters(chrome))
            @if left_out > 0 {
                (note(html! { p { (chrome.t_with("questionnaire-preview-missing", &[("count", left_out.into())])) } }))
            }
            article.sheet.document lang=(self.language) dir=(direction(self.language)) {
                p.hint { (reader.t("questionnaire")) }
                h2 lang=(language) dir=(direction(language)) { @if title.is_empty() { (reader.t("questionnaire-untitled")) } @else { (title) } }
                (reading::head(self.language, &self.questionnaire))
                @for part in &parts {
                    section.apart {
                        (reading::part_head(&reader, self.language, part))
                        @for asked in &part.questions { (reading::question(&reader, self.language, (&self.questionnaire, asked), html! {})) }
                    }
                }
            }
            @if parts.is_empty() {
                (empty(&chrome.t("questionnaire-preview-none"), &chrome.t("questionnaire-preview-none-text"), None))
            }
        }
    }
}
