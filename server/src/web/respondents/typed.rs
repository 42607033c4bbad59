//! From what was typed about a respondent to what may stand in the registry.
use crate::web::{Form, LineFault, people::mail_address};
use domain::{
    id::RespondentId,
    language::{Language, Texts, turns_text},
    respondent::{Category, RegionalGroup, Respondent},
    state::{State, slugify, sort_fold},
};
use std::collections::BTreeSet;
use templates::respondents::Typed;
use uuid::Uuid;

/// Field and the key of its sentence.
pub type Faults = Vec<(String, &'static str)>;

/// What was typed, checked; not yet told apart from what is in the registry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    pub category: Category,
    pub state: Option<String>,
    pub group: Option<RegionalGroup>,
    pub names: Texts,
    pub running: String,
    pub abbreviation: Option<String>,
    pub contact: Option<String>,
    pub language: Option<Language>,
}

/// Readable names that would hide a page behind a respondent.
const RESERVED: [&str; 5] = ["new", "import", "reminders", "extension", "closure"];
/// The longest readable name.
const LONGEST_SLUG: usize = 80;

/// What was typed in a form.
pub fn of_form(form: &Form) -> Typed {
    let own = |name: &str| form.get(name).to_owned();
    Typed {
        category: own("category"),
        state: own("state"),
        group: own("group"),
        names: Language::ALL
            .into_iter()
            .map(|language| (language, own(&format!("name-{language}"))))
            .filter(|(_, name)| !name.is_empty())
            .collect(),
        running: own("running"),
        abbreviation: own("abbreviation"),
        contact: own("contact"),
        language: own("language"),
    }
}

/// What stands in the registry, to be changed.
pub fn of_respondent(respondent: &Respondent) -> Typed {
    let names = respondent.names.languages().filter_map(|language| {
        respondent.names.exact(language).map(|name| (language, name.to_owned()))
    });
    Typed {
        category: respondent.category.code().to_owned(),
        state: respondent.state.clone().unwrap_or_default(),
        group: respondent.group.map_or("", RegionalGroup::code).to_owned(),
        names: names.collect(),
        running: respondent.running.clone(),
        abbreviation: respondent.abbreviation.clone().unwrap_or_default(),
        contact: respondent.contact.clone().unwrap_or_default(),
        language: respondent.language.map_or("", Language::code).to_owned(),
    }
}

/// Checks what was typed.
///
/// # Errors
/// Every fault, field by field.
pub fn check(typed: &Typed) -> Result<Checked, Faults> {
    let mut faults = Faults::new();
    let category = typed.category.parse::<Category>().ok();
    if category.is_none() {
        faults.push(("category".to_owned(), "respondents-fault-category"));
    }
    let state = noted(&mut faults, "state", check_state(state_of(typed, category), category));
    let group = noted(&mut faults, "group", check_group(&typed.group, category, state.flatten()));
    let names = check_names(typed, &mut faults);
    let running = noted(&mut faults, "running", line(&typed.running, 250));
    let abbreviation = noted(&mut faults, "abbreviation", line(&typed.abbreviation, 40));
    let contact = match typed.contact.trim() {
        "" => Some(None),
        address => noted(&mut faults, "contact", mail_address(address).map(Some)),
    };
    let language = noted(&mut faults, "language", check_language(&typed.language));
    if faults.is_empty() && !has_latin(typed) {
        faults.push(("name-en".to_owned(), "respondents-fault-latin"));
    }
    match (category, state, group, running, abbreviation, contact, language) {
        (
            Some(category),
            Some(state),
            Some(group),
            Some(running),
            Some(abbreviation),
            Some(contact),
            Some(language),
        ) if faults.is_empty() => {
            let running = running.unwrap_or_else(|| names.read(Language::En).to_owned());
            let state = state.map(|state| state.iso3.clone());
            Ok(Checked { category, state, group, names, running, abbreviation, contact, language })
        }
        _ => Err(faults),
    }
}

/// Whether abbreviation or name have letters for an address.
fn has_latin(typed: &Typed) -> bool {
    let names = typed.names.values().chain([&typed.abbreviation]);
    names.into_iter().any(|name| !slugify(name).is_empty())
}

fn noted<T>(faults: &mut Faults, field: &str, read: Result<T, &'static str>) -> Option<T> {
    read.map_err(|key| faults.push((field.to_owned(), key))).ok()
}

fn check_names(typed: &Typed, faults: &mut Faults) -> Texts {
    let mut names = Texts::default();
    for (language, name) in &typed.names {
        let field = format!("name-{language}");
        if let Some(Some(name)) = noted(faults, &field, line(name, 200)) {
            names.set(*language, name);
        }
    }
    if typed.names.values().all(|name| name.trim().is_empty()) {
        faults.push(("name-en".to_owned(), LineFault::Empty.key()));
    }
    names
}

/// The State as typed; a State's own entry may leave it out, because its name says it.
fn state_of(typed: &Typed, category: Option<Category>) -> &str {
    let name = typed.names.get(&Language::En).filter(|_| category.is_some_and(Category::is_state));
    match typed.state.trim() {
        "" => name.map_or("", String::as_str),
        state => state,
    }
}

fn check_state(
    typed: &str,
    category: Option<Category>,
) -> Result<Option<&'static State>, &'static str> {
    let typed = typed.trim();
    if typed.is_empty() {
        let due = category.is_some_and(|c| c.is_state() || c == Category::Nhri);
        return if due { Err("respondents-fault-state-due") } else { Ok(None) };
    }
    let folded = sort_fold(typed);
    let called = |state: &&State| {
        state.iso3.eq_ignore_ascii_case(typed)
            || state.iso2.eq_ignore_ascii_case(typed)
            || sort_fold(state.list_name(Language::En)) == folded
    };
    let state = State::all().iter().find(called).ok_or("respondents-fault-state")?;
    match category {
        Some(category) if category.is_state() && state.status != category => {
            Err("respondents-fault-state-kind")
        }
        _ => Ok(Some(state)),
    }
}

fn check_group(
    typed: &str,
    category: Option<Category>,
    state: Option<&State>,
) -> Result<Option<RegionalGroup>, &'static str> {
    let typed = typed.trim();
    let member = category == Some(Category::MemberState);
    if typed.is_empty() {
        return Ok(state.filter(|_| member).and_then(|state| state.group));
    }
    let called = |group: &RegionalGroup| {
        group.code().eq_ignore_ascii_case(typed) || group.english_name().eq_ignore_ascii_case(typed)
    };
    let group = RegionalGroup::ALL.into_iter().find(called).ok_or("respondents-fault-group")?;
    if member || category.is_none() { Ok(Some(group)) } else { Err("respondents-fault-group-kind") }
}

/// A language by its code or its English name, as tables name it; none when it is left out.
fn check_language(typed: &str) -> Result<Option<Language>, &'static str> {
    let typed = typed.trim();
    let called = |language: &Language| {
        language.code().eq_ignore_ascii_case(typed)
            || language.english_name().eq_ignore_ascii_case(typed)
    };
    match typed {
        "" => Ok(None),
        _ => Language::ALL.into_iter().find(called).map(Some).ok_or("respondents-fault-language"),
    }
}

/// A line of text or none; neither control characters nor marks that turn the direction of what follows.
fn line(typed: &str, most: usize) -> Result<Option<String>, &'static str> {
    match typed.trim() {
        "" => Ok(None),
        text if text.chars().count() > most => Err(LineFault::TooLong.key()),
        text if text.chars().any(|c| c.is_control() || turns_text(c)) => {
            Err(LineFault::Control.key())
        }
        text => Ok(Some(text.to_owned())),
    }
}

impl Checked {
    /// What this would be known by.
    pub fn signs(&self) -> Vec<Sign> {
        signs(self.category, self.state.as_deref(), &self.names)
    }

    /// A readable name that nobody has: of the abbreviation, the name, or the name with a number.
    pub fn free_slug(&self, taken: &BTreeSet<String>) -> String {
        let names = self.names.languages().map(|language| self.names.read(language));
        let english = self.names.exact(Language::En);
        let bases: Vec<String> = self
            .abbreviation
            .as_deref()
            .into_iter()
            .chain(english)
            .chain(names)
            .map(|name| shortened(slugify(name)))
            .filter(|slug| !slug.is_empty())
            .collect();
        let free = |slug: &String| !taken.contains(slug) && !RESERVED.contains(&slug.as_str());
        if let Some(slug) = bases.iter().find(|slug| free(slug)) {
            return slug.clone();
        }
        let base = bases.last().cloned().unwrap_or_else(|| "respondent".to_owned());
        (2_u32..).map(|n| format!("{base}-{n}")).find(free).unwrap_or(base)
    }

    /// A new row of the registry.
    pub fn into_respondent(self, slug: String) -> Respondent {
        Respondent {
            id: RespondentId::from(Uuid::now_v7()),
            slug,
            sort_key: sort_fold(self.names.read(Language::En)),
            category: self.category,
            state: self.state,
            group: self.group,
            names: self.names,
            running: self.running,
            abbreviation: self.abbreviation,
            contact: self.contact,
            language: self.language,
        }
    }

    /// Writes what can change into a row of the registry.
    pub fn write_to(self, respondent: &mut Respondent) {
        if respondent.names.read(Language::En) != self.names.read(Language::En) {
            respondent.sort_key = sort_fold(self.names.read(Language::En));
        }
        respondent.group = self.group;
        respondent.names = self.names;
        respondent.running = self.running;
        respondent.abbreviation = self.abbreviation;
        respondent.contact = self.contact;
        respondent.language = self.language;
    }
}

/// Something that two entries of the registry may not share: category and State, or category and name in some language.
pub type Sign = (Category, String);

/// What a respondent is known by, accents and capitals aside.
pub fn signs(category: Category, state: Option<&str>, names: &Texts) -> Vec<Sign> {
    let state = state.filter(|_| category.is_state()).map(|state| format!("state {state}"));
    let names = names.languages().filter_map(|language| {
        names.exact(language).map(|name| format!("{language} {}", sort_fold(name)))
    });
    state.into_iter().chain(names).map(|sign| (category, sign)).collect()
}

/// The respondent of the registry that shares a sign, if there is one.
pub fn same_as<'r>(checked: &Checked, registry: &'r [Respondent]) -> Option<&'r Respondent> {
    let own = checked.signs();
    registry.iter().filter(|other| other.category == checked.category).find(|other| {
        let theirs = signs(other.category, other.state.as_deref(), &other.names);
        theirs.iter().any(|sign| own.contains(sign))
    })
}

fn shortened(slug: String) -> String {
    if slug.len() <= LONGEST_SLUG {
        return slug;
    }
    let cut = slug.get(..LONGEST_SLUG).unwrap_or(&slug);
    cut.rsplit_once('-').map_or(cut, |(head, _)| head).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(category: &str, name: &str) -> Typed {
        let names = [(Language::En, name.to_owned())].into();
        Typed { category: category.to_owned(), names, ..Typed::default() }
    }

    #[test]
    fn a_national_institution_needs_its_state() {
        let mut institution = typed("NHRI", "National Human Rights Council");
        let faults = check(&institution).unwrap_err();
        assert_eq!(faults, [("state".to_owned(), "respondents-fault-state-due")]);
        institution.state = "Morocco".to_owned();
        assert_eq!(check(&institution).unwrap().state.as_deref(), Some("MAR"));
    }

    #[test]
    fn a_regional_group_is_for_member_states_only() {
        let mut ngo = typed("NGO", "Amnesty International");
        ngo.group = "WEOG".to_owned();
        let faults = check(&ngo).unwrap_err();
        assert_eq!(faults, [("group".to_owned(), "respondents-fault-group-kind")]);
    }

    #[test]
    fn a_language_may_be_written_as_a_code_or_by_its_name() {
        let language = |written: &str| {
            check(&Typed { language: written.to_owned(), ..typed("NGO", "Peace") })
                .map(|checked| checked.language)
        };
        assert_eq!(language(""), Ok(None));
        assert_eq!(language("fr"), Ok(Some(Language::Fr)));
        assert_eq!(language(" French "), Ok(Some(Language::Fr)));
        let fault = ("language".to_owned(), "respondents-fault-language");
        assert_eq!(language("Klingon"), Err(vec![fault]));
    }

    #[test]
    fn a_name_that_turns_the_line_round_is_not_taken() {
        let faults = check(&typed("NGO", "Peace\u{202e}gro.elpmaxe")).unwrap_err();
        assert_eq!(faults, [("name-en".to_owned(), "fault-control")]);
    }

    #[test]
    fn a_name_without_latin_letters_asks_for_some() {
        let names = [(Language::Ar, "منظمة السلام".to_owned())].into();
        let mut ngo = Typed { category: "NGO".to_owned(), names, ..Typed::default() };
        assert_eq!(check(&ngo).unwrap_err(), [("name-en".to_owned(), "respondents-fault-latin")]);
        ngo.abbreviation = "PEACE".to_owned();
        assert!(check(&ngo).is_ok());
    }

    #[test]
    fn the_readable_name_never_hides_a_page_or_another_respondent() {
        let checked = check(&typed("NGO", "New")).unwrap();
        assert_eq!(checked.free_slug(&BTreeSet::new()), "new-2");
        let taken = BTreeSet::from(["new-2".to_owned()]);
        assert_eq!(checked.free_slug(&taken), "new-3");
    }

    #[test]
    fn the_same_name_in_one_language_is_the_same_respondent() {
        let there = check(&typed("NGO", "Côte Verte")).unwrap();
        let registry = [there.clone().into_respondent("cote-verte".to_owned())];
        let again = check(&typed("NGO", "Cote verte")).unwrap();
        assert!(same_as(&again, &registry).is_some());
        let other = check(&typed("ACADEMIA", "Cote verte")).unwrap();
        assert!(same_as(&other, &registry).is_none());
    }
}
