//! One PostgreSQL and one server for all tests of this binary; a tenant of its own for each test.
mod browser;
pub mod claims;
mod house;

pub use browser::{Answer, Browser};
pub use house::{House, Persona};

use std::{
    net::TcpListener,
    path::{Path, PathBuf},
    process::Command,
    sync::OnceLock,
};
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
    runtime: tokio::runtime::Runtime,
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
        let (runtime, settings) = (runtime(), settings(&data));
        let base = runtime.block_on(Base::beside(&settings)).expect("its database");
        let app = startup::app(settings, base.database.clone(), url).expect("an application");
        Self { app, url: url.to_owned(), data, runtime }
    }

    /// A server of its own over a database of its own, as it is in use: no demonstration.
    #[allow(dead_code, reason = "for claims that no other test may disturb")]
    pub fn in_use() -> Self {
        Self::start(data_folder(), |settings| settings)
    }

    fn start(data: PathBuf, set: impl FnOnce(Settings) -> Settings) -> Self {
        let (runtime, settings) = (runtime(), set(bare_settings(&data)));
        let base = runtime.block_on(Base::open(&settings)).expect("a database");
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let demonstration = settings.demonstration;
        let mut app = startup::app(settings, base.database.clone(), &url).expect("an application");
        if !demonstration {
            // Limits have claims of their own; here they would hide the answers behind them.
            app.limits = Limits::a_minute(1_000_000, 1_000_000);
        }
        // The cluster lives as long as the test process; it ends with it.
        std::mem::forget(base);
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
        let url = self.database_url(role);
        let output = Command::new(psql())
            .args(["-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-d", &url, "-c", statements])
            .output()
            .expect("psql");
        if output.status.success() {
            Ok(String::from_utf8_lossy(&output.stdout).lines().map(str::to_owned).collect())
        } else {
            Err(String::from_utf8_lossy(&output.stderr).into_owned())
        }
    }

    /// How this role reaches the database.
    pub fn database_url(&self, role: &str) -> String {
        let urls =
            verbale::cluster::Cluster::find(&self.data).expect("the cluster of this test run");
        urls.app.replace("verbale_app", role)
    }
}

fn runtime() -> tokio::runtime::Runtime {
    let mut runtime = tokio::runtime::Builder::new_multi_thread();
    runtime.worker_threads(2).enable_all().build().expect("a runtime")
}

fn settings(data: &Path) -> Settings {
    bare_settings(data).for_demonstration().expect("a demonstration")
}

fn bare_settings(data: &Path) -> Settings {
    let data = data.to_str().expect("a plain path");
    let variables = [("VERBALE_ENV", "test"), ("VERBALE_DATA_DIR", data)]
        .map(|(name, value)| (name.to_owned(), value.to_owned()));
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
