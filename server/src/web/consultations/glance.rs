//! `GET …/consultations/{consultation}`: to the house at a glance; a respondent goes to its reply.
use super::{find, shown_deadline};
use crate::web::{Desk, WebError, respondents::shown_name, see};
use actix_web::{HttpResponse, web::Path};
use domain::{
    audit::Act,
    consultation::{Consultation, Stage},
    seat::Side,
};
use store::{QuestionnaireVersion, Recorded, TenantTx};
use templates::consultations::{ActShown, AskedShown, Doors, Glance, Next};

/// How many acts the margin shows.
const LAST_ACTS: usize = 12;

/// The page.
pub async fn show(desk: Desk, path: Path<(String, String)>) -> Result<HttpResponse, WebError> {
    let tx = desk.read().await?;
    let consultation = find(&tx, &path.1).await?;
    let own = desk.path(&format!("/consultations/{}", consultation.slug));
    if desk.role.side() == Side::Respondent {
        return Ok(see(&format!("{own}/reply")));
    }
    let latest = tx.questionnaires().latest(consultation.id).await?.ok_or(WebError::NotFound)?;
    let turnout = tx.consultations().turnout(consultation.id).await?;
    let acts = acts(&desk, &tx, &consultation).await?;
    tx.commit().await?;
    let asked = asked(&latest);
    let view = Glance {
        stage: consultation.stage(),
        reached: reached(&consultation),
        deadline: consultation.deadline.map(shown_deadline),
        turnout: [
            turnout.invited,
            turnout.opened,
            turnout.started,
            turnout.handed_in,
            turnout.counted,
        ],
        next: next(&desk, &consultation, &own, &asked),
        doors: doors(&desk, consultation.stage(), &own),
        acts,
        asked,
        mandate: consultation.mandate,
        title: consultation.title,
    };
    let (list, label) = (desk.path("/consultations"), desk.page.chrome.t("nav-consultations"));
    Ok(desk.page.clone().under(&[(&list, &label)]).show(&view))
}

fn reached(consultation: &Consultation) -> Vec<(Stage, jiff::Timestamp)> {
    let acts = [
        (Stage::Open, consultation.opened),
        (Stage::Closed, consultation.closed),
        (Stage::Compiled, consultation.compiled),
        (Stage::Issued, consultation.issued),
    ];
    acts.into_iter().filter_map(|(stage, act)| Some((stage, act?.at))).collect()
}

fn asked(latest: &QuestionnaireVersion) -> AskedShown {
    let content = &latest.content;
    AskedShown {
        version: latest.version,
        dispatched: latest.dispatched_at.is_some(),
        questions: content.questions().count(),
        obstacles: if latest.dispatched_at.is_some() { 0 } else { content.unready().len() },
        languages: content.writing_order(),
    }
}

/// The next step by stage and role: one act, or none for those who have nothing to do now.
fn next(desk: &Desk, consultation: &Consultation, own: &str, asked: &AskedShown) -> Next {
    let secretariat = desk.role.is_secretariat();
    let past = consultation.deadline.is_some_and(|d| d.has_passed(desk.page.now()));
    let step = |rest: &str, key, why| Next { href: format!("{own}{rest}"), key: Some(key), why };
    match consultation.stage() {
        Stage::Planned if !secretariat => step(
            "/questionnaire/preview",
            "consultations-read-questionnaire",
            "consultations-why-planned",
        ),
        Stage::Planned if asked.questions == 0 => {
            step("/questionnaire", "consultations-write", "consultations-why-write")
        }
        Stage::Planned if asked.obstacles > 0 => {
            step("/questionnaire", "consultations-finish", "consultations-why-finish")
        }
        Stage::Planned => step("/dispatch", "consultations-dispatch", "consultations-why-dispatch"),
        Stage::Open if !asked.dispatched && secretariat => step(
            "/questionnaire/corrigendum",
            "consultations-corrigendum",
            "consultations-why-corrigendum",
        ),
        Stage::Open if past => step("/board", "consultations-board", "consultations-why-past"),
        Stage::Open => step("/board", "consultations-board", "consultations-why-open"),
        Stage::Closed if secretariat => {
            step("/draft", "consultations-compile", "consultations-why-closed")
        }
        Stage::Closed => {
            step("/submissions", "consultations-read-submissions", "consultations-why-closed-read")
        }
        Stage::Compiled => step("/draft", "consultations-read-draft", "consultations-why-compiled"),
        Stage::Issued => step("/draft", "consultations-read-draft", "consultations-why-issued"),
    }
}

fn doors(desk: &Desk, stage: Stage, own: &str) -> Doors {
    let secretariat = desk.role.is_secretariat();
    let door = |rest: &str, open: bool| open.then(|| format!("{own}{rest}"));
    Doors {
        questionnaire: format!("{own}/questionnaire"),
        preview: format!("{own}/questionnaire/preview"),
        dispatch: door("/dispatch", secretariat && stage <= Stage::Open),
        board: door("/board", stage >= Stage::Open),
        submissions: door("/submissions", stage >= Stage::Open),
        draft: door("/draft", stage >= Stage::Closed),
        mandate: door("/mandate", secretariat),
        bundle: door("/bundle", secretariat),
    }
}

/// The last acts; the same act of the same person again and again is told once.
async fn acts(
    desk: &Desk,
    tx: &TenantTx,
    consultation: &Consultation,
) -> Result<Vec<ActShown>, WebError> {
    let mut last: Vec<Recorded> = tx.audit().of_consultation(consultation.id).await?;
    let again =
        |a: &Recorded| matches!(a.act.parse(), Ok(Act::QuestionnaireChanged | Act::DraftChanged));
    last.dedup_by(|a, b| again(a) && (&a.act, &a.by) == (&b.act, &b.by));
    last.truncate(LAST_ACTS);
    Ok(last.into_iter().map(|act| shown(desk, act)).collect())
}

fn shown(desk: &Desk, act: Recorded) -> ActShown {
    let respondent = act.respondent.map(|respondent| {
        let (language, name) = shown_name(&respondent, desk.page.language());
        let category = format!("category-{}", respondent.category.code());
        (language, name, desk.page.chrome.t(&category))
    });
    ActShown { at: act.at, by: act.by, act: act.act, object: act.object, respondent }
}
