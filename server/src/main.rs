//! `verbale`: one binary, a subcommand for each thing that it does.
use std::process::ExitCode;

fn main() -> ExitCode {
    verbale::cli::run()
}
