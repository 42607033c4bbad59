//! Claims about the embedded cluster, each on a data folder of its own.
use super::account::Account;
use super::binaries::Binaries;
use super::place::{self, Place};
use super::{Cluster, ClusterError, Urls, lock::Holder};
use nix::sys::signal::{Signal, kill};
use nix::unistd::{Pid, geteuid, mkdtemp};
use std::fs::Permissions;
use std::io::{BufRead, BufReader};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A data folder that vanishes with the test.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        let folder = mkdtemp("/tmp/vt-XXXXXX").expect("a temporary folder");
        std::fs::set_permissions(&folder, Permissions::from_mode(0o711)).expect("permissions");
        Self(folder)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        std::fs::remove_dir_all(&self.0).expect("the folder can be removed");
    }
}

/// Runs a statement by one of the URLs; gives the rows, or what PostgreSQL said against it.
fn sql(url: &str, statement: &str) -> Result<String, String> {
    let account = Account::for_cluster(Path::new("/nowhere")).expect("an account");
    let binaries = Binaries::choose(&account, None, Path::new("/nowhere")).expect("PostgreSQL");
    let mut psql = binaries.program(&account, "psql");
    psql.args(["-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-d", url, "-c", statement]);
    let outcome = psql.output().expect("psql runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8").trim().to_owned();
    if outcome.status.success() { Ok(text(outcome.stdout)) } else { Err(text(outcome.stderr)) }
}

fn yes(url: &str, statement: &str) -> String {
    sql(url, statement).expect("the statement runs")
}

#[test]
fn a_new_cluster_is_durable_and_its_roles_pass_no_wall() {
    let folder = Folder::new();
    let cluster = Cluster::start(&folder.0).expect("a first start");
    let Urls { owner, app } = cluster.urls();

    assert_eq!(yes(app, "show data_checksums"), "on");
    assert_eq!(yes(app, "show fsync"), "on");
    assert_eq!(yes(app, "show timezone"), "UTC");
    let encoding = "select pg_encoding_to_char(encoding) || ' ' || datcollate from pg_database \
                    where datname = current_database()";
    assert_eq!(yes(app, encoding), "UTF8 C.UTF-8");

    let rights = "select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolinherit \
                  from pg_roles where rolname = current_user";
    assert_eq!(yes(app, rights), "f|f|f|f|f");
    assert_eq!(yes(owner, rights), "f|f|f|f|t");
    assert_eq!(yes(app, "show statement_timeout"), "15s");
    assert_eq!(yes(app, "show idle_in_transaction_session_timeout"), "30s");
    assert_eq!(yes(app, "show lock_timeout"), "5s");

    assert_eq!(sql(owner, "create table questions (text text)"), Ok(String::new()));
    let refusal = sql(app, "create table mine (text text)").expect_err("the app makes no tables");
    assert!(refusal.contains("permission denied for schema public"), "{refusal}");
    let refusal = sql(app, "select * from questions").expect_err("nothing is readable by default");
    assert!(refusal.contains("permission denied for table questions"), "{refusal}");
}

#[test]
fn the_cluster_listens_on_its_socket_alone() {
    let folder = Folder::new();
    let cluster = Cluster::start(&folder.0).expect("a first start");
    let process = cluster.process().expect("it runs");

    let listening = sockets_of(process);
    assert_eq!(yes(&cluster.urls().app, "show listen_addresses"), "");
    assert!(listening.iter().any(|inode| table("unix", 6).contains(inode)), "no unix socket");
    for protocol in ["tcp", "tcp6"] {
        assert!(!listening.iter().any(|inode| table(protocol, 9).contains(inode)), "{protocol}");
    }
    let mode = std::fs::metadata(folder.0.join("run")).expect("the socket's folder").permissions();
    assert_eq!(mode.mode() & 0o777, 0o700);
}

/// The inodes of the sockets that a process holds open.
fn sockets_of(process: u32) -> Vec<String> {
    let files = std::fs::read_dir(format!("/proc/{process}/fd")).expect("the open files");
    files
        .filter_map(|file| {
            std::fs::read_link(file.ok()?.path()).ok()?.into_os_string().into_string().ok()
        })
        .filter_map(|target| Some(target.strip_prefix("socket:[")?.strip_suffix(']')?.to_owned()))
        .collect()
}

/// The inodes in one of the kernel's tables of sockets.
fn table(protocol: &str, column: usize) -> Vec<String> {
    let said = std::fs::read_to_string(format!("/proc/net/{protocol}")).unwrap_or_default();
    let lines = said.lines().skip(1);
    lines.filter_map(|line| line.split_whitespace().nth(column).map(str::to_owned)).collect()
}

#[test]
fn a_postgresql_that_was_killed_is_started_again_with_what_it_had_until_it_is_stopped() {
    let folder = Folder::new();
    let cluster = Cluster::start(&folder.0).expect("a first start");
    yes(&cluster.urls().owner, "create table answers as select 'yes' as text");
    let killed = cluster.process().expect("it runs");
    let process = nix::unistd::Pid::from_raw(i32::try_from(killed).expect("a number"));
    nix::sys::signal::kill(process, nix::sys::signal::Signal::SIGKILL).expect("a signal");

    let begun = std::time::Instant::now();
    let answered = || sql(&cluster.urls().owner, "select text from answers");
    while cluster.process().is_none_or(|now| now == killed) || answered().as_deref() != Ok("yes") {
        assert!(begun.elapsed().as_secs() < 60, "it did not come back: {:?}", answered());
        std::thread::yield_now();
    }
    cluster.stop();
    assert_eq!(Cluster::find(&folder.0), None, "told to stop, it stays down");
}

#[test]
fn a_stopped_cluster_is_found_no_more_and_starts_again_with_what_it_had() {
    let folder = Folder::new();
    assert_eq!(Cluster::find(&folder.0), None);
    let cluster = Cluster::start(&folder.0).expect("a first start");
    yes(&cluster.urls().owner, "create table answers as select 'yes' as text");
    assert_eq!(Cluster::find(&folder.0).as_ref(), Some(cluster.urls()));
    cluster.stop();
    assert_eq!(Cluster::find(&folder.0), None);

    let cluster = Cluster::start(&folder.0).expect("a warm start");
    assert_eq!(yes(&cluster.urls().owner, "select text from answers"), "yes");
}

#[test]
fn a_second_instance_is_refused_with_the_number_of_the_first() {
    let folder = Folder::new();
    let first = Cluster::start(&folder.0).expect("a first start");
    let refusal = Cluster::start(&folder.0).err().expect("a refusal").to_string();
    let process = std::process::id();
    assert_eq!(
        refusal,
        format!(
            "Another Verbale is running on this data folder (process {process}). \
             Stop it, or set VERBALE_DATA_DIR to another folder."
        )
    );
    assert_eq!(yes(&first.urls().app, "select 1"), "1", "the first is not disturbed");
}

#[test]
fn after_a_killed_postgres_the_next_start_recovers() {
    let folder = Folder::new();
    let cluster = Cluster::start(&folder.0).expect("a first start");
    yes(&cluster.urls().owner, "create table answers as select 'kept' as text");
    let process = cluster.process().and_then(|process| i32::try_from(process).ok());
    kill(Pid::from_raw(process.expect("it runs")), Signal::SIGKILL).expect("it can be killed");
    drop(cluster);

    let cluster = Cluster::start(&folder.0).expect("a start after the crash");
    assert_eq!(yes(&cluster.urls().owner, "select text from answers"), "kept");
}

/// Runs twice: the test starts itself again as the process that is to be killed.
#[test]
fn after_a_killed_verbale_postgres_ends_and_the_next_start_recovers() {
    const FOLDER: &str = "VERBALE_TEST_FOLDER";
    if let Some(folder) = std::env::var_os(FOLDER) {
        let cluster = Cluster::start(Path::new(&folder)).expect("a first start");
        println!("\nprocess {}", cluster.process().expect("it runs"));
        let _ = std::io::stdin().read_line(&mut String::new());
        return;
    }
    let folder = Folder::new();
    let name = "after_a_killed_verbale_postgres_ends_and_the_next_start_recovers";
    let (_, path) = module_path!().split_once("::").expect("a module of this crate");
    let mut verbale = Command::new(std::env::current_exe().expect("this program"))
        .args(["--exact", "--nocapture", &format!("{path}::{name}")])
        .env(FOLDER, &folder.0)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the test starts itself");
    let said = BufReader::new(verbale.stdout.take().expect("its output"));
    let process = said.lines().find_map(|line| line.ok()?.strip_prefix("process ")?.parse().ok());
    let process: i32 = process.expect("the number of its PostgreSQL");

    let urls = Cluster::find(&folder.0).expect("the other's cluster is found");
    yes(&urls.owner, "create table answers as select 'kept' as text");
    verbale.kill().expect("kill -9");
    verbale.wait().expect("it is gone");

    let cluster = Cluster::start(&folder.0).expect("the next start");
    assert_ne!(cluster.process(), u32::try_from(process).ok());
    // Read as a link, because a dead process may stay in the table until somebody counts it.
    let works_in = std::fs::read_link(format!("/proc/{process}/cwd"));
    assert!(works_in.is_err(), "the first PostgreSQL has ended");
    assert_eq!(yes(&cluster.urls().owner, "select text from answers"), "kept");
    assert_eq!(Holder::read(&folder.0).map(|holder| holder.process), Some(std::process::id()));
}

#[test]
fn data_of_another_major_version_are_refused_by_name() {
    let folder = Folder::new();
    let pg = folder.0.join("pg");
    std::fs::create_dir(&pg).expect("a folder");
    std::fs::write(pg.join("PG_VERSION"), "9\n").expect("a version");
    let refusal = Cluster::start(&folder.0).err().expect("a refusal");
    assert!(matches!(refusal, ClusterError::OtherMajor { made_by: 9, .. }), "{refusal}");
    assert!(refusal.to_string().contains("Install the package postgresql-9"), "{refusal}");
}

#[test]
fn a_socket_path_too_long_for_the_system_moves_to_a_short_private_folder() {
    let folder = Folder::new();
    let data = place::prepare_data(&folder.0.join("a".repeat(100))).expect("a data folder");
    let account = Account::for_cluster(&data.join("pg")).expect("an account");
    let place = Place::find_or_choose(&data, &account).expect("a place");
    let again = Place::find_or_choose(&data, &account).expect("the same place");
    std::fs::remove_dir(&place.run).expect("it can be removed");

    assert!(place.run.starts_with("/tmp"), "{}", place.run.display());
    assert_eq!(again.run, place.run);
    assert_eq!(place.pg, data.join("pg"), "only the socket moves");

    let elsewhere = Place::find_or_choose(&data, &account).expect("a new place");
    std::fs::remove_dir(&elsewhere.run).expect("it can be removed");
    assert_ne!(elsewhere.run, place.run, "a link to a folder not ours is not followed");
}

#[test]
fn a_data_folder_out_of_reach_of_the_account_keeps_the_database_elsewhere() {
    let folder = Folder::new();
    std::fs::set_permissions(&folder.0, Permissions::from_mode(0o700)).expect("permissions");
    let data = place::prepare_data(&folder.0.join("data")).expect("a data folder");
    let account = Account::for_cluster(&data.join("pg")).expect("an account");
    let place = Place::find_or_choose(&data, &account).expect("a place");
    if !geteuid().is_root() {
        assert_eq!(place.pg, data.join("pg"), "our own account reaches our own folder");
        return;
    }
    let home = place::home(&place.pg);
    assert!(home.starts_with("/var/lib/verbale"), "{}", home.display());
    assert!(account.can_enter(&place.run), "the account reaches its new home");
    assert!(!account.can_enter(&data), "and could not have reached the folder");
    let again = Place::find_or_choose(&data, &account).expect("the same place");
    assert_eq!((&again.pg, &again.run), (&place.pg, &place.run));
    std::fs::remove_dir_all(home).expect("it can be removed");
}
