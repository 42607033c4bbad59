//! The time, as an argument: the real clock in use, a clock that can be moved in tests.
use jiff::{SignedDuration, Timestamp};
use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering},
};

/// A clock that may be ahead of the real one.
#[derive(Clone, Debug, Default)]
pub struct Clock {
    ahead_seconds: Arc<AtomicI64>,
}

impl Clock {
    /// Now.
    #[must_use]
    #[expect(clippy::disallowed_methods, reason = "the one place where the real clock is read")]
    pub fn now(&self) -> Timestamp {
        let ahead = SignedDuration::from_secs(self.ahead_seconds.load(Ordering::Relaxed));
        Timestamp::now().checked_add(ahead).unwrap_or(Timestamp::MAX)
    }

    /// Moves the clock, for tests.
    pub fn advance(&self, by: SignedDuration) {
        self.ahead_seconds.fetch_add(by.as_secs(), Ordering::Relaxed);
    }
}
