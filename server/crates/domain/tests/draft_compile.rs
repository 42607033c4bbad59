//! Replies become a report: every number in the text is a recount, every name in its place.
mod draft_support;

use domain::{
    answer::Value,
    document::{Block, Run},
    draft::Draft,
    language::Language,
    questionnaire::Questionnaire,
    respondent::{Category, Respondent},
    submission::{Standing, Submission},
};
use draft_support::*;
use jiff::civil::date;

#[test]
fn regional_groups_add_up_to_the_member_states() {
    let draft = compiled(&submissions());
    assert_eq!(
        words(&draft, "intro/groups"),
        "By regional group, the eight Member States were distributed as follows: African States, one; Asia-Pacific \
         States, two; Eastern European States, one; Latin American and Caribbean States, three; and Western European \
         and other States, one."
    );
    let table = &draft.paragraph(&anchor("intro/groups")).unwrap().exhibit.as_ref().unwrap().table;
    let replied: Vec<u32> = table.rows.iter().map(|r| runs(&r[2]).parse().unwrap()).collect();
    assert_eq!(replied[..5].iter().sum::<u32>(), replied[5]);
    assert_eq!(replied[5..10].iter().sum::<u32>(), replied[10]);
    assert_eq!(replied[10], 14);
}

#[test]
fn a_closed_question_is_told_in_words() {
    let draft = compiled(&submissions());
    assert_eq!(
        words(&draft, "q5/question"),
        "In question 5, States were asked: “Has your State issued a standing invitation to the special procedures?” \
         Replies were received from six of the eight Member States (Cameroon, Cuba, France, Iraq, Serbia and \
         Uruguay). One Member State (the Islamic Republic of Iran) indicated that it had no information to provide, \
         and one Member State (Honduras) and the Holy See did not reply."
    );
    assert_eq!(
        words(&draft, "q5/tally"),
        "Four Member States (Cameroon, France, Serbia and Uruguay) replied in the affirmative and two (Cuba and \
         Iraq) in the negative."
    );
}

#[test]
fn a_unanimous_result_reads_as_one() {
    let all: Vec<Submission> =
        ["CUB", "FRA", "IRQ"].map(|s| submission(state(s), &[("q5", yes(""))])).into();
    assert_eq!(
        words(&compiled(&all), "q5/tally"),
        "All three Member States that answered the question did so in the affirmative."
    );
    assert_eq!(
        words(&compiled(&all[..1]), "q5/tally"),
        "One Member State (Cuba) replied in the affirmative."
    );
}

#[test]
fn choices_are_told_by_their_number_and_scales_in_their_order() {
    let draft = compiled(&submissions());
    assert_eq!(
        words(&draft, "q4/tally"),
        "“Other States (bilateral)” was chosen by four Member States, “Regional organizations” and \
         “Non-governmental organizations” by two each, and “Business and trade unions” by none. “Non-governmental \
         organizations” was chosen by one national institution."
    );
    assert_eq!(
        words(&draft, "q6/tally"),
        "“Not at all” was chosen by one Member State (Uruguay), “To some extent” by two (Cuba and France) and “To a \
         great extent” by one (Iraq). The median reply of the Member States was “To some extent”."
    );
    assert_eq!(
        words(&draft, "q4/other"),
        "As another choice, France specified “Cities and regions”."
    );
}

#[test]
fn figures_and_dates_are_told_by_their_range() {
    let draft = compiled(&submissions());
    assert_eq!(
        words(&draft, "q7/figures"),
        "The figures given ranged from 12 (Uruguay) to 1,417.5 (France); the median was 85."
    );
    assert_eq!(
        words(&draft, "q8/dates"),
        "The dates given ranged from 1 March 1990 (France) to 5 May 2010 (Serbia)."
    );
}

/// Whether a submission belongs under this reply of a tally.
fn says(submission: &Submission, question: &str, reply: &str) -> bool {
    match submission.answers.get(&key(question)) {
        Some(Value::YesNo { yes, .. }) => reply == if *yes { "Yes" } else { "No" },
        Some(Value::NoInformation) => reply == "No information",
        Some(Value::NotApplicable) => reply == "Not applicable",
        Some(Value::Choices { chosen, other }) => {
            let questionnaire = questionnaire();
            let kind = &questionnaire.question(&key(question)).unwrap().kind;
            let choices = kind.choices().unwrap();
            let made = choices.iter().find(|c| c.label.read(Language::En) == reply);
            reply == "Respondents that replied"
                || made.is_some_and(|c| chosen.contains(&c.key))
                || (reply == "Other (specified)" && !other.is_empty())
        }
        _ => reply == "No reply",
    }
}

/// Whether a respondent belongs to this group of a tally.
fn is_of(respondent: &Respondent, group: &str) -> bool {
    match group {
        "Total" => true,
        "Member States" => respondent.category == Category::MemberState,
        "Observer States" => respondent.category == Category::ObserverState,
        "Specialized agencies" => respondent.category == Category::SpecializedAgency,
        "National institutions" => respondent.category == Category::Nhri,
        "Non-governmental organizations" => respondent.category == Category::Ngo,
        "Observer States and others" => respondent.category != Category::MemberState,
        regional => respondent.group.is_some_and(|g| g.english_name() == regional),
    }
}

/// For each tally: every cell is the number of those who are in its row and its column.
#[test]
fn every_count_of_every_tally_is_a_recount() {
    let all = submissions();
    let draft = compiled(&all);
    let mut cells = 0;
    for question in ["q4", "q5", "q6"] {
        let tally = draft.paragraph(&anchor(&format!("{question}/tally"))).unwrap();
        let table = &tally.exhibit.as_ref().unwrap().table;
        let across = table.head[0] == "Reply";
        let asked = |s: &&Submission| question != "q5" || s.respondent.category.is_state();
        for row in &table.rows {
            let label = runs(&row[0]);
            for (head, cell) in table.head[1..].iter().zip(&row[1..]) {
                let (reply, whose) = if across { (&label, head) } else { (head, &label) };
                let replied = |s: &&Submission| reply == "Total" || says(s, question, reply);
                let count = all.iter().filter(asked).filter(replied);
                let count = count.filter(|s| is_of(&s.respondent, whose)).count();
                assert_eq!(runs(cell), count.to_string(), "{question}: {reply}, {whose}");
                cells += 1;
            }
        }
    }
    assert!(cells > 100, "{cells} cells were compared");
}

#[test]
fn bars_show_the_numbers_of_the_table() {
    let draft = compiled(&submissions());
    let exhibit = draft.paragraph(&anchor("q4/tally")).unwrap().exhibit.clone().unwrap();
    let bars = exhibit.bars.unwrap();
    assert_eq!(bars.series, ["Member States", "Others"]);
    assert_eq!(bars.bars[0], ("Other States (bilateral)".to_owned(), vec![4, 0]));
    assert_eq!(bars.bars[2], ("Non-governmental organizations".to_owned(), vec![2, 1]));
}

#[test]
fn repeating_groups_become_lettered_items() {
    let draft = compiled(&submissions());
    let told = draft.paragraph(&anchor("q9/from/cuba")).unwrap();
    assert_eq!(told.sentences[0].words(), "Cuba provided the following information:");
    assert_eq!(
        told.items[0].sentences[0].words(),
        "Title of the practice: “Medical brigades”, results: “Forty countries were reached”;"
    );
    assert!(
        told.items[1].sentences[0].words().ends_with("“Three million people learned to read”.")
    );
}

#[test]
fn attachments_are_told() {
    let told = words(&compiled(&submissions()), "q10/question");
    assert!(told.ends_with("France attached two documents."), "{told}");
    assert!(
        told.contains("A reply was received from one of the eight Member States (France)."),
        "{told}"
    );
}

#[test]
fn only_the_furniture_has_no_source() {
    let draft = compiled(&submissions());
    let furniture = [
        "summary/opening",
        "intro/mandate",
        "intro/dispatch",
        "intro/arrangement",
        "conclusions/recommendations",
    ];
    let mut sourced = 0;
    for paragraph in draft.paragraphs().filter(|p| !furniture.contains(&p.key.as_str())) {
        for sentence in paragraph.all_sentences() {
            assert!(!sentence.sources.is_empty(), "{}: {}", paragraph.key, sentence.words());
            sourced += 1;
        }
    }
    assert!(sourced > 50);
    let passage = &draft.paragraph(&anchor("q1/from/cuba")).unwrap().sentences[0];
    assert_eq!(passage.sources[0].respondent, "cuba");
    assert_eq!(passage.sources[0].question.as_ref().unwrap().as_str(), "q1");
}

#[test]
fn a_single_question_needs_no_subheading() {
    let draft = compiled(&submissions());
    let proposals = draft.chapters.iter().find(|c| c.key.as_str() == "part/p5").unwrap();
    assert!(proposals.sections.is_empty());
    assert_eq!(proposals.paragraphs[0].key.as_str(), "q11/question");
    let sub = draft.chapters.iter().find(|c| c.key.as_str() == "part/p2").unwrap();
    let partners: Vec<_> = sub.sections[0].paragraphs.iter().map(|p| p.key.as_str()).collect();
    assert_eq!(partners, ["q4/question", "q4/tally", "q4/other", "q4a/question", "q4a/from/cuba"]);
}

#[test]
fn recommendations_refer_to_where_proposals_stand() {
    let draft = compiled(&submissions());
    let document = document(&draft);
    let last = document.body.iter().rev().find_map(|b| match b {
        Block::Paragraph { runs: r, strong: true, .. } => Some(runs(r)),
        _ => None,
    });
    assert_eq!(
        last.unwrap(),
        "The Advisory Committee may wish to formulate recommendations in the light of the replies on “Proposals” \
         (paragraphs 42–45)."
    );
}

#[test]
fn the_list_of_respondents_gives_names_in_the_language_of_the_reply() {
    let document = document(&compiled(&submissions()));
    let domain::document::Matter::Table(table) = &document.annexes[0].matter[0] else {
        panic!("a table")
    };
    assert_eq!(table.rows.len(), 14);
    let iraq = table.rows.iter().find(|row| runs(&row[0]).starts_with("Iraq")).unwrap();
    assert!(
        matches!(&iraq[0][1], Run::Foreign { language: Language::Ar, words } if words == "العراق")
    );
    assert_eq!(runs(&iraq[3]), "Arabic");
    assert_eq!(runs(&iraq[4]), "20 September 2011");
}

#[test]
fn a_list_of_respondents_without_end_gives_way_to_a_count() {
    let mut all = submissions();
    let named = {
        let document = document(&compiled(&all));
        let domain::document::Matter::Table(table) = &document.annexes[0].matter[0] else {
            panic!("a table")
        };
        table.rows.len()
    };
    let ngos = |draft: &domain::document::Document| {
        let domain::document::Matter::Table(table) = &draft.annexes[0].matter[0] else {
            panic!("a table")
        };
        let ngo = |row: &&Vec<Vec<Run>>| runs(&row[1]) == "Non-governmental organization";
        (table.rows.len(), table.rows.iter().filter(ngo).count())
    };
    let before = ngos(&document(&compiled(&all)));
    for n in 0..600 {
        let name = format!("Association number {n}");
        let body = body(domain::respondent::Category::Ngo, &name, None);
        all.push(submission(body, &[("q1", text("We replied."))]));
    }
    let many = document(&compiled(&all));
    assert_eq!(ngos(&many), (named - before.1, 0), "the others are listed as before");
    let told = read(&many);
    assert!(!told.contains("Association number 599"));
    assert!(
        told.contains("further responses are counted in the present report without being listed")
    );
}

#[test]
fn what_does_not_count_is_not_told() {
    let mut all = submissions();
    for (submission, standing) in
        all.iter_mut().zip([Standing::Withdrawn, Standing::Rejected, Standing::Returned])
    {
        submission.standing = standing;
    }
    let mut replacement = submission(state("FRA"), &[("q1", text("A second thought."))]);
    replacement.version = 2;
    all[2].standing = Standing::Accepted;
    all[2].replaced = true;
    all.push(replacement);
    let draft = compiled(&all);
    let json = serde_json::to_string(&document(&draft)).unwrap();
    assert!(!json.contains("Uruguay") && !json.contains("Cuba"));
    assert!(!json.contains("distinct from assistance") && json.contains("A second thought."));
    assert!(draft.compiled_from.iter().any(|s| s.respondent == "france" && s.version == 2));
    assert_eq!(draft.compiled_from.len(), 12);
}

#[test]
fn without_responses_the_report_says_so() {
    let draft = compiled(&[]);
    assert_eq!(
        words(&draft, "summary/contribution"),
        "No responses had been received by the time of writing."
    );
    assert_eq!(draft.chapters.len(), 2);
    assert_eq!(document(&draft).annexes[0].number, "Annex");
}

#[test]
fn an_empty_questionnaire_is_no_obstacle() {
    let consultation = consultation();
    let draft = domain::draft::compile(&domain::draft::Compilation {
        consultation: &consultation,
        questionnaire: &Questionnaire::default(),
        invited: &Default::default(),
        submissions: &submissions(),
        today: date(2011, 10, 14),
    });
    assert_eq!(draft.chapters.len(), 2);
    assert_eq!(words(&draft, "conclusions/participation").split('.').count(), 3);
}

#[test]
fn a_draft_survives_its_json() {
    let draft = compiled(&submissions());
    let json = serde_json::to_string(&draft).unwrap();
    assert_eq!(serde_json::from_str::<Draft>(&json).unwrap(), draft);
}
