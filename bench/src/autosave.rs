//! Autosaves: an answer at a time, as the script of the page sends them.
use crate::{
    database::Database,
    hand_in::{Compared, Pace, TENANT},
    http::{Client, Request, encoded},
    load::{self, Visitor},
    people, world,
};
use std::time::Duration;

/// Somebody who writes: the first question of one respondent after the other, each save one version further.
struct Writing {
    own: Vec<usize>,
    versions: Vec<i64>,
    next: usize,
}

impl Visitor for Writing {
    async fn ask(&mut self, client: &mut Client) -> Option<anyhow::Result<bool>> {
        let at = self.next % self.own.len();
        let (n, seen) = (self.own[at], self.versions[at]);
        self.next += 1;
        let text = world::answers(n, 1)["q1"]["text"].as_str().unwrap_or_default().to_owned();
        let form = format!(
            "csrf={}&version-q1={seen}&q1={}",
            people::CSRF,
            encoded(&format!("Save {}. {text}", uuid::Uuid::new_v4()))
        );
        let path = format!("/t/{TENANT}/consultations/{}/reply/answers/q1", world::CONSULTATION);
        let cookie = people::cookie(TENANT, &world::slug(n));
        let more = "accept: application/json\r\n";
        let answer =
            client.send(&Request { path: &path, cookie: &cookie, form: Some(&form), more }).await;
        Some(answer.map(|answer| {
            let saved = serde_json::from_slice::<serde_json::Value>(&answer.body).ok();
            let version = saved.as_ref().and_then(|saved| saved["version"].as_i64());
            match version.filter(|version| answer.status == 200 && *version == seen + 1) {
                Some(version) => {
                    self.versions[at] = version;
                    true
                }
                None => {
                    eprintln!("an answer was {}", answer.status);
                    false
                }
            }
        }))
    }
}

/// Saves at each number of connections, in turn with the floor: the answer and its version, in one transaction.
pub async fn measure(
    host: &str,
    database: &Database,
    levels: &[usize],
    pace: Pace,
) -> anyhow::Result<Vec<Compared>> {
    let mut all: Vec<Compared> =
        levels.iter().map(|&connections| Compared { connections, ..Compared::default() }).collect();
    for _ in 0..pace.rounds {
        for compared in &mut all {
            people::revise(database, TENANT, 0, 0)?;
            let versions = database.sql(&format!(
                "SELECT a.version FROM answers a JOIN respondents r ON r.tenant_id = a.tenant_id AND r.id = a.respondent_id
                   JOIN tenants t ON t.id = a.tenant_id WHERE t.slug = '{TENANT}' AND a.question = 'q1' ORDER BY r.slug"
            ))?;
            let versions: Vec<i64> =
                versions.iter().filter_map(|version| version.parse().ok()).collect();
            let visitors = (0..compared.connections)
                .map(|first| {
                    let own: Vec<usize> = (first + 1..=versions.len())
                        .step_by(compared.connections)
                        .take(20)
                        .collect();
                    Writing {
                        versions: own.iter().map(|n| versions[n - 1]).collect(),
                        own,
                        next: 0,
                    }
                })
                .collect();
            let (samples, _) = load::run(host, visitors, Duration::from_secs(pace.seconds)).await?;
            compared.ours.add(samples);
            let floor = database.pgbench(
                &crate::hand_in::autosave_floor(pace.respondents),
                compared.connections,
                pace.seconds,
            )?;
            compared.floor.add(floor);
        }
    }
    Ok(all)
}
