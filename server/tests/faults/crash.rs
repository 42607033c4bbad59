//! the server and PostgreSQL are ended by `kill -9` in the middle of hand-ins. What was acknowledged is there
//! afterwards, once; receipts verify, attachments are what was sent.
mod client;
mod verdict;

use crate::{
    process::Process,
    reply::{self, REPLY},
    report,
    support::{Persona, data_folder},
};
use client::Client;
use serde_json::json;
use std::{
    path::Path,
    sync::{
        atomic::{AtomicBool, Ordering},
        mpsc::{Sender, channel},
    },
    time::{Duration, Instant},
};
use verdict::Verdict;

/// Respondents who write and hand in at the same time.
const CLIENTS: usize = 6;

/// What is ended by force.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Victim {
    Server,
    Postgres,
}

#[test]
fn what_was_acknowledged_survives_kill_9_of_the_server_and_of_postgresql() {
    let data = data_folder();
    let mut process = Process::start(&data);
    let rounds = report::rounds(2);
    let (mut sum, mut recovery) = (Verdict::default(), [Vec::new(), Vec::new()]);
    for round in 0..rounds {
        for victim in [Victim::Server, Victim::Postgres] {
            let (verdict, took) = round_of(&mut process, &data, victim, round);
            println!("{victim:?} {round}: {took:?}, {verdict:?}");
            recovery[victim as usize].push(took.as_secs_f64());
            sum.add(&verdict);
        }
    }
    process.stop();
    report::write(
        "crash.json",
        &json!({
            "rounds": 2 * rounds,
            "acknowledged": sum.acknowledged,
            "hand_ins": sum.hand_ins,
            "attachments": sum.attachments,
            "receipts_verified": sum.receipts,
            "unknown_resolved": sum.resolved,
            "lost": sum.lost,
            "duplicates": sum.duplicates,
            "recovery_s": recovery.concat(),
            "recovery_server_s": recovery[0],
            "recovery_postgresql_s": recovery[1],
        }),
    );
    assert!(sum.hand_ins > 0 && sum.attachments > 0 && sum.receipts >= sum.hand_ins, "{sum:?}");
    assert_eq!((sum.lost, sum.duplicates), (0, 0), "{sum:?}");
    std::fs::remove_dir_all(&data).expect("the folder goes");
}

/// A house of its own works, is cut off in the middle, recovers, and is looked through.
fn round_of(
    process: &mut Process,
    data: &Path,
    victim: Victim,
    round: usize,
) -> (Verdict, Duration) {
    let house = reply::house(process.server());
    let people = reply::focal_points(&house, CLIENTS);
    let mut clients: Vec<Client<'_>> =
        people.iter().enumerate().map(|(i, who)| Client::new(&house, who, data, i)).collect();
    let begun = work_until_cut_off(&mut clients, 60 + 23 * (round % 5), || match victim {
        Victim::Server => process.kill(),
        Victim::Postgres => process.kill_postgres(),
    });
    if victim == Victim::Server {
        *process = Process::start(data);
    }
    assert!(process.runs(), "the server outlives its database");
    let page = house.path(REPLY);
    let took = process.wait_for_pages(&people[0], &page, begun);
    let mut verdict = Verdict::default();
    for client in &mut clients {
        let resolved = client.ask_again(&process.url);
        verdict.add(&verdict::of(&house, client, data, resolved));
    }
    (verdict, took)
}

/// Everybody works; after so many acknowledgements the fault comes. Returns when.
fn work_until_cut_off(
    clients: &mut [Client<'_>],
    acknowledgements: usize,
    fault: impl FnOnce(),
) -> Instant {
    let stopping = AtomicBool::new(false);
    let (told, telling) = channel();
    std::thread::scope(|scope| {
        for client in clients.iter_mut() {
            let (told, stopping): (Sender<()>, _) = (told.clone(), &stopping);
            scope.spawn(
                move || {
                    while !stopping.load(Ordering::Relaxed) && client.step(&told).is_ok() {}
                },
            );
        }
        drop(told);
        let seen = telling.iter().take(acknowledgements).count();
        assert_eq!(seen, acknowledgements, "the work went on until the fault");
        fault();
        stopping.store(true, Ordering::Relaxed);
        Instant::now()
    })
}

/// Somebody's persona, for the client and the verdict.
type Who = Persona;
