//! What stands at present: of each respondent the version that takes the place of those before it, and later ones that do not
//! take its place, being late or rejected.
use super::{LAST, counted::TAKES_THE_PLACE};

/// The beginning of a statement: the rows `present` of the consultation `$1`, each with whether it counts and whether it is
/// late and nobody has decided on it.
pub(super) fn present() -> String {
    format!(
        "WITH last AS ({LAST}), present AS MATERIALIZED (
           SELECT id, respondent_id, version, late AND standing = 'received' AS awaiting,
             CASE standing WHEN 'accepted' THEN true WHEN 'received' THEN NOT late ELSE false END AS counts
           FROM (SELECT s.id, s.respondent_id, s.version, s.late, coalesce(l.standing, 'received') AS standing,
               max(s.version) FILTER (WHERE {TAKES_THE_PLACE}) OVER (PARTITION BY s.respondent_id) AS newest
             FROM submissions s LEFT JOIN last l ON l.submission_id = s.id
             WHERE ours(submissions s) AND s.consultation_id = $1) v
           WHERE newest IS NULL OR version >= newest)"
    )
}
