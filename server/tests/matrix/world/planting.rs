//! Canaries in the columns that no form writes as given.
use super::{Estate, bundles::RESPONDENTS};
use crate::{canary::canary, sql::Sql};

/// Columns of text that hold no canary, each with the reason why they can't.
pub const EXEMPT: &[(&str, &str)] = &[
    ("respondents.category", "one of a list of codes"),
    ("respondents.state", "one of a list of codes"),
    ("respondents.regional_group", "one of a list of codes"),
    ("seats.role", "one of a list of codes"),
    ("seat_offers.role", "one of a list of codes"),
    ("replies.language", "one of a list of codes"),
    ("replies.publication", "one of a list of codes"),
    ("answers.question", "a key of the questionnaire"),
    ("answer_versions.question", "a key of the questionnaire"),
    ("attachments.question", "a key of the questionnaire"),
    ("attachments.media_type", "one of a list of codes"),
    ("attachments.sha256", "a hash"),
    ("submissions.language", "one of a list of codes"),
    ("submissions.publication", "one of a list of codes"),
    ("submissions.content_hash", "a hash"),
    ("submission_answers.question", "a key of the questionnaire"),
    ("submission_attachments.question", "a key of the questionnaire"),
    ("submission_attachments.media_type", "one of a list of codes"),
    ("submission_attachments.sha256", "a hash"),
    ("decisions.standing", "one of a list of codes"),
    ("draft_versions.act", "one of a list of codes"),
    ("draft_versions.place", "a key of the draft"),
    ("remarks.paragraph", "a key of the draft"),
    ("remarks.disposition", "one of a list of codes"),
    ("outbox.mail", "identifiers only"),
    ("audit_entries.act", "one of a list of codes"),
];

/// Plants what is missing, past the walls and the triggers.
pub fn plant(estate: &Estate, root: &mut Sql) {
    let tenant = format!("tenant_id = '{}'", estate.tenant.id);
    let text = |table: &str, row: &str, column: &str| canary(estate.letter, table, row, column);
    let mut run = |statement: String| {
        let said = root.ask(&format!("SET session_replication_role = replica; {statement}"));
        assert!(said.is_done() && said.count > 0, "{statement}: {}", said.error);
    };
    for (owner, _, _) in RESPONDENTS {
        let row = format!("{owner}1");
        let address = text("respondents", &row, "contact").to_lowercase();
        run(format!(
            "UPDATE respondents SET contact = '{address}@example.org' WHERE {tenant} AND id = '{}'",
            estate.id(&format!("respondent/{owner}"))
        ));
    }
    for owner in ["mali", "kenya"] {
        let row = format!("{owner}3");
        let own =
            format!("{tenant} AND respondent_id = '{}'", estate.id(&format!("respondent/{owner}")));
        for (table, only) in [("answers", "question = 'q2'"), ("answer_versions", "true")] {
            let value = text(table, &row, "value");
            run(format!(
                "UPDATE {table} SET value = jsonb_build_object('value', 'text', 'text', '{value}')
                 WHERE {own} AND value->>'value' = 'text' AND {only}"
            ));
        }
        for (table, column, value) in [
            ("replies", "on_behalf_of", text("replies", &row, "on_behalf_of")),
            ("attachments", "name", format!("{}.txt", text("attachments", &row, "name"))),
            ("decisions", "reason", text("decisions", &row, "reason")),
        ] {
            let only = if table == "attachments" { "name = 'a file in draft.txt'" } else { "true" };
            run(format!("UPDATE {table} SET {column} = '{value}' WHERE {own} AND {only}"));
        }
    }
    for (table, column) in [
        ("remarks", "body"),
        ("remarks", "reason"),
        ("outbox", "error"),
        ("audit_entries", "object"),
    ] {
        let value = text(table, "house1", column);
        run(format!("UPDATE {table} SET {column} = '{value}' WHERE {tenant}"));
    }
    let note = text("audit_entries", "house1", "detail");
    run(format!(
        "UPDATE audit_entries SET detail = jsonb_build_object('note', '{note}') WHERE {tenant} AND detail = '{{}}'"
    ));
    // A session notes its use once a minute; here it has been used just now for as long as the proof takes.
    root.rows("UPDATE sessions SET seen_at = now() + interval '6 hours'");
    root.rows("SET session_replication_role = origin");
}
