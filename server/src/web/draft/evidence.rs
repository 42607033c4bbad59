//! The answers behind the sentences of a paragraph.
use crate::web::WebError;
use domain::{
    consultation::Consultation,
    draft::{Draft, Paragraph, Sentence, Source},
    questionnaire::{Key, Questionnaire},
    submission::Submission,
};
use std::collections::{BTreeMap, BTreeSet};
use store::TenantTx;
use templates::{
    draft::{Asked, Backed, Counting, ReplyShown},
    parts::recalled,
};

/// How many answers to one question are shown behind a sentence; the rest is counted, with a link.
const SHOWN: usize = 30;

/// What stands behind a paragraph.
///
/// # Errors
/// When the database refuses.
pub async fn behind(
    tx: &TenantTx,
    consultation: &Consultation,
    draft: &Draft,
    paragraph: &Paragraph,
) -> Result<Vec<Backed>, WebError> {
    let groups = groups(paragraph);
    let needed: BTreeSet<&str> = groups
        .iter()
        .flat_map(|group| group.by_question())
        .flat_map(|(_, sources)| sources.into_iter().take(SHOWN))
        .map(|source| source.respondent.as_str())
        .collect();
    let slugs: Vec<String> = needed.into_iter().map(str::to_owned).collect();
    let library = Library {
        draft,
        versions: dispatched(tx, consultation).await?,
        submissions: tx.submissions().of_slugs(consultation.id, &slugs).await?,
        counted: tx.submissions().counted_versions(consultation.id).await?.into_iter().collect(),
    };
    let unsourced: Vec<&Sentence> = paragraph.without_source().collect();
    Ok(groups
        .into_iter()
        .map(|group| Backed {
            unsourced: group
                .sentences
                .iter()
                .any(|s| unsourced.iter().any(|other| std::ptr::eq(*other, *s))),
            asked: group.by_question().into_iter().map(|(q, s)| library.asked(q, &s)).collect(),
            sentences: group.sentences.into_iter().cloned().collect(),
        })
        .collect())
}

async fn dispatched(
    tx: &TenantTx,
    consultation: &Consultation,
) -> Result<Vec<Questionnaire>, WebError> {
    let versions = tx.questionnaires().versions(consultation.id).await?.into_iter().rev();
    let dispatched = versions.filter(|version| version.dispatched_at.is_some());
    Ok(dispatched.map(|version| version.content).collect())
}

/// Sentences in a row with the same sources.
struct Group<'d> {
    sentences: Vec<&'d Sentence>,
    sources: &'d [Source],
}

impl<'d> Group<'d> {
    /// The sources by question, in the order in which they are named.
    fn by_question(&self) -> Vec<(Option<&'d Key>, Vec<&'d Source>)> {
        let mut asked: Vec<(Option<&Key>, Vec<&Source>)> = Vec::new();
        for source in self.sources {
            let question = source.question.as_ref();
            match asked.iter_mut().find(|(key, _)| *key == question) {
                Some((_, sources)) => sources.push(source),
                None => asked.push((question, vec![source])),
            }
        }
        asked
    }
}

fn groups(paragraph: &Paragraph) -> Vec<Group<'_>> {
    let mut groups: Vec<Group<'_>> = Vec::new();
    for sentence in paragraph.all_sentences() {
        match groups.last_mut() {
            Some(group) if group.sources == sentence.sources => group.sentences.push(sentence),
            _ => groups.push(Group { sentences: vec![sentence], sources: &sentence.sources }),
        }
    }
    groups
}

/// Where answers are looked up.
struct Library<'d> {
    draft: &'d Draft,
    /// The dispatched versions of the questionnaire, newest first.
    versions: Vec<Questionnaire>,
    submissions: Vec<Submission>,
    counted: BTreeMap<String, u32>,
}

impl Library<'_> {
    fn asked(&self, key: Option<&Key>, sources: &[&Source]) -> Asked {
        let question = key.and_then(|key| {
            let (questionnaire, earlier) = self.versions.split_first()?;
            let question = questionnaire.question(key)?;
            let question = recalled(question, question.dropped(earlier));
            Some((questionnaire.number_of(key)?, question))
        });
        let shown = &sources[..sources.len().min(SHOWN)];
        Asked {
            question,
            replies: shown.iter().filter_map(|source| self.reply(source, key)).collect(),
            more: sources.len() - shown.len(),
            next: sources.get(SHOWN).map(|source| source.respondent.clone()),
        }
    }

    /// The answer in the version that the draft was compiled from; else the newest there is.
    fn reply(&self, source: &Source, key: Option<&Key>) -> Option<ReplyShown> {
        let compiled = self.draft.compiled_from.iter().find(|c| c.respondent == source.respondent);
        let of_source = || self.submissions.iter().filter(|s| s.source() == source.respondent);
        let submission = of_source()
            .find(|s| compiled.is_some_and(|c| c.version == s.version))
            .or_else(|| of_source().next_back())?;
        let respondent = &submission.respondent;
        Some(ReplyShown {
            slug: respondent.slug.clone(),
            names: respondent.names.clone(),
            category: respondent.category,
            group: respondent.group,
            version: submission.version,
            language: submission.language,
            value: key.and_then(|key| submission.answers.get(key)).cloned(),
            files: submission.attachments.clone(),
            counting: match self.counted.get(&source.respondent) {
                None => Counting::Gone,
                Some(version) if *version == submission.version => Counting::Counts,
                Some(_) => Counting::Replaced,
            },
        })
    }
}
