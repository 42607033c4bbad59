//! Entities of the United Nations and others that committees write to, and the respondents that are made of the facts.
use super::{belongs, find};
use domain::{
    entity::Entity,
    id::RespondentId,
    language::Language,
    respondent::{Audience, Category, RegionalGroup},
    state::State,
};
use std::collections::BTreeSet;

fn id() -> RespondentId {
    "018f2f0a-0000-7000-8000-000000000001".parse().expect("a written-out identifier")
}

#[test]
fn slugs_are_unique_over_states_and_entities() {
    let states = State::all().iter().map(State::slug);
    let slugs: Vec<_> = states.chain(Entity::all().iter().map(Entity::slug)).collect();
    let distinct: BTreeSet<_> = slugs.iter().collect();
    assert_eq!(distinct.len(), slugs.len());
    for slug in slugs {
        assert!(!slug.is_empty() && slug.split('-').all(|w| !w.is_empty()), "{slug:?}");
    }
}

#[test]
fn entities_of_the_united_nations_system_have_six_names_and_others_at_least_three() {
    let mut seen = BTreeSet::new();
    for entity in Entity::all() {
        let english = entity.names.exact(Language::En).expect("every entity has an English name");
        let system = entity.category.audience() == Audience::UnEntity;
        let languages: Vec<_> = entity.names.languages().collect();
        assert!(languages.len() == 6 || !system, "{english}");
        for language in [Language::En, Language::Fr, Language::Es] {
            assert!(languages.contains(&language), "{english} in {language}");
        }
        for language in languages {
            let name = entity.list_name(language);
            assert!(
                name.trim() == name && name.chars().all(|sign| belongs(language, sign)),
                "{name:?}"
            );
            assert!(seen.insert((language, name)), "{name:?} stands twice");
        }
        assert_eq!(entity.running, format!("the {english}"));
        assert!(!entity.category.is_state(), "{english}");
    }
}

#[test]
fn the_registry_knows_the_entities_that_committees_write_to() {
    let of = |category| Entity::all().iter().filter(|e| e.category == category).count();
    assert_eq!(of(Category::UnFundProgramme), 6);
    assert_eq!(of(Category::UnSecretariat), 9);
    assert_eq!(of(Category::UnOther), 6);
    assert_eq!(of(Category::SpecializedAgency), 15);
    assert_eq!(of(Category::Igo), 11);
    assert_eq!(Entity::all().len(), 50);
    for (slug, category, running) in [
        ("unicef", Category::UnFundProgramme, "the United Nations Children’s Fund"),
        ("ilo", Category::SpecializedAgency, "the International Labour Organization"),
        (
            "un-women",
            Category::UnOther,
            "the United Nations Entity for Gender Equality and the Empowerment of Women",
        ),
        ("african-union", Category::Igo, "the African Union"),
        ("council-of-europe", Category::Igo, "the Council of Europe"),
        ("icrc", Category::Other, "the International Committee of the Red Cross"),
    ] {
        let found = Entity::find(slug).map(|e| (e.category, e.running.as_str()));
        assert_eq!(found, Some((category, running)), "{slug}");
    }
    assert_eq!(Entity::find("UNICEF"), None);
}

#[test]
fn rows_become_respondents_of_a_registry() {
    let iran = find("IRN").respondent(id());
    assert_eq!(
        (iran.slug.as_str(), iran.category),
        ("iran-islamic-republic-of", Category::MemberState)
    );
    assert_eq!(
        (iran.state.as_deref(), iran.group),
        (Some("IRN"), Some(RegionalGroup::AsiaPacific))
    );
    assert_eq!((iran.sort_key.as_str(), iran.contact), ("iran islamic republic of", None));
    let holy_see = find("VAT").respondent(id());
    assert_eq!((holy_see.category, holy_see.group), (Category::ObserverState, None));
    let unesco = Entity::find("unesco").expect("UNESCO is an entity").respondent(id());
    assert_eq!((unesco.id, unesco.abbreviation.as_deref()), (id(), Some("UNESCO")));
    assert_eq!((unesco.state, unesco.group, unesco.contact), (None, None, None));
    assert_eq!(unesco.sort_key, "united nations educational scientific and cultural organization");
}
