//! How names sort in every language, and turn into addresses.
use super::find;
use domain::{
    language::Language,
    state::{State, collation_key, slugify, sort_by_name, sort_fold},
};
use std::collections::BTreeSet;

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
