//! United Nations entities and other addressees whom every secretariat knows, under their official names.
//!
//! The facts stand in `data/entities.json`; where they come from and how a name is changed is told in `data/README.md`.
use crate::{
    id::RespondentId,
    language::{Language, Texts},
    respondent::{Category, Respondent},
    state::{slugify, sort_fold},
};
use serde::Deserialize;
use std::sync::LazyLock;

/// One entity, agency or organization of the registry; never a State.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entity {
    /// What kind of addressee it is.
    pub category: Category,
    /// The abbreviation that United Nations documents use: "UNESCO"; none for the Council of Europe.
    pub abbreviation: Option<String>,
    /// The name as English sentences print it: "the United Nations Children’s Fund".
    pub running: String,
    /// The official names, without article; all six for the United Nations system, else those that are certain.
    pub names: Texts,
}

static ENTITIES: LazyLock<Vec<Entity>> = LazyLock::new(|| {
    let mut entities: Vec<Entity> = serde_json::from_str(include_str!("../data/entities.json"))
        .expect("data/entities.json is part of the program and read by its tests");
    entities.sort_by_cached_key(|entity| (entity.category, entity.sort_key()));
    entities
});

impl Entity {
    /// All entities in reporting order of their categories, in English alphabetical order within each.
    #[must_use]
    pub fn all() -> &'static [Self] {
        &ENTITIES
    }

    /// The entity with this [slug](Self::slug): `unesco`, `council-of-europe`.
    #[must_use]
    pub fn find(slug: &str) -> Option<&'static Self> {
        Self::all().iter().find(|entity| entity.slug() == slug)
    }

    /// The name for lists in a language, in English where there is none: "Unión Africana".
    #[must_use]
    pub fn list_name(&self, language: Language) -> &str {
        self.names.read(language)
    }

    /// What English lists are sorted by: `united nations childrens fund`.
    #[must_use]
    pub fn sort_key(&self) -> String {
        sort_fold(self.list_name(Language::En))
    }

    /// The name in addresses and bundles, from the abbreviation where there is one: `un-women`, `council-of-europe`.
    #[must_use]
    pub fn slug(&self) -> String {
        slugify(self.abbreviation.as_deref().unwrap_or_else(|| self.list_name(Language::En)))
    }

    /// The entity as a row of a tenant's registry; nobody knows its contact yet.
    #[must_use]
    pub fn respondent(&self, id: RespondentId) -> Respondent {
        Respondent {
            id,
            slug: self.slug(),
            category: self.category,
            state: None,
            group: None,
            names: self.names.clone(),
            running: self.running.clone(),
            abbreviation: self.abbreviation.clone(),
            sort_key: self.sort_key(),
            contact: None,
            language: None,
        }
    }
}
