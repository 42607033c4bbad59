//! Three tenants with the same things in them, and in every text of each a word that tells whose it is.
mod acts;
pub mod bundles;
pub mod people;
pub mod planting;
pub mod snapshot;

use crate::{
    canary::{canary, small},
    sql::{ROOT, Sql},
    support::Server,
};
use domain::{seat::Role, tenant::Tenant};
use people::{PASSWORD, Person, Registrar, Standing, owner_of};
use snapshot::Snapshot;
use std::{
    collections::BTreeMap,
    sync::{Mutex, MutexGuard, OnceLock},
};

/// The letters of the three tenants: ours, theirs, and one that nobody here has anything to do with.
pub const LETTERS: [char; 3] = ['a', 'b', 'c'];

/// A tenant and all that is in it.
pub struct Estate {
    /// Its letter.
    pub letter: char,
    /// The tenant.
    pub tenant: Tenant,
    /// Identifiers and readable names by what they name: `respondent/mali`, `consultation/all1`.
    pub ids: BTreeMap<String, String>,
    /// Everybody who has a session.
    pub people: Vec<Person>,
}

impl Estate {
    /// What something is called here.
    pub fn id(&self, what: &str) -> &str {
        self.ids
            .get(what)
            .unwrap_or_else(|| panic!("{} has no {what}: {:?}", self.letter, self.ids.keys()))
    }

    /// Somebody in a role, for the house or for a respondent.
    pub fn person(&self, role: Role, standing: Standing, owner: &str) -> &Person {
        let fits = |p: &&Person| p.role == role && p.standing == standing && p.owner == owner;
        self.people.iter().find(fits).expect("a person")
    }

    /// An address in it.
    pub fn path(&self, rest: &str) -> String {
        format!("/t/{}{rest}", self.tenant.slug)
    }
}

/// The world.
pub struct World {
    /// The server.
    pub server: &'static Server,
    /// The tenants.
    pub estates: Vec<Estate>,
}

/// The world, and what stands outside of it: a session past all walls, and a copy of everything.
pub struct Ground {
    /// The world.
    pub world: World,
    /// A session past all walls.
    pub root: Sql,
    /// The database as it was when the world was finished.
    pub snapshot: Snapshot,
}

impl World {
    /// The tenant with a letter.
    pub fn estate(&self, letter: char) -> &Estate {
        self.estates.iter().find(|estate| estate.letter == letter).expect("an estate")
    }
}

impl Ground {
    /// The world, for one test at a time: each finds it as it was made.
    pub fn enter() -> MutexGuard<'static, Self> {
        static GROUND: OnceLock<Mutex<Ground>> = OnceLock::new();
        let ground = GROUND.get_or_init(|| Mutex::new(Self::make()));
        let mut ground = ground.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        ground.restore();
        ground
    }

    fn make() -> Self {
        static SERVER: OnceLock<Server> = OnceLock::new();
        let server = SERVER.get_or_init(Server::in_use);
        let mut root = Sql::open(server, ROOT);
        let hash = server.run(server.app.passwords.hash(PASSWORD.into())).expect("a hash");
        let mut number = 0;
        let mut estates = Vec::new();
        for letter in LETTERS {
            let mut estate = settle(server, letter);
            estate.people = populate(server, &estate, &hash, &mut number);
            acts::live(server, &mut estate, &mut root);
            estates.push(estate);
        }
        let sent = acts::send_mail(server);
        assert!(sent > 0, "the world has mail");
        for estate in &mut estates {
            planting::plant(estate, &mut root);
        }
        let snapshot = Snapshot::take(&mut root);
        Self { world: World { server, estates }, root, snapshot }
    }

    /// Makes everything as it was.
    pub fn restore(&mut self) {
        self.snapshot.set_walls(&mut self.root, true);
        self.snapshot.restore(&mut self.root, None);
    }
}

/// A tenant with its registry and consultations.
fn settle(server: &Server, letter: char) -> Estate {
    let slug = small(letter, "tenants", "all1", "slug").parse().expect("a slug");
    let name = canary(letter, "tenants", "all1", "name");
    let (app, clock) = (&server.app, server.app.clock.now());
    let id = server.run(app.database.directory().add_tenant(&slug, &name)).expect("a tenant");
    let tenant = Tenant { id, slug, name };
    let mut estate = Estate { letter, tenant, ids: BTreeMap::new(), people: Vec::new() };
    for plan in &bundles::PLANS {
        let bundle = plan.bundle(&estate, clock);
        let id =
            server.run(verbale::bundle::import(app, &estate.tenant, &bundle)).expect("an import");
        let slug = bundle.consultation.slug;
        estate.ids.insert(format!("consultation/{}", plan.row), slug);
        estate.ids.insert(format!("consultation-id/{}", plan.row), id.to_string());
    }
    let registry = server.run(async {
        let tx = app.database.keep(estate.tenant.id).await.expect("a transaction");
        tx.respondents().list(&Default::default()).await.expect("the registry")
    });
    for (owner, _, _) in bundles::RESPONDENTS {
        let slug = bundles::slug_of(letter, owner);
        let found = registry.iter().find(|one| one.slug == slug).expect("a respondent");
        estate.ids.insert(format!("respondent/{owner}"), found.id.to_string());
        estate.ids.insert(format!("respondent-slug/{owner}"), slug);
    }
    estate
}

fn populate(server: &Server, estate: &Estate, hash: &str, number: &mut u32) -> Vec<Person> {
    let mut registrar = Registrar { server, estate, hash, number: *number };
    let mut people = Vec::new();
    for standing in Standing::ALL {
        for role in Role::ALL {
            people.push(registrar.make(role, standing, owner_of(role)));
        }
    }
    for (role, owner) in [
        // Those whose seats can be taken away.
        (Role::Secretary, "house"),
        (Role::Contributor, "mali"),
        // Siblings.
        (Role::FocalPoint, "kenya"),
        (Role::Contributor, "kenya"),
        (Role::FocalPoint, "ngoa"),
        (Role::FocalPoint, "ngob"),
    ] {
        people.push(registrar.make(role, Standing::Active, owner));
    }
    *number = registrar.number;
    people
}
