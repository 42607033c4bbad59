//! A forgotten password: a link by mail, good for half an hour and for one use.
use crate::{
    app::App,
    keys::same_secret,
    passwords::{LONGEST, SHORTEST},
    web::{Form, Visitor, WebError, Word, client, limits::TooMany, page::see_and_say},
};
use actix_web::{HttpRequest, HttpResponse, web::Path};
use domain::{id::AccountId, mail::Mail};
use jiff::SignedDuration;
use store::{Account, StoreError};
use templates::site::{ForgottenPassword, NewPassword};

/// `GET /password/forgotten`
pub async fn ask(visitor: Visitor) -> HttpResponse {
    visitor.page.show(&ForgottenPassword::default())
}

/// `POST /password/forgotten`: says the same, and as soon, whether the address is known or not.
pub async fn send(
    visitor: Visitor,
    request: HttpRequest,
    form: Form,
) -> Result<HttpResponse, WebError> {
    let (app, email) = (visitor.app(), form.get("email").to_lowercase());
    let again = |fault| ForgottenPassword { email: email.clone(), sent: false, fault: Some(fault) };
    if email.is_empty() {
        return Ok(visitor.page.refuse(&again("fault-empty")));
    }
    if let Err(TooMany { wait }) = app.limits.letters.count(&client::network(&request, app), &email)
    {
        return Ok(visitor.page.pause(&again("site-too-many-letters"), wait));
    }
    app.later(|app| write(app, email.clone()));
    Ok(visitor.page.show(&ForgottenPassword { email, sent: true, fault: None }))
}

/// After the answer, so that its time does not tell whether there was anything to write.
async fn write(app: App, email: String) {
    if let Err(error) = start(&app, &email).await {
        tracing::error!(%error, "a link for a new password could not be written");
    }
}

async fn start(app: &App, email: &str) -> Result<(), StoreError> {
    let directory = app.database.directory();
    let Some(account) = directory.account_by_email(email).await? else { return Ok(()) };
    let seats = directory.seats_of(account.id).await?;
    let Some((seat, _)) = seats.into_iter().next() else { return Ok(()) };
    let until = app.clock.now() + SignedDuration::from_mins(30);
    let issue = directory.start_reset(account.id, until).await?;
    let tx = app.database.begin(&seat).await?;
    let mail = Mail::PasswordReset { account: account.id, issue };
    tx.outbox().post(&mail, &account.email).await?;
    tx.commit().await?;
    app.bell.notify_one();
    Ok(())
}

/// The token of the link that sets a new password: account, number of the request, proof.
#[must_use]
pub fn token(app: &App, account: AccountId, issue: i32) -> String {
    let proof = app.keys.token("password", &format!("{account}.{issue}"));
    format!("{account}.{issue}.{proof}")
}

/// `GET /password/{token}`
pub async fn form(visitor: Visitor, told: Path<String>) -> Result<HttpResponse, WebError> {
    Ok(match account_of(visitor.app(), &told).await? {
        Some(_) => visitor.page.show(&NewPassword { token: told.into_inner(), fault: None }),
        None => gone(&visitor),
    })
}

/// `POST /password/{token}`
pub async fn set(
    visitor: Visitor,
    told: Path<String>,
    form: Form,
) -> Result<HttpResponse, WebError> {
    let app = visitor.app();
    let Some(account) = account_of(app, &told).await? else { return Ok(gone(&visitor)) };
    let again = |fault| NewPassword { token: told.clone(), fault: Some(fault) };
    let password = form.raw("password").to_owned();
    if let Some(fault) = fault(&password, &account.email) {
        return Ok(visitor.page.refuse(&again(fault)));
    }
    let Ok(hash) = app.passwords.hash(password).await else {
        return Ok(visitor.page.busy(&again("site-busy")));
    };
    let (directory, now) = (app.database.directory(), app.clock.now());
    if !directory.redeem_reset(account.id, account.reset.0, &hash, now).await? {
        return Ok(gone(&visitor));
    }
    Ok(see_and_say("/sign-in", &Word::new("password-was-set")))
}

/// Too old, used, replaced by a newer one, invented: all the same, with the way to a new one.
fn gone(visitor: &Visitor) -> HttpResponse {
    let fault = Some("site-password-link-gone");
    visitor.page.missing(&ForgottenPassword { fault, ..ForgottenPassword::default() })
}

/// Whose link it is, if it can still be used.
async fn account_of(app: &App, told: &str) -> Result<Option<Account>, StoreError> {
    let mut parts = told.splitn(3, '.');
    let id = parts.next().and_then(|id| id.parse::<AccountId>().ok());
    let issue = parts.next().and_then(|issue| issue.parse::<i32>().ok());
    let Some((id, issue)) = id.zip(issue) else { return Ok(None) };
    if !same_secret(told, &token(app, id, issue)) {
        return Ok(None);
    }
    let good = |account: &Account| {
        account.reset.0 == issue && account.reset.1.is_some_and(|until| app.clock.now() < until)
    };
    Ok(app.database.directory().account(id).await?.filter(good))
}

/// The key of the sentence that says what is wrong with a new password, if anything is.
#[must_use]
pub fn fault(password: &str, email: &str) -> Option<&'static str> {
    let folded = password.to_lowercase();
    let name = email.split('@').next().unwrap_or_default();
    let few = folded.chars().collect::<std::collections::HashSet<_>>().len() < 5;
    match () {
        () if password.chars().count() < SHORTEST => Some("password-too-short"),
        () if password.len() > LONGEST => Some("password-too-long"),
        () if few || folded.contains("verbale") || (name.len() > 3 && folded.contains(name)) => {
            Some("password-too-easy")
        }
        () => None,
    }
}
