//! All answers to one question: what is counted and listed is what was handed in, whoever reads it and in whatever order.
//!
//! What must be shown is reckoned here from the bundle, submission by submission, with the rules of the domain.
use crate::support::{Answer, House, Persona};
use base64::{Engine, engine::general_purpose::STANDARD};
use domain::{
    answer::{Answers, Value},
    bundle::{Bundle, BundledAttachment, BundledInvitation, BundledRespondent, BundledSubmission},
    language::{Language, Texts},
    questionnaire::{Key, Kind, Question, Questionnaire},
    respondent::{Category, RegionalGroup},
    seat::Role,
    state::{sort_by_name, sort_fold},
    submission::{Attachment, Standing},
};
use sha2::{Digest, Sha256};
use std::{collections::BTreeMap, fmt::Write};
use uuid::Uuid;

const CONSULTATION: &str = include_str!("../../demonstration/international-cooperation-2011.json");
const PLACE: &str = "/consultations/international-cooperation-2011";
/// Long text for some, choices, on a condition, yes or no, a repeating group, a scale.
const ASKED: [&str; 6] = ["q3", "q4", "q5", "q8", "q12", "q16"];
const CATEGORIES: [Category; 6] = [
    Category::MemberState,
    Category::Ngo,
    Category::Nhri,
    Category::Academia,
    Category::ObserverState,
    Category::Igo,
];
/// White space that is more than ASCII's.
const BLANK: &str = "\u{2003}\n\u{a0}\t";

fn key(key: &str) -> Key {
    key.parse().expect("a key")
}

/// The consultation with 150 respondents whose submissions are of every kind.
fn mixed() -> Bundle {
    let mut bundle = verbale::bundle::read(CONSULTATION).expect("a bundle");
    let questionnaire = bundle.questionnaires[0].content.clone();
    let pattern = bundle.submissions.remove(0);
    (bundle.respondents, bundle.invitations, bundle.submissions) = Default::default();
    for n in 0..150 {
        let respondent = respondent(n);
        bundle.invitations.push(BundledInvitation {
            respondent: respondent.slug.clone(),
            sent_at: pattern.handed_in_at,
            deadline: None,
        });
        for version in 1..=[1, 1, 2, 1, 3][n % 5] {
            let at = n * 13 + version * 4;
            bundle.submissions.push(BundledSubmission {
                respondent: respondent.slug.clone(),
                version: u32::try_from(version).expect("small"),
                late: at.is_multiple_of(5),
                standing: Standing::ALL[[0, 0, 1, 2, 3, 4, 0][at % 7]],
                answers: answers(&questionnaire, at),
                attachments: (at % 9 == 0).then(file).into_iter().collect(),
                ..pattern.clone()
            });
        }
        bundle.respondents.push(respondent);
    }
    bundle
}

fn respondent(n: usize) -> BundledRespondent {
    let word = ["Écho", "Zebra", "apple", "Ñandú", "Öresund", "Nz"][n / 2 % 6];
    // Two of the same name now and then: their order in English lists decides.
    let name = format!("{word} {}", n / 3);
    let mut names = Texts::english(&name);
    if n.is_multiple_of(4) {
        names.set(Language::Ru, format!("{} {n}", ["Ёлка", "Жук", "Ель"][n / 4 % 3]));
        names.set(Language::Ar, format!("{} {n}", ["النهر", "أمل", "بحر"][n / 4 % 3]));
    }
    if n % 6 == 5 {
        names = Texts::one(Language::Fr, &name);
    }
    let category = CATEGORIES[n % 6];
    BundledRespondent {
        slug: format!("respondent-{n:03}"),
        category,
        state: None,
        group: (category == Category::MemberState).then(|| RegionalGroup::ALL[n % 5]),
        running: name.clone(),
        abbreviation: None,
        sort_key: format!("{} {:03}", sort_fold(&name), 999 - n),
        names,
    }
}

fn answers(questionnaire: &Questionnaire, at: usize) -> Answers {
    let given = ASKED.iter().enumerate().filter_map(|(number, asked)| {
        let question = questionnaire.question(&key(asked)).expect("a question");
        Some((key(asked), value(&question.kind, at * 5 + number * 3)?))
    });
    Answers(given.collect())
}

/// Something, nothing, or blanks.
fn value(kind: &Kind, at: usize) -> Option<Value> {
    let blank = at % 11 == 3;
    let words = if blank { BLANK.to_owned() } else { format!("Illustrative words {at}.") };
    Some(match (at % 11, kind) {
        (0, _) => return None,
        (1, _) => Value::NoInformation,
        (2, _) => Value::NotApplicable,
        (_, Kind::YesNo { .. }) => {
            Value::YesNo { yes: at.is_multiple_of(3), details: String::new() }
        }
        (_, Kind::RepeatingGroup { fields, .. }) => {
            Value::Group { items: vec![BTreeMap::from([(fields[0].key.clone(), words)])] }
        }
        (_, Kind::Scale { choices }) => {
            let chosen = choices[at % choices.len()].key.clone();
            Value::Choices { chosen: vec![chosen], other: String::new() }
        }
        (some, Kind::SeveralChoices { choices, .. }) => {
            let chosen = choices.iter().skip(at % 4).step_by(4).map(|choice| choice.key.clone());
            let other = if some < 6 { words } else { String::new() };
            Value::Choices { chosen: chosen.filter(|_| !blank).collect(), other }
        }
        _ => Value::Text { text: words },
    })
}

/// A file with the answer to `q3`.
fn file() -> BundledAttachment {
    let content = "Illustrative";
    let sha256 = Sha256::digest(content).iter().fold(String::new(), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    });
    BundledAttachment {
        attachment: Attachment {
            id: Uuid::now_v7().into(),
            question: key("q3"),
            name: "words.txt".to_owned(),
            media_type: "text/plain".to_owned(),
            size: content.len() as u64,
            sha256,
        },
        content: STANDARD.encode(content),
    }
}

/// A submission that stands at present.
struct Stands<'b> {
    respondent: &'b BundledRespondent,
    submission: &'b BundledSubmission,
    counts: bool,
}

impl Stands<'_> {
    fn value(&self, key: &Key) -> Option<&Value> {
        self.submission.answers.get(key)
    }

    fn says(&self, key: &Key) -> bool {
        self.value(key).is_some_and(Value::says_something)
            || self.submission.attachments.iter().any(|file| &file.attachment.question == key)
    }
}

/// What no later version has replaced, by respondent in list order, then version.
fn standing(bundle: &Bundle) -> Vec<Stands<'_>> {
    let takes_the_place = |s: &BundledSubmission| match s.standing {
        Standing::Received => !s.late,
        standing => standing != Standing::Rejected,
    };
    let mut all = Vec::new();
    for respondent in &bundle.respondents {
        let own = || bundle.submissions.iter().filter(|s| s.respondent == respondent.slug);
        let newest = own().filter(|s| takes_the_place(s)).map(|s| s.version).max();
        all.extend(own().filter(|s| newest.is_none_or(|newest| s.version >= newest)).map(
            |submission| Stands {
                respondent,
                submission,
                counts: match submission.standing {
                    Standing::Received => !submission.late,
                    standing => standing == Standing::Accepted,
                },
            },
        ));
    }
    all.sort_by_key(|one| (&one.respondent.sort_key, one.submission.version));
    all
}

fn seated() -> (Bundle, House, Persona) {
    let (bundle, house) = (mixed(), House::new());
    house.import(&bundle);
    let secretary = house.seat(Role::Secretary);
    (bundle, house, secretary)
}

type Test<'t> = &'t dyn Fn(&Stands<'_>) -> bool;

/// The submissions that all pages of a list lead to, in order: respondent and version.
fn listed(secretary: &Persona, address: &str, mark: &str) -> Vec<String> {
    let mut all = Vec::new();
    for page in 1.. {
        let shown = secretary.get(&format!("{address}&page={page}"));
        assert_eq!(shown.status, 200, "{address}");
        let links = shown.body.split("/submissions/respondent-").skip(1);
        let links = links.filter_map(|rest| rest.split_once(mark)).map(|(link, _)| link);
        let links: Vec<String> = links.filter(|link| link.len() == 5).map(str::to_owned).collect();
        assert!(links.len() <= 106, "a hundred, and six that await a decision");
        all.extend(links);
        if !shown.body.contains("rel=\"next\"") {
            break;
        }
    }
    all
}

fn names(these: &[&Stands<'_>]) -> Vec<String> {
    let name = |one: &&Stands<'_>| {
        format!("{}/{}", &one.respondent.slug["respondent-".len()..], one.submission.version)
    };
    these.iter().map(name).collect()
}

#[test]
fn answers_stand_in_the_order_of_the_readers_language_whichever_are_looked_for() {
    let (bundle, house, secretary) = seated();
    let all = standing(&bundle);
    let (q3, mut seen) = (key("q3"), 0);
    for language in Language::ALL {
        secretary.post("/language", &[("language", language.code()), ("back", "/account")]);
        for (order, narrowed) in [
            ("", "show=all"),
            ("category", "show=all"),
            ("group", ""),
            ("group", "show=all&category=MEMBER_STATE&group=GRULAC"),
            ("", "category=NGO"),
        ] {
            let mut due: Vec<_> = all.iter().filter(|one| one.says(&q3)).collect();
            due.retain(|one| narrowed.contains("show=all") || one.counts);
            due.retain(|one| !narrowed.contains("NGO") || one.respondent.category == Category::Ngo);
            due.retain(|one| {
                !narrowed.contains("GRULAC") || one.respondent.group == Some(RegionalGroup::Grulac)
            });
            sort_by_name(&mut due, language, |one| one.respondent.names.read(language));
            let (category, group) = (
                |one: &&Stands<'_>| one.respondent.category,
                |one: &&Stands<'_>| {
                    let BundledRespondent { group, category, .. } = one.respondent;
                    (group.is_none(), *group, *category)
                },
            );
            match order {
                "category" => due.sort_by_key(category),
                "group" => due.sort_by_key(group),
                _ => {}
            }
            let address =
                house.path(&format!("{PLACE}/questions/q3/answers?order={order}&{narrowed}"));
            assert_eq!(listed(&secretary, &address, "#question"), names(&due), "{address}");
            seen = due.len().max(seen);
        }
    }
    assert!(seen > 100, "{seen}: more than a page holds");
}

/// The figures of the page's tally, row by row, its totals last.
fn tally(page: &Answer) -> Vec<usize> {
    let table = page.between("<div class=\"tally\"", "</table>").unwrap_or_default();
    let cells = table.split("<td class=\"num\">").skip(1);
    cells.filter_map(|cell| cell.split_once('<')?.0.parse().ok()).collect()
}

/// How many there are of a kind, as the choice of what is shown says it.
fn offered(page: &Answer, code: &str) -> usize {
    let option = page.between(&format!("<option value=\"{code}\""), "</option>");
    let count = option.and_then(|option| option.rsplit_once('(')?.1.strip_suffix(')'));
    count.map_or(0, |count| count.parse().expect(code))
}

/// What the tally must say of those that count.
fn due_tally(question: &Question, counted: &[&Stands<'_>]) -> Vec<usize> {
    let count = |test: &dyn Fn(&Value) -> bool| -> Vec<usize> {
        let of = |states| {
            let some = counted.iter().filter(|s| s.respondent.category.is_state() == states);
            some.filter_map(|s| s.value(&question.key)).filter(|value| test(value)).count()
        };
        vec![of(true), of(false)]
    };
    let mut rows: Vec<Vec<usize>> = match &question.kind {
        Kind::YesNo { .. } => [true, false]
            .map(|wanted| count(&|v| matches!(v, Value::YesNo { yes, .. } if *yes == wanted)))
            .into(),
        kind => {
            let choices = kind.choices().unwrap_or_default().iter();
            let chose = |value: &Value, choice: &Key| matches!(value, Value::Choices { chosen, .. } if chosen.contains(choice));
            choices.map(|choice| count(&|value| chose(value, &choice.key))).collect()
        }
    };
    if rows.is_empty() {
        return Vec::new();
    }
    if question.kind.takes_other() {
        rows.push(count(
            &|v| matches!(v, Value::Choices { other, .. } if !other.trim().is_empty()),
        ));
    }
    for nothing in [Value::NoInformation, Value::NotApplicable] {
        rows.push(count(&|value| *value == nothing));
    }
    if !matches!(question.kind, Kind::SeveralChoices { .. }) {
        rows.push([0, 1].map(|series| rows.iter().map(|row| row[series]).sum()).into());
    }
    rows.concat()
}

#[test]
fn what_is_counted_of_a_question_is_what_was_handed_in() {
    let (bundle, house, secretary) = seated();
    let (all, questionnaire) = (standing(&bundle), &bundle.questionnaires[0].content);
    let counted: Vec<_> = all.iter().filter(|one| one.counts).collect();
    for asked in ASKED {
        let question = questionnaire.question(&key(asked)).expect("a question");
        let address = house.path(&format!("{PLACE}/questions/{asked}/answers"));
        let page = secretary.get(&address);
        assert_eq!(tally(&page), due_tally(question, &counted), "{asked}");
        let (mut answered, mut nothing, mut silent) = (0, 0, 0);
        for one in &counted {
            let audience = one.respondent.category.audience();
            match one.value(&question.key) {
                Some(Value::NoInformation | Value::NotApplicable) => nothing += 1,
                _ if one.says(&question.key) => answered += 1,
                _ if questionnaire.is_put(question, audience, &one.submission.answers) => {
                    silent += 1;
                }
                _ => {}
            }
        }
        let figures = page.body.split("<dd class=\"num\">").skip(1);
        let figures = figures.filter_map(|rest| rest.split_once('<')?.0.parse().ok());
        assert_eq!(figures.collect::<Vec<usize>>(), [answered, nothing, silent], "{asked}");
        assert!(answered > 30 && nothing > 5 && silent > 0, "{asked}: nothing goes untried");
        for (show, some) in [("", &counted), ("all", &all.iter().collect())] {
            let page = secretary.get(&format!("{address}?show={show}"));
            let says: Vec<_> = some.iter().filter(|one| one.says(&question.key)).collect();
            for category in Category::ALL {
                let due = says.iter().filter(|one| one.respondent.category == category).count();
                assert_eq!(offered(&page, category.code()), due, "{asked}, {category:?}");
            }
            for group in RegionalGroup::ALL {
                let due = says.iter().filter(|one| one.respondent.group == Some(group)).count();
                assert_eq!(offered(&page, group.code()), due, "{asked}, {group:?}");
            }
        }
    }
}

#[test]
fn the_list_of_submissions_holds_what_no_later_version_has_replaced() {
    let (bundle, house, secretary) = seated();
    let all = standing(&bundle);
    let awaiting =
        |one: &Stands<'_>| one.submission.late && one.submission.standing == Standing::Received;
    let kinds: [(&str, Test); 4] = [
        ("all", &|_| true),
        ("counting", &|one| one.counts),
        ("not-counting", &|one| !one.counts),
        ("awaiting", &awaiting),
    ];
    for (show, test) in kinds {
        let due: Vec<_> = all.iter().filter(|one| test(one)).collect();
        assert!(due.len() > 6, "{show}");
        let address = house.path(&format!("{PLACE}/submissions?show={show}"));
        let mut found = listed(&secretary, &address, "\"");
        if show != "awaiting" {
            let first = all.iter().filter(|one| awaiting(one)).take(6).collect::<Vec<_>>();
            let before: Vec<String> = found.drain(..6).collect();
            assert_eq!(before, names(&first), "the first that await a decision stand before");
        }
        assert_eq!(found, names(&due), "{show}");
        let page = secretary.get(&address);
        for (other, test) in kinds {
            let list = house.path(&format!("{PLACE}/submissions?show={other}"));
            let href = format!("href=\"{list}\"");
            let links = page.body.split(&href).skip(1);
            let mut told = links.filter_map(|rest| Some(rest.split_once("</a>")?.0));
            let due = all.iter().filter(|one| test(one)).count();
            let count = format!("<span class=\"count\">{due}<");
            assert!(told.any(|link| link.contains(&count)), "{show}: {due} are {other}");
        }
    }
}
