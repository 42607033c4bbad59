//! The registry's facts are complete and consistent, and names sort and turn into addresses as promised.
use domain::{
    entity::Entity,
    id::RespondentId,
    language::Language,
    respondent::{Audience, Category, RegionalGroup},
    state::{State, collation_key, slugify, sort_by_name, sort_fold},
};
use jiff::civil::date;
use std::collections::{BTreeMap, BTreeSet};

/// The States whose English name has an article inside a sentence.
const WITH_ARTICLE: &str = "ARE BHS BOL CAF COD COG COM DOM FSM GBR GMB IRN KOR LAO \
                            MDA MHL NER NLD PHL PRK PSE RUS SDN SYR TZA USA VAT VEN";

/// Letters and signs that names of a language may have, besides letters of its script.
fn belongs(language: Language, sign: char) -> bool {
    let script = match language {
        Language::En | Language::Fr | Language::Es => {
            sign.is_ascii_alphabetic() || ('\u{c0}'..='\u{17f}').contains(&sign)
        }
        Language::Ru => ('\u{410}'..='\u{451}').contains(&sign),
        Language::Zh => ('\u{4e00}'..='\u{9fff}').contains(&sign) || "（）、/".contains(sign),
        Language::Ar => ('\u{621}'..='\u{652}').contains(&sign),
    };
    script || " -—(),/’".contains(sign)
}

fn find(iso3: &str) -> &'static State {
    State::find(iso3).unwrap_or_else(|| panic!("no State {iso3}"))
}

fn id() -> RespondentId {
    "018f2f0a-0000-7000-8000-000000000001".parse().expect("a written-out identifier")
}

#[test]
fn there_are_193_member_states_and_two_observers() {
    let observers: Vec<_> = State::all()
        .iter()
        .filter(|s| s.status == Category::ObserverState)
        .map(|s| s.iso3.as_str())
        .collect();
    assert_eq!(observers, ["VAT", "PSE"]);
    assert_eq!(State::all().iter().filter(|s| s.status == Category::MemberState).count(), 193);
    assert_eq!(State::all().len(), 195);
}

#[test]
fn the_five_groups_hold_all_member_states_and_no_observer() {
    let mut counts = BTreeMap::new();
    for state in State::all() {
        assert_eq!(state.group.is_some(), state.status == Category::MemberState, "{}", state.iso3);
        if let Some(group) = state.group {
            *counts.entry(group).or_insert(0) += 1;
        }
    }
    let expected = [54, 54, 23, 33, 29];
    assert_eq!(counts, RegionalGroup::ALL.into_iter().zip(expected).collect());
    for (group, members) in [
        (RegionalGroup::Weog, "USA TUR ISR AUS"),
        (RegionalGroup::AsiaPacific, "CYP KIR KAZ"),
        (RegionalGroup::Eeg, "GEO ARM AZE"),
        (RegionalGroup::Grulac, "SUR HTI"),
    ] {
        assert!(members.split(' ').all(|iso3| find(iso3).group == Some(group)), "{members}");
    }
}

#[test]
fn codes_are_well_formed_and_unique() {
    let mut seen = BTreeSet::new();
    for state in State::all() {
        assert!(
            state.iso3.len() == 3 && state.iso3.bytes().all(|b| b.is_ascii_uppercase()),
            "{}",
            state.iso3
        );
        assert!(
            state.iso2.len() == 2 && state.iso2.bytes().all(|b| b.is_ascii_uppercase()),
            "{}",
            state.iso3
        );
        assert!(
            state.m49.len() == 3 && state.m49.bytes().all(|b| b.is_ascii_digit()),
            "{}",
            state.iso3
        );
        for code in [&state.iso3, &state.iso2, &state.m49] {
            assert!(seen.insert(code.as_str()), "{code} stands twice");
        }
    }
    assert!(State::find("IRN").is_some_and(|iran| iran.m49 == "364"));
    assert!(State::find("irn").is_none() && State::find("XXX").is_none());
}

#[test]
fn every_state_has_a_clean_name_of_its_own_in_six_languages() {
    let mut seen = BTreeSet::new();
    for state in State::all() {
        assert_eq!(state.names.languages().count(), 6, "{}", state.iso3);
        for language in Language::ALL {
            let name = state.names.exact(language).expect("counted above");
            assert!(
                name.chars().count() >= 2 && name.trim() == name && !name.contains("  "),
                "{name:?}"
            );
            assert!(name.chars().all(|sign| belongs(language, sign)), "{language} {name:?}");
            assert!(seen.insert((language, name)), "{language} {name:?} stands twice");
        }
        assert!(!state.formal.is_empty() && !state.formal.contains('\''), "{}", state.iso3);
    }
}

#[test]
fn list_names_have_no_article_in_parentheses_but_keep_what_belongs_to_the_name() {
    let articles = ["the", "le", "la", "les", "l'", "l’", "el", "los", "las"];
    for state in State::all() {
        for language in Language::ALL {
            let name = state.list_name(language);
            for article in articles {
                assert!(!name.contains(&format!("({article})")), "{name:?}");
            }
        }
    }
    assert_eq!(find("AFG").list_name(Language::Fr), "Afghanistan");
    assert_eq!(find("ALB").list_name(Language::Fr), "Albanie");
    assert_eq!(find("AFG").list_name(Language::Es), "Afganistán");
    assert_eq!(find("IRN").list_name(Language::Fr), "Iran (République islamique d’)");
    assert_eq!(find("BOL").list_name(Language::Es), "Bolivia (Estado Plurinacional de)");
}

#[test]
fn the_names_that_data_sets_get_wrong_are_right() {
    for (iso3, expected) in [
        (
            "CIV",
            "كوت ديفوار | 科特迪瓦 | Côte d’Ivoire | Côte d’Ivoire | Кот-д’Ивуар | Côte d’Ivoire",
        ),
        ("TUR", "تركيا | 土耳其 | Türkiye | Türkiye | Турция | Türkiye"),
        ("SWZ", "إسواتيني | 斯威士兰 | Eswatini | Eswatini | Эсватини | Eswatini"),
        ("CZE", "تشيكيا | 捷克 | Czechia | Tchéquie | Чехия | Chequia"),
        ("CPV", "كابو فيردي | 佛得角 | Cabo Verde | Cabo Verde | Кабо-Верде | Cabo Verde"),
        ("VNM", "فييت نام | 越南 | Viet Nam | Viet Nam | Вьетнам | Viet Nam"),
        ("VAT", "الكرسي الرسولي | 罗马教廷 | Holy See | Saint-Siège | Святой Престол | Santa Sede"),
        (
            "PSE",
            "دولة فلسطين | 巴勒斯坦国 | State of Palestine | État de Palestine | Государство Палестина | Estado de Palestina",
        ),
        (
            "MKD",
            "مقدونيا الشمالية | 北马其顿 | North Macedonia | Macédoine du Nord | Северная Македония | Macedonia del Norte",
        ),
        (
            "NLD",
            "هولندا (مملكة -) | 荷兰王国 | Netherlands (Kingdom of the) | Pays-Bas (Royaume des) | Нидерланды (Королевство) | Países Bajos (Reino de los)",
        ),
    ] {
        let names = Language::ALL.map(|language| find(iso3).list_name(language));
        assert_eq!(names.join(" | "), expected);
    }
}

#[test]
fn running_forms_begin_with_the_article_exactly_where_usage_has_it() {
    let with: BTreeSet<_> = State::all()
        .iter()
        .filter(|s| s.running.starts_with("the "))
        .map(|s| s.iso3.as_str())
        .collect();
    assert_eq!(with, WITH_ARTICLE.split(' ').collect());
    for state in State::all().iter().filter(|s| !WITH_ARTICLE.contains(&s.iso3)) {
        assert_eq!(state.running, state.list_name(Language::En));
    }
    for (iso3, running) in [
        ("IRN", "the Islamic Republic of Iran"),
        ("VEN", "the Bolivarian Republic of Venezuela"),
        ("VAT", "the Holy See"),
        ("GMB", "the Gambia"),
        ("NLD", "the Kingdom of the Netherlands"),
    ] {
        assert_eq!(find(iso3).running, running);
    }
}

#[test]
fn a_document_uses_the_name_that_was_valid_on_its_date() {
    for (iso3, day_before, before, day, after) in [
        ("SWZ", date(2018, 4, 18), "Swaziland", date(2018, 4, 19), "Eswatini"),
        ("TUR", date(2022, 5, 31), "Turkey", date(2022, 6, 1), "Türkiye"),
        ("CZE", date(2016, 5, 16), "the Czech Republic", date(2016, 5, 17), "Czechia"),
        (
            "MKD",
            date(2019, 2, 13),
            "the former Yugoslav Republic of Macedonia",
            date(2019, 2, 14),
            "North Macedonia",
        ),
    ] {
        assert_eq!(find(iso3).running_on(day_before), before);
        assert_eq!(find(iso3).running_on(day), after);
    }
    let macedonia = find("MKD");
    assert_eq!(
        macedonia.list_name_on(date(2011, 9, 1)),
        "The former Yugoslav Republic of Macedonia"
    );
    assert_eq!(find("FRA").running_on(date(1990, 1, 1)), "France");
    for state in State::all() {
        assert!(state.was.is_sorted_by_key(|former| former.until), "{}", state.iso3);
    }
}

#[test]
fn sort_keys_are_the_folded_english_names_and_order_the_list() {
    for state in State::all() {
        assert_eq!(state.sort_key, sort_fold(state.list_name(Language::En)));
        assert!(
            state.sort_key.bytes().all(|b| b == b' ' || b.is_ascii_lowercase()),
            "{}",
            state.sort_key
        );
    }
    assert!(State::all().windows(2).all(|pair| pair[0].sort_key < pair[1].sort_key));
}

#[test]
fn eighteen_difficult_states_stand_in_the_order_of_the_united_nations() {
    let asked = "VEN GBR IRN BOL TZA KOR PRK MDA GMB COD COG CIV TUR LAO SYR USA FSM MKD";
    let mut states: Vec<_> = asked.split(' ').map(find).collect();
    states.sort_by_key(|state| &state.sort_key);
    let names: Vec<_> = states.iter().map(|state| state.list_name(Language::En)).collect();
    assert_eq!(
        names,
        [
            "Bolivia (Plurinational State of)",
            "Congo",
            "Côte d’Ivoire",
            "Democratic People’s Republic of Korea",
            "Democratic Republic of the Congo",
            "Gambia",
            "Iran (Islamic Republic of)",
            "Lao People’s Democratic Republic",
            "Micronesia (Federated States of)",
            "North Macedonia",
            "Republic of Korea",
            "Republic of Moldova",
            "Syrian Arab Republic",
            "Türkiye",
            "United Kingdom of Great Britain and Northern Ireland",
            "United Republic of Tanzania",
            "United States of America",
            "Venezuela (Bolivarian Republic of)",
        ]
    );
}

#[test]
fn folding_drops_accents_case_and_punctuation() {
    for (name, folded) in [
        ("Côte d’Ivoire", "cote divoire"),
        ("Guinea-Bissau", "guinea bissau"),
        ("  Łódź — Ærø & Straße, e.V. ", "lodz aero strasse ev"),
        ("İstanbul", "istanbul"),
        ("E\u{301}cole", "ecole"),
        ("Tổ chức Việt", "to chuc viet"),
        ("Организация (Москва)", "организация москва"),
        ("", ""),
    ] {
        assert_eq!(sort_fold(name), folded, "{name:?}");
    }
}

#[test]
fn slugs_are_ascii_words_joined_by_hyphens() {
    for (name, slug) in [
        ("Iran (Islamic Republic of)", "iran-islamic-republic-of"),
        ("Côte d’Ivoire", "cote-divoire"),
        ("UN-Women", "un-women"),
        ("Центр Memorial 2000", "memorial-2000"),
        ("منظمة", ""),
    ] {
        assert_eq!(slugify(name), slug);
    }
}

#[test]
fn lists_follow_the_alphabet_of_their_language() {
    let ordered = |language, names: &[&'static str]| {
        let mut names = names.to_vec();
        sort_by_name(&mut names, language, |name| name);
        names
    };
    assert_eq!(
        ordered(Language::Fr, &["Zambie", "Équateur", "Espagne", "Égypte", "Îles Salomon"]),
        ["Égypte", "Équateur", "Espagne", "Îles Salomon", "Zambie"]
    );
    assert_eq!(
        ordered(Language::Es, &["ñame", "nzema", "oca", "África"]),
        ["África", "nzema", "ñame", "oca"]
    );
    assert_eq!(
        ordered(Language::Ru, &["Жатва", "Ёлка", "Египет", "Дания"]),
        ["Дания", "Египет", "Ёлка", "Жатва"]
    );
    assert_eq!(
        ordered(Language::Ar, &["السودان", "الجزائر", "تونس", "إثيوبيا", "البحرين", "أفغانستان"]),
        ["إثيوبيا", "أفغانستان", "البحرين", "تونس", "الجزائر", "السودان"]
    );
    assert_eq!(ordered(Language::Zh, &["法国", "中国", "丹麦"]), ["中国", "丹麦", "法国"]);
}

#[test]
fn no_two_states_share_a_place_in_the_list_of_any_language() {
    for language in Language::ALL {
        let keys: BTreeSet<_> = State::all()
            .iter()
            .map(|state| collation_key(language, state.list_name(language)))
            .collect();
        assert_eq!(keys.len(), 195, "{language}");
    }
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
