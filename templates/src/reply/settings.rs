//! How a reply is given: its language, how far it may be shown, for whom the respondent speaks.
use crate::{
    chrome::Chrome,
    parts::{
        Choice, Field, bdi, button_secondary, error_summary, hidden, radio_group, select,
        text_field,
    },
};
use domain::{language::Language, submission::Publication};
use maud::{Markup, html};

/// The settings of a reply as they stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The language of the answers.
    pub language: Language,
    /// How far it may be shown.
    pub publication: Publication,
    /// For whom the respondent speaks, if not only for itself.
    pub on_behalf_of: Option<String>,
}

/// The form in which a focal point changes them.
pub struct SettingsForm {
    /// Where it is sent to.
    pub action: String,
    /// What was typed or stands on record: language code, publication code, for whom.
    pub language: String,
    /// See `language`.
    pub publication: String,
    /// See `language`.
    pub on_behalf_of: String,
    /// What stood on record when the form was made, so that nobody's choice is overwritten unseen.
    pub seen: String,
    /// States may not be anonymous.
    pub anonymous: bool,
    /// Fields and what is wrong with them.
    pub faults: Vec<(String, String)>,
}

impl Settings {
    /// The settings as one word, to tell whether they changed.
    #[must_use]
    pub fn mark(&self) -> String {
        let behalf = self.on_behalf_of.as_deref().unwrap_or_default();
        format!("{} {} {behalf}", self.language.code(), self.publication.code())
    }

    /// As facts, without a form.
    #[must_use]
    pub fn facts(&self, chrome: &Chrome) -> Markup {
        html! {
            dl.facts {
                dt { (chrome.t("reply-language")) }
                dd { (chrome.t(&format!("language-{}", self.language.code()))) }
                dt { (chrome.t("reply-publication")) }
                dd { (chrome.t(&format!("reply-publication-{}", self.publication.code()))) }
                @if let Some(group) = &self.on_behalf_of {
                    dt { (chrome.t("reply-on-behalf-of")) }
                    dd { (bdi(group)) }
                }
            }
        }
    }
}

impl SettingsForm {
    /// The form.
    #[must_use]
    pub fn show(&self, chrome: &Chrome) -> Markup {
        let fault = |name: &str| {
            self.faults.iter().find(|(field, _)| field == name).map(|(_, sentence)| sentence)
        };
        let languages: Vec<_> = Language::ALL
            .iter()
            .map(|l| Choice::new(l.code(), chrome.t(&format!("language-{}", l.code()))))
            .collect();
        let levels: Vec<_> = Publication::ALL
            .iter()
            .filter(|level| self.anonymous || **level != Publication::PublicAnonymous)
            .map(|level| {
                let code = level.code();
                Choice::new(code, chrome.t(&format!("reply-publication-{code}")))
                    .hint(chrome.t(&format!("reply-publication-{code}-hint")))
            })
            .collect();
        let language = Field::new("language", chrome.t("reply-language"))
            .value(&self.language)
            .error(fault("language"));
        let publication = Field::new("publication", chrome.t("reply-publication"))
            .value(&self.publication)
            .error(fault("publication"));
        let behalf = Field::new("on_behalf_of", chrome.t("reply-on-behalf-of"))
            .hint(chrome.t("reply-on-behalf-of-hint"))
            .value(&self.on_behalf_of)
            .error(fault("on_behalf_of"));
        html! {
            (error_summary(chrome, &self.faults))
            form method="post" action=(self.action) data-guard {
                (chrome.csrf_field())
                (hidden("seen", &self.seen))
                (select(chrome, &language, &languages))
                (radio_group(chrome, &publication, &levels))
                (text_field(chrome, &behalf))
                p.actions { (button_secondary(&chrome.t("reply-settings-save"))) }
            }
        }
    }
}
