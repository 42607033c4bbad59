//! What happened in an estate before anybody comes: replies, hand-ins, decisions, a draft and what was said about it.
use super::{
    Estate,
    bundles::PLANS,
    people::{Person, Standing},
};
use crate::{
    canary::canary,
    sql::Sql,
    support::{Answer, Browser, Server},
};
use domain::{draft::Draft, id::SeatOfferId, mail::Mail, seat::Role};
use jiff::SignedDuration;
use store::SeatOffer;

/// Lets everything happen, and notes what came of it.
pub fn live(server: &Server, estate: &mut Estate, root: &mut Sql) {
    reply(server, estate, root, "mali");
    reply(server, estate, root, "kenya");
    correct(server, estate, root);
    draft(server, estate, root);
    offers(server, estate);
    note(estate, root);
    look_up(server, estate);
}

/// Sends all mail that is due; how many mails left.
pub fn send_mail(server: &Server) -> usize {
    let postman = verbale::work::postman(&server.app).expect("a postman");
    server.run(verbale::work::send_what_is_due(&server.app, &postman)).expect("mail leaves")
}

fn browser(server: &Server, person: &Person) -> Browser {
    Browser::signed_in(&server.url, ("verbale", person.cookie.clone()), person.csrf.clone())
}

fn done(answer: &Answer) {
    assert_eq!(answer.status, 303, "{}", answer.body);
    assert!(!answer.location.starts_with("/sign-in"));
}

/// Opens, writes, hands in a second version, and goes on writing.
fn reply(server: &Server, estate: &mut Estate, root: &mut Sql, owner: &str) {
    let person = estate.person(Role::FocalPoint, Standing::Active, owner).clone();
    let browser = browser(server, &person);
    let here = estate.path(&format!("/consultations/{}/reply", estate.id("consultation/all1")));
    done(&browser.post(&format!("{here}/opening"), &[]));
    let said = canary(estate.letter, "submission_answers", &format!("{owner}2"), "q1");
    let fields = [("q1", said.as_str()), ("version-q1", "1")];
    done(&browser.post(&format!("{here}/parts/1"), &fields));
    let key = uuid::Uuid::now_v7().to_string();
    done(&browser.post(&format!("{here}/submission"), &[("key", &key), ("authorized", "yes")]));
    let body = canary(estate.letter, "attachments", &format!("{owner}2"), "body");
    let file = [("file-q1", "a file in draft.txt", body.as_bytes())];
    done(&browser.post_files(&format!("{here}/parts/1"), &[], &file));
    let (tenant, respondent) =
        (estate.tenant.id, estate.id(&format!("respondent/{owner}")).to_owned());
    let of = format!("tenant_id = '{tenant}' AND respondent_id = '{respondent}'");
    let found = [
        ("submission", format!("SELECT id FROM submissions WHERE {of} AND version = 2")),
        ("key", format!("SELECT idempotency_key FROM submissions WHERE {of} AND version = 2")),
        ("attachment", format!("SELECT id FROM attachments WHERE {of} AND name = 'a file in draft.txt'")),
        (
            "handed-in",
            format!(
                "SELECT a.id FROM submission_attachments a JOIN submissions s ON s.id = a.submission_id
                 WHERE s.tenant_id = '{tenant}' AND s.respondent_id = '{respondent}' AND s.version = 1
                   AND s.consultation_id = '{}'", estate.id("consultation-id/all1")
            ),
        ),
    ];
    for (what, question) in found {
        let id = root.one(&question);
        estate.ids.insert(format!("{what}/{owner}"), id);
    }
}

/// Begins a corrigendum of the open consultation and takes a question out of the planned one.
fn correct(server: &Server, estate: &mut Estate, root: &mut Sql) {
    let secretary = browser(server, estate.person(Role::Secretary, Standing::Active, "house"));
    let (open, planned) = (estate.id("consultation/all1"), estate.id("consultation/house2"));
    let open = estate.path(&format!("/consultations/{open}/questionnaire"));
    done(&secretary.post(&format!("{open}/corrigendum"), &[]));
    let planned = estate.path(&format!("/consultations/{planned}/questionnaire"));
    done(&secretary.post(&format!("{planned}/questions/q8/removal"), &[("revision", "1")]));
    let removed = format!(
        "SELECT id FROM audit_entries WHERE tenant_id = '{}' AND act = 'question_removed'",
        estate.tenant.id
    );
    estate.ids.insert("removed/house".into(), root.one(&removed));
    let corrected = PLANS[0].questionnaire(estate, "corrected").to_string();
    let corrected = corrected.replace("all1-corrected", "house1-corrected");
    root.rows(&format!(
        "UPDATE questionnaires SET content = '{corrected}' WHERE tenant_id = '{}' AND version = 2",
        estate.tenant.id
    ));
}

/// Compiles, edits a paragraph, remarks on it, disposes of one remark.
fn draft(server: &Server, estate: &mut Estate, root: &mut Sql) {
    let of = |role| browser(server, estate.person(role, Standing::Active, "house"));
    let (secretary, member) = (of(Role::Secretary), of(Role::Member));
    let here = estate.path(&format!("/consultations/{}", estate.id("consultation/all1")));
    done(&secretary.post(&format!("{here}/compilation"), &[]));
    let newest =
        format!("SELECT content FROM draft_versions WHERE tenant_id = '{}'", estate.tenant.id);
    let compiled: Draft = serde_json::from_str(&root.one(&newest)).expect("a draft");
    let keys: Vec<String> = compiled
        .paragraphs()
        .filter(|p| p.is_visible() && p.key.to_string().contains("q1"))
        .map(|p| p.key.to_string())
        .collect();
    let key = keys.first().expect("a paragraph on the first question").clone();
    let heading = compiled.chapters.first().expect("a chapter").key.to_string();
    let text = canary(estate.letter, "draft_versions", "house1", "content");
    let text = format!("{text} was written by hand.");
    let fields = [("key", key.as_str()), ("version", "1"), ("text", &text)];
    done(&secretary.post(&format!("{here}/draft/paragraph"), &fields));
    for _ in 0..2 {
        let fields = [("key", key.as_str()), ("body", "To be a canary.")];
        done(&member.post(&format!("{here}/draft/remarks"), &fields));
    }
    let remarks =
        format!("SELECT id FROM remarks WHERE tenant_id = '{}' ORDER BY id", estate.tenant.id);
    let remarks = root.rows(&remarks);
    let disposed = [("disposition", "accepted"), ("reason", "To be a canary.")];
    done(&secretary.post(&format!("{here}/draft/remarks/{}/disposition", remarks[0]), &disposed));
    estate.ids.insert("remark/house".into(), remarks[1].clone());
    estate.ids.insert("paragraph/house".into(), key);
    estate.ids.insert("heading/house".into(), heading);
}

/// Seats that wait to be taken: one on each side of the table, and one of a sibling.
fn offers(server: &Server, estate: &mut Estate) {
    let app = &server.app;
    for (owner, role) in
        [("house", Role::Member), ("mali", Role::Contributor), ("kenya", Role::Contributor)]
    {
        let row = format!("{owner}1");
        let now = app.clock.now();
        let respondent = estate.ids.get(&format!("respondent/{owner}"));
        let offer = SeatOffer {
            language: None,
            id: uuid::Uuid::now_v7().into(),
            email: format!("{}@example.org", canary(estate.letter, "seat_offers", &row, "email")),
            name: canary(estate.letter, "seat_offers", &row, "name"),
            role,
            respondent: respondent.map(|id| id.parse().expect("a respondent")),
            issue: 1,
            failures: 0,
            offered_at: now,
            expires_at: now + SignedDuration::from_hours(24),
            taken_at: None,
            revoked_at: None,
        };
        server.run(async {
            let tx = app.database.keep(estate.tenant.id).await.expect("a transaction");
            tx.seats().offer(&offer).await.expect("an offer");
            let mail = Mail::SeatOffer { offer: offer.id };
            tx.outbox().post(&mail, &offer.email).await.expect("a mail");
            tx.commit().await.expect("a commit");
        });
        let id: SeatOfferId = offer.id;
        let token = verbale::web::seat_offer_token(app, id, 1);
        estate.ids.insert(format!("offer/{owner}"), id.to_string());
        estate.ids.insert(format!("token/{owner}"), token);
        estate.ids.insert(format!("code/{owner}"), verbale::web::seat_offer_code(app, id, 1));
    }
}

/// Notes whose seat is whose, and starts a password reset.
fn note(estate: &mut Estate, root: &mut Sql) {
    let spare = |role: Role, owner: &str| {
        let mut some = estate
            .people
            .iter()
            .filter(|p| p.role == role && p.owner == owner && p.standing == Standing::Active);
        some.next_back().and_then(|person| person.seat).expect("a seat").to_string()
    };
    let seats = [
        ("seat/house", spare(Role::Secretary, "house")),
        ("seat/mali", spare(Role::Contributor, "mali")),
        ("seat/kenya", spare(Role::Contributor, "kenya")),
    ];
    estate.ids.extend(seats.map(|(what, id)| (what.to_owned(), id)));
    let forgetful = estate.person(Role::Member, Standing::Active, "house").account;
    root.rows(&format!(
        "UPDATE accounts SET reset_issue = 1, reset_until = now() + interval '1 day' WHERE id = '{forgetful}'"
    ));
    estate.ids.insert("forgetful".into(), forgetful.to_string());
}

/// Notes what stands on pages and nowhere else: the name of a file, and what a form has seen.
fn look_up(server: &Server, estate: &mut Estate) {
    let front = Browser::new(&server.url).get("/");
    let asset = front.between("/assets/", "\"").expect("a file").to_owned();
    let secretary = browser(server, estate.person(Role::Secretary, Standing::Active, "house"));
    let mandate = format!("/consultations/{}/mandate", estate.id("consultation/all1"));
    let mandate = secretary.get(&estate.path(&mandate));
    let seen = mandate.between("name=\"seen\" value=\"", "\"").expect("what it saw").to_owned();
    estate.ids.insert("asset".into(), asset);
    estate.ids.insert("seen/mandate".into(), seen);
}
