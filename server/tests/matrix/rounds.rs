//! Every route, every actor, every identifier: one round through the whole matrix.
use crate::{
    canary::{Eyes, HOUSE, IN_DRAFT, seen_in},
    client::{Answer, Client},
    oracle::{Expected, everything, expected, fits, leaks, masked, missing_headers},
    requests::{Asking, Request, Variant},
    world::{
        World,
        people::{Person, Standing, owner_of},
        snapshot::Changed,
    },
};
use domain::seat::{Role, Side};
use std::collections::{BTreeMap, BTreeSet};
use verbale::web::{Route, Who, all_routes};

/// Somebody at the door, or nobody.
#[derive(Clone, Copy)]
pub struct Actor<'w> {
    /// The person; none for a stranger.
    pub person: Option<&'w Person>,
    /// In whose name the requests are made.
    pub owner: &'w str,
    /// Whether every identifier is varied, too.
    pub thorough: bool,
}

impl Actor<'_> {
    /// For messages.
    pub fn name(&self) -> &str {
        self.person.map_or("a stranger", |person| &person.name)
    }

    fn eyes(&self) -> Eyes {
        self.person.map_or_else(
            || Eyes { tenant: None, owner: String::new(), row: String::new(), home: '-' },
            Person::eyes,
        )
    }
}

/// Everybody who comes to the doors of the first tenant.
pub fn actors(world: &World) -> Vec<Actor<'_>> {
    let (ours, theirs) = (world.estate('a'), world.estate('b'));
    let mut actors = vec![Actor { person: None, owner: HOUSE, thorough: true }];
    for standing in Standing::ALL {
        for role in Role::ALL {
            let person = ours.person(role, standing, owner_of(role));
            let thorough = standing == Standing::Active;
            actors.push(Actor { person: Some(person), owner: &person.owner, thorough });
        }
    }
    for (role, owner) in [(Role::FocalPoint, "kenya"), (Role::FocalPoint, "ngob")] {
        let person = ours.person(role, Standing::Active, owner);
        // The second asks for what is Mali's, with a seat that is not.
        let (owner, thorough) = if owner == "kenya" { ("kenya", true) } else { ("mali", false) };
        actors.push(Actor { person: Some(person), owner, thorough });
    }
    for role in [Role::Supervisor, Role::FocalPoint] {
        let person = theirs.person(role, Standing::Active, owner_of(role));
        actors.push(Actor { person: Some(person), owner: &person.owner, thorough: true });
    }
    actors
}

/// What a round found.
#[derive(Default)]
pub struct Findings {
    /// Requests that were made.
    pub requests: usize,
    /// Requests that the owner made and that were done.
    pub positive: usize,
    /// Routes with such a request, and whether a canary of their own was seen there.
    pub controls: BTreeMap<String, bool>,
    /// Statuses other than the list says.
    pub statuses: Vec<String>,
    /// Canaries before the wrong eyes.
    pub leaks: Vec<String>,
    /// Rows that an act changed and should not have.
    pub changes: Vec<String>,
    /// Answers by which a thing that is there is told from one that is not.
    pub distinguishable: Vec<String>,
    /// Headers that are missing.
    pub headers: Vec<String>,
}

impl Findings {
    /// With what another part of the round found.
    pub fn join(&mut self, other: Self) {
        self.requests += other.requests;
        self.positive += other.positive;
        for (route, sighted) in other.controls {
            *self.controls.entry(route).or_default() |= sighted;
        }
        self.statuses.extend(other.statuses);
        self.leaks.extend(other.leaks);
        self.changes.extend(other.changes);
        self.distinguishable.extend(other.distinguishable);
        self.headers.extend(other.headers);
    }

    /// Everything that is wrong, for the message of a test.
    pub fn faults(&self) -> Vec<String> {
        let of = |kind: &str, some: &[String]| -> Vec<String> {
            some.iter().map(|one| format!("{kind}: {one}")).collect()
        };
        [
            of("status", &self.statuses),
            of("leak", &self.leaks),
            of("change", &self.changes),
            of("distinguishable", &self.distinguishable),
            of("header", &self.headers),
        ]
        .concat()
    }
}

/// A round under way.
pub struct Round<'w> {
    /// The world.
    pub world: &'w World,
    /// What was found.
    pub findings: Findings,
    client: Client,
}

/// Sends one request as one actor, as a page of ours would.
pub fn send(client: &Client, actor: &Actor<'_>, request: &Request) -> Answer {
    let cookie =
        actor.person.map(|person| format!("verbale={}", person.cookie)).unwrap_or_default();
    let mut headers = vec![("sec-fetch-site", "same-origin")];
    if !cookie.is_empty() {
        headers.push(("cookie", &cookie));
    }
    if request.method == "GET" {
        return client.ask("GET", &request.path, &headers, None);
    }
    let csrf = actor.person.map(|person| person.csrf.clone()).unwrap_or_default();
    let mut fields = vec![("csrf".to_owned(), csrf)];
    fields.extend(request.fields.iter().cloned());
    client.ask("POST", &request.path, &headers, Some(&fields))
}

impl<'w> Round<'w> {
    /// A round over a world.
    pub fn new(world: &'w World) -> Self {
        Self { world, findings: Findings::default(), client: Client::new(&world.server.url) }
    }

    /// All requests of one actor to one route but those with everything the own; `after` each.
    pub fn vary(&mut self, route: &Route, actor: &Actor<'_>, mut after: impl FnMut(&mut Findings)) {
        if !actor.thorough {
            return;
        }
        let asking = self.asking(route, actor);
        let mut strange: BTreeMap<String, Vec<(Variant, String)>> = BTreeMap::new();
        for request in asking.varied() {
            let answer = self.check(route, actor, &request);
            after(&mut self.findings);
            let Some(varied) = request.varied.clone().filter(|v| v.variant != Variant::Malformed)
            else {
                continue;
            };
            let words = masked(&answer, &[&request.told]);
            strange.entry(varied.place).or_default().push((varied.variant, words));
        }
        // Whoever sits elsewhere finds the furniture of that place around a page that is not there.
        if actor.person.is_some_and(|person| person.estate != 'a') {
            strange.remove("{tenant}");
        }
        for (place, answers) in strange {
            let Some((_, nothing)) =
                answers.iter().find(|(variant, _)| *variant == Variant::Random)
            else {
                continue;
            };
            for (variant, words) in &answers {
                if words != nothing {
                    let told = difference(words, nothing);
                    self.findings.distinguishable.push(format!(
                        "{} {} {place} for {}: {variant:?} and one that is not there: {told}",
                        route.method,
                        route.pattern,
                        actor.name()
                    ));
                }
            }
        }
    }

    /// The request with everything the own.
    pub fn own(&mut self, route: &Route, actor: &Actor<'_>) {
        let request = self.asking(route, actor).own();
        let answer = self.check(route, actor, &request);
        if expected(route, actor.person, &request) != Expected::Done
            || !fits(Expected::Done, route, &answer)
        {
            return;
        }
        self.findings.positive += 1;
        let furniture = ["tenants", "accounts", "sessions"];
        let own = |seen: &crate::canary::Seen| {
            seen.tenant == 'a' && !furniture.contains(&seen.table.as_str())
        };
        let sighted = seen_in(&everything(&answer)).iter().any(own);
        let name = format!("{} {}", route.method, route.pattern);
        *self.findings.controls.entry(name).or_default() |= sighted;
    }

    fn asking<'r>(&self, route: &'r Route, actor: &Actor<'r>) -> Asking<'r>
    where
        'w: 'r,
    {
        Asking { world: self.world, route, owner: actor.owner, person: actor.person }
    }

    fn check(&mut self, route: &Route, actor: &Actor<'_>, request: &Request) -> Answer {
        let answer = send(&self.client, actor, request);
        let told = || {
            let varied = request.varied.as_ref().map(|v| format!(" ({:?} {})", v.variant, v.place));
            format!(
                "{} {}{} for {}",
                route.method,
                route.pattern,
                varied.unwrap_or_default(),
                actor.name()
            )
        };
        self.findings.requests += 1;
        let wanted = expected(route, actor.person, request);
        if !fits(wanted, route, &answer) {
            let fault = format!(
                "{}: {wanted:?} expected, {} came {}",
                told(),
                answer.status,
                answer.header("location")
            );
            self.findings.statuses.push(fault);
        }
        for seen in leaks(&actor.eyes(), route, request, &answer) {
            self.findings.leaks.push(format!("{} shows {seen:?}", told()));
        }
        for name in missing_headers(&answer) {
            self.findings.headers.push(format!("{name} at {}", told()));
        }
        answer
    }
}

/// Where two texts part.
fn difference(one: &str, other: &str) -> String {
    let same = one.chars().zip(other.chars()).take_while(|(a, b)| a == b).count();
    let from = same.saturating_sub(30);
    let some = |text: &str| text.chars().skip(from).take(90).collect::<String>();
    format!("{:?} / {:?}", some(one), some(other))
}

/// Whether an act of this actor may have changed this row.
pub fn may_change(world: &World, route: &Route, actor: &Actor<'_>, row: &Changed) -> bool {
    let own_account = actor.person.is_some_and(|p| row.account == p.account.to_string());
    let (home, forgetful) = (world.estate('a'), world.estate('a').id("forgetful"));
    let global = ["accounts", "sessions", "places", "tenants"].contains(&row.table.as_str());
    match route.who {
        _ if row.table == "sessions" && own_account => true,
        Who::SignedIn => own_account && row.table == "accounts",
        // Who is signed in chooses a language for the account.
        Who::Anyone if route.pattern == "/language" => own_account && row.table == "accounts",
        Who::Anyone if route.pattern.starts_with("/password/{") => {
            global && row.account == forgetful
        }
        Who::Anyone if route.pattern.contains("/seat-offers/") => {
            global || (row.tenant == home.tenant.id.to_string() && row.respondent.is_empty())
        }
        Who::Anyone | Who::Demonstration => false,
        Who::Roles(_) => {
            let draft = IN_DRAFT.contains(&row.table.as_str());
            let Some(person) = actor.person else { return false };
            let tenant = row.tenant == home.tenant.id.to_string();
            match person.role.side() {
                Side::House => tenant && !draft,
                Side::Respondent => {
                    tenant && row.respondent == home.id(&format!("respondent/{}", person.owner))
                }
            }
        }
    }
}

/// The routes that only read, and those that act.
pub fn routes() -> (Vec<Route>, Vec<Route>) {
    all_routes().list().into_iter().partition(|route| route.method == "GET")
}

/// Roles that the list names, for the figures.
pub fn roles() -> usize {
    let named: BTreeSet<&str> = all_routes()
        .list()
        .iter()
        .filter_map(|route| match route.who {
            Who::Roles(roles) => Some(roles),
            _ => None,
        })
        .flatten()
        .map(|role| role.code())
        .collect();
    named.len()
}
