//! Open answers are quoted: by whom, in which order, how much.
mod draft_support;

use domain::{
    draft::{Draft, Span},
    language::Language,
    respondent::Category,
    submission::Submission,
};
use draft_support::*;

fn speakers(draft: &Draft, question: &str) -> Vec<String> {
    let from = format!("{question}/from/");
    let here = draft
        .paragraphs()
        .filter_map(|p| p.key.as_str().strip_prefix(&from).map(ToOwned::to_owned));
    here.collect()
}

#[test]
fn passages_stand_by_category_and_then_alphabetically() {
    assert_eq!(
        speakers(&compiled(&submissions()), "q1"),
        [
            "cameroon",
            "cuba",
            "france",
            "iran-islamic-republic-of",
            "iraq",
            "uruguay",
            "holy-see",
            "ilo",
            "national-human-rights-committee",
            "amnesty-international",
            "international-disability-alliance",
        ]
    );
}

#[test]
fn the_order_of_the_input_does_not_matter() {
    let mut turned = submissions();
    turned.reverse();
    assert_eq!(compiled(&submissions()), compiled(&turned));
}

#[test]
fn quotations_are_folded_and_their_inner_marks_single() {
    let told = words(&compiled(&submissions()), "q1/from/cuba");
    assert!(
        told.ends_with("“Cooperation is ‘a duty’ of all States. It rests on Article 1, para. 3, of the Charter.”"),
        "{told}"
    );
}

#[test]
fn the_full_stop_stands_outside_what_is_no_whole_sentence() {
    let told = words(&compiled(&submissions()), "q1/from/uruguay");
    assert!(told.ends_with("“Cooperation means solidarity”."), "{told}");
}

#[test]
fn a_reply_in_another_language_is_quoted_in_it() {
    let draft = compiled(&submissions());
    let passage = draft.paragraph(&anchor("q1/from/iraq")).unwrap();
    assert!(passage.sentences[0].spans.iter().any(
        |s| matches!(s, Span::Foreign { language: Language::Ar, words } if words.starts_with("التعاون"))
    ));
    assert!(words(&draft, "q1/from/iraq").ends_with("” (original: Arabic)."));
}

#[test]
fn who_speaks_for_a_group_says_so() {
    let told = words(&compiled(&submissions()), "q1/from/iran-islamic-republic-of");
    assert!(
        told.starts_with(
            "The Islamic Republic of Iran, speaking on behalf of the Non-Aligned Movement, "
        ),
        "{told}"
    );
}

#[test]
fn abbreviations_are_explained_once() {
    let draft = compiled(&submissions());
    assert!(words(&draft, "q1/from/international-disability-alliance").contains("Alliance (IDA) "));
    assert!(words(&draft, "q2/from/international-disability-alliance").starts_with("IDA "));
    assert!(!words(&draft, "q2/from/ilo").contains("International Labour Organization"));
}

#[test]
fn neighbouring_passages_have_different_verbs() {
    let draft = compiled(&submissions());
    let verb = |who: &String| {
        let told = words(&draft, &format!("q1/from/{who}"));
        let before = told.split(": “").next().unwrap().to_owned();
        before.split(' ').next_back().unwrap().to_owned()
    };
    let verbs: Vec<String> = speakers(&draft, "q1").iter().map(verb).collect();
    assert!(verbs.windows(2).all(|pair| pair[0] != pair[1]), "{verbs:?}");
}

#[test]
fn a_long_reply_is_quoted_by_its_opening_sentences() {
    let sentence = "Cooperation was pursued in many fields by many ministries over many years. ";
    let all = [submission(state("CUB"), &[("q1", text(&sentence.repeat(20)))])];
    let told = words(&compiled(&all), "q1/from/cuba");
    assert!(told.ends_with("over many years. …”"), "{told}");
    assert!((60..=90).contains(&told.split_whitespace().count()), "{told}");
    let endless = [submission(state("CUB"), &[("q1", text(&"word ".repeat(500)))])];
    let told = words(&compiled(&endless), "q1/from/cuba");
    assert!(told.ends_with("word …”"), "{told}");
}

#[test]
fn many_organizations_are_counted_and_some_quoted() {
    let all: Vec<Submission> = (0..500)
        .map(|i| {
            submission(
                body(Category::Ngo, &format!("Organization {i:03}"), None),
                &[("q1", text("We agree."))],
            )
        })
        .collect();
    let draft = compiled(&all);
    assert_eq!(
        words(&draft, "summary/contribution"),
        "Responses were received from 500 non-governmental organizations."
    );
    assert_eq!(speakers(&draft, "q1").len(), 40);
    assert_eq!(
        words(&draft, "q1/rest"),
        "Owing to the number of responses, the replies of 460 non-governmental organizations are counted but not \
         quoted here."
    );
    let counted = &draft.paragraph(&anchor("q1/question")).unwrap();
    assert!(counted.sentences.iter().all(|s| s.sources.len() <= 250));
    assert_eq!(counted.basis.count, 500);
}

#[test]
fn all_states_are_quoted_and_every_category_gets_its_share() {
    let states =
        domain::state::State::all().iter().filter(|s| s.status == Category::MemberState).take(60);
    let mut all: Vec<Submission> =
        states.map(|s| submission(state(&s.iso3), &[("q1", text("We agree."))])).collect();
    for (category, name) in [(Category::Ngo, "Organization"), (Category::Academia, "University")] {
        all.extend((0..30).map(|i| {
            submission(
                body(category, &format!("{name} {i:02}"), None),
                &[("q1", text("We agree."))],
            )
        }));
    }
    let quoted = speakers(&compiled(&all), "q1");
    assert_eq!(quoted.len(), 70);
    assert_eq!(quoted.iter().filter(|s| s.starts_with("university")).count(), 5);
}

/// The texts of the passages on a question, by respondent.
fn passages(draft: &Draft, question: &str) -> Vec<(String, String)> {
    let all = speakers(draft, question).into_iter();
    all.map(|who| (who.clone(), words(draft, &format!("{question}/from/{who}")))).collect()
}

#[test]
fn a_reply_that_goes_leaves_the_passages_of_the_others_as_they_were() {
    let all = submissions();
    let before = passages(&compiled(&all), "q1");
    for gone in &all {
        let rest: Vec<Submission> =
            all.iter().filter(|s| s.source() != gone.source()).cloned().collect();
        let now = passages(&compiled(&rest), "q1");
        let changed = now.iter().filter(|passage| !before.contains(passage)).count();
        assert!(!now.is_empty() && changed <= 1, "{}: {changed} others changed", gone.source());
    }
}

#[test]
fn two_passages_in_a_row_do_not_begin_alike() {
    let verbs =
        ["stated", "noted", "indicated", "explained", "reported", "observed", "wrote", "remarked"];
    let told = passages(&compiled(&submissions()), "q1");
    let manner = |text: &str| {
        let lead = text.split('“').next().unwrap_or_default().to_owned();
        let verb = verbs.iter().find(|verb| lead.contains(**verb)).copied();
        (verb.expect("a passage is introduced by a neutral verb"), lead.starts_with("In its reply"))
    };
    assert!(told.len() > 5);
    for pair in told.windows(2) {
        let (one, two) = (manner(&pair[0].1), manner(&pair[1].1));
        assert!(one.0 != two.0 && !(one.1 && two.1), "{pair:?}");
    }
}
