//! What counts, in reporting order, and how far each reply may be shown.
use super::{
    Compilation, Invited,
    quotation::standing,
    said::{Column, Columns, Deed, Row, Said},
};
use crate::{
    answer::Value,
    consultation::{Consultation, Mandate, geneva},
    draft::{CountedSource, Source, basis::Mark},
    language::Language,
    questionnaire::{Key, Question, Questionnaire},
    respondent::{Category, Respondent},
    state::{State, sort_fold},
    style::participation::Party,
    submission::{Publication, Submission},
};
use jiff::civil::Date;
use std::collections::{BTreeMap, HashMap};

/// The counted replies and all that is told about them.
pub(super) struct Record<'a> {
    pub(super) consultation: &'a Consultation,
    pub(super) mandate: &'a Mandate,
    pub(super) questionnaire: &'a Questionnaire,
    pub(super) invited: &'a Invited,
    pub(super) today: Date,
    pub(super) columns: Columns<'a>,
    /// One for each respondent that counts: by category, then named before unnamed, then alphabetically.
    pub(super) replies: Vec<Reply<'a>>,
    /// The places of the replies by slug, the order in which sources are marked.
    pub(super) by_slug: Vec<usize>,
}

/// A submission that counts.
pub(super) struct Reply<'a> {
    pub(super) submission: &'a Submission,
    /// How far it may be shown: the strictest choice of all versions.
    pub(super) level: Publication,
    /// Its place in [`Record::by_slug`].
    pub(super) rank: u32,
    row: Row<'a>,
    whole: Mark,
}

impl<'a> Record<'a> {
    pub(super) fn of(input: &Compilation<'a>) -> Self {
        let mut strictest: HashMap<&str, Publication> = HashMap::new();
        let mut counted: BTreeMap<&str, &Submission> = BTreeMap::new();
        for submission in input.submissions {
            let level = strictest.entry(submission.source()).or_default();
            *level = (*level).max(allowed(submission));
            if submission.counts() {
                let latest = counted.entry(submission.source()).or_insert(submission);
                if latest.version < submission.version {
                    *latest = submission;
                }
            }
        }
        let level = |slug| strictest.get(slug).copied().unwrap_or(Publication::Confidential);
        let columns = Columns::of(input.questionnaire);
        let ranked = (0..).zip(counted);
        let mut replies: Vec<Reply<'a>> =
            ranked.map(|(rank, (slug, s))| Reply::of(s, level(slug), rank, &columns)).collect();
        replies.sort_by_cached_key(Reply::order);
        let mut by_slug: Vec<usize> = (0..replies.len()).collect();
        by_slug.sort_unstable_by_key(|at| replies[*at].rank);
        Self {
            consultation: input.consultation,
            mandate: &input.consultation.mandate,
            questionnaire: input.questionnaire,
            invited: input.invited,
            today: input.today,
            columns,
            replies,
            by_slug,
        }
    }

    /// The subject of the consultation: its title, else that of the questionnaire.
    pub(super) fn subject(&self) -> &'a str {
        let titles = [&self.consultation.title, &self.questionnaire.title];
        titles
            .into_iter()
            .map(|t| t.read(Language::En).trim())
            .find(|t| !t.is_empty())
            .unwrap_or("")
    }

    pub(super) fn report_title(&self) -> String {
        match self.subject() {
            "" => "Summary of responses".to_owned(),
            subject => format!("{}: summary of responses", standing(subject)),
        }
    }

    /// Whom the mandate charges: "the Advisory Committee".
    pub(super) fn charged(&self) -> &'a str {
        match self.mandate.requested_of.trim() {
            "" => "the drafting group",
            body => body,
        }
    }

    pub(super) fn counted(&self) -> Vec<CountedSource> {
        self.replies
            .iter()
            .map(|reply| CountedSource {
                respondent: reply.submission.source().to_owned(),
                version: reply.submission.version,
                mark: reply.whole.hex(),
            })
            .collect()
    }

    /// The replies to which a question was put, with their places in [`Self::replies`].
    pub(super) fn put(&self, question: &Question, column: Column) -> Vec<usize> {
        let was_put = |reply: &Reply<'_>| {
            let answers = &reply.submission.answers;
            let audience = reply.category().audience();
            // An answer to another version's wording of the audience still is an answer.
            self.questionnaire.is_put(question, audience, answers)
                || reply.on(column).deed != Deed::Nothing
        };
        let all = self.replies.iter().enumerate();
        all.filter(|(_, reply)| was_put(reply)).map(|(at, _)| at).collect()
    }
}

/// What a submission's own choice allows. States are never anonymous: one that does not want to be named is not quoted.
/// Individuals are never named.
fn allowed(submission: &Submission) -> Publication {
    match (submission.respondent.category, submission.publication) {
        (category, Publication::PublicAnonymous) if category.is_state() => {
            Publication::NotPublishedButUsable
        }
        (Category::Individual, level) => level.max(Publication::PublicAnonymous),
        (_, level) => level,
    }
}

/// The mark of an answer that was not given.
fn silence(level: Publication) -> Mark {
    let mut mark = Mark::default();
    mark.take(level.code());
    mark.take("silence");
    mark
}

/// Whether the participation sentence names respondents of this category one by one, and so explains what they are
/// called afterwards.
const fn named_one_by_one(category: Category) -> bool {
    matches!(
        category,
        Category::UnFundProgramme
            | Category::UnSecretariat
            | Category::UnOther
            | Category::SpecializedAgency
            | Category::Igo
            | Category::NhriNetwork
            | Category::HrMechanism
            | Category::Parliament
    )
}

impl<'a> Reply<'a> {
    fn of(
        submission: &'a Submission,
        level: Publication,
        rank: u32,
        columns: &Columns<'_>,
    ) -> Self {
        let respondent = &submission.respondent;
        let mut voice = Mark::default();
        voice.take(level.code());
        voice.take(&respondent.running);
        voice.take(respondent.category.code());
        voice.take(submission.language.code());
        voice.take(submission.on_behalf_of.as_deref().unwrap_or_default());
        let mut whole = voice;
        whole.take(if submission.late { "late" } else { "in time" });
        let mut row = Row::silent(columns, silence(level));
        let mut marks: BTreeMap<&Key, Mark> = BTreeMap::new();
        for (key, value) in &submission.answers.0 {
            marks.entry(key).or_insert(voice).take_json(value);
            if let Some(column) = columns.find(key) {
                row.at_mut(column).answer(value);
            }
        }
        for file in &submission.attachments {
            marks.entry(&file.question).or_insert(voice).take(&file.sha256);
            if let Some(column) = columns.find(&file.question) {
                row.at_mut(column).files += 1;
            }
        }
        for (key, mark) in marks {
            whole.take(key.as_str());
            whole.take(&mark.hex());
            if let Some(column) = columns.find(key) {
                row.at_mut(column).mark = mark;
            }
        }
        Self { submission, level, rank, row, whole }
    }

    pub(super) fn respondent(&self) -> &'a Respondent {
        &self.submission.respondent
    }

    pub(super) fn category(&self) -> Category {
        self.respondent().category
    }

    pub(super) fn is_state(&self) -> bool {
        self.category().is_state()
    }

    pub(super) fn is_named(&self) -> bool {
        self.level == Publication::Public
    }

    pub(super) fn is_quotable(&self) -> bool {
        self.level <= Publication::PublicAnonymous
    }

    /// Whether it is given in confidence: counted in totals only.
    pub(super) fn is_confidential(&self) -> bool {
        self.level == Publication::Confidential
    }

    /// What it says on a question.
    pub(super) fn on(&self, column: Column) -> &Said<'a> {
        self.row.at(column)
    }

    pub(super) fn answer(&self, column: Column) -> Option<&'a Value> {
        self.on(column).value
    }

    /// The answer, if it says something.
    pub(super) fn said(&self, column: Column) -> Option<&'a Value> {
        let said = self.on(column);
        said.value.filter(|_| said.deed == Deed::Said)
    }

    pub(super) fn source(&self, question: Option<&Key>) -> Source {
        Source { respondent: self.submission.source().to_owned(), question: question.cloned() }
    }

    /// The mark of an answer, or of the whole submission.
    pub(super) fn mark(&self, question: Option<Column>) -> Mark {
        question.map_or(self.whole, |column| self.on(column).mark)
    }

    /// The day on which it was handed in, by the calendar of Geneva.
    pub(super) fn received_on(&self) -> Date {
        self.submission.handed_in_at.to_zoned(geneva()).date()
    }

    /// Who it is, as a party to a sentence; nameless when it may not be named.
    pub(super) fn party(&self) -> Party {
        if !self.is_named() {
            return Party::unnamed(self.category(), 1);
        }
        let respondent = self.respondent();
        let mut party = Party::of(respondent);
        party.sort_key = sort_fold(&respondent.sort_key);
        match self.state() {
            Some(state) => party.of_state(&state.running, &state.sort_key),
            None => party,
        }
    }

    /// The same after the introduction has explained abbreviations: "ILO".
    pub(super) fn brief_party(&self) -> Party {
        let party = self.party();
        match party.abbreviation.clone() {
            Some(short) if named_one_by_one(self.category()) => {
                Party { running: short, abbreviation: None, ..party }
            }
            _ => party,
        }
    }

    /// The State by which a national institution is named.
    pub(super) fn state(&self) -> Option<&'static State> {
        let respondent = self.respondent();
        let by_state = respondent.category == Category::Nhri;
        respondent.state.as_deref().filter(|_| by_state).and_then(State::find)
    }

    fn order(&self) -> (Category, bool, String, String, String) {
        let respondent = self.respondent();
        let state = self.state().map_or_else(String::new, |state| state.sort_key.clone());
        let name = sort_fold(&respondent.sort_key);
        (respondent.category, !self.is_named(), state, name, respondent.slug.clone())
    }
}
