//! How far a reply may be shown binds every sentence, table and annex.
mod draft_support;

use domain::{
    answer::Value,
    respondent::{Category, Respondent},
    submission::{Publication, Submission},
};
use draft_support::*;

/// Everything that somebody could recognize this respondent by, in every kind of answer.
fn answering(respondent: Respondent, publication: Publication) -> Submission {
    let mut submission = attach(
        submission(
            respondent,
            &[
                ("q1", text("Sesame opens the concept.")),
                ("q2", text("Sesame opens the law.")),
                ("q4", chosen(&["states"], "Sesame choice")),
                ("q4a", text("Sesame opens the roles.")),
                ("q5", yes("Sesame opens the door.")),
                ("q6", chosen(&["high"], "")),
                ("q7", number("987654", 2009)),
                ("q8", Value::Date { date: jiff::civil::date(1966, 12, 16) }),
                (
                    "q9",
                    group(&[("Sesame title", "Sesame result"), ("Sesame more", "Sesame yet more")]),
                ),
                ("q11", text("Sesame opens all.")),
            ],
        ),
        "q10",
        2,
    );
    submission.publication = publication;
    submission.on_behalf_of = Some("the Sesame Group".into());
    submission
}

fn with(respondent: Respondent, publication: Publication) -> Vec<Submission> {
    let mut all = submissions();
    all.push(answering(respondent, publication));
    all
}

fn printed(all: &[Submission]) -> String {
    let draft = compiled(all);
    serde_json::to_string(&document(&draft)).expect("a document is JSON")
}

fn ngo() -> Respondent {
    body(Category::Ngo, "Quiet Organization", Some("QUIET"))
}

#[test]
fn a_public_reply_is_named_and_quoted() {
    let json = printed(&with(state("GRC"), Publication::Public));
    for told in
        ["Greece", "Sesame opens the concept", "987,654", "16 December 1966", "the Sesame Group"]
    {
        assert!(json.contains(told), "{told}");
    }
}

#[test]
fn an_anonymous_reply_is_quoted_without_its_name() {
    let all = with(ngo(), Publication::PublicAnonymous);
    let json = printed(&all);
    assert!(
        !json.contains("Quiet") && !json.contains("QUIET") && !json.contains("quiet-organization")
    );
    assert!(!json.contains("Sesame Group"));
    let draft = compiled(&all);
    let told = words(&draft, "q1/from/quiet-organization");
    assert!(told.starts_with("One non-governmental organization "), "{told}");
    assert!(told.ends_with(": “Sesame opens the concept.”"), "{told}");
    let last = document(&draft).annexes[0].matter.last().cloned();
    let Some(domain::document::Matter::Paragraph { runs: note }) = last else { panic!("a note") };
    assert_eq!(
        runs(&note),
        "One further response is counted in the present report without being listed."
    );
}

#[test]
fn a_second_nameless_voice_of_a_kind_is_another() {
    let mut all = with(ngo(), Publication::PublicAnonymous);
    all.push(answering(
        body(Category::Ngo, "Silent Organization", None),
        Publication::PublicAnonymous,
    ));
    let told = words(&compiled(&all), "q1/from/silent-organization");
    assert!(told.starts_with("Another non-governmental organization "), "{told}");
}

#[test]
fn a_reply_not_for_publication_is_counted_and_never_quoted() {
    let all = with(state("GRC"), Publication::NotPublishedButUsable);
    let json = printed(&all);
    assert!(!json.contains("Greece") && !json.contains("Sesame"));
    let draft = compiled(&all);
    assert!(words(&draft, "summary/contribution").contains("nine Member States"));
    assert_eq!(
        words(&draft, "q1/rest"),
        "The reply of one Member State, which was not intended for publication, was taken into account without \
         being quoted."
    );
    assert!(
        words(&draft, "q5/tally")
            .starts_with("Five Member States (including Cameroon, France, Serbia and Uruguay)")
    );
}

#[test]
fn a_reply_in_confidence_appears_in_totals_only() {
    for respondent in [state("GRC"), ngo(), nhri("BGR", "Office of the Quiet Ombudsman")] {
        let name = respondent.names.read(domain::language::Language::En).to_owned();
        let all = with(respondent.clone(), Publication::Confidential);
        let json = printed(&all);
        for secret in
            [name.as_str(), &respondent.slug, "Quiet", "Sesame", "987", "1966", "Bulgaria"]
        {
            assert!(!json.contains(secret), "{name}: {secret}");
        }
        let draft = compiled(&all);
        assert!(words(&draft, "summary/contribution").contains("a total of 15 responses in all"));
        let behind = draft.paragraph(&anchor("q1/question")).unwrap();
        let kept = behind
            .all_sentences()
            .flat_map(|s| &s.sources)
            .any(|s| s.respondent == respondent.slug);
        assert!(kept, "the drafting group still sees the source");
    }
}

#[test]
fn what_a_single_reply_in_confidence_says_is_not_told_by_category() {
    let mut all = vec![submission(state("CUB"), &[("q4", chosen(&["states"], ""))])];
    let mut quiet = submission(ngo(), &[("q4", chosen(&["labour"], ""))]);
    quiet.publication = Publication::Confidential;
    all.push(quiet);
    let told = words(&compiled(&all), "q4/tally");
    assert!(!told.contains("one non-governmental"), "{told}");
}

#[test]
fn a_state_in_confidence_is_in_the_total_and_in_no_regional_group() {
    let draft = compiled(&with(state("GRC"), Publication::Confidential));
    let told = words(&draft, "intro/groups");
    assert!(told.contains("the nine Member States"), "{told}");
    assert!(told.contains("Western European and other States, one."), "{told}");
    assert!(
        told.ends_with("One response given in confidence is counted in the totals only."),
        "{told}"
    );
    let table = draft.paragraph(&anchor("q5/tally")).unwrap().exhibit.clone().unwrap().table;
    let yes = |label: &str| {
        let row = table.rows.iter().find(|row| runs(&row[0]) == label).unwrap();
        runs(&row[1])
    };
    assert_eq!(
        (yes("Western European and other States"), yes("Member States")),
        ("1".into(), "5".into())
    );
}

#[test]
fn words_given_in_confidence_are_not_even_mentioned() {
    let draft = compiled(&with(state("GRC"), Publication::Confidential));
    for question in ["q1", "q2", "q4a", "q5", "q9", "q11"] {
        assert!(draft.paragraph(&anchor(&format!("{question}/rest"))).is_none(), "{question}");
    }
}

#[test]
fn files_given_in_confidence_are_not_told() {
    for level in [Publication::Confidential, Publication::NotPublishedButUsable] {
        let told = words(&compiled(&with(state("GRC"), level)), "q10/question");
        assert!(told.ends_with("France attached two documents."), "{told}");
    }
    let told = words(&compiled(&with(state("GRC"), Publication::Public)), "q10/question");
    assert!(told.ends_with("France attached two documents and Greece two."), "{told}");
}

#[test]
fn a_state_is_never_quoted_as_nameless() {
    let json = printed(&with(state("GRC"), Publication::PublicAnonymous));
    assert!(!json.contains("Greece") && !json.contains("Sesame"));
}

#[test]
fn an_individual_is_never_named() {
    let all = with(body(Category::Individual, "Jane Quiet", None), Publication::Public);
    let json = printed(&all);
    assert!(!json.contains("Quiet"));
    assert!(words(&compiled(&all), "q1/from/jane-quiet").starts_with("One individual "));
}

#[test]
fn the_strictest_choice_of_all_versions_binds() {
    let mut first = answering(ngo(), Publication::Confidential);
    first.replaced = true;
    let mut second = answering(ngo(), Publication::Public);
    second.version = 2;
    let json = printed(&[submissions(), vec![first, second]].concat());
    assert!(!json.contains("Quiet") && !json.contains("Sesame"));
}
