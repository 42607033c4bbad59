//! Claims about five hundred people who sign in at the same moment, or one machine that looks like them.
use crate::support::{Browser, Process};
use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
        mpsc::{Sender, channel},
    },
    thread::JoinHandle,
    time::{Duration, Instant},
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    runtime::Builder,
    task::JoinSet,
};

const PEOPLE: usize = 500;
const PROXY: (&str, &str) = ("VERBALE_HTTP__TRUSTED_PROXIES", "127.0.0.1");

/// Sign-ins that are under way.
struct Flood {
    answered: Arc<AtomicUsize>,
    answers: JoinHandle<Vec<String>>,
}

impl Flood {
    /// Returns when all have asked.
    fn begin(url: &str) -> Self {
        let answered = Arc::new(AtomicUsize::new(0));
        let (asked, all_asked) = channel();
        let (host, counted) = (url.trim_start_matches("http://").to_owned(), answered.clone());
        let answers = std::thread::spawn(move || {
            let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
            runtime.block_on(async {
                let mut people = JoinSet::new();
                for number in 0..PEOPLE {
                    people.spawn(one(host.clone(), number, asked.clone(), counted.clone()));
                }
                people.join_all().await
            })
        });
        assert_eq!(all_asked.iter().take(PEOPLE).count(), PEOPLE);
        Self { answered, answers }
    }

    fn is_over(&self) -> bool {
        self.answered.load(Ordering::SeqCst) == PEOPLE
    }
}

async fn one(host: String, number: usize, asked: Sender<()>, counted: Arc<AtomicUsize>) -> String {
    let mut line = TcpStream::connect(&host).await.expect("a connection");
    let body = format!("email=person-{number}%40example.org&password=a+wrong+and+long+password");
    let request = format!(
        "POST /sign-in HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\nsec-fetch-site: same-origin\r\n\
         x-forwarded-for: 10.{}.{}.1\r\ncontent-type: application/x-www-form-urlencoded\r\n\
         content-length: {}\r\n\r\n{body}",
        number / 250,
        number % 250,
        body.len()
    );
    line.write_all(request.as_bytes()).await.expect("it is sent");
    asked.send(()).expect("somebody counts");
    let mut answer = Vec::new();
    line.read_to_end(&mut answer).await.expect("an answer");
    counted.fetch_add(1, Ordering::SeqCst);
    String::from_utf8_lossy(&answer).into_owned()
}

/// Opens pages until the flood is over; how long each that was answered during it took.
fn pages_meanwhile(url: &str, flood: &Flood) -> Vec<Duration> {
    let reader = Browser::new(url);
    let mut times = Vec::new();
    loop {
        let begun = Instant::now();
        let page = reader.get("/verify");
        assert_eq!(page.status, 200, "a page is answered as ever");
        if flood.is_over() {
            return times;
        }
        times.push(begun.elapsed());
    }
}

#[test]
fn five_hundred_sign_ins_at_once_keep_neither_pages_nor_memory() {
    let server = Process::start("serve", &[PROXY]);
    assert_eq!(Browser::new(&server.url).get("/sign-in").status, 200);
    let before = server.memory("VmRSS:");
    let flood = Flood::begin(&server.url);
    let pages = pages_meanwhile(&server.url, &flood);
    assert!(pages.len() >= 5, "{} pages were answered while others waited", pages.len());

    let answers = flood.answers.join().expect("all answers");
    let with = |status: &str| -> Vec<&String> {
        answers.iter().filter(|answer| answer.starts_with(&format!("HTTP/1.1 {status}"))).collect()
    };
    let (checked, busy) = (with("422"), with("503"));
    assert_eq!(checked.len() + busy.len(), PEOPLE, "checked, or asked to come back; nothing else");
    assert!(!checked.is_empty() && !busy.is_empty());
    for answer in busy {
        assert!(answer.contains("\r\nretry-after: "), "{answer}");
        assert!(answer.contains("Many people are signing in just now"), "{answer}");
        assert!(answer.contains("value=\"person-"), "what was typed is kept");
        assert!(!answer.contains("a wrong and long password"), "but for the password");
    }
    let grown = server.memory("VmHWM:").saturating_sub(before);
    assert!(grown < 200, "it took {grown} MiB more than the {before} MiB of before");

    let fields = [("email", "person-1@example.org"), ("password", "a wrong and long password")];
    let later = Browser::coming_from("203.0.113.5", &server.url).form("/sign-in", &fields);
    assert_eq!(later.status, 422, "afterwards everything is as before");
}

/// Prints figures; run by hand with `--ignored --nocapture` on a quiet machine.
#[test]
#[ignore = "prints times and claims nothing"]
fn times_of_pages_during_a_flood() {
    let server = Process::start("serve", &[PROXY]);
    let reader = Browser::new(&server.url);
    let quiet = (0..200).map(|_| {
        let begun = Instant::now();
        reader.get("/verify");
        begun.elapsed()
    });
    let print = |kind: &str, mut times: Vec<Duration>| {
        times.sort_unstable();
        let ms = |percent: usize| times[(times.len() - 1) * percent / 100].as_secs_f64() * 1000.0;
        let (half, most, worst) = (ms(50), ms(99), ms(100));
        println!(
            "{kind}: {} pages, median {half:.1} ms, p99 {most:.1}, max {worst:.1}",
            times.len()
        );
    };
    print("quiet", quiet.collect());
    let before = server.memory("VmRSS:");
    let begun = Instant::now();
    let flood = Flood::begin(&server.url);
    print("during 500 sign-ins", pages_meanwhile(&server.url, &flood));
    let answers = flood.answers.join().expect("all answers");
    let checked = answers.iter().filter(|answer| answer.starts_with("HTTP/1.1 422")).count();
    println!(
        "{checked} of {PEOPLE} checked, the others asked to come back, in {:.1} s; memory {before} MiB before, {} MiB at most",
        begun.elapsed().as_secs_f64(),
        server.memory("VmHWM:")
    );
}
