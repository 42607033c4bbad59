//! The bundles that the repository carries are well formed: the two of the demonstration and that of the consultation of 2009.
use domain::{
    answer::Value,
    bundle::{Bundle, BundledRespondent, BundledSubmission, FORMAT},
    consultation::{Deadline, NgoMode},
    entity::Entity,
    id::RespondentId,
    language::Language,
    questionnaire::{Key, Questionnaire},
    respondent::Category,
    state::{State, slugify, sort_fold},
};
use std::{collections::BTreeSet, fs};

const DEMONSTRATION: [&str; 2] = [
    "demonstration/international-cooperation-2011.json",
    "demonstration/international-cooperation-seminar.json",
];
const OF_2009: &str = "tests/bundles/consultation-2009.json";

fn text_of(file: &str) -> String {
    let path = format!("{}/../../{file}", env!("CARGO_MANIFEST_DIR"));
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn bundle(file: &str) -> Bundle {
    serde_json::from_str(&text_of(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}

fn bundles() -> impl Iterator<Item = (&'static str, Bundle)> {
    DEMONSTRATION.into_iter().chain([OF_2009]).map(|file| (file, bundle(file)))
}

fn questions_of<'b>(bundle: &'b Bundle, submission: &BundledSubmission) -> &'b Questionnaire {
    let version = submission.questionnaire_version;
    let found = bundle.questionnaires.iter().find(|q| q.version == version);
    &found.unwrap_or_else(|| panic!("there is no version {version} of the questionnaire")).content
}

fn respondent_of<'b>(bundle: &'b Bundle, slug: &str) -> &'b BundledRespondent {
    let found = bundle.respondents.iter().find(|r| r.slug == slug);
    found.unwrap_or_else(|| panic!("{slug} is not among the respondents"))
}

/// Every submission of every bundle, with the file that it stands in.
fn each_submission(claim: impl Fn(&str, &Bundle, &BundledSubmission)) {
    for (file, bundle) in bundles() {
        assert!(!bundle.submissions.is_empty(), "{file}");
        bundle.submissions.iter().for_each(|submission| claim(file, &bundle, submission));
    }
}

/// Every open text of a submission: answers in words, details, "other", items of groups.
fn words(submission: &BundledSubmission) -> impl Iterator<Item = (&Key, String)> {
    submission
        .answers
        .0
        .iter()
        .map(|(key, value)| (key, value.words()))
        .filter(|(_, w)| !w.is_empty())
}

#[test]
fn a_bundle_read_and_written_again_is_the_same() {
    for (file, bundle) in bundles() {
        assert_eq!(bundle.format, FORMAT, "{file}");
        let again = serde_json::to_string_pretty(&bundle).expect("a bundle is plain data");
        assert_eq!(again, text_of(file).trim_end(), "{file}");
    }
}

#[test]
fn an_unknown_field_is_refused() {
    let strange = text_of(OF_2009).replacen("\"format\"", "\"colour\": \"blue\", \"format\"", 1);
    let error = serde_json::from_str::<Bundle>(&strange).expect_err("colour is no field");
    assert!(error.to_string().contains("colour"), "{error}");
}

#[test]
fn respondents_invitations_and_submissions_stand_in_order_and_once() {
    for (file, bundle) in bundles() {
        let respondents: Vec<_> = bundle.respondents.iter().map(|r| &r.slug).collect();
        let invited: Vec<_> = bundle.invitations.iter().map(|i| &i.respondent).collect();
        let handed_in: Vec<_> =
            bundle.submissions.iter().map(|s| (&s.respondent, s.version)).collect();
        assert!(respondents.is_sorted_by(|a, b| a < b), "{file}: {respondents:?}");
        assert!(invited.is_sorted_by(|a, b| a < b), "{file}: {invited:?}");
        assert!(handed_in.is_sorted_by(|a, b| a < b), "{file}: {handed_in:?}");
        let known: BTreeSet<_> = respondents.into_iter().collect();
        assert!(invited.iter().all(|slug| known.contains(slug)), "{file}");
        assert!(handed_in.iter().all(|(slug, _)| known.contains(slug)), "{file}");
    }
}

#[test]
fn states_and_entities_bear_the_names_of_the_registry() {
    let id = RespondentId::from(uuid::Uuid::nil());
    for (file, bundle) in bundles() {
        for respondent in &bundle.respondents {
            let registered = if respondent.category.is_state() {
                let code = respondent.state.as_deref().expect("a State has a code");
                State::find(code).map(|state| state.respondent(id))
            } else {
                Entity::find(&respondent.slug).map(|entity| entity.respondent(id))
            };
            let slug = &respondent.slug;
            let Some(registered) = registered else {
                let name = respondent.names.read(Language::En);
                let short = respondent.abbreviation.as_deref().unwrap_or(name);
                assert!(matches!(respondent.category, Category::Nhri | Category::Ngo), "{slug}");
                assert_eq!((slug, &respondent.sort_key), (&slugify(short), &sort_fold(name)));
                continue;
            };
            assert_eq!(slug, &registered.slug, "{file}");
            assert_eq!(respondent.category, registered.category, "{file}: {slug}");
            assert_eq!(respondent.group, registered.group, "{file}: {slug}");
            assert_eq!(respondent.names, registered.names, "{file}: {slug}");
            assert_eq!(respondent.running, registered.running, "{file}: {slug}");
            assert_eq!(respondent.abbreviation, registered.abbreviation, "{file}: {slug}");
            assert_eq!(respondent.sort_key, registered.sort_key, "{file}: {slug}");
        }
    }
}

#[test]
fn every_questionnaire_is_ready_for_dispatch_in_its_languages() {
    for (file, bundle) in bundles() {
        for version in &bundle.questionnaires {
            let content = &version.content;
            assert_eq!(content.unready(), [], "{file}");
            assert!(!content.languages.is_empty(), "{file}");
            for language in &content.languages {
                let complete = content.title.exact(*language).is_some()
                    && content.preamble.exact(*language).is_some()
                    && content.instruction.exact(*language).is_some()
                    && content.parts.iter().all(|part| part.title.exact(*language).is_some());
                assert!(complete, "{file}: {language}");
                let choices = content.questions().filter_map(|q| q.kind.choices()).flatten();
                assert!(choices.into_iter().all(|c| c.label.exact(*language).is_some()), "{file}");
            }
            assert!(content.questions().all(|q| q.heading.exact(Language::En).is_some()), "{file}");
        }
    }
}

#[test]
fn every_answer_fits_a_question_that_was_put_to_its_respondent() {
    each_submission(|file, bundle, submission| {
        let questions = questions_of(bundle, submission);
        let audience = respondent_of(bundle, &submission.respondent).category.audience();
        let slug = &submission.respondent;
        assert!(!submission.answers.0.is_empty(), "{file}: {slug}");
        for (key, value) in &submission.answers.0 {
            let question = questions
                .question(key)
                .unwrap_or_else(|| panic!("{file}: {slug}: there is no question {key}"));
            assert_eq!(value.check(question), Ok(()), "{file}: {slug}: {key}");
            assert!(value.is_given(), "{file}: {slug}: {key}");
            let put = questions.is_put(question, audience, &submission.answers);
            assert!(put, "{file}: {slug}: {key} was not put");
            let limit = question.word_limit.map_or(usize::MAX, |words| words as usize);
            assert!(value.word_count() <= limit, "{file}: {slug}: {key} is too long");
        }
    });
}

#[test]
fn a_submission_is_late_exactly_when_the_deadline_of_its_respondent_had_passed() {
    each_submission(|file, bundle, submission| {
        let slug = &submission.respondent;
        let own = bundle.invitations.iter().find(|i| &i.respondent == slug);
        let deadline = own.and_then(|i| i.deadline).or(bundle.consultation.deadline);
        let deadline = Deadline::at(deadline.expect("the consultation was opened"));
        let opened = bundle.consultation.opened_at.expect("the consultation was opened");
        assert!(submission.handed_in_at > opened, "{file}: {slug}");
        assert_eq!(submission.late, deadline.has_passed(submission.handed_in_at), "{file}: {slug}");
    });
}

#[test]
fn every_attachment_belongs_to_a_question_that_takes_files_and_has_its_full_length() {
    let mut found = 0;
    for (file, bundle) in bundles() {
        for submission in &bundle.submissions {
            for carried in &submission.attachments {
                let attachment = &carried.attachment;
                let question = questions_of(&bundle, submission).question(&attachment.question);
                assert!(question.is_some_and(|q| q.attachments), "{file}: {}", attachment.name);
                let padding = carried.content.bytes().rev().take_while(|b| *b == b'=').count();
                let length = carried.content.len() / 4 * 3 - padding;
                assert_eq!(attachment.size, length as u64, "{file}: {}", attachment.name);
                let hexadecimal = attachment.sha256.bytes().all(|b| b.is_ascii_hexdigit());
                assert!(hexadecimal && attachment.sha256.len() == 64, "{file}");
                found += 1;
            }
        }
    }
    assert_eq!(found, 1);
}

#[test]
fn the_bundle_of_2011_holds_exactly_the_eight_states_and_two_ngos_that_answered() {
    let bundle = bundle(DEMONSTRATION[0]);
    let from = |category: Category| -> Vec<&str> {
        let of =
            |s: &&BundledSubmission| respondent_of(&bundle, &s.respondent).category == category;
        bundle.submissions.iter().filter(of).map(|s| s.respondent.as_str()).collect()
    };
    let states = ["cameroon", "cuba", "france", "greece", "honduras", "iraq", "serbia", "uruguay"];
    assert_eq!(from(Category::MemberState), states);
    assert_eq!(from(Category::Ngo).len(), 2);
    assert_eq!(bundle.submissions.len(), 10);
    assert_eq!(bundle.submissions.iter().filter(|s| s.late).count(), 1);
    let mandate = &bundle.consultation.mandate;
    assert_eq!((mandate.approximate_total, mandate.ngos), (Some(10), NgoMode::Collective));
}

#[test]
fn every_open_answer_of_2011_and_2009_says_on_its_face_that_it_is_illustrative() {
    for file in [DEMONSTRATION[0], OF_2009] {
        for submission in &bundle(file).submissions {
            let sign = match submission.language {
                Language::Fr => "Réponse illustrative\u{a0}: ",
                Language::Es => "Respuesta ilustrativa: ",
                Language::Ar => "رد توضيحي: ",
                _ => "Illustrative reply: ",
            };
            let slug = &submission.respondent;
            assert!(words(submission).count() > 0, "{file}: {slug}");
            for (key, value) in &submission.answers.0 {
                match value {
                    Value::Group { items } => items.iter().for_each(|item| {
                        assert!(item.values().any(|v| v.starts_with(sign)), "{slug}: {key}");
                    }),
                    other if other.words().is_empty() => {}
                    other => assert!(other.words().starts_with(sign), "{slug}: {key}"),
                }
            }
        }
    }
}

#[test]
fn every_open_answer_to_the_seminar_names_the_paragraph_that_it_puts_in_other_words() {
    let paragraphs = [
        ("african-union", "11"),
        ("council-of-europe", "10"),
        ("iran-islamic-republic-of", "9"),
        ("morocco", "43"),
        ("undp", "40"),
        ("unesco", "33"),
        ("venezuela-bolivarian-republic-of", "43"),
    ];
    let bundle = bundle(DEMONSTRATION[1]);
    let answering: Vec<_> = bundle.submissions.iter().map(|s| s.respondent.as_str()).collect();
    assert_eq!(answering, paragraphs.map(|(slug, _)| slug));
    for (submission, (slug, number)) in bundle.submissions.iter().zip(paragraphs) {
        let (own, of) = match submission.language {
            Language::Fr => ("En nos propres termes, d’après A/HRC/23/20, par. ", "\u{a0}: "),
            Language::Es => ("Con nuestras propias palabras, según A/HRC/23/20, párr. ", ": "),
            _ => ("In our own words, after A/HRC/23/20, para. ", ": "),
        };
        assert!(words(submission).count() > 0, "{slug}");
        for (key, text) in words(submission) {
            assert!(text.contains(&format!("{own}{number}{of}")), "{slug}: {key}: {text}");
        }
    }
    let group = bundle.submissions.iter().find_map(|s| s.on_behalf_of.as_deref());
    assert_eq!(group, Some("the Non-Aligned Movement"));
}
