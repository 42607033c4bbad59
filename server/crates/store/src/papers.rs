//! Everything that lies before a respondent in one consultation, in one statement: pages and acts of a reply begin with it.
use crate::{
    Beforehand, Corrupt, Drafted, Invitation, Replies, Reply, StoreError, consultations,
    dispatched::Version,
    entity::{consultation, invitation, reply, respondent},
    invitations, replies, respondents,
    submissions::handing_in,
};
use domain::{
    answer::{self, Answers},
    consultation::Consultation,
    id::{AccountId, RespondentId},
    questionnaire::{Key, Questionnaire},
    respondent::Respondent,
    submission::Attachment,
};
use jiff::Timestamp;
use sea_orm::{ConnectionTrait, FromQueryResult, Iden, Iterable, QueryResult};
use serde::Deserialize;
use std::{
    collections::HashMap,
    fmt::Write,
    sync::{Arc, LazyLock},
};
use uuid::Uuid;

/// What a respondent was asked and what it has written so far.
#[derive(Clone, Debug)]
pub struct Papers {
    /// The consultation.
    pub consultation: Consultation,
    /// How the respondent was asked.
    pub invitation: Invitation,
    /// In whose name.
    pub respondent: Respondent,
    /// The version of the questionnaire that is answered.
    pub version: u32,
    /// The questions.
    pub questionnaire: Arc<Questionnaire>,
    /// The reply, if it has begun.
    pub reply: Option<Reply>,
    /// Its answers.
    pub answers: Answers,
    /// The same as they were saved; not when they are about to be handed in.
    pub drafted: Vec<Drafted>,
    /// Its files.
    pub files: Vec<Attachment>,
    /// Those who wrote its answers as they are.
    pub writers: HashMap<AccountId, String>,
}

#[derive(Deserialize)]
struct AnswerRow {
    question: Key,
    version: i32,
    value: Option<answer::Value>,
    by: AccountId,
    at: Timestamp,
}

#[derive(Deserialize)]
struct Writer {
    id: AccountId,
    name: String,
}

/// The columns of a table under a prefix: `c.id AS c_id, …`
pub(crate) fn columns<C: Iterable + Iden>(alias: &str) -> String {
    C::iter().fold(String::new(), |mut list, column| {
        let name = column.unquoted().to_owned();
        let _ = write!(list, "{alias}.{name} AS {alias}_{name}, ");
        list
    })
}

/// The answers as they were saved.
const DRAFTED: &str =
    "json_agg(json_build_object('question', a.question, 'version', a.version, 'value', a.value,
                'by', a.written_by, 'at', a.written_at))";

/// The answers that are given.
const GIVEN: &str = "json_object_agg(a.question, a.value) FILTER (WHERE a.value IS NOT NULL)";

/// Who wrote the answers.
const WRITERS: &str = "(SELECT json_agg(json_build_object('id', w.id, 'name', w.name))::text FROM accounts w
             WHERE w.id IN (SELECT a.written_by FROM answers a WHERE ours(answers a) AND a.reply_id = p.id))";

/// For what the papers are read.
#[derive(Clone, Copy)]
enum Purpose {
    /// To be shown, with the names of those who wrote.
    Page,
    /// To hand in: with what must be known beforehand, and the consultation can't be closed or put off meanwhile. `FOR KEY SHARE`
    /// excludes the `FOR UPDATE` of those who change it, and lets others hand in at the same time; of two who hand in for the
    /// same respondent one finds the version taken.
    HandingIn,
}

fn sql(purpose: Purpose) -> String {
    let (answers, writers, columns_before, tables_before, held) = match purpose {
        Purpose::Page => (DRAFTED, WRITERS, "", "", ""),
        Purpose::HandingIn => {
            (GIVEN, "NULL::text", handing_in::COLUMNS, handing_in::TABLES, "FOR KEY SHARE OF c")
        }
    };
    format!(
        "SELECT {}{}{}{} {columns_before} q.id AS questionnaire, q.version AS version,
           CASE WHEN q.id = $3 THEN NULL ELSE q.content END AS content,
           (SELECT {answers}::text FROM answers a WHERE ours(answers a) AND a.reply_id = p.id) AS answers,
           (SELECT json_agg(json_build_object('id', f.id, 'question', f.question, 'name', f.name,
                'media_type', f.media_type, 'size', f.size, 'sha256', f.sha256) ORDER BY f.id)::text
              FROM attachments f WHERE ours(attachments f) AND f.reply_id = p.id AND f.removed_at IS NULL) AS files,
           {writers} AS writers
         FROM consultations c
         JOIN invitations i ON ours(invitations i) AND i.consultation_id = c.id
         JOIN respondents r ON ours(respondents r) AND r.id = i.respondent_id
         JOIN LATERAL (SELECT v.id, v.version, v.content FROM questionnaires v
             WHERE ours(questionnaires v by i) AND v.consultation_id = c.id AND v.dispatched_at IS NOT NULL ORDER BY v.version DESC LIMIT 1) q ON true
         LEFT JOIN replies p ON ours(replies p) AND p.consultation_id = c.id AND p.respondent_id = r.id
         {tables_before}
         WHERE ours(consultations c by i) AND c.slug = $1 AND i.respondent_id = $2 {held}",
        columns::<consultation::Column>("c"),
        columns::<invitation::Column>("i"),
        columns::<respondent::Column>("r"),
        columns::<reply::Column>("p"),
    )
}

impl Replies<'_> {
    /// What lies before a respondent in the consultation of this readable name; none when it was not asked, or nothing was
    /// dispatched.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn papers(
        &self,
        slug: &str,
        respondent: RespondentId,
    ) -> Result<Option<Papers>, StoreError> {
        static SQL: LazyLock<String> = LazyLock::new(|| sql(Purpose::Page));
        let known = self.0.dispatched.last_of(self.0.tenant(), slug);
        let row = self.row(&SQL, (slug, respondent), known.as_ref()).await?;
        let Some(row) = row else { return Ok(None) };
        let mut papers = self.read(&row, slug, known)?;
        let answers: Option<Vec<AnswerRow>> = list(&row, "answers")?;
        let answers = answers.ok_or(corrupt_answers(&papers))?;
        papers.drafted = answers.into_iter().map(AnswerRow::drafted).collect();
        papers.answers = Replies::present(&papers.drafted);
        Ok(Some(papers))
    }

    /// The same for handing in, without the names of those who wrote. Waits for those who change the consultation. What it
    /// finds is as old as the beginning of that wait, but for the consultation; who is overtaken by another that hands in for the
    /// same respondent finds out by [`StoreError::Taken`] and looks again.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn papers_to_hand_in(
        &self,
        slug: &str,
        respondent: RespondentId,
    ) -> Result<Option<(Papers, Beforehand)>, StoreError> {
        static SQL: LazyLock<String> = LazyLock::new(|| sql(Purpose::HandingIn));
        let known = self.0.dispatched.last_of(self.0.tenant(), slug);
        let Some(row) = self.row(&SQL, (slug, respondent), known.as_ref()).await? else {
            return Ok(None);
        };
        let before = Beforehand::of(&row)?;
        let mut papers = self.read(&row, slug, known)?;
        if let Some(given) = row.try_get::<Option<String>>("", "answers")? {
            papers.answers = serde_json::from_str(&given).map_err(|_| corrupt_answers(&papers))?;
        }
        Ok(Some((papers, before)))
    }

    async fn row(
        &self,
        sql: &str,
        (slug, respondent): (&str, RespondentId),
        known: Option<&Version>,
    ) -> Result<Option<QueryResult>, StoreError> {
        let values =
            vec![slug.into(), Uuid::from(respondent).into(), known.map(|(id, _)| *id).into()];
        Ok(self.0.tx.query_one_raw(self.0.statement(sql, values)).await?)
    }

    fn read(
        &self,
        row: &QueryResult,
        slug: &str,
        known: Option<Version>,
    ) -> Result<Papers, StoreError> {
        let id: Uuid = row.try_get("", "questionnaire")?;
        let questionnaire = match known.filter(|(known, _)| *known == id) {
            Some((_, questionnaire)) => questionnaire,
            None => {
                let content: serde_json::Value = row.try_get("", "content")?;
                let corrupt = Corrupt { table: "questionnaires", column: "content", row: id };
                let read: Questionnaire = serde_json::from_value(content).map_err(|_| corrupt)?;
                self.0.dispatched.keep(self.0.tenant(), slug, id, read)
            }
        };
        read(row, id, questionnaire)
    }
}

fn read(
    row: &QueryResult,
    id: Uuid,
    questionnaire: Arc<Questionnaire>,
) -> Result<Papers, StoreError> {
    let corrupt = |table, column| Corrupt { table, column, row: id };
    let version: i32 = row.try_get("", "version")?;
    let reply = match row.try_get::<Option<Uuid>>("p_", "id")? {
        Some(_) => Some(replies::read(reply::Model::from_query_result(row, "p_")?)?),
        None => None,
    };
    let files = list(row, "files")?.ok_or_else(|| corrupt("attachments", "question"))?;
    let writers: Vec<Writer> = list(row, "writers")?.ok_or_else(|| corrupt("accounts", "name"))?;
    Ok(Papers {
        consultation: consultations::read(consultation::Model::from_query_result(row, "c_")?)?,
        invitation: invitations::read(invitation::Model::from_query_result(row, "i_")?)?,
        respondent: respondents::read(respondent::Model::from_query_result(row, "r_")?)?,
        version: u32::try_from(version).map_err(|_| corrupt("questionnaires", "version"))?,
        questionnaire,
        reply,
        answers: Answers::default(),
        drafted: Vec::new(),
        files,
        writers: writers.into_iter().map(|writer| (writer.id, writer.name)).collect(),
    })
}

fn corrupt_answers(papers: &Papers) -> Corrupt {
    Corrupt { table: "answers", column: "value", row: papers.invitation.id.into() }
}

/// A list that came as one text; nothing when it makes no sense.
fn list<T: for<'a> Deserialize<'a>>(
    row: &QueryResult,
    column: &str,
) -> Result<Option<Vec<T>>, StoreError> {
    let text: Option<String> = row.try_get("", column)?;
    Ok(text.map_or_else(|| Some(Vec::new()), |text| serde_json::from_str(&text).ok()))
}

impl AnswerRow {
    fn drafted(self) -> Drafted {
        Drafted {
            question: self.question,
            version: self.version,
            value: self.value,
            by: self.by,
            at: self.at,
        }
    }
}
