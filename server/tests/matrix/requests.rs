//! From a route and an actor to requests: every identifier in path, query and body is ours, a sibling's, of another
//! tenant, made up, and no identifier at all.
use crate::{
    bodies::{Cell, Field, Names, fields},
    canary::HOUSE,
    world::{Estate, World, people::Person},
};
use verbale::web::{Route, password_token};

/// What an identifier is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Variant {
    /// Of the actor's own.
    Own,
    /// Of somebody else in the same tenant.
    Sibling,
    /// Of another tenant.
    Foreign,
    /// Of nobody.
    Random,
    /// None that could be.
    Malformed,
}

impl Variant {
    /// All but the own.
    pub const OTHERS: [Self; 4] = [Self::Sibling, Self::Foreign, Self::Random, Self::Malformed];
}

/// Which identifier of a request is varied, and how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Varied {
    /// The place: `{consultation}`, `?respondent`, `removed`.
    pub place: String,
    /// How.
    pub variant: Variant,
}

/// A request, ready to be sent.
#[derive(Clone, Debug)]
pub struct Request {
    /// GET or POST.
    pub method: String,
    /// The path with its query.
    pub path: String,
    /// The fields of the form, but for the token.
    pub fields: Vec<(String, String)>,
    /// What is varied; none when everything is the own.
    pub varied: Option<Varied>,
    /// The varied identifier, to be masked in the answer.
    pub told: String,
}

impl Request {
    /// All that it says, to tell echoes from leaks.
    pub fn words(&self) -> String {
        let fields: Vec<&str> = self.fields.iter().map(|(_, value)| value.as_str()).collect();
        format!("{} {}", self.path, fields.join(" "))
    }
}

/// What something is called in an estate.
type Called<'c> = Box<dyn Fn(&Estate) -> String + 'c>;

/// Makes the requests of one actor to one route.
pub struct Asking<'a> {
    /// The world.
    pub world: &'a World,
    /// The route.
    pub route: &'a Route,
    /// For whom the actor acts, or would.
    pub owner: &'a str,
    /// The actor, if it has a session.
    pub person: Option<&'a Person>,
}

impl Asking<'_> {
    fn home(&self) -> &Estate {
        self.world.estate('a')
    }

    /// The respondent for whom the actor acts; those of the house name Mali's things.
    fn acting(&self) -> &str {
        if self.owner == HOUSE { "mali" } else { self.owner }
    }

    fn foreign(&self) -> &Estate {
        self.world.estate('b')
    }

    /// Everything the own.
    pub fn own(&self) -> Request {
        self.with(None).expect("a request with all that is the actor's own")
    }

    /// Every identifier in turn something else.
    pub fn varied(&self) -> Vec<Request> {
        let mut places: Vec<String> = self
            .route
            .pattern
            .split('/')
            .filter(|piece| piece.starts_with('{'))
            .map(str::to_owned)
            .collect();
        places.extend(
            self.query().into_iter().filter(|(_, cell)| is_id(cell)).map(|(n, _)| format!("?{n}")),
        );
        places.extend(
            self.body().into_iter().filter(|(_, cell)| is_id(cell)).map(|(n, _)| n.to_owned()),
        );
        let of = |place: &String| {
            Variant::OTHERS.map(|variant| Varied { place: place.clone(), variant })
        };
        places.iter().flat_map(of).filter_map(|varied| self.with(Some(varied))).collect()
    }

    fn with(&self, varied: Option<Varied>) -> Option<Request> {
        let mut told = String::new();
        let mut choose = |place: &str, value: &dyn Fn(Variant) -> Option<String>| {
            let wanted = varied.as_ref().filter(|varied| varied.place == place);
            let chosen = value(wanted.map_or(Variant::Own, |varied| varied.variant))?;
            if wanted.is_some() {
                told.clone_from(&chosen);
            }
            Some(chosen)
        };
        let mut path = String::new();
        for piece in self.route.pattern.split('/').skip(1) {
            path.push('/');
            path += &match piece.starts_with('{') {
                true => choose(piece, &|variant| self.place(piece, variant))?,
                false => piece.to_owned(),
            };
        }
        let mut query = Vec::new();
        for (name, cell) in self.query() {
            query.push((name, choose(&format!("?{name}"), &|variant| self.cell(&cell, variant))?));
        }
        if !query.is_empty() {
            path += &format!("?{}", serde_html_form::to_string(&query).expect("a query"));
        }
        let mut fields = Vec::new();
        for (name, cell) in self.body() {
            fields.push((name.to_owned(), choose(name, &|variant| self.cell(&cell, variant))?));
        }
        Some(Request { method: self.route.method.clone(), path, fields, varied, told })
    }

    fn body(&self) -> Vec<Field> {
        if self.route.method == "GET" {
            return Vec::new();
        }
        fields(self.route.pattern, self.home(), self.acting())
    }

    /// What stands behind the question mark: what the page needs, and identifiers.
    fn query(&self) -> Vec<Field> {
        let (pattern, home) = (self.route.pattern, self.home());
        let text = |name, what: &str| (name, Cell::Text(home.id(what).to_owned()));
        match pattern.rsplit('/').next() {
            _ if self.route.method != "GET" => Vec::new(),
            Some("answers") => {
                let own = Names { own: "respondent-slug/mali".into(), sibling: None };
                vec![("respondent", Cell::Id(own)), ("show", Cell::Text("all".into()))]
            }
            Some("record") => {
                let own = Names { own: "consultation/all1".into(), sibling: None };
                vec![("consultation", Cell::Id(own))]
            }
            Some("draft") => vec![text("at", "paragraph/house")],
            Some("paragraph") => vec![text("key", "paragraph/house")],
            Some("addition") => vec![text("after", "paragraph/house")],
            Some("heading") => vec![text("key", "heading/house")],
            _ => Vec::new(),
        }
    }

    fn cell(&self, cell: &Cell, variant: Variant) -> Option<String> {
        match (cell, variant) {
            (Cell::Text(words), _) => Some(words.clone()),
            (Cell::Id(names), Variant::Own) => Some(self.home().id(&names.own).to_owned()),
            (Cell::Id(names), Variant::Sibling) => {
                Some(self.home().id(names.sibling.as_ref()?).to_owned())
            }
            (Cell::Id(names), Variant::Foreign) => Some(self.foreign().id(&names.own).to_owned()),
            (Cell::Id(names), Variant::Random) => Some(random_like(self.home().id(&names.own))),
            (Cell::Id(_), Variant::Malformed) => Some("../'--".to_owned()),
        }
    }

    /// The consultation on which the route makes sense.
    fn consultation(&self) -> &'static str {
        let pattern = self.route.pattern;
        let writes = pattern.contains("/questionnaire/") && self.route.method == "POST";
        match pattern {
            _ if pattern.ends_with("/questionnaire/copy") => "house4",
            _ if pattern.ends_with("/dispatch") && !pattern.contains("/questionnaire/") => "house2",
            _ if writes && !pattern.contains("/corrigendum") => "house2",
            _ => "all1",
        }
    }

    /// The first version has none before it, and is decided on.
    fn on_the_second_version(&self) -> bool {
        ["/difference", "/decision"].iter().any(|end| self.route.pattern.ends_with(end))
    }

    /// Whether the address of another tenant is the actor's own place, and nothing else is named.
    fn is_at_home_there(&self) -> bool {
        let places = self.route.pattern.matches('{').count();
        places == 1 && self.person.is_some_and(|person| person.estate != self.home().letter)
    }

    /// What stands in a place of the path.
    fn place(&self, place: &str, variant: Variant) -> Option<String> {
        let estate = if variant == Variant::Foreign { self.foreign() } else { self.home() };
        let (own, sibling) = self.named(place)?;
        match variant {
            Variant::Own => Some(own(estate)),
            Variant::Foreign if place == "{tenant}" && self.is_at_home_there() => None,
            Variant::Foreign => self.is_of_a_tenant(place).then(|| own(estate)),
            Variant::Sibling => sibling,
            Variant::Random => Some(match place {
                "{version}" | "{number}" => "999".to_owned(),
                "{question}" => "q99".to_owned(),
                "{part}" => "p99".to_owned(),
                _ => random_like(&own(estate)),
            }),
            Variant::Malformed => Some("No%20such%20thing!".to_owned()),
        }
    }

    /// Whether what stands there is known in one tenant only.
    fn is_of_a_tenant(&self, place: &str) -> bool {
        // The link of a mail is its own proof, whoever opens it.
        !self.route.pattern.starts_with("/password/")
            && !["{version}", "{number}", "{question}", "{part}", "{name}", "{persona}"]
                .contains(&place)
    }

    /// The session of the one who asks, and another's of the same house.
    fn sessions(&self) -> (Called<'_>, Option<String>) {
        let of = |estate: &Estate| estate.people[0].session.clone();
        let own = self.person.map_or_else(|| of(self.home()), |person| person.session.clone());
        let home = self.home().letter;
        let sibling = self.home().people.iter().find(|other| other.session != own);
        let sibling = sibling.expect("another").session.clone();
        let called = move |estate: &Estate| {
            if estate.letter == home { own.clone() } else { of(estate) }
        };
        (Box::new(called), Some(sibling))
    }

    /// The own identifier of an estate, and a sibling's.
    fn named(&self, place: &str) -> Option<(Called<'_>, Option<String>)> {
        let house = self.owner == HOUSE;
        let acting = self.acting();
        let other = if acting == "mali" { "kenya" } else { "mali" };
        let known = |what: String| -> Box<dyn Fn(&Estate) -> String> {
            Box::new(move |estate: &Estate| estate.id(&what).to_owned())
        };
        let fixed = |word: &'static str| -> Box<dyn Fn(&Estate) -> String> {
            Box::new(move |_| word.to_owned())
        };
        let theirs = |what: &str| Some(self.home().id(&format!("{what}/{other}")).to_owned());
        let people = self.route.pattern.contains("/people/");
        Some(match place {
            "{tenant}" => (Box::new(|estate: &Estate| estate.tenant.slug.to_string()), None),
            "{consultation}" => {
                let sibling = (!house && acting == "mali")
                    .then(|| self.home().id("consultation/kenya3").to_owned());
                (known(format!("consultation/{}", self.consultation())), sibling)
            }
            "{respondent}" => (known("respondent-slug/mali".into()), None),
            "{id}" => {
                (known("handed-in/mali".into()), Some(self.home().id("handed-in/kenya").to_owned()))
            }
            "{attachment}" => (known(format!("attachment/{acting}")), theirs("attachment")),
            "{submission}" => (known(format!("submission/{acting}")), theirs("submission")),
            "{remark}" => (known("remark/house".into()), None),
            "{offer}" if people => (known("offer/house".into()), None),
            "{offer}" => (known(format!("offer/{acting}")), theirs("offer")),
            "{seat}" if people => (known("seat/house".into()), None),
            "{seat}" if self.route.pattern.starts_with("/t/") => {
                (known(format!("seat/{acting}")), theirs("seat"))
            }
            "{seat}" => {
                let own = self.person.and_then(|p| p.seat).map(|seat| seat.to_string());
                let own = own.unwrap_or_else(|| self.home().id("seat/house").to_owned());
                let foreign = self.foreign().id("seat/house").to_owned();
                let home = self.home().letter;
                (
                    Box::new(
                        move |estate| {
                            if estate.letter == home { own.clone() } else { foreign.clone() }
                        },
                    ),
                    theirs("seat"),
                )
            }
            "{session}" => self.sessions(),
            "{token}" if self.route.pattern.contains("seat-offers") => {
                (known("token/house".into()), None)
            }
            "{token}" => {
                let app = &self.world.server.app;
                (
                    Box::new(move |estate: &Estate| {
                        password_token(app, estate.id("forgetful").parse().expect("an account"), 1)
                    }),
                    None,
                )
            }
            "{version}" => (fixed(if self.on_the_second_version() { "2" } else { "1" }), None),
            "{number}" => (fixed("1"), None),
            "{question}" => (fixed("q1"), None),
            "{part}" => (fixed("p1"), None),
            "{persona}" => (fixed("secretary"), None),
            "{name}" => (known("asset".into()), None),
            other => {
                panic!("{other} in {} is not known: say here what stands there", self.route.pattern)
            }
        })
    }
}

fn is_id(cell: &Cell) -> bool {
    matches!(cell, Cell::Id(_))
}

/// An identifier of nobody, of the same shape.
fn random_like(own: &str) -> String {
    const NOBODY: &str = "00000000-0000-4000-8000-000000000000";
    match own {
        _ if uuid::Uuid::parse_str(own).is_ok() => NOBODY.to_owned(),
        _ if own.get(..36).is_some_and(|id| uuid::Uuid::parse_str(id).is_ok()) => {
            format!("{NOBODY}{}", &own[36..])
        }
        _ => "there-is-none-of-this-name".to_owned(),
    }
}
