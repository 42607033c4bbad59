//! Times of signing in: for addresses that are known and that are not, and of pages while five hundred people sign in.
//! `cargo bench -p verbale --bench sign_in`, on a quiet machine. What must hold is claimed by tests, which look at no clock.
#[path = "../server/tests/platform/support/mod.rs"]
#[allow(dead_code, unused_imports, reason = "measuring needs only some of what tests need")]
mod support;

use std::time::{Duration, Instant};
use support::{
    Browser, House, Process, Server,
    flood::{Flood, PEOPLE, PROXY},
};

const WRONG: &str = "a wrong and long password";
const ASKED: usize = 200;

fn main() {
    known_and_unknown_addresses();
    pages_during_a_flood();
}

fn known_and_unknown_addresses() {
    let house = House::at(Server::apart(&[]));
    let server = house.server;
    let known = house.account("the right and long password");
    let ask = |path: &str, email: &str| {
        let [a, b, c] = verbale::keys::random::<3>();
        let stranger = Browser::coming_from(&format!("10.{a}.{b}.{c}"), &server.url);
        let begun = Instant::now();
        stranger.form(path, &[("email", email), ("password", WRONG)]);
        let taken = begun.elapsed();
        // So that no limit is reached.
        server.app.clock.advance(jiff::SignedDuration::from_hours(1));
        taken
    };
    for path in ["/sign-in", "/password/forgotten"] {
        let (mut of_known, mut of_unknown) = (Vec::new(), Vec::new());
        for _ in 0..ASKED {
            of_known.push(ask(path, &known));
            of_unknown.push(ask(path, &format!("{}@house.example", uuid::Uuid::new_v4().simple())));
        }
        print(&format!("{path}, known"), of_known);
        print(&format!("{path}, unknown"), of_unknown);
    }
}

fn pages_during_a_flood() {
    let server = Process::start("serve", &[PROXY]);
    let reader = Browser::new(&server.url);
    let quiet = (0..ASKED).map(|_| {
        let begun = Instant::now();
        reader.get("/verify");
        begun.elapsed()
    });
    print("pages, quiet", quiet.collect());
    let before = server.memory("VmRSS:");
    let begun = Instant::now();
    let flood = Flood::begin(&server.url);
    print(&format!("pages during {PEOPLE} sign-ins"), flood.pages_meanwhile(&server.url));
    let answers = flood.answers.join().expect("all answers");
    let checked = answers.iter().filter(|answer| answer.starts_with("HTTP/1.1 422")).count();
    println!(
        "{checked} of {PEOPLE} checked, the others asked to come back, in {:.1} s; memory {before} MiB before, {} MiB at most",
        begun.elapsed().as_secs_f64(),
        server.memory("VmHWM:")
    );
}

fn print(kind: &str, mut times: Vec<Duration>) {
    times.sort_unstable();
    let ms = |percent: usize| {
        times
            .get(times.len().saturating_sub(1) * percent / 100)
            .map_or(0.0, |t| t.as_secs_f64() * 1000.0)
    };
    let (quarter, half, most, worst) = (ms(25), ms(50), ms(99), ms(100));
    println!(
        "{kind}: {} times, quartile {quarter:.1} ms, median {half:.1}, p99 {most:.1}, max {worst:.1}",
        times.len()
    );
}
