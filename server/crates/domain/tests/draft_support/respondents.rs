//! Who answers.
use domain::{
    entity::Entity,
    id::RespondentId,
    language::Texts,
    respondent::{Category, Respondent},
    state::{State, slugify},
};
use uuid::Uuid;

pub fn state(iso3: &str) -> Respondent {
    let state = State::find(iso3).expect("a State");
    state
        .respondent(RespondentId::from(Uuid::from_u128(state.m49.parse::<u128>().expect("digits"))))
}

pub fn entity(slug: &str) -> Respondent {
    Entity::find(slug).expect("an entity").respondent(RespondentId::from(Uuid::from_u128(7_000)))
}

pub fn body(category: Category, name: &str, abbreviation: Option<&str>) -> Respondent {
    let running = if category == Category::Nhri { format!("the {name}") } else { name.to_owned() };
    Respondent {
        id: RespondentId::from(Uuid::from_u128(9_000 + name.len() as u128)),
        slug: slugify(name),
        category,
        state: None,
        group: None,
        names: Texts::english(name),
        running,
        abbreviation: abbreviation.map(ToOwned::to_owned),
        sort_key: name.to_owned(),
        contact: None,
        language: None,
    }
}

pub fn nhri(iso3: &str, name: &str) -> Respondent {
    Respondent { state: Some(iso3.into()), ..body(Category::Nhri, name, None) }
}
