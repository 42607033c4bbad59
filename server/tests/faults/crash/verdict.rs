//! What a client was told, against what is there.
use super::client::{Acknowledged, Client};
use crate::support::House;
use sha2::{Digest, Sha256};
use std::{collections::BTreeSet, path::Path};
use uuid::Uuid;
use verbale::receipt;

/// The figures of a round, or of all.
#[derive(Debug, Default)]
pub struct Verdict {
    /// Acknowledgements in the ledgers.
    pub acknowledged: usize,
    /// Those that are not in the database or on the disk.
    pub lost: usize,
    /// Effects beyond the one that each key may have.
    pub duplicates: usize,
    /// Hand-ins acknowledged.
    pub hand_ins: usize,
    /// Files acknowledged.
    pub attachments: usize,
    /// Receipts fetched and found genuine.
    pub receipts: usize,
    /// Requests without an answer that were answered when asked again.
    pub resolved: usize,
}

impl Verdict {
    /// Adds another's figures.
    pub fn add(&mut self, other: &Self) {
        self.acknowledged += other.acknowledged;
        self.lost += other.lost;
        self.duplicates += other.duplicates;
        self.hand_ins += other.hand_ins;
        self.attachments += other.attachments;
        self.receipts += other.receipts;
        self.resolved += other.resolved;
    }
}

/// Looks through everything that a client was told.
pub fn of(house: &House, client: &Client<'_>, data: &Path, resolved: bool) -> Verdict {
    let own = |sql: &str| -> BTreeSet<String> {
        let rows = house.sql_as("respondent", client.who.respondent, sql).expect("rows");
        rows.into_iter().collect()
    };
    let texts = own("SELECT version, value->>'text' FROM answer_versions WHERE question = 'q1'");
    let files = own("SELECT name, sha256 FROM attachments WHERE removed_at IS NULL");
    let keys = own("SELECT idempotency_key, id FROM submissions");
    let mut verdict = Verdict {
        acknowledged: client.told.len(),
        resolved: usize::from(resolved),
        duplicates: duplicates(house, client),
        ..Verdict::default()
    };
    for told in &client.told {
        let there = match told {
            Acknowledged::Saved { version, text } => texts.contains(&format!("{version}|{text}")),
            Acknowledged::Attached { name, sha256 } => {
                verdict.attachments += 1;
                files.contains(&format!("{name}|{sha256}")) && is_on_the_disk(data, sha256)
            }
            Acknowledged::HandedIn { key, receipt } => {
                verdict.hand_ins += 1;
                let id = receipt.rsplit('/').next().unwrap_or_default();
                keys.contains(&format!("{key}|{id}"))
            }
        };
        verdict.lost += usize::from(!there);
        if let Acknowledged::HandedIn { receipt, .. } = told {
            check_receipt(house, client, receipt);
            verdict.receipts += 1;
        }
    }
    for sha256 in own("SELECT DISTINCT sha256 FROM submission_attachments") {
        assert!(is_on_the_disk(data, &sha256), "a file that was handed in is gone: {sha256}");
    }
    verdict
}

/// Effects beyond one: submissions, mails and entries in the record for each key that was sent, and keys that nobody sent.
fn duplicates(house: &House, client: &Client<'_>) -> usize {
    let who = client.who.respondent.expect("a respondent");
    let sql = format!(
        "SELECT s.idempotency_key, s.version,
           (SELECT count(*) FROM outbox o WHERE o.mail->>'submission' = s.id::text),
           (SELECT count(*) FROM audit_entries a WHERE a.respondent_id = s.respondent_id AND a.act = 'handed_in'
              AND a.object ~ (' version ' || s.version || '(, late)?$'))
         FROM submissions s WHERE s.respondent_id = '{who}' ORDER BY s.version"
    );
    let rows = house.sql_as("house", None, &sql).expect("rows");
    let sent: BTreeSet<Uuid> = client.keys.iter().copied().collect();
    let mut beyond = 0;
    let mut seen = BTreeSet::new();
    for row in rows {
        let cells: Vec<&str> = row.split('|').collect();
        let key: Uuid = cells[0].parse().expect("a key");
        assert!(sent.contains(&key), "a hand-in that nobody sent: {row}");
        beyond += usize::from(!seen.insert(key));
        let effects = |cell: &str| cell.parse::<usize>().expect("a count");
        let (mails, entries) = (effects(cells[2]), effects(cells[3]));
        assert!(mails > 0 && entries > 0, "a submission comes with its mail and its entry: {row}");
        beyond += mails - 1 + entries - 1;
    }
    beyond
}

fn is_on_the_disk(data: &Path, sha256: &str) -> bool {
    let path = data.join("attachments").join(&sha256[..2]).join(sha256);
    let content = std::fs::read(path).unwrap_or_default();
    let hash: String = Sha256::digest(&content).iter().map(|b| format!("{b:02x}")).collect();
    hash == sha256
}

/// The receipt is genuine, and the database holds exactly what it vouches for.
fn check_receipt(house: &House, client: &Client<'_>, place: &str) {
    let file = client.get(&format!("{place}/file"));
    assert_eq!(file.status, 200, "{place}");
    let read = receipt::Receipt::read(&file.body).expect("a receipt");
    assert_eq!(read.verify(&house.server.app.keys.public()), receipt::Verdict::Genuine, "{place}");
    let id = place.rsplit('/').next().unwrap_or_default();
    let sql = format!(
        "SELECT encode(sha256(convert_to(canonical, 'UTF8')), 'hex') FROM submissions WHERE id = '{id}'"
    );
    let hash = house.sql_as("respondent", client.who.respondent, &sql).expect("a hash");
    assert_eq!(hash, [read.content_hash], "{place}");
}
