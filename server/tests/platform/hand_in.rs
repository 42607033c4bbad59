//! From a reply to a submission: conflicts keep both texts, a hand-in has one effect, and what came back can be proved.
use crate::support::{Browser, House, Persona};
use domain::seat::Role;
use std::sync::Barrier;
use verbale::receipt::{Receipt, Verdict};

const SEMINAR: &str = include_str!("../../demonstration/international-cooperation-seminar.json");
const REPLY: &str = "/consultations/international-cooperation-seminar/reply";

/// France in the seminar's consultation, with its reply begun.
pub fn france() -> (House, Persona) {
    let house = House::with_bundle(SEMINAR);
    let france = house.focal_point(house.state("FRA"));
    assert_eq!(france.post(&house.path(&format!("{REPLY}/opening")), &[]).status, 303);
    (house, france)
}

/// Saves the answer to question 1 as one who has seen this version of it.
pub fn write(house: &House, who: &Browser, text: &str, seen: &str) -> u16 {
    let path = house.path(&format!("{REPLY}/parts/1"));
    who.post(&path, &[("q1", text), ("version-q1", seen), ("version-q2", "0")]).status
}

/// The hidden fields of the form that hands in.
pub fn form_of_the_review(house: &House, who: &Browser) -> Vec<(String, String)> {
    let page = who.get(&house.path(&format!("{REPLY}/review")));
    let form = page.between("/reply/submission\"", "</form>").expect("the form that hands in");
    ["key", "content"]
        .iter()
        .filter_map(|name| {
            let rest = form.split_once(&format!("name=\"{name}\""))?.1;
            let value = rest.split_once("value=\"")?.1.split_once('"')?.0;
            Some(((*name).to_owned(), value.to_owned()))
        })
        .collect()
}

/// Sends the form that hands in.
pub fn hand_in(house: &House, who: &Browser, form: &[(String, String)]) -> crate::support::Answer {
    let mut fields: Vec<(&str, &str)> =
        form.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    fields.push(("authorized", "yes"));
    who.post(&house.path(&format!("{REPLY}/submission")), &fields)
}

#[test]
fn a_conflict_overwrites_nothing_and_shows_both_texts() {
    let (house, france) = france();
    let ministry = house.sit(Role::Contributor, france.respondent);
    assert_eq!(write(&house, &france, "The first text", "0"), 303);
    assert_eq!(write(&house, &ministry, "The text of the ministry", "1"), 303);
    let path = house.path(&format!("{REPLY}/parts/1"));
    let late = france.post(
        &path,
        &[("q1", "The text of the mission"), ("version-q1", "1"), ("version-q2", "0")],
    );
    assert_eq!(late.status, 409);
    assert!(
        late.body.contains("The text of the mission")
            && late.body.contains("The text of the ministry")
    );
    let now = france.get(&path);
    assert!(now.body.contains("The text of the ministry"), "what was saved stands");
    let history = france.get(&house.path(&format!("{REPLY}/answers/q1/history")));
    assert!(history.body.contains("The first text"), "nothing saved is lost");
}

#[test]
fn fifty_identical_hand_ins_at_once_make_one_submission() {
    let (house, france) = france();
    assert_eq!(write(&house, &france, "Illustrative words of a reply", "0"), 303);
    let form = form_of_the_review(&house, &france);
    assert_eq!(form.len(), 2, "the form carries its key and what was looked at");
    let start = Barrier::new(50);
    let places: Vec<String> = std::thread::scope(|scope| {
        let sent: Vec<_> = (0..50)
            .map(|_| {
                scope.spawn(|| {
                    start.wait();
                    let answer = hand_in(&house, &france, &form);
                    assert_eq!(answer.status, 303, "{}", answer.body);
                    answer.location
                })
            })
            .collect();
        sent.into_iter().map(|sent| sent.join().expect("an answer")).collect()
    });
    assert!(places.iter().all(|place| *place == places[0]), "all lead to the same receipt");
    let id = france.respondent.expect("France");
    let count = format!("SELECT count(*) FROM submissions WHERE respondent_id = '{id}'");
    assert_eq!(house.sql_as("house", None, &count).expect("a count"), ["1"]);
    let mails = format!(
        "SELECT count(*) FROM outbox WHERE respondent_id = '{id}' AND mail->>'mail' = 'acknowledgement'"
    );
    assert_eq!(house.sql_as("house", None, &mails).expect("a count"), ["1"], "one confirmation");
}

#[test]
fn the_receipt_is_genuine_and_a_changed_one_is_not() {
    let (house, france) = france();
    assert_eq!(write(&house, &france, "Illustrative words of a reply", "0"), 303);
    let done = hand_in(&house, &france, &form_of_the_review(&house, &france));
    let file = france.get(&format!("{}/file", done.location));
    assert!(file.header("content-disposition").starts_with("attachment"));
    let receipt = Receipt::read(&file.body).expect("a receipt");
    let key = house.server.app.keys.public();
    assert_eq!(receipt.verify(&key), Verdict::Genuine);
    let hash = format!(
        "SELECT content_hash, encode(sha256(convert_to(canonical, 'UTF8')), 'hex') FROM submissions WHERE respondent_id = '{}'",
        france.respondent.expect("France")
    );
    assert_eq!(
        house.sql_as("house", None, &hash).expect("hashes"),
        [format!("{0}|{0}", receipt.content_hash)]
    );
    for changed in [
        Receipt { version: 2, ..receipt.clone() },
        Receipt { respondent: "germany".into(), ..receipt.clone() },
        Receipt { content_hash: "0".repeat(64), ..receipt.clone() },
        Receipt {
            handed_in_at: "2000-01-01T00:00:00Z".parse().expect("a moment"),
            ..receipt.clone()
        },
        Receipt { signature: String::new(), ..receipt.clone() },
    ] {
        assert_eq!(changed.verify(&key), Verdict::Tampered, "{changed:?}");
    }
    let secretary = house.seat(Role::Secretary);
    assert_eq!(secretary.get(&done.location).status, 404, "the receipt is the respondent's");
}

#[test]
fn a_draft_shows_on_no_page_of_the_secretariat() {
    let (house, france) = france();
    assert_eq!(write(&house, &france, "A diplomatic secret in draft", "0"), 303);
    let secretary = house.seat(Role::Secretary);
    let consultation = "/consultations/international-cooperation-seminar";
    for page in [
        "",
        "/board",
        "/board/france",
        "/submissions",
        "/questions/q1/answers",
        "/draft",
        "/bundle",
    ] {
        let answer = secretary.get(&house.path(&format!("{consultation}{page}")));
        assert!(answer.status == 200, "{page}: {}", answer.status);
        assert!(!answer.body.contains("A diplomatic secret in draft"), "{page}");
    }
    let board = secretary.get(&house.path(&format!("{consultation}/board/france")));
    assert!(board.body.contains("France"), "how far France is can be seen");
}

#[test]
fn hostile_words_come_back_as_words_and_never_as_an_error() {
    let (house, france) = france();
    let long = "x".repeat(200_000);
    let path = house.path(&format!("{REPLY}/parts/1"));
    let mut version = 0;
    for hostile in [
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "a\r\nSet-Cookie: x=y",
        "a\0b",
        "\u{202e}txt.exe",
        "=cmd|' /C calc'!A0",
    ] {
        assert_eq!(write(&house, &france, hostile, &version.to_string()), 303, "{hostile:?}");
        version += 1;
        let page = france.get(&path);
        assert_eq!(page.status, 200);
        assert!(
            !page.body.contains("<script>alert(1)</script>") && !page.body.contains("<img src=x"),
            "{hostile:?} is escaped"
        );
    }
    let seen = version.to_string();
    let refused = france
        .post(&path, &[("q1", long.as_str()), ("version-q1", seen.as_str()), ("version-q2", "0")]);
    assert_eq!(refused.status, 422);
    assert!(refused.body.contains(&long), "what was typed is still there");
    assert!(refused.body.contains("100,000"), "it says what to do");
}

#[test]
fn a_file_that_is_not_what_its_name_says_is_refused_with_a_sentence() {
    let house =
        House::with_bundle(include_str!("../../demonstration/international-cooperation-2011.json"));
    let france = house.focal_point(house.state("FRA"));
    let reply = house.path("/consultations/international-cooperation-2011/reply");
    france.post(&format!("{reply}/opening"), &[]);
    let versions = [("version-q1", "0"), ("version-q2", "0"), ("version-q3", "0")];
    let page = france.get(&format!("{reply}/parts/1"));
    let field = page
        .between("type=\"file\" name=\"", "\"")
        .or_else(|| page.between("type=\"file\" id=\"", "\""))
        .map(str::to_owned);
    assert!(page.body.contains("type=\"file\""), "files are welcome here");
    let name = field.unwrap_or_else(|| "file-q3".into());
    let give = |file: &str, content: &[u8]| {
        france.post_files(&format!("{reply}/parts/1"), &versions, &[(name.as_str(), file, content)])
    };
    for (file, content) in [
        ("law.pdf", &b"MZ not a pdf"[..]),
        ("law.exe", b"MZ"),
        ("law.svg", b"<svg/>"),
        ("law.txt", b"a\0b"),
        ("law.pdf", b""),
    ] {
        let answer = give(file, content);
        assert!(answer.status == 422, "{file}: {} {}", answer.status, name);
    }
    let kept = give("../../law of <France>.txt", b"An illustrative law.");
    assert_eq!(kept.status, 303, "a plain text is taken");
    let listed = house
        .sql_as("respondent", france.respondent, "SELECT name FROM attachments")
        .expect("a list");
    assert_eq!(listed, ["law of <France>.txt"], "without its folders");
}

#[test]
fn a_late_version_takes_the_place_of_the_one_before_only_once_it_is_accepted() {
    let mut bundle = verbale::bundle::read(SEMINAR).expect("a bundle");
    let mut late =
        bundle.submissions.iter().find(|s| s.respondent == "morocco").expect("Morocco").clone();
    (late.version, late.late, late.standing) = (2, true, domain::submission::Standing::Received);
    bundle.submissions.push(late);
    let house = House::new();
    house.import(&bundle);
    let counted = || {
        let app = &house.server.app;
        house.server.run(async {
            let tx = app.database.keep(house.tenant.id).await.expect("a transaction");
            let slug = &bundle.consultation.slug;
            let consultation =
                tx.consultations().by_slug(slug).await.expect("a look").expect("a consultation");
            let all = tx.submissions().of_consultation(consultation.id).await.expect("submissions");
            let versions: Vec<u32> = all
                .iter()
                .filter(|s| s.counts() && s.source() == "morocco")
                .map(|s| s.version)
                .collect();
            let listed =
                tx.submissions().counted_versions(consultation.id).await.expect("versions");
            let listed: Vec<u32> =
                listed.into_iter().filter(|(slug, _)| slug == "morocco").map(|(_, v)| v).collect();
            assert_eq!(listed, versions, "both ways of counting agree");
            (versions, tx.submissions().counted(consultation.id).await.expect("a count"))
        })
    };
    assert_eq!(counted(), (vec![1], 7), "while the late version waits, the first counts");
    let accept = "INSERT INTO decisions (tenant_id, id, submission_id, respondent_id, standing)
         SELECT tenant_id, gen_random_uuid(), id, respondent_id, 'accepted' FROM submissions WHERE version = 2";
    house.sql_as("house", None, accept).expect("accepted");
    assert_eq!(counted(), (vec![2], 7), "accepted, it takes its place");
}

#[test]
fn a_late_reply_is_told_so_on_its_receipt_and_in_its_mail() {
    const LATE: &str = "This version came after the deadline.";
    let (house, france) = france();
    assert_eq!(write(&house, &france, "Illustrative words in time", "0"), 303);
    let in_time = hand_in(&house, &france, &form_of_the_review(&house, &france));
    let receipt = france.get(&in_time.location);
    assert!(receipt.status == 200 && !receipt.body.contains(LATE));
    let past = "UPDATE consultations SET deadline = now() - interval '2 days'";
    house.sql_as("house", None, past).expect("the deadline is over");
    assert_eq!(write(&house, &france, "Illustrative words after the deadline", "1"), 303);
    let late = hand_in(&house, &france, &form_of_the_review(&house, &france));
    assert_eq!(late.status, 303);
    assert!(france.get(&late.location).body.contains(LATE), "the receipt says it");
    let mails = mails_of(&house, &france);
    assert_eq!(mails.len(), 2, "one mail for each version");
    let told = |version: &str| {
        let mail = mails.iter().find(|mail| mail.contains(version)).expect("a mail");
        mail.contains("after the deadline")
    };
    assert_eq!((told("version 1"), told("version 2")), (false, true));
    let extended = "UPDATE consultations SET deadline = now() + interval '20 days'";
    house.sql_as("house", None, extended).expect("the deadline is moved");
    assert!(france.get(&late.location).body.contains(LATE), "it came late all the same");
    let accept = "INSERT INTO decisions (tenant_id, id, submission_id, respondent_id, standing)
         SELECT tenant_id, gen_random_uuid(), id, respondent_id, 'accepted' FROM submissions WHERE version = 2";
    house.sql_as("house", None, accept).expect("accepted");
    let receipt = france.get(&late.location);
    assert!(!receipt.body.contains(LATE), "nothing is left to decide");
    assert!(receipt.body.contains("After the deadline"), "it stays marked");
}

/// The words of the acknowledgements that somebody is due, as they leave.
fn mails_of(house: &House, who: &Persona) -> Vec<String> {
    let folder = tempfile::tempdir().expect("a folder");
    let app = &house.server.app;
    let postman = post::Postman::to_folder("Verbale <verbale@localhost>", folder.path().to_owned());
    let postman = postman.expect("a postman");
    house.server.run(verbale::work::send_what_is_due(app, &postman)).expect("mail left");
    let email = format!(
        "SELECT DISTINCT recipient FROM outbox WHERE respondent_id = '{}'",
        who.respondent.expect("a respondent")
    );
    let addresses = house.sql_as("house", None, &email).expect("addresses");
    let kept = post::kept(folder.path()).into_iter();
    kept.filter(|mail| addresses.contains(&mail.to)).map(|mail| mail.text).collect()
}
