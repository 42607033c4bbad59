//! The States of the world as the United Nations names, groups and orders them: 193 Members and two observers.
//!
//! The facts stand in `data/states.json`; where they come from and how a name is changed is told in `data/README.md`.
//! The helpers for ordering names serve every respondent, not only States.
use crate::{
    id::RespondentId,
    language::{Language, Texts},
    respondent::{Category, RegionalGroup, Respondent},
};
use jiff::civil::Date;
use serde::Deserialize;
use std::sync::LazyLock;

/// One State of the registry.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct State {
    /// ISO 3166-1 alpha-3 code: `IRN`.
    pub iso3: String,
    /// ISO 3166-1 alpha-2 code: `IR`.
    pub iso2: String,
    /// The United Nations' statistical code (M49), three digits: `364`.
    pub m49: String,
    /// [`Category::MemberState`] or [`Category::ObserverState`].
    pub status: Category,
    /// The electoral group; none for the observer States.
    pub group: Option<RegionalGroup>,
    /// What English lists are sorted by, as [`sort_fold`] makes it: `iran islamic republic of`.
    pub sort_key: String,
    /// The name as English sentences print it: "the Islamic Republic of Iran".
    pub running: String,
    /// The formal name in English: "the French Republic".
    pub formal: String,
    /// The name as lists print it, without article, in all six languages: "Iran (Islamic Republic of)".
    pub names: Texts,
    /// Names that it bore before, oldest first; empty for most States.
    #[serde(default)]
    pub was: Vec<FormerName>,
}

/// A name that a State bore in the United Nations until a day.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormerName {
    /// The English name in lists: "Turkey".
    pub name: String,
    /// The English name in sentences: "the Czech Republic".
    pub running: String,
    /// The first day on which the next name was used.
    pub until: Date,
}

static STATES: LazyLock<Vec<State>> = LazyLock::new(|| {
    let mut states: Vec<State> = serde_json::from_str(include_str!("../data/states.json"))
        .expect("data/states.json is part of the program and read by its tests");
    states.sort_by(|a, b| a.sort_key.cmp(&b.sort_key));
    states
});

impl State {
    /// All 195 States in English alphabetical order.
    #[must_use]
    pub fn all() -> &'static [Self] {
        &STATES
    }

    /// The State with this alpha-3 code in capitals: `VAT`.
    #[must_use]
    pub fn find(iso3: &str) -> Option<&'static Self> {
        Self::all().iter().find(|state| state.iso3 == iso3)
    }

    /// Today's name for lists: "Côte d’Ivoire", «Иран (Исламская Республика)».
    #[must_use]
    pub fn list_name(&self, language: Language) -> &str {
        self.names.read(language)
    }

    /// The English name for lists in a document of that date: "Turkey" in 2011, "Türkiye" today.
    #[must_use]
    pub fn list_name_on(&self, date: Date) -> &str {
        self.former_on(date).map_or_else(|| self.list_name(Language::En), |former| &former.name)
    }

    /// The English name for sentences in a document of that date: "the former Yugoslav Republic of Macedonia" in 2011.
    #[must_use]
    pub fn running_on(&self, date: Date) -> &str {
        self.former_on(date).map_or(&self.running, |former| &former.running)
    }

    fn former_on(&self, date: Date) -> Option<&FormerName> {
        self.was.iter().find(|former| date < former.until)
    }

    /// The name in addresses and bundles: `iran-islamic-republic-of`.
    #[must_use]
    pub fn slug(&self) -> String {
        slugify(self.list_name(Language::En))
    }

    /// The State as a row of a tenant's registry; nobody knows its contact yet.
    #[must_use]
    pub fn respondent(&self, id: RespondentId) -> Respondent {
        Respondent {
            id,
            slug: self.slug(),
            category: self.status,
            state: Some(self.iso3.clone()),
            group: self.group,
            names: self.names.clone(),
            running: self.running.clone(),
            abbreviation: None,
            sort_key: self.sort_key.clone(),
            contact: None,
            language: None,
        }
    }
}

/// The readable name in addresses: lower-case ASCII words joined by hyphens, `cote-divoire`.
///
/// Empty when the name has no Latin letter and no digit; the caller then asks for another name.
#[must_use]
pub fn slugify(name: &str) -> String {
    let folded = sort_fold(name);
    let words = folded
        .split(' ')
        .map(|word| word.chars().filter(char::is_ascii_alphanumeric).collect::<String>())
        .filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("-")
}

/// What names are compared by: lower case, Latin letters without accents, words parted by one blank, no punctuation.
///
/// "Côte d’Ivoire" becomes `cote divoire`, "Guinea-Bissau" `guinea bissau`. Letters of other scripts stay as they are.
#[must_use]
pub fn sort_fold(name: &str) -> String {
    fold(name, plain_latin)
}

/// Lower case, words parted by one blank, no punctuation; `plain` says what replaces a letter.
fn fold(name: &str, plain: fn(char) -> Option<&'static str>) -> String {
    let mut folded = String::with_capacity(name.len());
    let mut gap = false;
    for letter in name.chars().flat_map(char::to_lowercase).filter(|c| !is_silent(*c)) {
        if !letter.is_alphanumeric() {
            gap = !folded.is_empty();
            continue;
        }
        if std::mem::take(&mut gap) {
            folded.push(' ');
        }
        match plain(letter) {
            Some(letters) => folded.push_str(letters),
            None => folded.push(letter),
        }
    }
    folded
}

/// What lists in a language are sorted by. Good enough for names of States and organizations, without tables of a collation library:
///
/// - English and French: accents do not count ([`sort_fold`]);
/// - Spanish: the same, but ñ is a letter of its own after n;
/// - Russian: by code point, which is the alphabet, with Ё read as Е;
/// - Arabic: by code point after dropping the leading article (ال), vowel signs and the carriers of hamza;
/// - Chinese: by code point, that is by radical and strokes in the main block; not by pinyin.
#[must_use]
pub fn collation_key(language: Language, name: &str) -> String {
    match language {
        Language::En | Language::Fr | Language::Zh => sort_fold(name),
        Language::Es => fold(&name.to_lowercase().replace("n\u{303}", "ñ"), plain_spanish),
        Language::Ru => sort_fold(name).replace('ё', "е"),
        Language::Ar => arabic_key(name),
    }
}

/// Sorts a list by the names of its items in a language; items of the same key keep their order.
pub fn sort_by_name<T>(items: &mut [T], language: Language, name: impl Fn(&T) -> &str) {
    items.sort_by_cached_key(|item| collation_key(language, name(item)));
}

fn arabic_key(name: &str) -> String {
    let folded = sort_fold(name);
    let bare = folded.strip_prefix("ال").filter(|rest| !rest.is_empty()).unwrap_or(&folded);
    bare.chars()
        .map(|letter| match letter {
            'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
            'ؤ' => 'و',
            'ئ' | 'ى' => 'ي',
            'ة' => 'ه',
            other => other,
        })
        .collect()
}

/// Signs that neither count as letters nor part words: apostrophes, full stops, combining accents, Arabic vowel signs.
const fn is_silent(sign: char) -> bool {
    matches!(
        sign,
        '\'' | '’' | '‘' | '`' | '.' | 'ʻ' | 'ʼ' | '\u{300}'..='\u{36f}' | '\u{640}' | '\u{64b}'..='\u{652}' | '\u{670}'
    )
}

/// The accented Latin letters of European, Turkic, Vietnamese and romanized names, under their plain form.
const LATIN: [(&str, &str); 26] = [
    ("a", "àáâãäåāăąǎạảấầẩẫậắằẳẵặ"),
    ("ae", "æ"),
    ("c", "çćĉċč"),
    ("d", "ďđð"),
    ("e", "èéêëēĕėęěəẹẻẽếềểễệ"),
    ("g", "ĝğġģǧ"),
    ("h", "ĥħḥ"),
    ("i", "ìíîïĩīĭįıǐịỉ"),
    ("j", "ĵ"),
    ("k", "ķ"),
    ("l", "ĺļľŀł"),
    ("n", "ñńņňŋ"),
    ("o", "òóôõöøōŏőǒơọỏốồổỗộớờởỡợ"),
    ("oe", "œ"),
    ("r", "ŕŗř"),
    ("s", "śŝşšșṣ"),
    ("ss", "ß"),
    ("t", "ţťŧțṭ"),
    ("th", "þ"),
    ("u", "ùúûüũūŭůűųǔưụủứừửữự"),
    ("w", "ŵẁẃẅ"),
    ("y", "ýÿŷỳỵỷỹ"),
    ("z", "źżž"),
    ("dz", "ǆǳ"),
    ("lj", "ǉ"),
    ("nj", "ǌ"),
];

fn plain_latin(letter: char) -> Option<&'static str> {
    // Neither ASCII nor a letter of another script, of which lists are full, need be looked for.
    if !matches!(letter, '\u{c0}'..='\u{259}' | '\u{1e00}'..='\u{1eff}') {
        return None;
    }
    LATIN.iter().find(|(_, accented)| accented.contains(letter)).map(|(plain, _)| *plain)
}

/// '~' stands after every Latin letter, so that ñ follows nz.
fn plain_spanish(letter: char) -> Option<&'static str> {
    if letter == 'ñ' { Some("n~") } else { plain_latin(letter) }
}
