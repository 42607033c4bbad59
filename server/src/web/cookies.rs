//! How a cookie of ours is called and what it allows.
use crate::app::App;
use actix_web::{
    HttpRequest,
    cookie::{Cookie, SameSite, time::Duration},
};

/// Its name: where the connection is encrypted, with `__Host-` before it, so that no sibling host can plant one.
fn name(app: &App, plain: &str) -> String {
    let prefix = if app.settings.http.is_https() { "__Host-" } else { "" };
    format!("{prefix}{plain}")
}

/// The value that a request brings.
#[must_use]
pub fn read(request: &HttpRequest, app: &App, plain: &str) -> Option<String> {
    request.cookie(&name(app, plain)).map(|cookie| cookie.value().to_owned())
}

/// A cookie for this host alone, out of reach of scripts, not sent with what other sites post.
/// Without an age it goes with the browser; with none left it goes at once.
#[must_use]
pub fn make(app: &App, plain: &str, value: String, age: Option<Duration>) -> Cookie<'static> {
    let mut cookie = Cookie::build(name(app, plain), value)
        .path("/")
        .http_only(true)
        .same_site(SameSite::Lax)
        .secure(app.settings.http.is_https())
        .finish();
    cookie.set_max_age(age);
    cookie
}
