//! The main navigation: what each side of the table has.
use domain::{
    language::Language,
    seat::{Role, Seat, Side},
};
use templates::{chrome::NavItem, text};

/// The entries for a seat; the one that the present page lies under is marked.
#[must_use]
pub fn of(seat: &Seat, language: Language, path: &str) -> Vec<NavItem> {
    let base = format!("/t/{}", seat.tenant_slug);
    let mut entries = vec![("nav-consultations", format!("{base}/consultations"))];
    match seat.role.side() {
        Side::House if seat.role.is_secretariat() => {
            entries.push(("nav-respondents", format!("{base}/respondents")));
            entries.push(("nav-people", format!("{base}/people")));
            if seat.role == Role::Supervisor {
                entries.push(("nav-record", format!("{base}/record")));
            }
        }
        Side::House => {}
        Side::Respondent => entries.push(("nav-colleagues", format!("{base}/colleagues"))),
    }
    entries
        .into_iter()
        .map(|(key, href)| NavItem {
            current: path == href || path.starts_with(&format!("{href}/")),
            label: text::message(language, key, &[]),
            href,
        })
        .collect()
}
