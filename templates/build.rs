//! Texts and assets are embedded: a new file among them must rebuild the crate, not only a changed one.
fn main() {
    println!("cargo::rerun-if-changed=text");
    println!("cargo::rerun-if-changed=assets");
}
