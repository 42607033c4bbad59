//! The six official languages, and texts written in several of them.
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// An official language of the United Nations, in the English alphabetical order of its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// Arabic, written from right to left.
    Ar,
    /// Chinese.
    Zh,
    /// English.
    En,
    /// French.
    Fr,
    /// Russian.
    Ru,
    /// Spanish.
    Es,
}

impl Language {
    /// All six, in the order in which the United Nations lists them.
    pub const ALL: [Self; 6] = [Self::Ar, Self::Zh, Self::En, Self::Fr, Self::Ru, Self::Es];

    /// The ISO 639-1 code: `ar`, `zh`, `en`, `fr`, `ru`, `es`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Ar => "ar",
            Self::Zh => "zh",
            Self::En => "en",
            Self::Fr => "fr",
            Self::Ru => "ru",
            Self::Es => "es",
        }
    }

    /// The language's name in itself.
    #[must_use]
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::Ar => "العربية",
            Self::Zh => "中文",
            Self::En => "English",
            Self::Fr => "Français",
            Self::Ru => "Русский",
            Self::Es => "Español",
        }
    }

    /// The language's name in English, as mastheads print it.
    #[must_use]
    pub const fn english_name(self) -> &'static str {
        match self {
            Self::Ar => "Arabic",
            Self::Zh => "Chinese",
            Self::En => "English",
            Self::Fr => "French",
            Self::Ru => "Russian",
            Self::Es => "Spanish",
        }
    }

    /// Whether the language is written from right to left.
    #[must_use]
    pub const fn is_rtl(self) -> bool {
        matches!(self, Self::Ar)
    }
}

/// Not one of the six language codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("Choose one of the six languages: ar, zh, en, fr, ru, es.")]
pub struct UnknownLanguage;

impl std::str::FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(raw: &str) -> Result<Self, UnknownLanguage> {
        Self::ALL.into_iter().find(|l| l.code() == raw).ok_or(UnknownLanguage)
    }
}

/// Whether this is a hidden sign that turns the direction of the text after it until it is closed. One left open would
/// turn the words of others too, in pages and in mails.
#[must_use]
pub const fn turns_text(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

impl std::fmt::Display for Language {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.code())
    }
}

/// One text in one or more languages: `{"en": "Actors", "fr": "Acteurs"}`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Texts(BTreeMap<Language, String>);

impl Texts {
    /// A text in one language.
    #[must_use]
    pub fn one(language: Language, text: impl Into<String>) -> Self {
        let mut texts = Self::default();
        texts.set(language, text);
        texts
    }

    /// A text in English.
    #[must_use]
    pub fn english(text: impl Into<String>) -> Self {
        Self::one(Language::En, text)
    }

    /// The text in exactly this language.
    #[must_use]
    pub fn exact(&self, language: Language) -> Option<&str> {
        self.0.get(&language).map(String::as_str)
    }

    /// The text to show to a reader of `language`: that language, else English, else any; empty when there is none.
    #[must_use]
    pub fn read(&self, language: Language) -> &str {
        self.shown(language).1
    }

    /// Like [`Self::read`], with the language that the text is really in, for `lang` attributes.
    #[must_use]
    pub fn shown(&self, language: Language) -> (Language, &str) {
        [language, Language::En]
            .into_iter()
            .find_map(|l| self.exact(l).map(|text| (l, text)))
            .or_else(|| self.0.iter().next().map(|(l, text)| (*l, text.as_str())))
            .unwrap_or((language, ""))
    }

    /// Writes the text of one language; an empty text removes that language.
    pub fn set(&mut self, language: Language, text: impl Into<String>) {
        let text = text.into();
        if text.trim().is_empty() {
            self.0.remove(&language);
        } else {
            self.0.insert(language, text);
        }
    }

    /// The languages in which there is a text.
    pub fn languages(&self) -> impl Iterator<Item = Language> + '_ {
        self.0.keys().copied()
    }

    /// Whether there is no text in any language.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
