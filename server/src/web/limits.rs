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
        let quota = |burst: u32, minute: u32| {
            let burst = NonZeroU32::new(burst).unwrap_or(NonZeroU32::MIN);
            Quota::per_minute(NonZeroU32::new(minute).unwrap_or(NonZeroU32::MIN)).allow_burst(burst)
        };
        Self {
            by_address: Arc::new(DefaultKeyedRateLimiter::keyed(quota(20, 20))),
            by_account: Arc::new(DefaultKeyedRateLimiter::keyed(quota(10, 10))),
        }
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
