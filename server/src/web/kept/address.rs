//! Which addresses a kept form may name: our own, of acts and pages that there are.
use crate::web::{Who, desk::app_of, routes::Permissions, tenancy::is_own};
use actix_web::{
    HttpRequest,
    http::{Method, header},
    web::Data,
};
use templates::paths;

/// Longer than any address of ours.
const LONGEST: usize = 2_000;

/// Whether a form may be sent again to this address, and by whom.
#[must_use]
pub fn act_at(request: &HttpRequest, address: &str) -> Option<Who> {
    let kept = ![paths::SIGN_IN, paths::LANGUAGE].contains(&path_of(address));
    at(request, &Method::POST, address).filter(|who| kept && *who != Who::Demonstration)
}

/// The page on which the form of a request stood, as far as the browser tells it; "/" otherwise.
#[must_use]
pub fn page_before(request: &HttpRequest) -> String {
    let told = request.headers().get(header::REFERER).and_then(|value| value.to_str().ok());
    let page = told.and_then(|told| {
        let start = told.find("://")? + 3;
        let end = start + told[start..].find('/')?;
        let app = app_of(request).ok()?;
        is_own(request, &app, &told[..end]).then(|| told[end..].to_owned())
    });
    page.filter(|page| is_page(request, page)).unwrap_or_else(|| paths::HOME.to_owned())
}

/// Whether there is a page to look at here, other than the one to sign in on.
#[must_use]
pub fn is_page(request: &HttpRequest, address: &str) -> bool {
    path_of(address) != paths::SIGN_IN && at(request, &Method::GET, address).is_some()
}

fn at(request: &HttpRequest, method: &Method, address: &str) -> Option<Who> {
    if !is_local(address) {
        return None;
    }
    let pattern = request.resource_map().match_pattern(path_of(address))?;
    request.app_data::<Data<Permissions>>()?.of(method, &pattern)
}

fn path_of(address: &str) -> &str {
    address.split('?').next().unwrap_or_default()
}

/// Whether a browser that is led to this address stays with us and arrives exactly here: browsers read `\` as `/`, leave out
/// control characters, and resolve `.` and `..` even when these are encoded.
fn is_local(address: &str) -> bool {
    let climbs = |step: &str| matches!(step.replace("%2e", ".").as_str(), "." | "..");
    address.starts_with('/')
        && !address.starts_with("//")
        && address.len() <= LONGEST
        && address.chars().all(|c| c.is_ascii_graphic() && !['\\', '#'].contains(&c))
        && !path_of(&address.to_ascii_lowercase()).split('/').any(climbs)
}

#[cfg(test)]
mod tests {
    use super::is_local;

    #[test]
    fn an_address_elsewhere_is_not_local_however_it_is_written() {
        assert!(is_local("/t/committee/consultations/c/reply/parts/1?in=fr"));
        assert!(is_local("/"));
        for elsewhere in [
            "",
            "https://elsewhere.example/",
            "javascript:alert(1)",
            "//elsewhere.example/",
            "/\\elsewhere.example",
            "/\t/elsewhere.example",
            "/a\r\nb",
            "/a#b",
            "/a b",
            "/t/../sign-out",
            "/t/.%2E/sign-out",
            "/t/%2e",
            "t/committee",
        ] {
            assert!(!is_local(elsewhere), "{elsewhere:?}");
        }
        assert!(!is_local(&format!("/{}", "x".repeat(super::LONGEST))));
    }
}
