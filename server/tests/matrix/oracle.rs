//! What must be true of every answer.
use crate::{
    canary::{Eyes, Seen, seen_in},
    client::Answer,
    requests::{Request, Variant},
    world::people::{Person, Standing},
};
use base64::{Engine, engine::general_purpose::STANDARD};
use std::{
    collections::BTreeSet,
    io::{Cursor, Read, Write},
    process::{Command, Stdio},
};
use verbale::web::{Route, Who};

/// What the list of routes says of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// It is done: a page, a file, or a way on.
    Done,
    /// There is no such thing.
    NotFound,
    /// Sign in first.
    SignIn,
    /// Some sentence, but no breakdown.
    Sentence,
}

/// Routes whose proper answer to the request of the matrix is a refusal with a sentence.
const REFUSALS: [&str; 2] = ["/sign-in", "/verify"];
/// Places of the path that name no row of their own: another number, another key.
const NUMBERS: [&str; 4] = ["{version}", "{number}", "{question}", "{part}"];

/// What a route answers to somebody, by the list of who may.
pub fn expected(route: &Route, person: Option<&Person>, request: &Request) -> Expected {
    let varied = request.varied.as_ref();
    match route.who {
        Who::Demonstration => return Expected::NotFound,
        Who::Anyone => {}
        _ if person.is_none() => return Expected::SignIn,
        Who::SignedIn => {
            let seated = person.is_some_and(|p| p.standing == Standing::Active);
            if route.pattern.starts_with("/seats/") && !seated {
                return Expected::NotFound;
            }
            // Ending a session that is not there is as good as ended.
            if varied.is_some_and(|v| v.place == "{session}" && v.variant != Variant::Malformed) {
                return Expected::Sentence;
            }
        }
        Who::Roles(roles) => {
            let admitted = |p: &Person| {
                p.estate == 'a' && p.standing == Standing::Active && roles.contains(&p.role)
            };
            if !person.is_some_and(admitted) {
                return Expected::NotFound;
            }
        }
    }
    match varied {
        // What somebody else's would be, asked for as if it were one's own.
        None if matches!(route.who, Who::Roles(_)) && person.is_some_and(|p| p.owner == "ngob") => {
            Expected::Sentence
        }
        None => Expected::Done,
        Some(varied) if NUMBERS.contains(&varied.place.as_str()) => Expected::Sentence,
        Some(varied) if varied.place.starts_with(['{', '?']) => Expected::NotFound,
        Some(_) => Expected::Sentence,
    }
}

/// Whether an answer is what was expected.
pub fn fits(expected: Expected, route: &Route, answer: &Answer) -> bool {
    let to_sign_in = answer.status == 303 && answer.header("location").starts_with("/sign-in");
    match expected {
        Expected::NotFound => answer.status == 404,
        // A form is kept and shown again once somebody has signed in; anything else leads there.
        Expected::SignIn => {
            to_sign_in
                || (answer.status == 401
                    && String::from_utf8_lossy(&answer.bytes).contains("action=\"/sign-in\""))
        }
        Expected::Sentence => answer.status < 500 && !to_sign_in,
        Expected::Done => {
            let refused = answer.status == 422 && REFUSALS.contains(&route.pattern);
            let led_on =
                answer.status == 303 && (!to_sign_in || route.pattern.starts_with("/password/"));
            answer.status == 200 || led_on || refused
        }
    }
}

/// The canaries that these eyes must not see; those that the request told itself do not count.
pub fn leaks(eyes: &Eyes, route: &Route, request: &Request, answer: &Answer) -> BTreeSet<Seen> {
    let told = seen_in(&request.words());
    let by_link = |seen: &Seen| {
        let offered = ["tenants", "seat_offers"].contains(&seen.table.as_str());
        route.pattern.contains("{token}")
            && seen.tenant == 'a'
            && offered
            && ["all1", "house1"].contains(&seen.row.as_str())
    };
    let all = seen_in(&everything(answer));
    all.into_iter()
        .filter(|seen| !told.contains(seen) && !eyes.may_see(seen) && !by_link(seen))
        .collect()
}

/// All that an answer says: headers, body, and what is packed into files.
pub fn everything(answer: &Answer) -> String {
    let headers: Vec<String> = answer.headers.iter().map(|(n, v)| format!("{n}: {v}")).collect();
    let mut words = format!("{}\n{}", headers.join("\n"), answer.text());
    for (_, cookie) in answer.headers.iter().filter(|(name, _)| name == "set-cookie") {
        let value = cookie.split(['=', ';']).nth(1).unwrap_or_default();
        if let Ok(bytes) = base64::engine::general_purpose::URL_SAFE_NO_PAD.decode(value) {
            words += &String::from_utf8_lossy(&bytes);
        }
    }
    match answer.header("content-type") {
        kind if kind.contains("wordprocessingml") => words += &unpacked(&answer.bytes),
        "application/pdf" => words += &printed(&answer.bytes),
        "application/json" => words += &attached(&answer.text()),
        _ => {}
    }
    words
}

fn unpacked(bytes: &[u8]) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("a DOCX is a ZIP archive");
    let mut words = String::new();
    for at in 0..archive.len() {
        let mut part = Vec::new();
        archive.by_index(at).expect("a part").read_to_end(&mut part).expect("its bytes");
        words += &String::from_utf8_lossy(&part);
    }
    words
}

fn printed(bytes: &[u8]) -> String {
    let mut child = Command::new("pdftotext")
        .args(["-raw", "-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("pdftotext (poppler-utils)");
    let mut input = child.stdin.take().expect("its input");
    let bytes = bytes.to_vec();
    let writing = std::thread::spawn(move || input.write_all(&bytes));
    let output = child.wait_with_output().expect("its words");
    writing.join().expect("written").expect("written");
    // A word that was broken at its hyphen stands on two lines.
    String::from_utf8_lossy(&output.stdout).replace("-\n", "-")
}

/// The files that a bundle carries.
fn attached(json: &str) -> String {
    json.split("\"content\": \"")
        .skip(1)
        .filter_map(|rest| STANDARD.decode(rest.split('"').next()?).ok())
        .map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
        .collect()
}

/// The headers that every answer carries; what is missing.
pub fn missing_headers(answer: &Answer) -> Vec<&'static str> {
    let policy = answer.header("content-security-policy");
    let cached = answer.header("cache-control");
    let asset = cached.contains("immutable") && answer.status == 200;
    let exact = [
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "same-origin"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
        ("x-robots-tag", "noindex"),
    ];
    let mut missing: Vec<&str> = exact
        .iter()
        .filter(|(name, value)| answer.header(name) != *value)
        .map(|(name, _)| *name)
        .collect();
    let mut must = |holds: bool, name| {
        if !holds {
            missing.push(name);
        }
    };
    must(
        policy.contains("default-src 'none'") && !policy.contains("unsafe"),
        "content-security-policy",
    );
    must(answer.header("permissions-policy").contains("camera=()"), "permissions-policy");
    must(
        answer.header("strict-transport-security").contains("max-age=31536000"),
        "strict-transport-security",
    );
    must(answer.header("server").is_empty() && answer.header("x-powered-by").is_empty(), "server");
    must(cached == "no-store" || asset, "cache-control");
    missing
}

/// An answer with everything masked that may differ between a thing that is not there and one that must not be seen.
pub fn masked(answer: &Answer, told: &[&str]) -> String {
    let own = |name: &str| {
        !["connection", "date", "content-length", "set-cookie", "transfer-encoding"].contains(&name)
    };
    let mut headers: Vec<String> = answer
        .headers
        .iter()
        .filter(|(name, _)| own(name))
        .map(|(n, v)| format!("{n}: {v}"))
        .collect();
    headers.sort();
    let mut words = format!("{}\n{}\n{}", answer.status, headers.join("\n"), answer.text());
    for told in told {
        words = words.replace(told, "…");
    }
    without_identifiers(&without_numbers(&words))
}

/// Without identifiers: each new row has one of its own.
fn without_identifiers(words: &str) -> String {
    let sign = |c: char| c.is_ascii_hexdigit() || c == '-';
    let mut all = String::with_capacity(words.len());
    for piece in words.split_inclusive(|c| !sign(c)) {
        let word = piece.trim_end_matches(|c| !sign(c));
        match uuid::Uuid::try_parse(word) {
            Ok(_) if word.len() == 36 => all.push_str(&piece[36..]),
            _ => all.push_str(piece),
        }
    }
    all
}

/// Without the numbers under which requests are logged.
fn without_numbers(words: &str) -> String {
    let mut pieces = words.split("<code>");
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces
        .fold(first, |all, piece| all + piece.split_once("</code>").map_or(piece, |(_, rest)| rest))
}
