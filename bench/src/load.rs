//! Load in a closed loop: so many connections, each with its next request as soon as the last was answered.
use crate::{cpu::Used, http::Client};
use std::time::{Duration, Instant};
use tokio::task::LocalSet;

/// What a slice of load has shown; slices of the same load are added up.
#[derive(Clone, Debug, Default)]
pub struct Samples {
    /// Milliseconds of each answered request.
    pub times: Vec<f64>,
    /// Requests with another answer than the one that was due.
    pub errors: usize,
    /// Seconds of load.
    pub seconds: f64,
    /// Seconds of processor time: server, database and the load itself.
    pub cpu: Used,
}

/// Somebody who asks one thing after the other.
pub trait Visitor {
    /// One request; whether the answer was the one that was due, or none when there is nothing left to ask.
    fn ask(&mut self, client: &mut Client) -> impl Future<Output = Option<anyhow::Result<bool>>>;
}

impl Samples {
    /// Adds another slice.
    pub fn add(&mut self, other: Self) {
        self.times.extend(other.times);
        self.errors += other.errors;
        self.seconds += other.seconds;
        self.cpu += other.cpu;
    }

    /// Answers a second.
    pub fn rate(&self) -> f64 {
        if self.seconds > 0.0 { self.times.len() as f64 / self.seconds } else { 0.0 }
    }

    /// Milliseconds of processor time for each answer.
    pub fn cpu_ms(&self) -> f64 {
        self.each(Used::sum)
    }

    /// A part of it.
    pub fn each(&self, part: impl Fn(Used) -> f64) -> f64 {
        1000.0 * part(self.cpu) / self.times.len().max(1) as f64
    }

    /// The time below which this share of answers came, in milliseconds.
    pub fn quantile(&self, share: f64) -> f64 {
        let mut sorted = self.times.clone();
        sorted.sort_by(f64::total_cmp);
        let at = ((sorted.len() as f64 * share) as usize).min(sorted.len().saturating_sub(1));
        sorted.get(at).copied().unwrap_or_default()
    }

    /// The 99th percentile over the median.
    pub fn spread(&self) -> f64 {
        let median = self.quantile(0.5);
        if median > 0.0 { self.quantile(0.99) / median } else { 0.0 }
    }
}

/// Runs the visitors, each over a connection of its own, for so long or until none has anything left to ask.
pub async fn run<V: Visitor + 'static>(
    host: &str,
    visitors: Vec<V>,
    lasting: Duration,
) -> anyhow::Result<(Samples, Vec<V>)> {
    let mut ready = Vec::new();
    for visitor in visitors {
        ready.push((visitor, Client::connect(host).await?));
    }
    let local = LocalSet::new();
    local
        .run_until(async move {
            let (begun, used) = (Instant::now(), Used::now());
            let tasks: Vec<_> = ready
                .into_iter()
                .map(|(visitor, client)| {
                    tokio::task::spawn_local(one(visitor, client, begun + lasting))
                })
                .collect();
            let (mut samples, mut visitors) = (Samples::default(), Vec::new());
            for task in tasks {
                let (own, visitor) = task.await?;
                samples.add(own);
                visitors.push(visitor);
            }
            samples.seconds = begun.elapsed().as_secs_f64();
            samples.cpu = used.since();
            Ok((samples, visitors))
        })
        .await
}

async fn one<V: Visitor>(mut visitor: V, mut client: Client, until: Instant) -> (Samples, V) {
    let mut samples = Samples::default();
    loop {
        let asked = Instant::now();
        if asked >= until {
            break;
        }
        match visitor.ask(&mut client).await {
            None => break,
            Some(Ok(true)) => samples.times.push(asked.elapsed().as_secs_f64() * 1000.0),
            Some(Ok(false)) => samples.errors += 1,
            Some(Err(error)) => {
                eprintln!("a connection broke: {error}");
                samples.errors += 1;
                break;
            }
        }
    }
    (samples, visitor)
}
