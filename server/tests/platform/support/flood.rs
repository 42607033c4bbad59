//! Five hundred people who sign in at the same moment, or one machine that looks like them.
use super::Browser;
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

/// How many they are.
pub const PEOPLE: usize = 500;
/// The setting that lets each of them have an address of its own.
pub const PROXY: (&str, &str) = ("VERBALE_HTTP__TRUSTED_PROXIES", "127.0.0.1");

/// Sign-ins that are under way.
pub struct Flood {
    answered: Arc<AtomicUsize>,
    /// What each of them was answered, head and body.
    pub answers: JoinHandle<Vec<String>>,
}

impl Flood {
    /// Returns when all have asked.
    pub fn begin(url: &str) -> Self {
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

    /// Opens pages until the flood is over; how long each that was answered during it took.
    pub fn pages_meanwhile(&self, url: &str) -> Vec<Duration> {
        let reader = Browser::new(url);
        let mut times = Vec::new();
        loop {
            let begun = Instant::now();
            let page = reader.get("/verify");
            assert_eq!(page.status, 200, "a page is answered as ever");
            if self.is_over() {
                return times;
            }
            times.push(begun.elapsed());
        }
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
