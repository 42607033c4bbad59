//! Everything that can keep a page from being shown.
use actix_web::{HttpResponse, ResponseError, http::StatusCode};
use store::StoreError;

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
    /// The form can't be read.
    #[error("the form can't be read: {0}")]
    Unreadable(&'static str),
    /// Too many tries.
    #[error("too many tries")]
    TooMany,
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
}

impl From<StoreError> for WebError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Unreachable(_) => Self::NoDatabase(error.into()),
            other => Self::Internal(other.into()),
        }
    }
}

impl From<crate::passwords::Busy> for WebError {
    fn from(_: crate::passwords::Busy) -> Self {
        Self::Busy
    }
}

impl ResponseError for WebError {
    fn status_code(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::SignIn => StatusCode::SEE_OTHER,
            Self::Forged => StatusCode::FORBIDDEN,
            Self::Unreadable(_) => StatusCode::BAD_REQUEST,
            Self::TooMany => StatusCode::TOO_MANY_REQUESTS,
            Self::Busy | Self::NoDatabase(_) => StatusCode::SERVICE_UNAVAILABLE,
            Self::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    fn error_response(&self) -> HttpResponse {
        HttpResponse::new(self.status_code())
    }
}
