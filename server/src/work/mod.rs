//! What goes on behind the pages: mail leaves, old sessions are forgotten.
mod letters;

use crate::{app::App, web::forgotten_before};
use domain::tenant::Tenant;
use jiff::SignedDuration;
use post::{PostError, Postman};
use std::time::Duration;
use store::Posted;
use tokio_util::sync::CancellationToken;

/// How long a claimed mail is left to the one who claimed it: longer than [`GOOD_FOR`] and the slowest mail together.
const CLAIM_SECONDS: i64 = 300;
/// How long mails of a claim are begun; then they are claimed again, so that no two servers ever send the same one.
const GOOD_FOR: SignedDuration = SignedDuration::from_secs(120);
/// The pause between two looks when nobody rings.
const PAUSE: Duration = Duration::from_secs(15);
/// After so many tries a mail is given up: about three days.
const MOST_TRIES: i32 = 20;
/// The pause between two mails: those who hand in at the deadline don't wait for the mail of others.
const PACE: Duration = Duration::from_millis(50);

/// The one who takes mails away, as set.
///
/// # Errors
/// When the mail settings can't be used.
pub fn postman(app: &App) -> anyhow::Result<Postman> {
    let from = match app.settings.smtp.from.as_str() {
        "" => "Verbale <verbale@localhost>",
        from => from,
    };
    let postman = match (&app.settings.smtp.url, app.mail_folder()) {
        (Some(url), _) => {
            let patience = Duration::from_secs(app.settings.smtp.timeout.into());
            Postman::by_smtp(from, url.expose(), patience)?
        }
        (None, Some(folder)) => Postman::to_folder(from, folder)?,
        (None, None) => anyhow::bail!("no way for mail is set"),
    };
    Ok(postman)
}

/// Works until told to stop; what was begun is finished.
pub async fn run(app: App, postman: Postman, stopping: CancellationToken) {
    loop {
        if let Err(error) = send_what_is_due(&app, &postman).await {
            tracing::error!(%error, "mail could not be looked after");
        }
        app.limits.forget();
        let (began, used) = forgotten_before(app.clock.now());
        if let Err(error) = app.database.directory().forget_sessions(began, used).await {
            tracing::warn!(%error, "old sessions could not be forgotten");
        }
        tokio::select! {
            () = stopping.cancelled() => return,
            () = app.bell.notified() => {}
            () = tokio::time::sleep(PAUSE) => {}
        }
    }
}

/// Sends every mail that is due, tenant by tenant, and returns how many left. One tenant's trouble keeps nobody else's mail.
///
/// # Errors
/// When the database refuses to say which tenants there are.
pub async fn send_what_is_due(app: &App, postman: &Postman) -> anyhow::Result<usize> {
    let mut sent = 0;
    for tenant in app.database.directory().tenants().await? {
        match send_mail_of(app, postman, &tenant).await {
            Ok(left) => sent += left,
            Err(error) => {
                tracing::error!(tenant = %tenant.slug, error = format!("{error:#}"), "mail could not be looked after");
            }
        }
    }
    Ok(sent)
}

/// Sends every mail of one tenant that is due, and returns how many left.
///
/// # Errors
/// When the database refuses; what a mail server refuses is noted on the mail.
pub async fn send_mail_of(app: &App, postman: &Postman, tenant: &Tenant) -> anyhow::Result<usize> {
    let mut sent = 0;
    loop {
        let claimed_at = app.clock.now();
        let tx = app.database.work(tenant.id).await?;
        let due = tx.outbox().claim(claimed_at, CLAIM_SECONDS).await?;
        tx.commit().await?;
        if due.is_empty() {
            return Ok(sent);
        }
        for posted in due {
            if app.clock.now().duration_since(claimed_at) > GOOD_FOR {
                break;
            }
            sent += usize::from(send_one(app, postman, tenant, &posted).await?);
            tokio::time::sleep(PACE).await;
        }
    }
}

async fn send_one(
    app: &App,
    postman: &Postman,
    tenant: &Tenant,
    posted: &Posted,
) -> anyhow::Result<bool> {
    // What can't be put in words today may be tomorrow; it must not stand in the way of the others.
    let (outcome, left) = match letters::write(app, tenant, posted).await {
        Err(error) => (Err(PostError::Later(format!("{error:#}"))), false),
        Ok(None) => (Ok(()), false),
        Ok(Some(mail)) => {
            let now = app.clock.now();
            (postman.send(posted.id.into(), &posted.recipient, &mail, now).await, true)
        }
    };
    let now = app.clock.now();
    let tx = app.database.work(tenant.id).await?;
    match &outcome {
        Ok(()) => tx.outbox().sent(posted.id, now).await?,
        Err(error) => {
            let again = (error.may_pass() && posted.attempts < MOST_TRIES)
                .then(|| now + pause_after(posted.attempts));
            tx.outbox().missed(posted.id, &error.to_string(), again, now).await?;
            tracing::warn!(mail = %posted.id, tries = posted.attempts, %error, "a mail did not leave");
        }
    }
    tx.commit().await?;
    Ok(outcome.is_ok() && left)
}

/// One minute, then twice as long each time, at most six hours.
fn pause_after(tries: i32) -> SignedDuration {
    let minutes = 1_i64 << (tries.clamp(1, 10) - 1);
    SignedDuration::from_mins(minutes.min(360))
}
