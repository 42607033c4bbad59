//! What goes on behind the pages: mail leaves, old sessions are forgotten.
mod letters;

use crate::{app::App, web::forgotten_before};
use post::Postman;
use std::time::Duration;
use store::Posted;
use tokio_util::sync::CancellationToken;

/// How long a claimed mail is left to the one who claimed it.
const CLAIM_SECONDS: i64 = 300;
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
        (Some(url), _) => Postman::by_smtp(from, url.expose())?,
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

/// Sends every mail that is due, tenant by tenant, and returns how many left.
///
/// # Errors
/// When the database refuses; what a mail server refuses is noted on the mail.
pub async fn send_what_is_due(app: &App, postman: &Postman) -> anyhow::Result<usize> {
    let mut sent = 0;
    for tenant in app.database.directory().tenants().await? {
        loop {
            let tx = app.database.work(tenant.id).await?;
            let due = tx.outbox().claim(app.clock.now(), CLAIM_SECONDS).await?;
            tx.commit().await?;
            if due.is_empty() {
                break;
            }
            for posted in due {
                sent += usize::from(send_one(app, postman, &tenant, &posted).await?);
                tokio::time::sleep(PACE).await;
            }
        }
    }
    Ok(sent)
}

async fn send_one(
    app: &App,
    postman: &Postman,
    tenant: &domain::tenant::Tenant,
    posted: &Posted,
) -> anyhow::Result<bool> {
    let written = letters::write(app, tenant, posted).await?;
    let outcome = match &written {
        None => Ok(()),
        Some(mail) => {
            postman.send(posted.id.into(), &posted.recipient, mail, app.clock.now()).await
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
    Ok(outcome.is_ok() && written.is_some())
}

/// One minute, then twice as long each time, at most six hours.
fn pause_after(tries: i32) -> jiff::SignedDuration {
    let minutes = 1_i64 << (tries.clamp(1, 10) - 1);
    jiff::SignedDuration::from_mins(minutes.min(360))
}
