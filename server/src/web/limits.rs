//! How often somebody may try: by address and by account. A limit delays, it never locks an account.
use governor::{DefaultKeyedRateLimiter, Quota};
use std::{num::NonZeroU32, sync::Arc};

/// Limits on what is worth guessing.
#[derive(Clone)]
pub struct Limits {
    by_address: Arc<DefaultKeyedRateLimiter<String>>,
    by_account: Arc<DefaultKeyedRateLimiter<String>>,
}

impl Limits {
    /// Twenty tries at once and then one every three seconds from one address; ten and then one every six seconds for one account.
    #[must_use]
    pub fn new() -> Self {
        Self::a_minute(20, 10)
    }

    /// So many tries a minute, at once or spread: from one address, and for one account.
    #[must_use]
    pub fn a_minute(by_address: u32, by_account: u32) -> Self {
        let quota = |tries: u32| {
            let tries = NonZeroU32::new(tries).unwrap_or(NonZeroU32::MIN);
            Arc::new(DefaultKeyedRateLimiter::keyed(Quota::per_minute(tries)))
        };
        Self { by_address: quota(by_address), by_account: quota(by_account) }
    }

    /// Whether one more try is allowed from this address for this account.
    #[must_use]
    pub fn allow(&self, address: &str, account: &str) -> bool {
        self.by_address.check_key(&address.to_owned()).is_ok()
            && self.by_account.check_key(&account.to_lowercase()).is_ok()
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self::new()
    }
}
