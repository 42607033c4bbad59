//! What the page of answers shows, gathered: how many answers are alike, and those of one page.
use super::{answers::Asked, newest::newest};
use crate::web::{WebError, page_among};
use domain::{
    consultation::Consultation,
    language::Language,
    questionnaire::{Key, Questionnaire},
    respondent::{Category, RegionalGroup},
    state::sort_by_name,
    submission::Submission,
};
use store::{AlikeAnswers, FoundAnswer, TenantTx, ToRead};

/// How many stand on a page.
const A_PAGE: usize = 100;

/// What is asked for, read.
#[derive(Clone, Copy)]
pub struct Wanted {
    pub order: &'static str,
    pub category: Option<Category>,
    pub group: Option<RegionalGroup>,
    pub all: bool,
    pub one: bool,
    pub language: Language,
}

impl Wanted {
    /// Reads what the address says; what makes no sense narrows nothing down.
    pub fn of(asked: &Asked, language: Language) -> Self {
        let one = !asked.respondent.is_empty();
        Self {
            order: match asked.order.as_str() {
                "category" => "category",
                "group" => "group",
                _ => "alphabet",
            },
            category: asked.category.parse().ok(),
            group: asked.group.parse().ok(),
            all: asked.show == "all" || one,
            one,
            language,
        }
    }
}

/// What was found.
pub struct Gathered {
    /// All submissions, as far as they are counted; none when the answer of one respondent is read.
    pub alike: Vec<AlikeAnswers>,
    /// Those of the page, with their answers.
    pub shown: Vec<Submission>,
    /// The page, from 1.
    pub page: usize,
    /// The last page.
    pub last: usize,
}

/// The answers to a question, or the one of the respondent who is asked for.
pub async fn gather(
    tx: &TenantTx,
    consultation: &Consultation,
    questionnaire: &Questionnaire,
    (key, asked, wanted): (&Key, &Asked, &Wanted),
) -> Result<Gathered, WebError> {
    if wanted.one {
        let mut shown = of_one(tx, consultation, &asked.respondent).await?;
        shown.retain(|submission| wanted.has(submission, key));
        return Ok(Gathered { alike: Vec::new(), shown, page: 1, last: 1 });
    }
    let condition = questionnaire.question(key).and_then(|q| q.condition.as_ref());
    let to_read = ToRead {
        question: key,
        before: condition.map(|condition| &condition.question),
        language: wanted.language,
        all: wanted.all,
        category: wanted.category,
        group: wanted.group,
    };
    let mut tallied = tx.submissions().tallied(consultation.id, &to_read).await?;
    wanted.sort(&mut tallied.found);
    let (page, last) = page_among(&asked.page, tallied.found.len(), A_PAGE);
    let found = tallied.found.iter().skip((page - 1) * A_PAGE).take(A_PAGE);
    let these: Vec<_> = found.map(|found| found.id).collect();
    let shown = tx.submissions().present(&these, Some(key)).await?;
    Ok(Gathered { alike: tallied.alike, shown, page, last })
}

/// What stands at present of one respondent.
async fn of_one(
    tx: &TenantTx,
    consultation: &Consultation,
    slug: &str,
) -> Result<Vec<Submission>, WebError> {
    // Readable names hold neither; a text with a comma would name several.
    if slug.contains([',', '\0']) {
        return Err(WebError::NotFound);
    }
    let found = tx.submissions().of_slugs(consultation.id, &[slug.to_owned()]).await?;
    if found.is_empty() {
        tx.respondents().by_slug(slug).await?.ok_or(WebError::NotFound)?;
    }
    Ok(newest(found))
}

impl Wanted {
    fn sort(&self, found: &mut [FoundAnswer]) {
        sort_by_name(found, self.language, |found| &found.name);
        match self.order {
            "category" => found.sort_by_key(|found| found.category),
            // Those outside the groups follow, category by category.
            "group" => {
                found.sort_by_key(|found| (found.group.is_none(), found.group, found.category))
            }
            _ => {}
        }
    }

    /// Whether a submission is wanted and says something about the question: an answer, or a file.
    fn has(&self, submission: &Submission, key: &Key) -> bool {
        let respondent = &submission.respondent;
        self.category.is_none_or(|category| category == respondent.category)
            && self.group.is_none_or(|group| respondent.group == Some(group))
            && (submission.answers.get(key).is_some_and(domain::answer::Value::says_something)
                || submission.attachments.iter().any(|file| &file.question == key))
    }
}
