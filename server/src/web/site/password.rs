//! A forgotten password: a link by mail, good for half an hour and for one use.
use crate::{
    app::App,
    keys::same_secret,
    passwords::{LONGEST, SHORTEST},
    web::{Form, Visitor, WebError, Word, client, page::see_and_say},
};
use actix_web::{HttpRequest, HttpResponse, web::Path};
use domain::{id::AccountId, mail::Mail};
use jiff::SignedDuration;
use store::Account;
use templates::site::{ForgottenPassword, NewPassword};

/// `GET /password/forgotten`
pub async fn ask(visitor: Visitor) -> HttpResponse {
    visitor.page.show(&ForgottenPassword { sent_to: None })
}

/// `POST /password/forgotten`: says the same whether the address is known or not.
pub async fn send(
    visitor: Visitor,
    request: HttpRequest,
    form: Form,
) -> Result<HttpResponse, WebError> {
    let (app, email) = (visitor.app(), form.get("email").to_lowercase());
    app.limits.letters.count(&client::network(&request, app), &email)?;
    let directory = app.database.directory();
    if let Some(account) = directory.account_by_email(&email).await? {
        start(app, &account).await?;
    }
    Ok(visitor.page.show(&ForgottenPassword { sent_to: Some(email) }))
}

async fn start(app: &App, account: &Account) -> Result<(), WebError> {
    let directory = app.database.directory();
    let until = app.clock.now() + SignedDuration::from_mins(30);
    directory.start_reset(account.id, until).await?;
    let Some((seat, _)) = directory.seats_of(account.id).await?.into_iter().next() else {
        return Ok(());
    };
    let tx = app.database.begin(&seat).await?;
    let mail = Mail::PasswordReset { account: account.id, issue: account.reset.0 + 1 };
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
    account_of(visitor.app(), &told).await?;
    Ok(visitor.page.show(&NewPassword { token: told.into_inner(), fault: None }))
}

/// `POST /password/{token}`
pub async fn set(
    visitor: Visitor,
    told: Path<String>,
    form: Form,
) -> Result<HttpResponse, WebError> {
    let app = visitor.app();
    let account = account_of(app, &told).await?;
    let password = form.raw("password").to_owned();
    if let Some(fault) = fault(&password, &account.email) {
        return Ok(visitor
            .page
            .refuse(&NewPassword { token: told.into_inner(), fault: Some(fault) }));
    }
    let hash = app.passwords.hash(password).await?;
    let directory = app.database.directory();
    directory.set_password(account.id, &hash).await?;
    directory.end_all_sessions(account.id).await?;
    Ok(see_and_say("/sign-in", &Word::new("password-was-set")))
}

async fn account_of(app: &App, told: &str) -> Result<Account, WebError> {
    let mut parts = told.splitn(3, '.');
    let id: AccountId = parts.next().and_then(|id| id.parse().ok()).ok_or(WebError::NotFound)?;
    let issue: i32 = parts.next().and_then(|issue| issue.parse().ok()).ok_or(WebError::NotFound)?;
    if !same_secret(told, &token(app, id, issue)) {
        return Err(WebError::NotFound);
    }
    let account = app.database.directory().account(id).await?.ok_or(WebError::NotFound)?;
    let good =
        account.reset.0 == issue && account.reset.1.is_some_and(|until| app.clock.now() < until);
    good.then_some(account).ok_or(WebError::NotFound)
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
