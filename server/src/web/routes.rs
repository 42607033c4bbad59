//! The list of all routes. What is not on it can't be mounted, and who may is decided by it alone.
use actix_web::{
    FromRequest, Handler, Resource, Responder, Scope,
    http::Method,
    web::{self, ServiceConfig},
};
use domain::seat::Role;
use std::collections::{BTreeMap, HashMap};

/// Who may take a route.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case", tag = "who", content = "roles")]
pub enum Who {
    /// Everybody, signed in or not.
    Anyone,
    /// Everybody who is signed in.
    SignedIn,
    /// Only in the local demonstration.
    Demonstration,
    /// These roles in the tenant of the address.
    Roles(&'static [Role]),
}

/// Secretariat staff.
pub const SECRETARIAT: Who = Who::Roles(&[Role::Secretary, Role::Supervisor]);
/// Those who decide.
pub const SUPERVISORS: Who = Who::Roles(&[Role::Supervisor]);
/// Those who may change a report draft.
pub const DRAFTERS: Who = Who::Roles(&[Role::Secretary, Role::Supervisor, Role::Rapporteur]);
/// The whole side of the house.
pub const HOUSE: Who =
    Who::Roles(&[Role::Secretary, Role::Supervisor, Role::Rapporteur, Role::Member]);
/// Those who write a reply.
pub const RESPONDENTS: Who = Who::Roles(&[Role::FocalPoint, Role::Contributor]);
/// Those who hand it in.
pub const FOCAL_POINTS: Who = Who::Roles(&[Role::FocalPoint]);
/// Everybody with a seat in the tenant.
pub const SEATED: Who = Who::Roles(&Role::ALL);

/// One route.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Route {
    /// GET or POST.
    pub method: String,
    /// The address, with its variable places in braces.
    pub pattern: &'static str,
    /// Who may take it.
    #[serde(flatten)]
    pub who: Who,
}

/// Who may take each route, for the guard.
#[derive(Clone, Debug, Default)]
pub struct Permissions(HashMap<&'static str, Vec<(Method, Who)>>);

impl Permissions {
    /// Who may; nobody at all for a route that is not on the list.
    #[must_use]
    pub fn of(&self, method: &Method, pattern: &str) -> Option<Who> {
        let method = if method == Method::HEAD { &Method::GET } else { method };
        self.0.get(pattern)?.iter().find(|(m, _)| m == method).map(|(_, who)| *who)
    }
}

/// The routes while they are put together.
#[derive(Default)]
pub struct Routes {
    list: Vec<Route>,
    permissions: Permissions,
    resources: BTreeMap<&'static str, Resource>,
    order: Vec<&'static str>,
}

impl Routes {
    /// A page. `HEAD` is answered, too.
    pub fn get<F, Args>(&mut self, pattern: &'static str, who: Who, handler: F)
    where
        F: Handler<Args>,
        Args: FromRequest + 'static,
        F::Output: Responder + 'static,
    {
        self.add(Method::GET, pattern, who, |resource| {
            resource.route(web::get().to(handler.clone())).route(web::head().to(handler))
        });
    }

    /// An act.
    pub fn post<F, Args>(&mut self, pattern: &'static str, who: Who, handler: F)
    where
        F: Handler<Args>,
        Args: FromRequest + 'static,
        F::Output: Responder + 'static,
    {
        self.add(Method::POST, pattern, who, |resource| resource.route(web::post().to(handler)));
    }

    fn add(
        &mut self,
        method: Method,
        pattern: &'static str,
        who: Who,
        mount: impl FnOnce(Resource) -> Resource,
    ) {
        self.list.push(Route { method: method.to_string(), pattern, who });
        self.permissions.0.entry(pattern).or_default().push((method, who));
        let resource = self.resources.remove(pattern).unwrap_or_else(|| {
            self.order.push(pattern);
            web::resource(split(pattern).1)
        });
        self.resources.insert(pattern, mount(resource));
    }

    /// The same routes with another answer to who may take one of them: for the proof that the guard obeys the list.
    #[must_use]
    pub fn with(mut self, method: &str, pattern: &str, who: Who) -> Self {
        if let Some(entries) = self.permissions.0.get_mut(pattern) {
            for entry in entries.iter_mut().filter(|(known, _)| known == method) {
                entry.1 = who;
            }
        }
        self
    }

    /// All routes, by address and method.
    #[must_use]
    pub fn list(mut self) -> Vec<Route> {
        self.list.sort_by(|a, b| (a.pattern, &a.method).cmp(&(b.pattern, &b.method)));
        self.list
    }

    /// Mounts everything: fixed addresses before those with variable places, in the order of the list. What lies below a noun of
    /// a consultation is looked for only there, because comparing an address with every pattern takes time.
    pub fn mount(mut self, config: &mut ServiceConfig) {
        config.app_data(web::Data::new(self.permissions));
        let mut order = std::mem::take(&mut self.order);
        order.sort_by_key(|pattern| pattern.matches('{').count());
        let mut below: BTreeMap<&str, Vec<Resource>> = BTreeMap::new();
        let mut others = Vec::new();
        for pattern in order {
            let Some(resource) = self.resources.remove(pattern) else { continue };
            match split(pattern).0 {
                "" => others.push(resource),
                start => below.entry(start).or_default().push(resource),
            }
        }
        for (start, resources) in below {
            let scope = resources.into_iter().fold(web::scope(start), Scope::service);
            config.service(scope);
        }
        for resource in others {
            config.service(resource);
        }
    }
}

/// An address below a noun of a consultation, parted behind the noun; of others the start is empty.
fn split(pattern: &'static str) -> (&'static str, &'static str) {
    const CONSULTATION: &str = "/t/{tenant}/consultations/{consultation}/";
    let Some(rest) = pattern.strip_prefix(CONSULTATION) else { return ("", pattern) };
    let noun = rest.find('/').unwrap_or(rest.len());
    pattern.split_at(CONSULTATION.len() + noun)
}
