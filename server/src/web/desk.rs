//! Where a caller sits. A handler that takes a desk has been authorised by the list of routes.
pub use crate::web::program::app_of;

use crate::{
    app::App,
    web::{
        WebError,
        page::Page,
        routes::{Permissions, Who},
        session::Session,
    },
};
use actix_web::{FromRequest, HttpRequest, dev::Payload, web::Data};
use domain::{id::RespondentId, seat::Seat};
use std::{
    future::{Ready, ready},
    ops::Deref,
};
use store::{Seated, StoreError, TenantTx};

/// Somebody with a seat in the tenant of the address, in a role that the route admits.
pub struct Desk {
    seat: Seated,
    app: Data<App>,
    /// The mail address of the one who sits here.
    pub email: String,
    /// The page to answer with.
    pub page: Page,
}

impl Desk {
    /// A transaction that only reads, for pages.
    ///
    /// # Errors
    /// When the database can't be reached.
    pub async fn read(&self) -> Result<TenantTx, StoreError> {
        self.app.database.read(&self.seat).await
    }

    /// A transaction that may write, for acts.
    ///
    /// # Errors
    /// When the database can't be reached.
    pub async fn begin(&self) -> Result<TenantTx, StoreError> {
        self.app.database.begin(&self.seat).await
    }

    /// Commits, and lets the worker look for mail.
    ///
    /// # Errors
    /// When the outcome is unknown.
    pub async fn commit(&self, tx: TenantTx) -> Result<(), StoreError> {
        tx.commit().await?;
        self.app.bell.notify_one();
        Ok(())
    }

    /// The running program.
    #[must_use]
    pub fn app(&self) -> &App {
        &self.app
    }

    /// An address inside this tenant: `desk.path("/consultations")`.
    #[must_use]
    pub fn path(&self, rest: &str) -> String {
        format!("/t/{}{rest}", self.seat.tenant_slug)
    }
}

impl Deref for Desk {
    type Target = Seat;
    fn deref(&self) -> &Seat {
        &self.seat
    }
}

impl FromRequest for Desk {
    type Error = WebError;
    type Future = Ready<Result<Self, WebError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(take_seat(request))
    }
}

fn take_seat(request: &HttpRequest) -> Result<Desk, WebError> {
    let session = Session::of(request).ok_or(WebError::SignIn)?;
    let seat = session.seat.clone().ok_or(WebError::NotFound)?;
    let admitted = match permission(request) {
        Some(Who::Roles(roles)) => roles.contains(&seat.role),
        _ => false,
    };
    if !admitted {
        return Err(WebError::NotFound);
    }
    Ok(Desk { seat, app: app_of(request)?, email: session.email, page: Page::of(request)? })
}

/// Who may take the route of a request.
#[must_use]
pub fn permission(request: &HttpRequest) -> Option<Who> {
    let permissions = request.app_data::<Data<Permissions>>()?;
    permissions.of(request.method(), &request.match_pattern()?)
}

/// The desk of somebody who acts for a respondent.
pub struct RespondentDesk {
    desk: Desk,
    /// For whom.
    pub respondent: RespondentId,
}

impl Deref for RespondentDesk {
    type Target = Desk;
    fn deref(&self) -> &Desk {
        &self.desk
    }
}

impl FromRequest for RespondentDesk {
    type Error = WebError;
    type Future = Ready<Result<Self, WebError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(take_seat(request).and_then(|desk| {
            let respondent = desk.respondent.ok_or(WebError::NotFound)?;
            Ok(Self { desk, respondent })
        }))
    }
}

/// Somebody who is signed in, wherever they sit.
pub struct SignedIn {
    /// The session.
    pub session: Session,
    /// The page to answer with.
    pub page: Page,
}

impl FromRequest for SignedIn {
    type Error = WebError;
    type Future = Ready<Result<Self, WebError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready((|| {
            let session = Session::of(request).ok_or(WebError::SignIn)?;
            match permission(request) {
                Some(Who::SignedIn | Who::Anyone) => Ok(Self { session, page: Page::of(request)? }),
                _ => Err(WebError::NotFound),
            }
        })())
    }
}

/// Anybody, on a route that is open to everybody or belongs to the demonstration.
pub struct Visitor {
    /// The session, if there is one.
    pub session: Option<Session>,
    /// The page to answer with.
    pub page: Page,
    app: Data<App>,
}

impl Visitor {
    /// The running program.
    #[must_use]
    pub fn app(&self) -> &App {
        &self.app
    }
}

impl FromRequest for Visitor {
    type Error = WebError;
    type Future = Ready<Result<Self, WebError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready((|| {
            let app = app_of(request)?;
            match permission(request) {
                Some(Who::Anyone) => {}
                Some(Who::Demonstration) if app.is_demonstration() => {}
                _ => return Err(WebError::NotFound),
            }
            Ok(Self { session: Session::of(request), page: Page::of(request)?, app })
        })())
    }
}
