//! The roles and the database inside a running cluster.
use super::account::Account;
use super::binaries::Binaries;
use super::birth::SUPERUSER;
use super::error::ClusterError;
use super::place::Place;
use std::io::Write;
use std::process::Stdio;

/// Idempotent, for `psql`: two of its statements cannot run inside a transaction.
const STATEMENTS: &str = include_str!("provision.sql");

/// Brings roles, their limits and the database to what this version of Verbale expects.
pub(super) fn provision(
    binaries: &Binaries,
    account: &Account,
    place: &Place,
) -> Result<(), ClusterError> {
    let mut psql = binaries.program(account, "psql");
    psql.args(["--no-psqlrc", "--quiet", "--no-password", "--set=ON_ERROR_STOP=1", "--port=5432"]);
    psql.args(["--username", SUPERUSER, "--dbname=postgres", "--file=-"]);
    psql.arg("--host").arg(&place.run);
    psql.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::piped());
    let mut child = psql.spawn().map_err(ClusterError::io("run psql on", &place.run))?;
    if let Some(mut stdin) = child.stdin.take() {
        // A psql that has given up says why on standard error, which is read next.
        let _ = stdin.write_all(STATEMENTS.as_bytes());
    }
    let outcome = child.wait_with_output().map_err(ClusterError::io("run psql on", &place.run))?;
    if outcome.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&outcome.stderr).trim().to_owned();
    Err(ClusterError::Program { program: "psql", said })
}
