//! Everything that can keep a page from being shown.
use crate::{
    passwords::{Busy, COME_BACK},
    web::limits::TooMany,
};
use actix_web::{HttpResponse, ResponseError, http::StatusCode};
use std::time::Duration;
use store::StoreError;

/// After how long it is worth trying again when the database does not answer.
const DATABASE_BACK: Duration = Duration::from_secs(10);

/// Why there is no page. Each is shown as a page of its own by [`super::problem`].
#[derive(Debug, thiserror::Error)]
pub enum WebError {
    /// There is none, or it is none of the caller's business: the two look the same.
    #[error("no such page")]
    NotFound,
    /// Nobody is signed in; the caller is sent to sign in and comes back.
    #[error("nobody is signed in")]
    SignIn,
    /// The request did not come from a page of ours, or the page is too old.
    #[error("the form is not ours or too old")]
    Forged,
    /// The form comes from a page of a seat that was left in another tab.
    #[error("the form belongs to another seat")]
    OtherSeat,
    /// The form can't be read.
    #[error("the form can't be read: {0}")]
    Unreadable(&'static str),
    /// Too many tries.
    #[error(transparent)]
    TooMany(#[from] TooMany),
    /// Everything is busy.
    #[error("busy")]
    Busy,
    /// The database does not answer; it may do so in a moment.
    #[error("no database")]
    NoDatabase(#[source] anyhow::Error),
    /// Something broke on our side.
    #[error("something broke")]
    Internal(#[source] anyhow::Error),
}

impl WebError {
    /// An error on our side.
    pub fn internal(error: impl Into<anyhow::Error>) -> Self {
        Self::Internal(error.into())
    }

    /// After how long the same request is worth another try, if it is.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::TooMany(TooMany { wait }) => Some(*wait),
            Self::Busy => Some(COME_BACK),
            Self::NoDatabase(_) => Some(DATABASE_BACK),
            _ => None,
        }
    }
}

impl From<Busy> for WebError {
    fn from(_: Busy) -> Self {
        Self::Busy
    }
}

impl From<StoreError> for WebError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Unreachable(_) => Self::NoDatabase(error.into()),
            other => Self::Internal(other.into()),
        }
    }
}

impl ResponseError for WebError {
    fn status_code(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::SignIn => StatusCode::SEE_OTHER,
            Self::Forged => StatusCode::FORBIDDEN,
            Self::OtherSeat => StatusCode::CONFLICT,
            Self::Unreadable(_) => StatusCode::BAD_REQUEST,
            Self::TooMany(_) => StatusCode::TOO_MANY_REQUESTS,
            Self::Busy | Self::NoDatabase(_) => StatusCode::SERVICE_UNAVAILABLE,
            Self::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    fn error_response(&self) -> HttpResponse {
        HttpResponse::new(self.status_code())
    }
}
