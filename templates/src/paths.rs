//! The addresses that the furniture of every page links to.

/// The first page.
pub const HOME: &str = "/";
/// Where one signs in.
pub const SIGN_IN: &str = "/sign-in";
/// Where one signs out (POST).
pub const SIGN_OUT: &str = "/sign-out";
/// Where the language of the interface is chosen (POST: `language`, `back`).
pub const LANGUAGE: &str = "/language";
/// All seats of the account.
pub const SEATS: &str = "/seats";
/// The account itself: name, password, sessions.
pub const ACCOUNT: &str = "/account";
/// Where anybody can check a receipt.
pub const VERIFY: &str = "/verify";
/// The accessibility note.
pub const ACCESSIBILITY: &str = "/accessibility";
