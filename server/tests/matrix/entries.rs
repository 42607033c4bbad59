//! The list of routes, with one entry wrong at a time: the round must notice every one.
use crate::{
    canary::HOUSE,
    client::Answer,
    oracle::{Expected, expected, fits, masked},
    report,
    requests::{Asking, Request},
    rounds::Actor,
    sql::Sql,
    world::{
        Ground, World,
        people::{Person, Standing, owner_of},
        snapshot::Snapshot,
    },
};
use actix_web::{
    body::{MessageBody, to_bytes},
    dev::ServiceResponse,
    http::Method,
    test::{TestRequest, call_service, init_service},
    web::Data,
};
use domain::seat::{Role, Side};
use serde_json::json;
use verbale::web::{Route, Who, all_routes, application};

/// A list with one entry wrong, and who shows it.
struct Mutant {
    route: Route,
    who: Who,
    role: Role,
    /// Whether the role was let in; else it was shut out.
    widened: bool,
}

impl Mutant {
    fn name(&self) -> String {
        let what = if self.widened { "lets in" } else { "shuts out" };
        format!("{} {} {what} {}", self.route.method, self.route.pattern, self.role.code())
    }

    /// A wall behind the list that refuses as well, if there is one.
    fn second_wall(&self) -> Option<&'static str> {
        let Who::Roles(roles) = self.route.who else { return None };
        let of = |side: Side| move |role: &Role| role.side() == side;
        match self.role.side() {
            _ if !self.widened => None,
            Side::House if roles.iter().all(of(Side::Respondent)) => {
                Some("the desk of a respondent takes nobody who acts for none")
            }
            Side::Respondent if self.route.pattern.contains("/draft") => {
                Some("drafts are rows of the house alone")
            }
            Side::Respondent => Some("its rows are those of the house alone"),
            Side::House => None,
        }
    }
}

/// Each role of each entry taken out, and each entry opened to everybody with a seat.
fn mutants() -> Vec<Mutant> {
    let leaked = |roles: Vec<Role>| Who::Roles(Box::leak(roles.into_boxed_slice()));
    let mut mutants = Vec::new();
    for route in all_routes().list() {
        let Who::Roles(roles) = route.who else { continue };
        for role in Role::ALL {
            let widened = !roles.contains(&role);
            let others = roles.iter().copied().filter(|known| *known != role);
            let who = if widened { Who::Roles(&Role::ALL) } else { leaked(others.collect()) };
            mutants.push(Mutant { route: route.clone(), who, role, widened });
        }
    }
    mutants
}

/// The request as one of our pages would send it.
fn asked(person: &Person, request: &Request) -> TestRequest {
    let post = request.method == "POST";
    let asked = TestRequest::with_uri(&request.path)
        .method(if post { Method::POST } else { Method::GET })
        .insert_header(("cookie", format!("verbale={}", person.cookie)))
        .insert_header(("sec-fetch-site", "same-origin"));
    if !post {
        return asked;
    }
    let mut fields = vec![("csrf".to_owned(), person.csrf.clone())];
    fields.extend(request.fields.iter().cloned());
    asked.set_form(fields)
}

async fn read(response: ServiceResponse<impl MessageBody>) -> Answer {
    let (status, headers) = (response.status().as_u16(), response.headers().clone());
    let bytes = to_bytes(response.into_body()).await.unwrap_or_else(|_| panic!("a body"));
    let headers = headers.iter().map(|(name, value)| {
        (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned())
    });
    Answer { status, headers: headers.collect(), bytes: bytes.to_vec() }
}

struct Trial<'t> {
    world: &'t World,
    root: &'t mut Sql,
    snapshot: &'t mut Snapshot,
}

impl Trial<'_> {
    /// What the application with this list answers, and whether the oracle of the true list notices.
    async fn answer(&mut self, mutant: &Mutant, who: Who) -> (bool, String) {
        let owner = owner_of(mutant.role);
        let person = self.world.estate('a').person(mutant.role, Standing::Active, owner);
        let owner = if owner == HOUSE { HOUSE } else { "mali" };
        let actor = Actor { person: Some(person), owner, thorough: false };
        let route = &mutant.route;
        let request = Asking { world: self.world, route, owner, person: actor.person }.own();
        let routes = all_routes().with(&route.method, route.pattern, who);
        let app = Data::new(self.world.server.app.clone());
        let service = init_service(application(app, routes)).await;
        let answer = read(call_service(&service, asked(person, &request).to_request()).await).await;
        self.snapshot.restore(self.root, None);
        let wanted = expected(route, actor.person, &request);
        assert_ne!(wanted, Expected::SignIn);
        (!fits(wanted, route, &answer), masked(&answer, &[]))
    }
}

#[test]
fn every_wrong_entry_of_the_list_is_noticed() {
    let mut ground = Ground::enter();
    let Ground { world, root, snapshot } = &mut *ground;
    let mut trial = Trial { world, root, snapshot };
    let (mut killed, mut behind, mut survivors) = (0, Vec::new(), Vec::new());
    let all = mutants();
    actix_web::rt::System::new().block_on(async {
        for mutant in &all {
            let (noticed, words) = trial.answer(mutant, mutant.who).await;
            if noticed {
                killed += 1;
                continue;
            }
            // What answers as the true list does is no hole, if another wall is why.
            let (_, truth) = trial.answer(mutant, mutant.route.who).await;
            match mutant.second_wall() {
                Some(wall) if words == truth => behind.push(format!("{}: {wall}", mutant.name())),
                _ => survivors.push(mutant.name()),
            }
        }
    });
    report::note(
        Some("entries"),
        json!({ "mutants": all.len() - behind.len(), "killed": killed, "survivors": survivors,
                "behind_a_second_wall": behind }),
    );
    assert!(killed > 300, "{killed} of {}", all.len());
    assert!(survivors.is_empty(), "nobody noticed {survivors:#?}");
}
