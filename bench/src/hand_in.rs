//! Hand-ins and autosaves through the server, in turn with `pgbench` doing the bare minimum of the same transactions.
use crate::{
    database::{Database, Floor, Script},
    http::{Client, Request},
    load::{self, Samples, Visitor},
    people, world,
};
use anyhow::ensure;
use serde_json::json;
use sha2::{Digest, Sha256};
use std::{collections::VecDeque, time::Duration};
use uuid::Uuid;

/// The tenant in which respondents hand in.
pub const TENANT: &str = "hand-in";
/// The tenant in which `pgbench` writes.
const FLOOR: &str = "floor";

/// One load beside its floor.
#[derive(Clone, Debug, Default)]
pub struct Compared {
    /// Connections.
    pub connections: usize,
    /// Through the server.
    pub ours: Samples,
    /// The floor.
    pub floor: Floor,
}

impl Compared {
    /// How much of the floor's throughput the server reaches.
    pub fn ratio(&self) -> f64 {
        if self.floor.rate() > 0.0 { self.ours.rate() / self.floor.rate() } else { 0.0 }
    }
}

/// How long and how often.
#[derive(Clone, Copy)]
pub struct Pace {
    /// Slices of each load.
    pub rounds: usize,
    /// Seconds of a slice.
    pub seconds: u64,
    /// Respondents who can hand in during one slice.
    pub respondents: usize,
}

/// Respondents who hand in once each, from a common queue dealt out to the connections.
struct HandingIn {
    waiting: VecDeque<usize>,
    done: Vec<usize>,
    round: usize,
    versions: std::rc::Rc<std::cell::RefCell<Vec<u32>>>,
}

impl Visitor for HandingIn {
    async fn ask(&mut self, client: &mut Client) -> Option<anyhow::Result<bool>> {
        let n = self.waiting.pop_front()?;
        let version = self.versions.borrow()[n] + 1;
        let form = format!(
            "csrf={}&key={}&content={}&authorized=yes",
            people::CSRF,
            Uuid::new_v4(),
            content_hash(n, version, self.round)
        );
        let path = format!("/t/{TENANT}/consultations/{}/reply/submission", world::CONSULTATION);
        let cookie = people::cookie(TENANT, &world::slug(n));
        let request = Request { path: &path, cookie: &cookie, form: Some(&form), more: "" };
        Some(client.send(&request).await.map(|answer| {
            let good = answer.status == 303 && answer.header("location").contains("/reply/");
            if good {
                self.versions.borrow_mut()[n] = version;
                self.done.push(n);
            } else {
                eprintln!("an answer was {}", answer.status);
            }
            good
        }))
    }
}

/// The hash that the page of review would carry: what is looked at is what is handed in.
fn content_hash(n: usize, version: u32, round: usize) -> String {
    let content = json!({
        "format": "verbale-submission/1", "tenant": TENANT, "consultation": world::CONSULTATION,
        "respondent": world::slug(n), "version": version, "questionnaire_version": 1, "language": "en",
        "publication": "PUBLIC", "answers": world::answers(n, round), "attachments": []
    });
    let digest = Sha256::digest(content.to_string());
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Hands in at each number of connections, slice by slice in turn with the floor.
pub async fn measure(
    host: &str,
    database: &Database,
    levels: &[usize],
    pace: Pace,
) -> anyhow::Result<Vec<Compared>> {
    prepare_floor(database, pace.respondents)?;
    let versions = std::rc::Rc::new(std::cell::RefCell::new(vec![0; pace.respondents + 1]));
    let mut all: Vec<Compared> =
        levels.iter().map(|&connections| Compared { connections, ..Compared::default() }).collect();
    let (mut round, mut acknowledged) = (0, 0);
    for _ in 0..pace.rounds {
        for compared in &mut all {
            round += 1;
            people::revise(database, TENANT, pace.respondents, round)?;
            people::clear_outbox(database)?;
            let deal = |first: usize| HandingIn {
                waiting: (first + 1..=pace.respondents).step_by(compared.connections).collect(),
                done: Vec::new(),
                round,
                versions: versions.clone(),
            };
            let visitors = (0..compared.connections).map(deal).collect();
            let (samples, _) = load::run(host, visitors, Duration::from_secs(pace.seconds)).await?;
            acknowledged += samples.times.len();
            compared.ours.add(samples);
            people::clear_outbox(database)?;
            let floor =
                database.pgbench(&floor(pace.respondents), compared.connections, pace.seconds)?;
            compared.floor.add(floor);
        }
    }
    let stored = database.sql(&format!(
        "SELECT count(*) FROM submissions s JOIN tenants t ON t.id = s.tenant_id WHERE t.slug = '{TENANT}'"
    ))?;
    ensure!(stored == [acknowledged.to_string()], "{acknowledged} acknowledged, {stored:?} stored");
    Ok(all)
}

/// Respondents whose identifiers `pgbench` can reckon out, in the tenant of the floor.
fn prepare_floor(database: &Database, respondents: usize) -> anyhow::Result<()> {
    database.sql(&format!(
        "INSERT INTO tenants (id, slug, name) VALUES ('f1000000-0000-7000-8000-000000000000', '{FLOOR}', 'The floor') ON CONFLICT DO NOTHING;
         INSERT INTO respondents (tenant_id, id, slug, category, names, running, sort_key)
           SELECT 'f1000000-0000-7000-8000-000000000000', {id}, 'floor-' || n, 'NGO', '{{\"en\": \"Floor\"}}', 'Floor', 'floor'
             FROM generate_series(1, {respondents}) n ON CONFLICT DO NOTHING;
         INSERT INTO consultations (tenant_id, id, slug, title, mandate, deadline, opened_at)
           SELECT 'f1000000-0000-7000-8000-000000000000', 'f2000000-0000-7000-8000-000000000000', 'floor', title, mandate, deadline, opened_at
             FROM consultations WHERE slug = '{}' LIMIT 1 ON CONFLICT DO NOTHING;
         INSERT INTO replies (tenant_id, id, consultation_id, respondent_id, language)
           SELECT 'f1000000-0000-7000-8000-000000000000', {id}, 'f2000000-0000-7000-8000-000000000000', {id}, 'en'
             FROM generate_series(1, {respondents}) n ON CONFLICT DO NOTHING;
         CREATE SEQUENCE IF NOT EXISTS bench_ids;
         GRANT USAGE ON SEQUENCE bench_ids TO verbale_app;
         ANALYZE;",
        world::CONSULTATION,
        id = respondent_id("n"),
    ))?;
    Ok(())
}

fn respondent_id(n: &str) -> String {
    format!("('f3000000-0000-7000-8000-' || lpad({n}::text, 12, '0'))::uuid")
}

/// Begin and context, as every transaction of the server has them.
fn begin(respondents: usize) -> String {
    format!(
        "\\set n random(1, {respondents})
BEGIN;
SELECT set_config('app.tenant_id', 'f1000000-0000-7000-8000-000000000000', true), set_config('app.account_id', 'f4000000-0000-7000-8000-000000000000', true),
  set_config('app.side', 'respondent', true), set_config('app.respondent_id', {}::text, true);
",
        respondent_id(":n")
    )
}

/// The bare minimum of a hand-in: one submission, twenty answers in one statement, one line of audit, one mail. What somebody
/// has written is sent each time, as it must be: written into the script, it would be sent and read once for all.
fn floor(respondents: usize) -> Script {
    let answers = world::answers(7, 0);
    let canonical = json!({
        "format": "verbale-submission/1", "tenant": TENANT, "consultation": world::CONSULTATION, "respondent": world::slug(7),
        "version": 1, "questionnaire_version": 1, "language": "en", "publication": "PUBLIC", "answers": answers, "attachments": []
    });
    // In order of time, as the server's own identifiers are.
    let id = |counter: &str| format!("lpad(to_hex({counter}('bench_ids')), 32, '0')::uuid");
    let (new, same) = (id("nextval"), id("currval"));
    let (tenant, consultation) =
        ("'f1000000-0000-7000-8000-000000000000'", "'f2000000-0000-7000-8000-000000000000'");
    let respondent = respondent_id(":n");
    let (hash, receipt) = (
        "0123456789abcdef".repeat(4),
        json!({
            "format": "verbale-receipt/1", "tenant": TENANT, "consultation": world::CONSULTATION, "respondent": world::slug(7), "version": 1,
            "handed_in_at": "2026-02-01T09:00:00Z", "content_hash": "0123456789abcdef".repeat(4), "key": "k".repeat(43), "signature": "s".repeat(86)
        }),
    );
    let mail = json!({
        "mail": "acknowledgement", "consultation": "f2000000-0000-7000-8000-000000000000", "respondent": "f3000000-0000-7000-8000-000000000001",
        "submission": "f3000000-0000-7000-8000-000000000001", "version": 1, "at": "2026-02-01T09:00:00Z", "hash": hash
    });
    let text = begin(respondents)
        + &format!(
            "INSERT INTO submissions (tenant_id, id, consultation_id, respondent_id, version, questionnaire_version, language, publication, canonical,
  content_hash, receipt, idempotency_key, late, handed_in_at, handed_in_by)
VALUES ({tenant}, {new}, {consultation}, {respondent}, currval('bench_ids'), 1, 'en', 'PUBLIC', :canonical, '{hash}', :receipt, {same}, false, now(), NULL);
INSERT INTO submission_answers (tenant_id, submission_id, consultation_id, respondent_id, question, value)
SELECT {tenant}, {same}, {consultation}, {respondent}, a.key, a.value FROM jsonb_each(:answers) a;
INSERT INTO audit_entries (tenant_id, id, account_id, act, object, consultation_id, respondent_id)
VALUES ({tenant}, {same}, NULL, 'handed_in', 'respondent-000007 version 1', {consultation}, {respondent});
INSERT INTO outbox (tenant_id, id, mail, recipient, consultation_id, respondent_id, next_at)
VALUES ({tenant}, {same}, :mail, 'respondent-000007@floor.example', {consultation}, {respondent}, 'infinity');
COMMIT;
"
        );
    let sent =
        [("canonical", canonical), ("receipt", receipt), ("answers", answers), ("mail", mail)];
    Script::sending(text, sent.map(|(name, value)| (name, value.to_string())).to_vec())
}

/// The bare minimum of an autosave: the answer if nobody was faster, and its text for the history.
pub fn autosave_floor(respondents: usize) -> Script {
    let (tenant, respondent) = ("'f1000000-0000-7000-8000-000000000000'", respondent_id(":n"));
    let (value, by) =
        (world::answers(7, 1)["q1"].to_string(), "'f4000000-0000-7000-8000-000000000000'");
    let text = begin(respondents)
        + &format!(
            "INSERT INTO answers (tenant_id, reply_id, question, respondent_id, version, value, written_by)
VALUES ({tenant}, {respondent}, 'q1', {respondent}, 1, :value, {by})
ON CONFLICT (tenant_id, reply_id, question) DO UPDATE SET version = answers.version + 1, value = excluded.value, written_at = now();
INSERT INTO answer_versions (tenant_id, reply_id, question, version, respondent_id, value, written_by)
VALUES ({tenant}, {respondent}, 'q1', nextval('bench_ids'), {respondent}, :value, {by});
COMMIT;
"
        );
    Script::sending(text, vec![("value", value)])
}
