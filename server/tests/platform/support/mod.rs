//! One PostgreSQL and one server for all tests of this binary; a tenant of its own for each test.
mod browser;
pub mod claims;
#[allow(dead_code, reason = "not every proof has people who sign in at once")]
pub mod flood;
mod forms;
mod house;
mod process;

pub use browser::{Answer, Browser};
pub use forms::forms;
pub use house::{House, Persona};
pub use process::Process;

use std::{
    net::TcpListener,
    path::{Path, PathBuf},
    process::Command,
    sync::OnceLock,
};
use store::Database;
use tokio::runtime::{Handle, Runtime};
use verbale::{
    app::App,
    base::Base,
    settings::Settings,
    startup,
    web::{self, limits::Limits},
};

/// A running server over the shared database.
pub struct Server {
    /// Its state, for what no page does (making a tenant, moving the clock).
    pub app: App,
    /// Where it listens.
    pub url: String,
    /// The folder of the database.
    pub data: PathBuf,
    runtime: Handle,
}

impl Server {
    /// The server that most tests share.
    pub fn shared() -> &'static Self {
        static SHARED: OnceLock<Server> = OnceLock::new();
        SHARED.get_or_init(|| {
            Self::start(data_folder(), |settings| {
                settings.for_demonstration().expect("a demonstration")
            })
        })
    }

    /// What is known of a server that runs in a process of its own on this folder.
    #[allow(dead_code, reason = "for the tests that end a server by force")]
    pub fn beside(data: PathBuf, url: &str) -> Self {
        let (runtime, settings) = (runtime(), settings(&data, &[]));
        let base = runtime.block_on(Base::beside(&settings)).expect("its database");
        let app = startup::app(settings, base.database.clone(), url).expect("an application");
        let handle = runtime.handle().clone();
        std::mem::forget(runtime);
        Self { app, url: url.to_owned(), data, runtime: handle }
    }

    /// A server of its own over a database of its own, as it is in use: no demonstration.
    #[allow(dead_code, reason = "for claims that no other test may disturb")]
    pub fn in_use() -> Self {
        Self::start(data_folder(), |settings| settings)
    }

    fn start(data: PathBuf, set: impl FnOnce(Settings) -> Settings) -> Self {
        let (runtime, settings) = (runtime(), set(bare_settings(&data, &[])));
        let base = runtime.block_on(Base::open(&settings)).expect("a database");
        let handle = runtime.handle().clone();
        let database = base.database.clone();
        // The cluster and its connections live as long as the test process; they end with it.
        std::mem::forget((base, runtime));
        Self::serve(settings, database, data, handle)
    }

    /// A server of a test's own over the same database, with its own clock and limits. It believes what a proxy on this
    /// machine tells, so that browsers can be anywhere; `more` are settings on top.
    pub fn apart(more: &[(&str, &str)]) -> &'static Self {
        let shared = Self::shared();
        let proxy = ("VERBALE_HTTP__TRUSTED_PROXIES", "127.0.0.1");
        let settings = settings(&shared.data, &[&[proxy], more].concat());
        let (database, handle) = (shared.app.database.clone(), shared.runtime.clone());
        Box::leak(Box::new(Self::serve(settings, database, shared.data.clone(), handle)))
    }

    fn serve(settings: Settings, database: Database, data: PathBuf, runtime: Handle) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = listener.local_addr().expect("an address");
        let url = format!("http://{address}");
        let (public_url, demonstration) =
            (settings.http.public_url(address), settings.demonstration);
        let mut app = startup::app(settings, database, &public_url).expect("an application");
        if !demonstration {
            // Limits have claims of their own; here they would hide the answers behind them.
            app.limits = Limits::out_of_reach(&app.clock);
        }
        let serving = app.clone();
        std::thread::spawn(move || {
            actix_web::rt::System::new().block_on(async move {
                web::serve(serving, listener).expect("a server").await.expect("serving");
            });
        });
        Self { app, url, data, runtime }
    }

    /// Runs something asynchronous.
    pub fn run<T>(&self, work: impl Future<Output = T>) -> T {
        self.runtime.block_on(work)
    }

    /// What PostgreSQL answers to statements in one session, as this role: rows, cells parted by `|`.
    pub fn sql(&self, role: &str, statements: &str) -> Result<Vec<String>, String> {
        let output = self.psql(role).args(["-c", statements]).output().expect("psql");
        if output.status.success() {
            Ok(String::from_utf8_lossy(&output.stdout).lines().map(str::to_owned).collect())
        } else {
            Err(String::from_utf8_lossy(&output.stderr).into_owned())
        }
    }

    /// `psql` as this role: rows alone, cells parted by `|`.
    pub fn psql(&self, role: &str) -> Command {
        let mut command = Command::new(psql());
        let url = self.database_url(role);
        command.args(["-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-d", &url]);
        command
    }

    /// How this role reaches the database.
    pub fn database_url(&self, role: &str) -> String {
        let urls =
            verbale::cluster::Cluster::find(&self.data).expect("the cluster of this test run");
        urls.app.replace("verbale_app", role)
    }
}

fn runtime() -> Runtime {
    let mut runtime = tokio::runtime::Builder::new_multi_thread();
    runtime.worker_threads(2).enable_all().build().expect("a runtime")
}

fn settings(data: &Path, more: &[(&str, &str)]) -> Settings {
    bare_settings(data, more).for_demonstration().expect("a demonstration")
}

fn bare_settings(data: &Path, more: &[(&str, &str)]) -> Settings {
    let data = data.to_str().expect("a plain path");
    let common = [("VERBALE_ENV", "test"), ("VERBALE_DATA_DIR", data)];
    let owned = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
    let variables: Vec<_> = common.iter().chain(more).map(owned).collect();
    Settings::from_variables(&variables).expect("settings")
}

/// A short path (sockets need one) that the unprivileged user of the cluster can reach.
pub fn data_folder() -> PathBuf {
    let folder =
        tempfile::Builder::new().prefix("verbale-test-").tempdir().expect("a folder").keep();
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(&folder, std::fs::Permissions::from_mode(0o755)).expect("permissions");
    folder
}

/// PostgreSQL's own client.
pub fn psql() -> PathBuf {
    let newest = std::fs::read_dir("/usr/lib/postgresql").ok().and_then(|versions| {
        versions
            .filter_map(|v| Some(v.ok()?.path().join("bin/psql")))
            .filter(|path| path.exists())
            .max()
    });
    newest.unwrap_or_else(|| Path::new("psql").to_owned())
}
