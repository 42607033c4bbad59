//! The introduction of a report: who was asked by whom, and who replied.
mod draft_support;

use domain::{consultation::NgoMode, respondent::Category, submission::Submission};
use draft_support::*;
use jiff::civil::date;

#[test]
fn the_participation_sentence_of_2011_comes_out_word_for_word() {
    let states = ["URY", "SRB", "IRQ", "HND", "GRC", "FRA", "CUB", "CMR"];
    let mut all: Vec<Submission> = states.iter().map(|s| submission(state(s), &[])).collect();
    for name in ["First Organization", "Second Organization"] {
        all.push(submission(body(Category::Ngo, name, None), &[]));
    }
    let draft = compiled_with(&all, |consultation| {
        consultation.mandate.count_as_of = Some(date(2011, 10, 31));
        consultation.mandate.approximate_total = Some(10);
        consultation.mandate.ngos = NgoMode::Collective;
    });
    assert_eq!(
        words(&draft, "intro/participation"),
        "On 1 September 2011, the secretariat of the Advisory Committee sent out a questionnaire, and by October \
         2011 about 10 responses had been received. Eight Member States (Cameroon, Cuba, France, Greece, Honduras, \
         Iraq, Serbia and Uruguay) and a number of NGOs sent their observations and comments to the United Nations \
         High Commissioner for Human Rights."
    );
}

#[test]
fn without_a_day_of_counting_responses_are_told_with_their_total() {
    let draft = compiled(&submissions());
    assert_eq!(
        words(&draft, "intro/participation"),
        "On 1 September 2011, the secretariat of the Advisory Committee sent out a questionnaire. Responses were \
         received from eight Member States (Cameroon, Cuba, France, Honduras, the Islamic Republic of Iran, Iraq, \
         Serbia and Uruguay) and from the Holy See and the International Labour Organization (ILO), two national \
         institutions (Jordan and Qatar) and two non-governmental organizations – a total of 14 responses in all. \
         The response of the Islamic Republic of Iran was submitted on behalf of the Non-Aligned Movement."
    );
}

#[test]
fn what_came_after_the_day_of_counting_is_told_apart() {
    let draft = compiled_with(&submissions(), |consultation| {
        consultation.mandate.count_as_of = Some(date(2011, 9, 30));
    });
    let told = words(&draft, "intro/participation");
    assert!(told.contains("by September 2011 13 responses had been received"), "{told}");
    assert!(
        told.contains(
            "After that date, a response was also received from the International Labour Organization (ILO), which \
             is reflected in the present report."
        ),
        "{told}"
    );
}

#[test]
fn an_open_consultation_is_told_as_at_today() {
    let draft = compiled_with(&submissions(), |consultation| consultation.closed = None);
    let told = words(&draft, "intro/participation");
    assert!(
        told.contains("As at 14 October 2011, responses had been received from eight"),
        "{told}"
    );
}

#[test]
fn the_mandate_names_the_council_once_in_full() {
    assert_eq!(
        words(&compiled(&submissions()), "intro/mandate"),
        "The present report is submitted pursuant to Human Rights Council resolution 13/23, in which the Council \
         requested the Advisory Committee to explore ways and means to enhance international cooperation in the \
         field of human rights."
    );
}

#[test]
fn late_responses_are_told() {
    assert_eq!(
        words(&compiled(&submissions()), "intro/late"),
        "The response of ILO was received after the deadline and was taken into account."
    );
}
