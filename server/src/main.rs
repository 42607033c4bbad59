//! `verbale`: one binary, a subcommand for each thing that it does.
use libmimalloc_sys::{mi_option_set, mi_option_t};
use std::process::ExitCode;

/// A fifth of a request's time went into glibc's allocator, which kept what a large compilation had used.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// After so many milliseconds unused memory is given back: `mi_option_purge_delay` of mimalloc 3, by default a second.
const PURGE_DELAY: (mi_option_t, std::ffi::c_long) = (15, 10);

fn main() -> ExitCode {
    give_memory_back_soon();
    verbale::cli::run()
}

#[expect(unsafe_code, reason = "the allocator's options are set by its C interface alone")]
fn give_memory_back_soon() {
    let (option, milliseconds) = PURGE_DELAY;
    // SAFETY: an option takes any number, from any thread; this is the first thing that the program does.
    unsafe { mi_option_set(option, milliseconds) };
}
