//! What States are called: in lists and in sentences, in six languages, now and then.
use super::{belongs, find};
use domain::{language::Language, state::State};
use jiff::civil::date;
use std::collections::BTreeSet;

/// The States whose English name has an article inside a sentence.
const WITH_ARTICLE: &str = "ARE BHS BOL CAF COD COG COM DOM FSM GBR GMB IRN KOR LAO \
                            MDA MHL NER NLD PHL PRK PSE RUS SDN SYR TZA USA VAT VEN";

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
