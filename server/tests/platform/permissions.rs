//! Who may take which route: the list is the guard, and `docs/permissions.md` shows it.
use crate::support::{Browser, House, Server};
use domain::seat::Role;
use std::fmt::Write;
use verbale::web::{Who, all_routes};

const PAGE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/permissions.md");

fn rendered() -> String {
    let mut page = "# Who may\n\nEvery route, by address; made from the list by which routes are mounted and guarded.\n\
        Run the tests with `VERBALE_TEST_WRITE=1` after changing a route, and read the difference.\n\n\
        | route | anyone | signed in |"
        .to_owned();
    for role in Role::ALL {
        let _ = write!(page, " {} |", role.code().replace('_', " "));
    }
    let _ = writeln!(page, "\n|---|---|---|{}", ":-:|".repeat(Role::ALL.len()));
    for route in all_routes().list() {
        let tick = |yes: bool| if yes { " x |" } else { " |" };
        let anyone = if route.who == Who::Demonstration {
            " demonstration |"
        } else {
            tick(route.who == Who::Anyone)
        };
        let _ = write!(
            page,
            "| {} `{}` |{anyone}{}",
            route.method,
            route.pattern,
            tick(route.who == Who::SignedIn)
        );
        for role in Role::ALL {
            page += tick(matches!(route.who, Who::Roles(roles) if roles.contains(&role)));
        }
        page.push('\n');
    }
    page
}

#[test]
fn the_page_of_permissions_tells_the_routes_as_they_are() {
    let rendered = rendered();
    if std::env::var_os("VERBALE_TEST_WRITE").is_some() {
        std::fs::write(PAGE, &rendered).expect("docs/permissions.md");
    }
    let written = std::fs::read_to_string(PAGE).unwrap_or_default();
    assert!(
        written == rendered,
        "docs/permissions.md is old: run the tests with VERBALE_TEST_WRITE=1 and read the difference"
    );
}

/// The address of a route with made-up places.
fn filled(pattern: &str, tenant: &str) -> String {
    let mut path = String::new();
    for (place, piece) in pattern.split('/').enumerate() {
        if place > 0 {
            path.push('/');
        }
        match piece {
            "{tenant}" => path += tenant,
            piece if piece.contains('{') => path += "00000000-0000-4000-8000-000000000000",
            piece => path += piece,
        }
    }
    path
}

#[test]
fn every_seated_route_sends_strangers_to_sign_in_and_shows_404_to_the_wrong_role() {
    let house = House::new();
    let france = house.state("FRA");
    let stranger = Browser::new(&Server::shared().url);
    let people = Role::ALL.map(|role| {
        (role, house.sit(role, (role.side() == domain::seat::Side::Respondent).then_some(france)))
    });
    let (mut checked, mut refused) = (0, 0);
    for route in all_routes().list() {
        let Who::Roles(roles) = route.who else { continue };
        let path = filled(route.pattern, house.tenant.slug.as_str());
        let ask = |browser: &Browser| match route.method.as_str() {
            "GET" => browser.get(&path),
            _ => browser.post(&path, &[]),
        };
        let answer = ask(&stranger);
        assert_eq!(answer.status, 303, "{} {path} for a stranger", route.method);
        assert!(
            answer.location.starts_with("/sign-in"),
            "{} {path} leads to {}",
            route.method,
            answer.location
        );
        for (role, person) in &people {
            let answer = ask(person);
            assert!(answer.status < 500, "{} {path} for {role:?}: {}", route.method, answer.status);
            checked += 1;
            if !roles.contains(role) {
                assert_eq!(answer.status, 404, "{} {path} for {role:?}", route.method);
                refused += 1;
            }
        }
    }
    assert!(checked > 0 && refused > 0, "{checked} asked, {refused} refused");
}

#[test]
fn a_removed_seat_counts_no_more_from_the_next_request_on() {
    let house = House::new();
    let secretary = house.seat(Role::Secretary);
    assert_eq!(secretary.get(&house.path("/consultations")).status, 200);
    let remove =
        format!("UPDATE seats SET removed_at = now() WHERE account_id = '{}'", secretary.account);
    house.sql_as("house", None, &remove).expect("removed");
    assert_eq!(secretary.get(&house.path("/consultations")).status, 404);
}

#[test]
fn a_secretary_can_not_offer_the_seat_of_a_supervisor() {
    let house = House::new();
    let offer =
        [("name", "Somebody Else"), ("email", "else@house.example"), ("role", "supervisor")];
    let refused = house.seat(Role::Secretary).post(&house.path("/people"), &offer);
    assert_eq!(refused.status, 422);
    assert!(refused.body.contains("else@house.example"), "what was typed is kept");
    let offers =
        || house.sql_as("house", None, "SELECT count(*) FROM seat_offers").expect("a count");
    assert_eq!(offers(), ["0"]);
    assert_eq!(house.seat(Role::Supervisor).post(&house.path("/people"), &offer).status, 303);
    assert_eq!(offers(), ["1"]);
}
