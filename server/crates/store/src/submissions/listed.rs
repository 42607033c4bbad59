//! The list of submissions: how many there are of each kind, and which stand on one page.
use super::{Submissions, present::present};
use crate::StoreError;
use domain::{
    id::{ConsultationId, SubmissionId},
    submission::Kept,
};
use sea_orm::FromQueryResult;
use uuid::Uuid;

/// One page of the list.
#[derive(Clone, Debug, Default)]
pub struct Listed {
    /// How many submissions there are of each kind.
    pub counts: [(Kept, usize); 4],
    /// The first of those that await a decision.
    pub awaiting: Vec<SubmissionId>,
    /// Those of the page.
    pub shown: Vec<SubmissionId>,
}

/// Which page, and how many stand where.
#[derive(Clone, Copy, Debug)]
pub struct Sheet {
    /// The page, from 1; one beyond the last means the last.
    pub page: usize,
    /// How many stand on a page.
    pub holds: usize,
    /// How many of those that await a decision are wanted beside.
    pub beside: usize,
}

#[derive(FromQueryResult)]
struct Row {
    all: i64,
    counting: i64,
    not_counting: i64,
    awaiting: i64,
    first: Option<String>,
    shown: Option<String>,
}

impl Submissions<'_> {
    /// A page of the submissions of one kind, by respondent in list order, then version.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn listed(
        &self,
        consultation: ConsultationId,
        kept: Kept,
        sheet: Sheet,
    ) -> Result<Listed, StoreError> {
        let page = i64::try_from(sheet.page).unwrap_or(i64::MAX).max(1);
        let values = vec![Uuid::from(consultation).into(), page.into()];
        let statement = self.0.statement(&sql(kept, sheet), values);
        let row = Row::find_by_statement(statement).one(&self.0.tx).await?;
        Ok(row.map(Row::read).unwrap_or_default())
    }
}

fn sql(kept: Kept, Sheet { holds, beside, .. }: Sheet) -> String {
    let of_the_kind = match kept {
        Kept::All => "true",
        Kept::Counting => "p.counts",
        Kept::NotCounting => "NOT p.counts",
        Kept::Awaiting => "p.awaiting",
    };
    // The order of the program, which compares letter by letter whatever the database was set up with.
    let some = |which: &str, rest: &str| {
        format!(
            "(SELECT string_agg(o.id::text, ',' ORDER BY o.place) FROM (
               SELECT p.id, row_number() OVER () AS place FROM (
                 SELECT p.id FROM present p WHERE {which} ORDER BY p.sort_key COLLATE \"C\", p.version, p.id {rest}) p) o)"
        )
    };
    let first = some("p.awaiting", &format!("LIMIT {beside}"));
    let page = format!(
        "OFFSET greatest(0, least($2 - 1, ((SELECT count(*) FROM present p WHERE {of_the_kind}) - 1) / {holds})) * {holds} LIMIT {holds}"
    );
    let shown = some(of_the_kind, &page);
    format!(
        "{} SELECT count(*) AS all, count(*) FILTER (WHERE counts) AS counting, count(*) FILTER (WHERE NOT counts) AS not_counting,
           count(*) FILTER (WHERE awaiting) AS awaiting, {first} AS first, {shown} AS shown FROM present",
        present("r.sort_key")
    )
}

impl Row {
    fn read(self) -> Listed {
        let count = |n: i64| usize::try_from(n).unwrap_or_default();
        let ids = |list: Option<String>| -> Vec<SubmissionId> {
            let list = list.unwrap_or_default();
            list.split(',').filter_map(|id| id.parse().ok()).collect()
        };
        Listed {
            counts: Kept::ALL.map(|kept| match kept {
                Kept::All => (kept, count(self.all)),
                Kept::Counting => (kept, count(self.counting)),
                Kept::NotCounting => (kept, count(self.not_counting)),
                Kept::Awaiting => (kept, count(self.awaiting)),
            }),
            awaiting: ids(self.first),
            shown: ids(self.shown),
        }
    }
}
