//! The commands, one file each.
mod admin;
mod bundle;
mod compile;
mod lint;
mod routes;
mod verify;

use crate::{app::App, base::Base, settings::Settings, startup, telemetry};
use anyhow::Context;
use clap::{Parser, Subcommand};
use domain::tenant::Tenant;
use std::process::ExitCode;
use tokio::runtime::Builder;

/// Consults States, agencies, institutions and organizations by questionnaire, and makes a report draft of their replies.
///
/// Without a setting it keeps its own PostgreSQL in the data folder (./data, or VERBALE_DATA_DIR). Commands find that
/// database beside a running server or start it for as long as they need it. With VERBALE_DATABASE__URL they use that server.
#[derive(Parser)]
#[command(name = "verbale", version, about, long_about, max_term_width = 100)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve the platform until Ctrl-C.
    ///
    /// Brings the schema up to date first when it owns the database. VERBALE_HTTP__PORT (or PORT) and VERBALE_HTTP__HOST
    /// say where to listen, VERBALE_SMTP__URL how mail leaves; without it mail is kept in the data folder.
    Serve,
    /// Serve the demonstration: two consultations, and people to walk in as with one click.
    ///
    /// Only on a loopback address. What you do is kept in the data folder; remove the folder to begin anew.
    Demo,
    /// Bring the schema of the database up to date, then stop.
    ///
    /// Needed before `serve` when VERBALE_DATABASE__URL is set; uses VERBALE_DATABASE__OWNER_URL.
    Migrate,
    /// Make a tenant, or invite a secretary.
    #[command(subcommand)]
    Admin(admin::Admin),
    /// List every route: method, pattern, who may.
    Routes(routes::Routes),
    /// Carry a whole consultation in or out as one JSON file (docs/bundle.md).
    #[command(subcommand)]
    Bundle(bundle::Bundle),
    /// Compile a consultation's replies and write the draft as DOCX, PDF, HTML and JSON.
    Compile(compile::Compile),
    /// Check a receipt: is it genuine and unchanged?
    Verify(verify::Verify),
    /// Check the house style of a text.
    Lint(lint::Lint),
}

/// Runs the command line.
#[must_use]
pub fn run() -> ExitCode {
    let arguments = Arguments::parse();
    // Two threads that live as long as the program hold the database's connections; the server adds its own for requests.
    let system = actix_web::rt::System::with_tokio_rt(|| {
        Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build()
            .expect("the operating system gives threads")
    });
    match system.block_on(carry_out(arguments.command)) {
        Ok(code) => code,
        Err(error) => fail(&error),
    }
}

fn fail(error: &anyhow::Error) -> ExitCode {
    eprintln!("verbale: {error:#}");
    ExitCode::FAILURE
}

async fn carry_out(command: Command) -> anyhow::Result<ExitCode> {
    match command {
        Command::Routes(routes) => routes.run(),
        Command::Verify(verify) => verify.run(),
        Command::Lint(lint) => lint.run(),
        Command::Serve => {
            let settings = settings()?;
            startup::serve(settings, false).await?;
            Ok(ExitCode::SUCCESS)
        }
        Command::Demo => {
            let settings = settings()?.for_demonstration()?;
            startup::serve(settings, true).await?;
            Ok(ExitCode::SUCCESS)
        }
        Command::Migrate => migrate().await,
        Command::Admin(admin) => with_app(async |app| admin.run(app).await).await,
        Command::Bundle(bundle) => with_app(async |app| bundle.run(app).await).await,
        Command::Compile(compile) => with_app(async |app| compile.run(app).await).await,
    }
}

fn settings() -> anyhow::Result<Settings> {
    let settings = Settings::load()?;
    telemetry::start(&settings.log);
    // One TLS implementation; a second call, as in tests, changes nothing.
    let _ = rustls::crypto::ring::default_provider().install_default();
    Ok(settings)
}

async fn migrate() -> anyhow::Result<ExitCode> {
    let settings = settings()?;
    if settings.database.url.is_some() && settings.database.owner_url.is_none() {
        anyhow::bail!(
            "set VERBALE_DATABASE__OWNER_URL: only the owner of the schema can change it"
        );
    }
    Base::beside(&settings).await?.close().await;
    println!("The schema is up to date.");
    Ok(ExitCode::SUCCESS)
}

/// Runs a command over the database, beside a running server or without one.
async fn with_app(
    command: impl AsyncFnOnce(&App) -> anyhow::Result<()>,
) -> anyhow::Result<ExitCode> {
    let settings = settings()?;
    let base = Base::beside(&settings).await?;
    let public_url = settings.http.public_url(settings.http.address());
    let app = startup::app(settings, base.database.clone(), &public_url)?;
    let outcome = command(&app).await;
    drop(app);
    base.close().await;
    outcome.map(|()| ExitCode::SUCCESS)
}

/// The tenant with this readable name.
async fn tenant(app: &App, slug: &str) -> anyhow::Result<Tenant> {
    app.database.directory().tenant(slug).await?.with_context(|| {
        format!("there is no tenant {slug}; make it with: verbale admin create-tenant {slug} --name \"…\"")
    })
}
