//! Puts the running program together, serves, and takes it apart again in order.
use crate::{
    app::App, base::Base, clock::Clock, demonstration, files::Files, keys::Keys,
    passwords::Passwords, settings::Settings, web, web::limits::Limits, work,
};
use anyhow::Context;
use std::{net::TcpListener, sync::Arc};
use store::Database;
use tokio::{
    signal::unix::{SignalKind, signal},
    sync::{Notify, Semaphore},
};
use tokio_util::{sync::CancellationToken, task::TaskTracker};

/// The program's state over a database.
///
/// # Errors
/// When the installation's key can't be read or made.
pub fn app(settings: Settings, database: Database, public_url: &str) -> anyhow::Result<App> {
    let clock = Clock::default();
    Ok(App {
        home: database.clone(),
        database,
        keys: Keys::load(&settings.files.receipt_key())?,
        files: Files::in_folder(settings.files.attachments()),
        public_url: public_url.into(),
        settings: Arc::new(settings),
        limits: Limits::new(&clock),
        clock,
        passwords: Passwords::start(),
        errands: TaskTracker::new(),
        bell: Arc::new(Notify::new()),
        press: Arc::new(Semaphore::new(1)),
    })
}

/// Serves until it is told to stop. With `demonstrate`, loads the demonstration first.
///
/// # Errors
/// A sentence for the operator.
pub async fn serve(settings: Settings, demonstrate: bool) -> anyhow::Result<()> {
    let address = settings.http.address();
    let listener = TcpListener::bind(address).with_context(|| {
        format!("can't listen on {address}; if another program does, set PORT to another number")
    })?;
    let listening = listener.local_addr()?;
    let public_url = settings.http.public_url(listening);
    let base = Base::open(&settings).await?;
    let app = app(settings, base.database.clone(), &public_url)?;
    if demonstrate {
        demonstration::load(&app).await.context("the demonstration could not be loaded")?;
    }
    let outcome = run(app, listener, &public_url, demonstrate).await;
    base.close().await;
    outcome
}

async fn run(
    app: App,
    listener: TcpListener,
    public_url: &str,
    demonstrate: bool,
) -> anyhow::Result<()> {
    let stopping = CancellationToken::new();
    let worker = tokio::spawn(work::run(app.clone(), work::postman(&app)?, stopping.clone()));
    let errands = app.errands.clone();
    let server = web::serve(app, listener)?;
    let handle = server.handle();
    let serving = tokio::spawn(server);
    println!("Verbale is ready: {public_url}");
    if demonstrate {
        println!("Open it in a browser and choose who you are. Ctrl-C stops everything.");
    }
    told_to_stop().await?;
    tracing::info!("stopping");
    handle.stop(true).await;
    serving.await??;
    errands.close();
    errands.wait().await;
    stopping.cancel();
    worker.await?;
    Ok(())
}

async fn told_to_stop() -> anyhow::Result<()> {
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    tokio::select! {
        _ = terminate.recv() => {}
        _ = interrupt.recv() => {}
    }
    Ok(())
}
