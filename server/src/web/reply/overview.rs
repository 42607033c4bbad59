//! The first page of a reply.
use super::{handing_in::Before, settings, work::Work};
use crate::web::{ReadIn, RespondentDesk, WebError};
use actix_web::{HttpResponse, web::Path};
use domain::{reply::Extent, seat::Role, submission::Submission};
use store::TenantTx;
use templates::reply::{Ahead, DecisionShown, Overview, SettingsForm, SubmissionShown};

/// `GET …/reply`
pub async fn show(
    desk: RespondentDesk,
    place: Path<(String, String)>,
    read_in: ReadIn,
) -> Result<HttpResponse, WebError> {
    let tx = desk.read().await?;
    let work = Work::find(&desk, &tx, &place.1, &read_in).await?;
    let form = settings::present(&desk, &work);
    let view = overview(&desk, &tx, &work, form).await?;
    tx.commit().await?;
    Ok(under(&desk).show(&view))
}

/// The page with the way to it.
pub fn under(desk: &RespondentDesk) -> crate::web::Page {
    let list = desk.page.chrome.t("nav-consultations");
    desk.page.clone().under(&[(&desk.path("/consultations"), &list)])
}

/// The overview with this form of settings.
///
/// # Errors
/// When the database refuses.
pub async fn overview(
    desk: &RespondentDesk,
    tx: &TenantTx,
    work: &Work,
    form: SettingsForm,
) -> Result<Overview, WebError> {
    let reader = desk.page.language();
    let before = Before::find(desk, tx, work).await?;
    let mut submissions = Vec::new();
    for submission in before.submissions.iter().rev() {
        submissions.push(submission_shown(tx, work, submission).await?);
    }
    let people = tx.seats().of_respondent(desk.respondent).await?;
    let decides = desk.role == Role::FocalPoint;
    Ok(Overview {
        reading: work.reading,
        languages: work.languages(""),
        title: work.questionnaire.title.clone(),
        preamble: work.questionnaire.preamble.clone(),
        instruction: work.questionnaire.instruction.clone(),
        respondent: work.name(reader),
        deadline: work.deadline_shown(),
        closed: work.consultation.closed.is_some(),
        outline: work.outline(None),
        ahead: ahead(desk, work, &before),
        print: work.addresses.to("/print"),
        settings: work.settings(reader),
        form: decides.then_some(form),
        overtaken: false,
        colleagues: desk.path("/colleagues"),
        people: people.into_iter().map(|person| (person.name, person.role.code())).collect(),
        submissions,
    })
}

fn ahead(desk: &RespondentDesk, work: &Work, before: &Before) -> Ahead {
    let unopened = work.invitation.opened_at.is_none();
    if work.reply.is_none() && (unopened || before.last().is_some()) {
        return Ahead::Begin {
            action: work.addresses.to("/opening"),
            from: before.last().map(|last| last.version),
        };
    }
    if let Some(last) = before.last().filter(|_| before.says(desk, work)) {
        return Ahead::HandedIn(work.addresses.receipt(last.id));
    }
    let writing = work.writing();
    let open = |extent: Extent| extent.given < extent.put;
    let next = work.parts().into_iter().find(|part| open(writing.extent_of(part.part)));
    next.map_or_else(
        || Ahead::Review(work.addresses.to("/review")),
        |part| Ahead::GoOn(work.addresses.part(part.position)),
    )
}

/// A version that was handed in, with what was decided on it.
///
/// # Errors
/// When the database refuses.
pub async fn submission_shown(
    tx: &TenantTx,
    work: &Work,
    submission: &Submission,
) -> Result<SubmissionShown, WebError> {
    let decisions = tx.submissions().decisions(submission.id).await?;
    Ok(SubmissionShown {
        version: submission.version,
        at: submission.handed_in_at,
        late: submission.late,
        standing: submission.standing,
        replaced: submission.replaced,
        receipt: work.addresses.receipt(submission.id),
        decisions: decisions
            .into_iter()
            .map(|decided| DecisionShown {
                standing: decided.standing,
                reason: decided.reason,
                at: decided.at,
            })
            .collect(),
    })
}
