use crate::{
    id::SubmissionId,
    language::Language,
    respondent::{Category, RegionalGroup, Respondent},
    state::sort_fold,
};

/// The State that an institution belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfState {
    /// "Jordan", "the Islamic Republic of Iran".
    pub running: String,
    /// What lists of States are sorted by.
    pub sort_key: String,
}

/// One respondent behind one submission; or several of one category whose names are not known or not to be printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Party {
    /// The kind of respondent.
    pub category: Category,
    /// The name in lists; two parties of the same category and list name are one respondent. Empty for the unnamed.
    pub list_name: String,
    /// The name in sentences, with its article: "the Islamic Republic of Iran". Empty for the unnamed.
    pub running: String,
    /// What the names are sorted by.
    pub sort_key: String,
    /// "UNICEF".
    pub abbreviation: Option<String>,
    /// The State of a national institution, by which it is named.
    pub of_state: Option<OfState>,
    /// The electoral group of a Member State.
    pub group: Option<RegionalGroup>,
    /// How many respondents the party stands for: 1 when it is named.
    pub members: u64,
    /// The submission that it shares with others; none when it answered alone.
    pub joint: Option<SubmissionId>,
}

impl Party {
    /// A respondent of the registry, by its English names.
    #[must_use]
    pub fn of(respondent: &Respondent) -> Self {
        Self {
            category: respondent.category,
            list_name: respondent.list_name(Language::En).to_owned(),
            running: respondent.running.clone(),
            sort_key: respondent.sort_key.clone(),
            abbreviation: respondent.abbreviation.clone(),
            of_state: None,
            group: respondent.group,
            members: 1,
            joint: None,
        }
    }

    /// An organization by its full name, without article: "International Labour Organization", "ILO".
    ///
    /// Entities of the United Nations system and intergovernmental organizations take the article in sentences; the
    /// names of others are printed as they are.
    #[must_use]
    pub fn organization(category: Category, name: &str, abbreviation: Option<&str>) -> Self {
        let article = match category {
            Category::UnFundProgramme
            | Category::UnSecretariat
            | Category::UnOther
            | Category::SpecializedAgency
            | Category::Igo
            | Category::NhriNetwork => "the ",
            _ => "",
        };
        Self {
            list_name: name.to_owned(),
            running: format!("{article}{name}"),
            sort_key: sort_fold(name),
            abbreviation: abbreviation.map(ToOwned::to_owned),
            ..Self::unnamed(category, 1)
        }
    }

    /// Respondents that are counted and never named, as individuals without consent are.
    #[must_use]
    pub const fn unnamed(category: Category, members: u64) -> Self {
        Self {
            category,
            list_name: String::new(),
            running: String::new(),
            sort_key: String::new(),
            abbreviation: None,
            of_state: None,
            group: None,
            members,
            joint: None,
        }
    }

    /// Names the institution by its State: running form and sort key.
    #[must_use]
    pub fn of_state(mut self, running: &str, sort_key: &str) -> Self {
        self.of_state =
            Some(OfState { running: running.to_owned(), sort_key: sort_key.to_owned() });
        self
    }

    /// Says that all parties of this submission handed in one text together.
    #[must_use]
    pub const fn jointly(mut self, submission: SubmissionId) -> Self {
        self.joint = Some(submission);
        self
    }

    /// Whether the party has a name at all; whether a sentence prints it depends on the category too.
    #[must_use]
    pub fn is_named(&self) -> bool {
        !self.list_name.is_empty()
    }

    /// What reports sort by: category, the State of an institution, then the name.
    pub(super) fn order(&self) -> (Category, &str, &str) {
        let state = self.of_state.as_ref().map_or("", |state| state.sort_key.as_str());
        (self.category, state, &self.sort_key)
    }

    /// The name inside parentheses or a series: an institution by its State, others by themselves.
    pub(super) fn short(&self) -> String {
        let name = self.of_state.as_ref().map_or(&self.running, |state| &state.running);
        with_typographic_apostrophes(name)
    }

    /// The full name followed by the abbreviation: "the United Nations Children’s Fund (UNICEF)".
    pub(super) fn full(&self) -> String {
        let name = with_typographic_apostrophes(&self.running);
        match self.abbreviation.as_deref() {
            Some(short) if !name.contains(short) => format!("{name} ({short})"),
            _ => name,
        }
    }
}

/// Registries are typed with "'"; documents print "’".
fn with_typographic_apostrophes(name: &str) -> String {
    name.replace('\'', "’")
}
