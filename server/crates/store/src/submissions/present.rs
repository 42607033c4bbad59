//! What stands at present: of each respondent the version that takes the place of those before it, and later ones that do not
//! take its place, being late or rejected.
//!
//! Behind the walls PostgreSQL expects a handful of rows where there are thousands, and would look for each of them in a list
//! without an order. Therefore long lists are put together by `FULL JOIN`, which is never done row by row; where it leaves rows
//! that only one side has, they are dropped in the next step.
use super::{LAST, counted::TAKES_THE_PLACE};

/// The beginning of a statement: the rows `present` of the consultation `$1`, each with its respondent's `columns` (of `r`), whether
/// it counts, and whether it is late and nobody has decided on it.
pub(super) fn present(columns: &str) -> String {
    format!(
        "WITH last AS ({LAST}), stood AS MATERIALIZED (
           SELECT s.*, coalesce(l.standing, 'received') AS standing,
             max(s.version) FILTER (WHERE {TAKES_THE_PLACE}) OVER (PARTITION BY s.respondent_id) AS newest
           FROM (SELECT id, respondent_id, version, late FROM submissions s WHERE ours(submissions s) AND s.consultation_id = $1) s
           FULL JOIN last l ON l.submission_id = s.id),
         named AS MATERIALIZED (
           SELECT s.id, s.version, s.late AND s.standing = 'received' AS awaiting,
             CASE s.standing WHEN 'accepted' THEN true WHEN 'received' THEN NOT s.late ELSE false END AS counts, r.*
           FROM (SELECT * FROM stood WHERE newest IS NULL OR version >= newest) s
           FULL JOIN (SELECT r.id AS respondent_id, {columns} FROM respondents r WHERE ours(respondents r)) r USING (respondent_id)),
         present AS (SELECT * FROM named WHERE id IS NOT NULL)"
    )
}
