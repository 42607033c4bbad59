//! More time, for everybody or for one; a closed consultation opens again with a later deadline for everybody.
use super::deadline::on_record;
use crate::web::{
    Desk, Form, WebError, Word,
    board::{Reach, chip, one::Found, read_deadline, refusal},
    consultations,
    consultations::shown_deadline,
    respondents::shown_name,
    see_and_say,
};
use actix_web::{HttpResponse, web::Path};
use domain::{
    audit::Act,
    consultation::{Consultation, Deadline},
    mail::Mail,
    respondent::Respondent,
};
use jiff::civil::Time;
use store::{Entry, TenantTx};
use templates::{board::Extension, when};

type Faults = Vec<(String, &'static str)>;

/// `GET …/board/extension`
pub async fn form_for_all(
    desk: Desk,
    place: Path<(String, String)>,
) -> Result<HttpResponse, WebError> {
    let tx = desk.read().await?;
    let consultation = consultations::find(&tx, &place.1).await?;
    let view = view_for_all(&desk, &tx, &consultation).await?;
    tx.commit().await?;
    Ok(consultations::page(&desk, &consultation).show(&view))
}

/// `POST …/board/extension`
pub async fn for_all(
    desk: Desk,
    place: Path<(String, String)>,
    form: Form,
) -> Result<HttpResponse, WebError> {
    let tx = desk.begin().await?;
    consultations::lock(&tx, &place.1).await?;
    let present = consultations::find(&tx, &place.1).await?;
    let extended = read_deadline(&form, desk.page.now()).and_then(|deadline| {
        present.clone().extend(deadline, desk.page.now()).map_err(|fault| on_date(refusal(fault)))
    });
    let extended = match extended {
        Ok(extended) => extended,
        Err(faults) => {
            let view = typed(view_for_all(&desk, &tx, &present).await?, &form, faults);
            return Ok(consultations::page(&desk, &present).refuse(&view));
        }
    };
    tx.consultations().save(&extended).await?;
    let shown = put_in_force(&desk, &tx, &present, &extended).await?;
    desk.commit(tx).await?;
    let board = desk.path(&format!("/consultations/{}/board", present.slug));
    Ok(see_and_say(&board, &Word::new("board-was-extended").with("deadline", shown)))
}

/// Drops own deadlines that were overtaken, tells everybody, puts it on record; returns the deadline in words.
async fn put_in_force(
    desk: &Desk,
    tx: &TenantTx,
    before: &Consultation,
    extended: &Consultation,
) -> Result<String, WebError> {
    let Some(deadline) = extended.deadline else { return Ok(String::new()) };
    tx.invitations().drop_overtaken(extended.id, deadline).await?;
    let reach = Reach::of(tx).await?;
    for (invitation, respondent) in tx.invitations().board(extended.id).await? {
        if invitation.deadline.is_none() {
            tell(tx, &reach, extended, &respondent).await?;
        }
    }
    let act = if before.closed.is_some() { Act::Reopened } else { Act::DeadlineExtended };
    let object = on_record(deadline);
    let entry = Entry { object, consultation: Some(extended.id), ..Entry::new(act) };
    tx.audit().record(entry).await?;
    Ok(when::moment_text(&desk.page.chrome, deadline.local()))
}

async fn tell(
    tx: &TenantTx,
    reach: &Reach,
    consultation: &Consultation,
    respondent: &Respondent,
) -> Result<usize, WebError> {
    let mail = Mail::Extension { consultation: consultation.id, respondent: respondent.id };
    reach.tell(tx, respondent, &mail).await
}

/// `GET …/board/{respondent}/extension`
pub async fn form_for_one(
    desk: Desk,
    place: Path<(String, String, String)>,
) -> Result<HttpResponse, WebError> {
    let tx = desk.read().await?;
    let found = Found::at(&tx, &place.1, &place.2).await?;
    let view = view_for_one(&desk, &tx, &found).await?;
    tx.commit().await?;
    Ok(found.page(&desk).show(&view))
}

/// `POST …/board/{respondent}/extension`
pub async fn for_one(
    desk: Desk,
    place: Path<(String, String, String)>,
    form: Form,
) -> Result<HttpResponse, WebError> {
    let tx = desk.begin().await?;
    consultations::lock(&tx, &place.1).await?;
    let found = Found::at(&tx, &place.1, &place.2).await?;
    let later = read_deadline(&form, desk.page.now()).and_then(|later| {
        let later = found.consultation.extend_one(in_force(&found)?, later, desk.page.now());
        later.map_err(|fault| on_date(refusal(fault)))
    });
    let later = match later {
        Ok(later) => later,
        Err(faults) => {
            let view = typed(view_for_one(&desk, &tx, &found).await?, &form, faults);
            return Ok(found.page(&desk).refuse(&view));
        }
    };
    tx.invitations().extend(found.invitation.id, later).await?;
    let reach = Reach::of(&tx).await?;
    tell(&tx, &reach, &found.consultation, &found.respondent).await?;
    let entry = Entry {
        act: Act::DeadlineExtended,
        object: on_record(later),
        consultation: Some(found.consultation.id),
        respondent: Some(found.respondent.id),
    };
    tx.audit().record(entry).await?;
    desk.commit(tx).await?;
    let word = Word::new("board-was-extended-one")
        .with("name", shown_name(&found.respondent, desk.page.language()).1)
        .with("deadline", when::moment_text(&desk.page.chrome, later.local()));
    Ok(see_and_say(&found.place(&desk), &word))
}

fn in_force(found: &Found) -> Result<Deadline, Faults> {
    let deadline = found.invitation.deadline.or(found.consultation.deadline);
    deadline.ok_or_else(|| on_date("board-fault-not-open"))
}

fn on_date(key: &'static str) -> Faults {
    vec![("date".to_owned(), key)]
}

fn typed(view: Extension, form: &Form, faults: Faults) -> Extension {
    Extension {
        date: form.get("date").chars().take(20).collect(),
        time: form.get("time").chars().take(20).collect(),
        faults,
        ..view
    }
}

async fn view_for_all(
    desk: &Desk,
    tx: &TenantTx,
    consultation: &Consultation,
) -> Result<Extension, WebError> {
    let present = consultation.deadline.ok_or(WebError::NotFound)?;
    let reach = Reach::of(tx).await?;
    let board = tx.invitations().board(consultation.id).await?;
    Ok(Extension {
        action: desk.path(&format!("/consultations/{}/board/extension", consultation.slug)),
        chip: None,
        closed: consultation.closed.is_some(),
        told: board.iter().filter(|(_, respondent)| reach.reaches(respondent)).count(),
        ..empty_form(present)
    })
}

async fn view_for_one(desk: &Desk, tx: &TenantTx, found: &Found) -> Result<Extension, WebError> {
    let present = in_force(found).map_err(|_| WebError::NotFound)?;
    let reach = Reach::of(tx).await?;
    Ok(Extension {
        action: format!("{}/extension", found.place(desk)),
        chip: Some(chip(&found.respondent, desk.page.language())),
        told: usize::from(reach.reaches(&found.respondent)),
        ..empty_form(present)
    })
}

fn empty_form(present: Deadline) -> Extension {
    Extension {
        action: String::new(),
        chip: None,
        present: shown_deadline(present),
        closed: false,
        told: 0,
        date: String::new(),
        time: hours_and_minutes(present.local().time()),
        faults: Vec::new(),
    }
}

fn hours_and_minutes(time: Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}
