//! The time, as an argument: the real clock in use, a clock that can be moved in tests.
use jiff::{SignedDuration, Timestamp};
use std::{
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
    time::{Duration, Instant},
};

/// A clock that may be ahead of the real one.
#[derive(Clone, Debug)]
pub struct Clock {
    begun: Instant,
    ahead_seconds: Arc<AtomicI64>,
}

impl Default for Clock {
    fn default() -> Self {
        Self { begun: Instant::now(), ahead_seconds: Arc::default() }
    }
}

impl Clock {
    /// Now.
    #[must_use]
    #[expect(clippy::disallowed_methods, reason = "the one place where the real clock is read")]
    pub fn now(&self) -> Timestamp {
        let ahead = SignedDuration::from_secs(self.ahead_seconds.load(Ordering::Relaxed));
        Timestamp::now().checked_add(ahead).unwrap_or(Timestamp::MAX)
    }

    /// For how long it has run. This does not go back when somebody sets the machine's time.
    #[must_use]
    pub fn running(&self) -> Duration {
        let ahead = u64::try_from(self.ahead_seconds.load(Ordering::Relaxed)).unwrap_or(0);
        self.begun.elapsed() + Duration::from_secs(ahead)
    }

    /// Moves the clock, for tests.
    pub fn advance(&self, by: SignedDuration) {
        self.ahead_seconds.fetch_add(by.as_secs(), Ordering::Relaxed);
    }
}

/// Limits are counted by this clock, so that a test can wait without waiting.
impl governor::clock::Clock for Clock {
    type Instant = Duration;

    fn now(&self) -> Duration {
        self.running()
    }
}
