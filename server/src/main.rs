//! `verbale`: one binary, a subcommand for each thing that it does.
use std::process::ExitCode;

/// A fifth of a request's time went into glibc's allocator, and memory that a large compilation had used was not given back.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    verbale::cli::run()
}
