//! How often somebody may try. A limit asks for a pause of seconds, for letters of minutes; it never locks an account,
//! and it is looked at before anything costly is done.
//!
//! Each try is counted three times: for this account from this network, where guessing a password would show first; for
//! the network, which could go through many accounts (a mission's whole staff may share one); and for the account, which
//! could be tried from everywhere. The last is wide, so that nobody can keep somebody else out by trying all the time.
use crate::clock::Clock;
use governor::{
    Quota, RateLimiter, middleware::NoOpMiddleware, state::keyed::DefaultKeyedStateStore,
};
use sha2::{Digest, Sha256};
use std::{num::NonZeroU32, sync::Arc, time::Duration};

/// Too many tries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("too many tries; the next is welcome in {} s", .wait.as_secs())]
pub struct TooMany {
    /// After how long the next try is allowed; whole seconds, at least one.
    pub wait: Duration,
}

/// The limits of a running program.
#[derive(Clone)]
pub struct Limits {
    /// On what can be guessed: passwords, and the codes of mails.
    pub guesses: Limit,
    /// On letters that somebody can cause without a seat in the house.
    pub letters: Limit,
}

/// One kind of limit, counted by origin and target together, by origin, and by target.
#[derive(Clone)]
pub struct Limit {
    clock: Clock,
    both: Arc<Counter>,
    origin: Arc<Counter>,
    target: Arc<Counter>,
}

/// Keys are hashes: what somebody types as an address may be long, and is nobody's business.
type Key = [u8; 16];
type Counter = RateLimiter<Key, DefaultKeyedStateStore<Key>, Clock, NoOpMiddleware<Duration>>;

impl Limits {
    /// Guesses: ten at once and then one in six seconds for an account from a network; sixty and then one a second from a
    /// network; sixty and then one in two seconds for an account. Letters: five and then one in ten minutes to an address;
    /// twenty and then one a minute from a network.
    #[must_use]
    pub fn new(clock: &Clock) -> Self {
        let second = Duration::from_secs(1);
        let letters = (5, 600 * second);
        Self {
            guesses: Limit::new(clock, (10, 6 * second), (60, second), (60, 2 * second)),
            letters: Limit::new(clock, letters, (20, 60 * second), letters),
        }
    }

    /// Limits that nobody reaches, for claims about what lies behind them.
    #[must_use]
    pub fn out_of_reach(clock: &Clock) -> Self {
        let wide = (u32::MAX, Duration::from_nanos(1));
        let limit = || Limit::new(clock, wide, wide, wide);
        Self { guesses: limit(), letters: limit() }
    }

    /// Forgets those who have not tried for so long that they begin anew.
    pub fn forget(&self) {
        self.guesses.forget();
        self.letters.forget();
    }
}

impl Limit {
    fn new(
        clock: &Clock,
        both: (u32, Duration),
        origin: (u32, Duration),
        target: (u32, Duration),
    ) -> Self {
        let counter = |(burst, pause): (u32, Duration)| {
            let burst = NonZeroU32::new(burst).unwrap_or(NonZeroU32::MIN);
            let quota = Quota::with_period(pause).unwrap_or(Quota::per_second(NonZeroU32::MIN));
            let store = DefaultKeyedStateStore::default();
            Arc::new(RateLimiter::new(quota.allow_burst(burst), store, clock.clone()))
        };
        let (both, origin, target) = (counter(both), counter(origin), counter(target));
        Self { clock: clock.clone(), both, origin, target }
    }

    /// Counts one more try of an origin (a network, or a sender) at a target (a mail address, an offer).
    ///
    /// # Errors
    /// [`TooMany`] when it has to wait.
    pub fn count(&self, origin: &str, target: &str) -> Result<(), TooMany> {
        let target = target.trim().to_lowercase();
        self.check(&self.both, &[origin, &target])?;
        self.check(&self.origin, &[origin])?;
        self.check(&self.target, &[&target])
    }

    fn check(&self, counter: &Counter, of: &[&str]) -> Result<(), TooMany> {
        counter.check_key(&key(of)).map_err(|not_until| {
            let wait = not_until.wait_time_from(self.clock.running());
            TooMany { wait: Duration::from_secs(wait.as_secs() + 1) }
        })
    }

    fn forget(&self) {
        for counter in [&self.both, &self.origin, &self.target] {
            counter.retain_recent();
            counter.shrink_to_fit();
        }
    }

    /// How many it remembers.
    #[cfg(test)]
    fn remembered(&self) -> usize {
        self.both.len() + self.origin.len() + self.target.len()
    }
}

fn key(parts: &[&str]) -> Key {
    let hash = parts.iter().fold(Sha256::new(), |hash, part| {
        hash.chain_update((part.len() as u64).to_be_bytes()).chain_update(part)
    });
    let mut key = Key::default();
    key.copy_from_slice(&hash.finalize()[..16]);
    key
}

#[cfg(test)]
mod tests {
    use super::{Clock, Limits};
    use jiff::SignedDuration;

    #[test]
    fn whoever_has_not_tried_for_long_is_forgotten() {
        let clock = Clock::default();
        let limits = Limits::new(&clock);
        for number in 0..100 {
            let _ = limits.guesses.count("198.51.100.1", &format!("{number}@example.org"));
        }
        assert!(limits.guesses.remembered() > 60);
        limits.forget();
        assert!(limits.guesses.remembered() > 60, "nobody yet");
        clock.advance(SignedDuration::from_mins(10));
        limits.forget();
        assert_eq!(limits.guesses.remembered(), 0);
    }
}
