//! The participation sentences of A/HRC/AC/8/3, word for word, from the respondents alone.
mod style_support;

use domain::{
    id::{RespondentId, SubmissionId},
    language::Language,
    respondent::{
        Category::{self, *},
        RegionalGroup::{self, *},
    },
    state::State,
    style::participation::{AsOf, Dispatch, NgoMode, Participation, Party},
};
use jiff::civil::date;
use std::collections::BTreeMap;
use style_support::{strings, vector};

const STATES_2009: [&str; 8] = ["UKR", "DZA", "BHR", "BFA", "IRQ", "JOR", "MCO", "SRB"];
const STATES_2011: [&str; 8] = ["URY", "SRB", "IRQ", "HND", "GRC", "FRA", "CUB", "CMR"];

/// Para. 2 as published has a comma before "and the International Labour Organization", against the Editorial Manual.
const SENTENCE_2009: &str = "responses received from eight Member States (Algeria, Bahrain, Burkina Faso, Iraq, \
    Jordan, Monaco, Serbia and Ukraine) and from the Holy See, the United Nations Children’s Fund (UNICEF) and the \
    International Labour Organization (ILO), two national institutions (Jordan and Qatar) and a number of NGOs – a \
    total of 15 responses in all";

const SENTENCES_2011: [&str; 2] = [
    "On 1 September 2011, the secretariat of the Advisory Committee sent out a questionnaire, and by October 2011 \
     about 10 responses had been received.",
    "Eight Member States (Cameroon, Cuba, France, Greece, Honduras, Iraq, Serbia and Uruguay) and a number of NGOs \
     sent their observations and comments to the United Nations High Commissioner for Human Rights.",
];

fn state(iso3: &str) -> Party {
    let state = State::find(iso3).unwrap_or_else(|| panic!("no State {iso3}"));
    Party::of(&state.respondent(RespondentId::from(uuid::Uuid::nil())))
}

fn institution(name: &str, iso3: &str) -> Party {
    let state = State::find(iso3).expect("a State");
    Party::organization(Nhri, name, None).of_state(&state.running, &state.sort_key)
}

fn together() -> SubmissionId {
    uuid::Uuid::max().into()
}

fn ngo(name: &str) -> Party {
    Party::organization(Ngo, name, None)
}

fn all_2009() -> Vec<Party> {
    let mut parties: Vec<_> = STATES_2009.into_iter().map(state).collect();
    parties.extend([
        ngo("Cercle de recherche sur les droits et les devoirs de la personne humaine"),
        institution("National Human Rights Committee of Qatar", "QAT"),
        Party::organization(SpecializedAgency, "International Labour Organization", Some("ILO")),
        institution("Jordanian National Centre for Human Rights", "JOR"),
        ngo("International Disability Alliance"),
        Party::organization(UnFundProgramme, "United Nations Children's Fund", Some("UNICEF")),
        state("VAT"),
    ]);
    parties
}

fn all_2011() -> Vec<Party> {
    let mut parties: Vec<_> = STATES_2011.into_iter().map(state).collect();
    parties.push(Party::unnamed(Ngo, 2));
    parties
}

fn dispatch_2011() -> Dispatch<'static> {
    Dispatch {
        sender: "the secretariat of the Advisory Committee",
        sent: date(2011, 9, 1),
        as_of: AsOf::Month(date(2011, 10, 1)),
        recipient: "the United Nations High Commissioner for Human Rights",
    }
}

#[test]
fn the_sentence_of_2009_is_made_from_its_respondents() {
    let participation = Participation::of(all_2009()).with(NgoMode::Collective);
    assert_eq!(format!("responses received from {}", participation.fragment()), SENTENCE_2009);
}

#[test]
fn the_sentences_of_2011_are_made_from_their_respondents() {
    let participation = Participation::of(all_2011()).about();
    assert_eq!(participation.account(&dispatch_2011()), SENTENCES_2011);
}

#[test]
fn the_total_is_approximate_only_when_the_editor_says_so() {
    let exact = Participation::of(all_2011());
    assert_eq!(exact.total(), "10 responses");
    assert!(
        exact.account(&dispatch_2011())[0]
            .ends_with("by October 2011 10 responses had been received.")
    );
    assert_eq!(exact.about().total(), "about 10 responses");
}

#[test]
fn counts_keep_categories_apart() {
    let participation = Participation::of(all_2009());
    let expected = BTreeMap::from([
        (MemberState, 8),
        (ObserverState, 1),
        (UnFundProgramme, 1),
        (SpecializedAgency, 1),
        (Nhri, 2),
        (Ngo, 2),
    ]);
    assert_eq!(participation.counts(), expected);
    assert_eq!((participation.responses(), participation.respondents()), (15, 15));
}

#[test]
fn regional_groups_count_member_states_only() {
    let groups = |parties| -> Vec<(RegionalGroup, u64)> {
        Participation::of(parties).regional_groups().into_iter().collect()
    };
    assert_eq!(
        groups(all_2009()),
        [(African, 2), (AsiaPacific, 3), (Eeg, 2), (Grulac, 0), (Weog, 1)]
    );
    assert_eq!(
        groups(all_2011()),
        [(African, 1), (AsiaPacific, 1), (Eeg, 1), (Grulac, 3), (Weog, 2)]
    );
}

#[test]
fn each_category_has_its_own_phrase() {
    let participation = Participation::of(all_2009());
    let phrase = |category| participation.phrase(category).expect("a phrase");
    assert_eq!(
        phrase(MemberState),
        "eight Member States (Algeria, Bahrain, Burkina Faso, Iraq, Jordan, Monaco, Serbia and Ukraine)"
    );
    assert_eq!(phrase(Nhri), "two national institutions (Jordan and Qatar)");
    assert_eq!(phrase(Ngo), "a number of NGOs");
    assert_eq!(phrase(SpecializedAgency), "the International Labour Organization (ILO)");
    assert_eq!(participation.phrase(Media), None);
}

#[test]
fn non_governmental_organizations_are_collective_counted_or_named() {
    let phrase = |mode| Participation::of(all_2009()).with(mode).phrase(Ngo).expect("a phrase");
    assert_eq!(phrase(NgoMode::Collective), "a number of NGOs");
    assert_eq!(phrase(NgoMode::Counted), "two non-governmental organizations");
    assert_eq!(
        phrase(NgoMode::Named),
        "two non-governmental organizations (Cercle de recherche sur les droits et les devoirs de la personne \
         humaine and International Disability Alliance)"
    );
}

#[test]
fn a_single_organization_is_never_a_number_of_them() {
    let one = Participation::of([ngo("CIVICUS")]);
    assert_eq!(one.phrase(Ngo).as_deref(), Some("one non-governmental organization"));
    assert_eq!(
        one.fragment(),
        "one non-governmental organization – a total of one response in all"
    );
}

#[test]
fn names_that_may_not_be_printed_are_counted() {
    let parties = [ngo("CIVICUS"), Party::unnamed(Ngo, 3), Party::unnamed(Individual, 12)];
    let participation = Participation::of(parties).with(NgoMode::Named);
    assert_eq!(
        participation.respondents_after_from(),
        "four non-governmental organizations (including CIVICUS) and 12 individuals"
    );
}

#[test]
fn a_named_individual_is_not_named_in_the_sentence() {
    let person =
        Party { list_name: "Doe".into(), running: "Doe".into(), ..Party::unnamed(Individual, 1) };
    assert_eq!(
        Participation::of([person]).with(NgoMode::Named).respondents_after_from(),
        "one individual"
    );
}

#[test]
fn states_are_sorted_by_list_name_and_printed_in_running_form() {
    let states = ["VEN", "GBR", "IRN", "CIV", "NLD", "COD"].map(state);
    assert_eq!(
        Participation::of(states).phrase(MemberState).expect("States"),
        "six Member States (Côte d’Ivoire, the Democratic Republic of the Congo, the Islamic Republic of Iran, the \
         Kingdom of the Netherlands, the United Kingdom of Great Britain and Northern Ireland, and the Bolivarian \
         Republic of Venezuela)"
    );
}

#[test]
fn a_joint_submission_counts_once_and_its_respondents_each() {
    let mut parties =
        vec![state("FRA").jointly(together()), state("DEU").jointly(together()), state("FRA")];
    parties.push(ngo("CIVICUS").jointly(together()));
    let participation = Participation::of(parties);
    assert_eq!(participation.count(MemberState), 2);
    assert_eq!(participation.respondents(), 3);
    assert_eq!(participation.responses(), 2);
    assert_eq!(
        participation.fragment(),
        "two Member States (France and Germany) and one non-governmental organization – a total of two responses \
         in all"
    );
}

#[test]
fn those_who_are_not_states_are_listed_without_from_when_none_is() {
    let parties = [
        Party::organization(Igo, "African Union", None),
        Party::organization(NhriNetwork, "Asia Pacific Forum", Some("APF")),
        institution("Defensoría del Pueblo", "PER"),
        state("VAT"),
    ];
    assert_eq!(
        Participation::of(parties).respondents_after_from(),
        "the Holy See and the African Union, one national institution (Peru) and the Asia Pacific Forum (APF)"
    );
}

#[test]
fn the_first_word_of_a_sentence_is_a_word() {
    let twelve =
        ["ALB", "AND", "AUT", "BEL", "CUB", "DNK", "EST", "FIN", "FRA", "GRC", "HUN", "ISL"];
    let account = Participation::of(twelve.map(state)).account(&dispatch_2011());
    assert!(account[1].starts_with("Twelve Member States (Albania, Andorra,"), "{}", account[1]);
    let account = Participation::of([state("VAT")]).account(&dispatch_2011());
    assert!(account[0].ends_with("one response had been received."), "{}", account[0]);
    assert!(account[1].starts_with("The Holy See sent its observations"), "{}", account[1]);
}

#[test]
fn nobody_answering_is_said_and_nobody_invented() {
    let nobody = Participation::of([]);
    assert_eq!(nobody.fragment(), "");
    let account =
        nobody.account(&Dispatch { as_of: AsOf::Day(date(2011, 10, 14)), ..dispatch_2011() });
    assert_eq!(account.len(), 1);
    assert!(
        account[0].ends_with("and by 14 October 2011 no responses had been received."),
        "{}",
        account[0]
    );
    assert_eq!(
        nobody.as_at(date(2011, 10, 14)),
        "As at 14 October 2011, no responses had been received."
    );
    let one = Participation::of([state("CUB")]);
    assert_eq!(
        one.as_at(date(2011, 10, 14)),
        "As at 14 October 2011, a response had been received from one Member State (Cuba)."
    );
}

#[test]
fn the_published_sentences_are_the_ones_tested_here() {
    let Some(published) = vector("P-2009") else {
        return assert!(SENTENCE_2009.ends_with("15 responses in all"));
    };
    let expect = &published["expect"];
    let sentence = expect["published_sentence"].as_str().expect("a sentence");
    assert_eq!(sentence.replace("(UNICEF), and", "(UNICEF) and"), SENTENCE_2009);
    assert_eq!(named_states(&published), STATES_2009);
    assert_counts(&all_2009(), expect);

    let published = vector("P-2011").expect("both vectors");
    let sentence = published["expect"]["published_sentence"].as_str().expect("a sentence");
    assert_eq!(sentence, SENTENCES_2011.join(" "));
    assert_eq!(named_states(&published), STATES_2011);
    assert_counts(&all_2011(), &published["expect"]);
}

fn named_states(vector: &serde_json::Value) -> Vec<String> {
    let all = vector["input"]["respondents"].as_array().expect("respondents");
    let states = all.iter().filter(|r| r["cat"] == "MEMBER_STATE");
    states.map(|r| r["iso3"].as_str().expect("a code").to_owned()).collect()
}

fn assert_counts(parties: &[Party], expect: &serde_json::Value) {
    let participation = Participation::of(parties.to_vec());
    for (code, count) in expect["counts"].as_object().expect("counts") {
        let category: Category = code.parse().expect("a category");
        assert_eq!(Some(participation.count(category)), count.as_u64(), "{code}");
    }
    for (group, count) in participation.regional_groups() {
        assert_eq!(
            Some(count),
            expect["regional_groups"][group.code()].as_u64(),
            "{}",
            group.code()
        );
    }
}

/// States of difficult names in English alphabetical order.
const IN_ORDER: [(&str, &str); 18] = [
    ("BOL", "Bolivia (Plurinational State of)"),
    ("COG", "Congo"),
    ("CIV", "Côte d'Ivoire"),
    ("PRK", "Democratic People's Republic of Korea"),
    ("COD", "Democratic Republic of the Congo"),
    ("GMB", "Gambia"),
    ("IRN", "Iran (Islamic Republic of)"),
    ("LAO", "Lao People's Democratic Republic"),
    ("FSM", "Micronesia (Federated States of)"),
    ("MKD", "North Macedonia"),
    ("KOR", "Republic of Korea"),
    ("MDA", "Republic of Moldova"),
    ("SYR", "Syrian Arab Republic"),
    ("TUR", "Türkiye"),
    ("GBR", "United Kingdom of Great Britain and Northern Ireland"),
    ("TZA", "United Republic of Tanzania"),
    ("USA", "United States of America"),
    ("VEN", "Venezuela (Bolivarian Republic of)"),
];

#[test]
fn states_stand_in_english_alphabetical_order_of_their_list_names() {
    let mut states: Vec<_> =
        IN_ORDER.iter().rev().map(|(iso3, _)| State::find(iso3).expect("a State")).collect();
    states.sort_by(|a, b| a.sort_key.cmp(&b.sort_key));
    let names: Vec<_> =
        states.iter().map(|s| s.list_name(Language::En).replace('’', "'")).collect();
    assert_eq!(names, IN_ORDER.map(|(_, name)| name));
    if let Some(published) = vector("A-1") {
        assert_eq!(strings(&published["expect_list"]), IN_ORDER.map(|(_, name)| name));
        assert_eq!(strings(&published["input"]).len(), IN_ORDER.len());
    }
}
