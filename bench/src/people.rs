//! Tenants with people who are signed in and replies that wait to be handed in: written straight into the database,
//! because making them is not what is measured.
use crate::{database::Database, world};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// The cookie of somebody's session.
pub fn cookie(tenant: &str, who: &str) -> String {
    URL_SAFE_NO_PAD.encode(Sha256::digest(format!("{tenant} {who}")))
}

/// What the forms of every session here carry.
pub const CSRF: &str = "a-token-for-measuring";

/// A secretary called `secretary`.
pub fn secretary(database: &Database, tenant: &str) -> anyhow::Result<()> {
    database.sql(&format!(
        "WITH t AS (SELECT id FROM tenants WHERE slug = '{tenant}'),
           a AS (INSERT INTO accounts (id, email, name) VALUES (gen_random_uuid(), 'secretary@{tenant}.example', 'A secretary') RETURNING id),
           p AS (INSERT INTO places SELECT a.id, t.id FROM a, t),
           z AS (INSERT INTO seats (tenant_id, id, account_id, role) SELECT t.id, gen_random_uuid(), a.id, 'supervisor' FROM a, t)
         INSERT INTO sessions (id, account_id, token_hash, csrf, created_at, seen_at)
           SELECT gen_random_uuid(), id, {}, '{CSRF}', now(), now() FROM a;",
        token(tenant, "'secretary'")
    ))?;
    Ok(())
}

/// A focal point for each of the first `count` respondents, with a reply that has all its answers.
pub fn focal_points(database: &Database, tenant: &str, count: usize) -> anyhow::Result<()> {
    let people = format!(
        "CREATE TEMP TABLE people AS SELECT r.tenant_id, r.id AS respondent, r.slug, gen_random_uuid() AS account,
             gen_random_uuid() AS reply, c.id AS consultation
           FROM respondents r JOIN tenants t ON t.id = r.tenant_id JOIN consultations c ON c.tenant_id = t.id
          WHERE t.slug = '{tenant}' AND r.slug LIKE 'respondent-%' ORDER BY r.slug LIMIT {count};
         INSERT INTO accounts (id, email, name) SELECT account, slug || '@{tenant}.example', 'Focal point of ' || slug FROM people;
         INSERT INTO places SELECT account, tenant_id FROM people;
         INSERT INTO seats (tenant_id, id, account_id, role, respondent_id)
           SELECT tenant_id, gen_random_uuid(), account, 'focal_point', respondent FROM people;
         INSERT INTO sessions (id, account_id, token_hash, csrf, created_at, seen_at)
           SELECT gen_random_uuid(), account, {}, '{CSRF}', now(), now() FROM people;
         UPDATE invitations i SET opened_at = now(), started_at = now() FROM people p
          WHERE i.tenant_id = p.tenant_id AND i.respondent_id = p.respondent;
         INSERT INTO replies (tenant_id, id, consultation_id, respondent_id, language)
           SELECT tenant_id, reply, consultation, respondent, 'en' FROM people;",
        token(tenant, "slug")
    );
    let mut statements = people;
    let rows = (1..=count).map(|n| json!([world::slug(n), world::answers(n, 0)]));
    for some in rows.collect::<Vec<Value>>().chunks(500) {
        let texts = Value::from(some).to_string().replace('\'', "''");
        for table in ["answers", "answer_versions"] {
            statements.push_str(&format!(
                "INSERT INTO {table} (tenant_id, reply_id, question, respondent_id, version, value, written_by)
                 SELECT p.tenant_id, p.reply, a.key, p.respondent, 1, a.value, p.account
                   FROM jsonb_array_elements('{texts}') one JOIN people p ON p.slug = one->>0, jsonb_each(one->1) a;\n"
            ));
        }
    }
    statements.push_str("ANALYZE;");
    database.sql(&statements)?;
    Ok(())
}

/// Changes the first answer of every reply, so that it can be handed in again, and brings the sessions up to the minute.
pub fn revise(database: &Database, tenant: &str, count: usize, round: usize) -> anyhow::Result<()> {
    let first = |n: usize| json!([world::slug(n), world::answers(n, round)["q1"]]);
    let texts = Value::from_iter((1..=count).map(first)).to_string().replace('\'', "''");
    database.sql(&format!(
        "UPDATE answers a SET value = one->1, version = a.version + 1
           FROM jsonb_array_elements('{texts}') one
           JOIN respondents r ON r.slug = one->>0 JOIN tenants t ON t.id = r.tenant_id AND t.slug = '{tenant}'
          WHERE a.tenant_id = r.tenant_id AND a.respondent_id = r.id AND a.question = 'q1';
         UPDATE sessions SET created_at = now(), seen_at = now();
         VACUUM ANALYZE answers, sessions;"
    ))?;
    Ok(())
}

/// No mail waits any longer, so that the worker is at rest while something else is measured. What was changed here by thousands is
/// cleaned up here, too: who is measured does not pay for it. What was changed here by thousands is
/// cleaned up here, too: who is measured does not pay for it.
pub fn clear_outbox(database: &Database) -> anyhow::Result<()> {
    database.sql("UPDATE outbox SET sent_at = now() WHERE sent_at IS NULL AND next_at < 'infinity'; VACUUM ANALYZE outbox; CHECKPOINT;")?;
    // The worker may still have a handful at hand.
    database.wait_until_none("SELECT count(*) FROM outbox WHERE locked_until > now()")
}

fn token(tenant: &str, who: &str) -> String {
    format!("sha256(sha256(('{tenant} ' || {who})::bytea))")
}
