//! The demonstration's consultations: what they compile to, and that they travel unchanged.
use crate::support::House;
use domain::{
    document::{Block, Document, Run, Table},
    draft::{Draft, Span, numbered},
    language::Language,
    questionnaire::Question,
    submission::Submission,
};
use verbale::{bundle, compilation};

const COOPERATION: &str = include_str!("../../demonstration/international-cooperation-2011.json");
const SEMINAR: &str = include_str!("../../demonstration/international-cooperation-seminar.json");
const CONSULTATION_2009: &str = include_str!("../bundles/consultation-2009.json");

/// The compiled draft of a house's only consultation, as a document, with the submissions behind it.
fn compiled(house: &House, slug: &str) -> (Document, Draft, Vec<Submission>) {
    let app = &house.server.app;
    house.server.run(async {
        let tx = app.database.keep(house.tenant.id).await.expect("a transaction");
        let consultation =
            tx.consultations().by_slug(slug).await.expect("a look").expect("a consultation");
        let noon = "2011-12-12T12:00:00Z".parse().expect("a moment");
        let draft = compilation::fresh(&tx, &consultation, noon).await.expect("a draft");
        let submissions =
            tx.submissions().of_consultation(consultation.id).await.expect("submissions");
        (numbered(&draft, &consultation.mandate), draft, submissions)
    })
}

fn words(document: &Document) -> String {
    let mut text = String::new();
    let mut take = |runs: &[Run]| {
        for run in runs {
            match run {
                Run::Text(words) | Run::Italic(words) | Run::Foreign { words, .. } => {
                    text.push_str(words)
                }
                Run::Note(_) => {}
            }
        }
        text.push('\n');
    };
    document.summary.iter().for_each(|paragraph| take(paragraph));
    for block in &document.body {
        if let Block::Paragraph { runs, .. } | Block::Item { runs, .. } = block {
            take(runs);
        }
    }
    text
}

#[test]
fn the_participation_sentence_of_2011_comes_out_word_for_word() {
    let house = House::with_bundle(COOPERATION);
    let (document, _, _) = compiled(&house, "international-cooperation-2011");
    let text = words(&document);
    for sentence in [
        "On 1 September 2011, the secretariat of the Advisory Committee sent out a questionnaire, and by October 2011 about 10 responses had been received.",
        "Eight Member States (Cameroon, Cuba, France, Greece, Honduras, Iraq, Serbia and Uruguay) and a number of NGOs sent their observations and comments to the United Nations High Commissioner for Human Rights.",
    ] {
        assert!(text.contains(sentence), "{text}");
    }
}

#[test]
fn the_participation_sentence_of_2009_comes_out_word_for_word() {
    let house = House::with_bundle(CONSULTATION_2009);
    let slug = bundle::read(CONSULTATION_2009).expect("a bundle").consultation.slug;
    let (document, _, _) = compiled(&house, &slug);
    let text = words(&document);
    let sentence = "eight Member States (Algeria, Bahrain, Burkina Faso, Iraq, Jordan, Monaco, Serbia and Ukraine) and from the Holy See, \
        the United Nations Children’s Fund (UNICEF) and the International Labour Organization (ILO), two national institutions (Jordan and Qatar) \
        and a number of NGOs – a total of 15 responses in all";
    assert!(text.to_lowercase().contains(&sentence.to_lowercase()), "{text}");
}

#[test]
fn every_number_of_a_tally_is_the_one_that_the_database_counts() {
    let house = House::with_bundle(COOPERATION);
    let (document, draft, submissions) = compiled(&house, "international-cooperation-2011");
    assert_eq!(submissions.iter().filter(|submission| submission.counts()).count(), 10);
    assert_eq!(draft.compiled_from.len(), 10);
    let questionnaire =
        bundle::read(COOPERATION).expect("a bundle").questionnaires.remove(0).content;
    let mut checked = 0;
    for asked in questionnaire.numbered().iter().flat_map(|part| &part.questions) {
        let caption = format!("Question {}:", asked.number);
        let table = document.body.iter().find_map(|block| match block {
            Block::Table(table)
                if table.caption.starts_with(&caption) && asked.question.kind.is_closed() =>
            {
                Some(table)
            }
            _ => None,
        });
        let Some(table) = table else { continue };
        for (label, test) in answers_to(asked.question) {
            let statement = format!(
                "SELECT count(*) FROM submission_answers WHERE question = '{}' AND {test}",
                asked.question.key
            );
            let counted = house.sql_as("house", None, &statement).expect("a count").remove(0);
            assert_eq!(total(table, &label), Some(counted), "question {}: {label}", asked.number);
            checked += 1;
        }
    }
    assert!(checked > 15, "{checked} numbers counted again");
    let invited =
        house.sql_as("house", None, "SELECT count(*) FROM invitations").expect("a count").remove(0);
    let participation = document.body.iter().find_map(|block| match block {
        Block::Table(table) if table.caption.starts_with("Participation") => table.rows.last(),
        _ => None,
    });
    let last: Vec<String> = participation
        .expect("a table of participation")
        .iter()
        .map(|cell| cell.iter().map(plain).collect())
        .collect();
    assert_eq!(last, ["Total".to_owned(), invited, "10".to_owned()]);
}

/// The choices of a closed question as the report names them, and how the database knows them.
fn answers_to(question: &Question) -> Vec<(String, String)> {
    match question.kind.choices() {
        Some(choices) => choices
            .iter()
            .map(|choice| {
                (
                    choice.label.read(Language::En).to_owned(),
                    format!("value->'chosen' ? '{}'", choice.key),
                )
            })
            .collect(),
        None => [("Yes", "true"), ("No", "false")]
            .map(|(label, yes)| (label.to_owned(), format!("value->>'yes' = '{yes}'")))
            .to_vec(),
    }
}

/// The total of an answer: the last cell of its row, or the cell of its column in the last row.
fn total(table: &Table, label: &str) -> Option<String> {
    let text = |cell: &Vec<Run>| cell.iter().map(plain).collect::<String>();
    // A choice may bear the name of a category that heads a column, so rows are looked through first.
    let row =
        table.rows.iter().find(|row| text(&row[0]) == label).and_then(|row| row.last().map(text));
    row.or_else(|| {
        let column = table.head.iter().position(|head| head == label)?;
        table.rows.last().map(|row| text(&row[column]))
    })
}

fn plain(run: &Run) -> String {
    match run {
        Run::Text(words) | Run::Italic(words) | Run::Foreign { words, .. } => words.clone(),
        Run::Note(_) => String::new(),
    }
}

#[test]
fn every_quoted_passage_stands_in_the_reply_that_it_is_attributed_to() {
    let house = House::with_bundle(SEMINAR);
    let (_, draft, submissions) = compiled(&house, "international-cooperation-seminar");
    let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
    let (mut paragraphs, mut checked) = (0, 0);
    for paragraph in
        draft.paragraphs().filter(|paragraph| paragraph.key.to_string().contains("/from/"))
    {
        paragraphs += 1;
        for sentence in &paragraph.sentences {
            let said: String = sentence
                .spans
                .iter()
                .map(|span| match span {
                    Span::Text(words) | Span::Foreign { words, .. } => words.clone(),
                    _ => String::new(),
                })
                .collect();
            let Some((_, quoted)) = said.split_once('“') else { continue };
            let quoted = quoted.rsplit_once('”').map_or(quoted, |(quoted, _)| quoted);
            let source = sentence.sources.first().expect("a quotation has a source");
            let submission =
                submissions.iter().find(|s| s.source() == source.respondent).expect("a submission");
            let question = source.question.as_ref().expect("a question");
            let answer = submission.answers.get(question).expect("an answer").words();
            assert!(
                letters(&answer).contains(&letters(quoted.trim_end_matches('…'))),
                "{quoted} is not in {answer}"
            );
            checked += 1;
        }
    }
    assert!(
        paragraphs > 0 && checked >= paragraphs,
        "{checked} quotations in {paragraphs} paragraphs"
    );
}

#[test]
fn export_import_export_is_identical_and_another_tenant_compiles_the_same_draft() {
    for (json, slug) in [
        (COOPERATION, "international-cooperation-2011"),
        (SEMINAR, "international-cooperation-seminar"),
    ] {
        let ours = House::with_bundle(json);
        let first = ours
            .server
            .run(bundle::export(&ours.server.app, &ours.tenant, slug))
            .expect("an export");
        let theirs = House::with_bundle(&first);
        let second = theirs
            .server
            .run(bundle::export(&theirs.server.app, &theirs.tenant, slug))
            .expect("an export");
        assert!(first == second, "{slug} comes out as it went in");
        assert_eq!(
            compiled(&ours, slug).0,
            compiled(&theirs, slug).0,
            "{slug} compiles to the same document"
        );
    }
}

#[test]
fn a_bundle_comes_in_whole_or_not_at_all() {
    let house = House::new();
    let mut broken = bundle::read(SEMINAR).expect("a bundle");
    broken.submissions.last_mut().expect("a submission").respondent = "nobody".into();
    let app = &house.server.app;
    let refused = house
        .server
        .run(bundle::import(app, &house.tenant, &broken))
        .expect_err("a bundle that does not fit");
    assert!(format!("{refused:#}").contains("nobody is not among the respondents"), "{refused:#}");
    let left = house.sql_as("house", None, "SELECT count(*) FROM consultations").expect("a count");
    assert_eq!(left, ["0"], "nothing stays behind");
}

#[test]
fn the_renditions_of_the_draft_carry_the_arabic_name_of_iraq() {
    let house = House::with_bundle(COOPERATION);
    let (document, _, _) = compiled(&house, "international-cooperation-2011");
    let html = renditions::html(&document);
    assert!(html.contains("العراق"));
    let pdf = renditions::pdf(&document).expect("a PDF");
    assert!(pdf.bytes.starts_with(b"%PDF-"));
    assert!(pdf.warnings.is_empty(), "{:?}", pdf.warnings);
    let docx = renditions::docx_with_pages(&document, &pdf.pages).expect("a DOCX");
    assert!(docx.starts_with(b"PK"));
    for entry in &document.contents {
        assert!(pdf.pages.contains_key(&entry.anchor), "{} has a page", entry.text);
    }
}
