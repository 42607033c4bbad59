//! What the board shows: how far everybody is, counted by PostgreSQL, and one page of rows.
use crate::{
    Corrupt, Invitation, Invitations, Newest, Progress, StoreError,
    entity::{invitation, respondent},
    invitations,
    papers::columns,
    respondents,
    submissions::NewestRow,
    time::to_row,
};
use domain::{
    id::{ConsultationId, RespondentId},
    respondent::{Category, RegionalGroup, Respondent},
};
use jiff::Timestamp;
use sea_orm::{ConnectionTrait, FromQueryResult, QueryResult, Value};
use uuid::Uuid;

/// How many of the invited are alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Alike {
    /// Their category.
    pub category: Category,
    /// Their regional group.
    pub group: Option<RegionalGroup>,
    /// How far they are.
    pub progress: Progress,
    /// How many.
    pub count: usize,
    /// How many of them have not handed in, are within reach of mail and were not reminded of late.
    pub to_remind: usize,
}

/// One of the invited, for the board.
#[derive(Clone, Debug)]
pub struct Line {
    /// How it was asked.
    pub invitation: Invitation,
    /// Who.
    pub respondent: Respondent,
    /// Whether mail reaches anybody.
    pub reachable: bool,
    /// Whether the newest mail to one of its addresses was refused for good.
    pub undelivered: bool,
    /// The newest version that it handed in.
    pub newest: Option<Newest>,
}

/// Which of the invited are looked for.
#[derive(Clone, Debug, Default)]
pub struct Sought {
    /// Only these; everybody when none.
    pub among: Option<Vec<RespondentId>>,
    /// Only of this category.
    pub category: Option<Category>,
    /// Only of this group.
    pub group: Option<RegionalGroup>,
    /// Only those who are this far.
    pub progress: Vec<Progress>,
}

#[derive(FromQueryResult)]
struct AlikeRow {
    category: String,
    regional_group: Option<String>,
    progress: String,
    count: i64,
    to_remind: i64,
}

/// Those whom mail reaches although the registry has no address: somebody acts for them, or was offered a seat.
const REACHED: &str = "SELECT respondent_id FROM seats WHERE ours(seats) AND role = 'focal_point' AND removed_at IS NULL AND suspended_at IS NULL
     UNION SELECT respondent_id FROM seat_offers WHERE ours(seat_offers) AND role = 'focal_point' AND taken_at IS NULL AND revoked_at IS NULL
       AND respondent_id IS NOT NULL";

/// Those to whom the newest mail about the consultation `$1`, at one of their addresses, was given up.
const UNDELIVERED: &str = "SELECT respondent_id FROM (
       SELECT DISTINCT ON (respondent_id, recipient) respondent_id, failed_at FROM outbox
       WHERE ours(outbox) AND consultation_id = $1 AND respondent_id IS NOT NULL AND coalesce(sent_at, failed_at) IS NOT NULL
       ORDER BY respondent_id, recipient, id DESC) AS last WHERE failed_at IS NOT NULL";

const PROGRESS: &str = "CASE WHEN i.handed_in_at IS NOT NULL THEN 'handed_in' WHEN i.started_at IS NOT NULL THEN 'started'
     WHEN i.opened_at IS NOT NULL THEN 'opened' ELSE 'invited' END";

/// The beginning of a statement: everybody `asked` in the consultation `$1`, and how far they are. The rest of the registry is
/// there, too, without progress: a `FULL JOIN` is never done row by row (see `submissions/present.rs`).
fn asked() -> String {
    format!(
        "WITH asked AS MATERIALIZED (
           SELECT * FROM (SELECT i.id, i.respondent_id, i.handed_in_at, {PROGRESS} AS progress FROM invitations i
               WHERE ours(invitations i) AND i.consultation_id = $1) i
             FULL JOIN (SELECT r.id AS respondent_id, r.category, r.regional_group, r.sort_key, r.contact FROM respondents r
               WHERE ours(respondents r)) r USING (respondent_id))"
    )
}

const SOUGHT: &str = "a.progress = ANY (string_to_array($4, ',')) AND ($2::text IS NULL OR a.category = $2)
     AND ($3::text IS NULL OR a.regional_group = $3) AND ($5::text IS NULL OR a.respondent_id = ANY (string_to_array($5, ',')::uuid[]))";

impl Invitations<'_> {
    /// How many are alike in category, group and progress. `rested` is the moment after which nobody is reminded again.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn counts(
        &self,
        consultation: ConsultationId,
        rested: Timestamp,
    ) -> Result<Vec<Alike>, StoreError> {
        // Both lists are asked by hash, however many they hold; a join would trust an estimate.
        let sql = format!(
            "{} SELECT a.category, a.regional_group, a.progress, count(*) AS count,
               count(*) FILTER (WHERE a.handed_in_at IS NULL AND (a.contact IS NOT NULL OR a.respondent_id IN ({REACHED}))
                 AND a.respondent_id NOT IN (SELECT m.respondent_id FROM audit_entries m WHERE ours(audit_entries m)
                   AND m.consultation_id = $1 AND m.act = 'reminded' AND m.at > $2 AND m.respondent_id IS NOT NULL)) AS to_remind
             FROM asked a WHERE a.progress IS NOT NULL GROUP BY 1, 2, 3",
            asked()
        );
        let values = vec![Uuid::from(consultation).into(), to_row(rested).into()];
        let rows =
            AlikeRow::find_by_statement(self.0.statement(&sql, values)).all(&self.0.tx).await?;
        Ok(rows.into_iter().map(AlikeRow::read).collect::<Result<_, _>>()?)
    }

    /// How many are found; [`Invitations::counts`] tells it, too, unless they are sought by words.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn found(
        &self,
        consultation: ConsultationId,
        sought: &Sought,
    ) -> Result<usize, StoreError> {
        let sql = format!("{} SELECT count(*) AS count FROM asked a WHERE {SOUGHT}", asked());
        let row = self.0.tx.query_one_raw(self.0.statement(&sql, sought.values(consultation)));
        let count: i64 = row.await?.map_or(Ok(0), |row| row.try_get("", "count"))?;
        Ok(usize::try_from(count).unwrap_or_default())
    }

    /// So many of those found, in list order, after so many others.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn lines(
        &self,
        consultation: ConsultationId,
        sought: &Sought,
        (after, most): (usize, usize),
    ) -> Result<Vec<Line>, StoreError> {
        let sql = format!(
            "{}, shown AS MATERIALIZED (SELECT a.id, a.respondent_id AS respondent, a.sort_key FROM asked a
               WHERE {SOUGHT} ORDER BY a.sort_key, a.id OFFSET {after} LIMIT {most})
             SELECT {}{} r.contact IS NOT NULL OR r.id IN ({REACHED}) AS reachable,
               r.id IN ({UNDELIVERED}) AS undelivered,
               n.id AS n_id, n.respondent_id AS n_respondent_id, n.version AS n_version, n.late AS n_late,
               n.handed_in_at AS n_handed_in_at, coalesce(d.standing, 'received') AS n_standing
             FROM shown s JOIN invitations i ON i.id = s.id JOIN respondents r ON r.id = s.respondent
             LEFT JOIN LATERAL (SELECT x.* FROM submissions x WHERE ours(submissions x) AND x.consultation_id = $1 AND x.respondent_id = r.id
               ORDER BY x.version DESC LIMIT 1) n ON true
             LEFT JOIN LATERAL (SELECT y.standing FROM decisions y WHERE ours(decisions y) AND y.submission_id = n.id
               ORDER BY y.decided_at DESC, y.id DESC LIMIT 1) d ON true
             ORDER BY s.sort_key, s.id",
            asked(),
            columns::<invitation::Column>("i"),
            columns::<respondent::Column>("r"),
        );
        let rows =
            self.0.tx.query_all_raw(self.0.statement(&sql, sought.values(consultation))).await?;
        rows.iter().map(line).collect()
    }
}

impl Sought {
    fn values(&self, consultation: ConsultationId) -> Vec<Value> {
        let joined = |words: Vec<String>| words.join(",");
        let among = |ids: &Vec<RespondentId>| {
            joined(ids.iter().map(|id| Uuid::from(*id).to_string()).collect())
        };
        let progress = match self.progress.as_slice() {
            [] => &Progress::ALL,
            some => some,
        };
        vec![
            Uuid::from(consultation).into(),
            self.category.map(Category::code).into(),
            self.group.map(RegionalGroup::code).into(),
            joined(progress.iter().map(|p| p.code().to_owned()).collect()).into(),
            self.among.as_ref().map(among).into(),
        ]
    }
}

impl AlikeRow {
    fn read(self) -> Result<Alike, Corrupt> {
        let corrupt = |column| Corrupt { table: "respondents", column, row: Uuid::nil() };
        let count = |n: i64| usize::try_from(n).unwrap_or_default();
        let progress = Progress::ALL.into_iter().find(|p| p.code() == self.progress);
        Ok(Alike {
            category: self.category.parse().map_err(|_| corrupt("category"))?,
            group: self
                .regional_group
                .as_deref()
                .map(str::parse)
                .transpose()
                .map_err(|_| corrupt("regional_group"))?,
            progress: progress.ok_or_else(|| corrupt("progress"))?,
            count: count(self.count),
            to_remind: count(self.to_remind),
        })
    }
}

fn line(row: &QueryResult) -> Result<Line, StoreError> {
    let newest = match row.try_get::<Option<Uuid>>("n_", "id")? {
        Some(_) => Some(NewestRow::from_query_result(row, "n_")?.newest()?),
        None => None,
    };
    Ok(Line {
        invitation: invitations::read(invitation::Model::from_query_result(row, "i_")?)?,
        respondent: respondents::read(respondent::Model::from_query_result(row, "r_")?)?,
        reachable: row.try_get("", "reachable")?,
        undelivered: row.try_get("", "undelivered")?,
        newest,
    })
}
