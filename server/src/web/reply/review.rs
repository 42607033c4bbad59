//! The last look before handing in.
use super::{
    handing_in::{Before, candidate, content},
    part_page::{reader, under},
    work::Work,
};
use crate::web::{ReadIn, RespondentDesk, WebError};
use actix_web::{HttpResponse, web::Path};
use domain::{
    questionnaire::{Numbered, NumberedPart},
    reply::{Finding, Lack},
    seat::Role,
    submission::Attachment,
};
use store::TenantTx;
use templates::{
    Chrome,
    parts::answer,
    reply::{HandIn, Review, Reviewed, ReviewedPart},
};

/// `GET …/reply/review`
pub async fn show(
    desk: RespondentDesk,
    place: Path<(String, String)>,
    read_in: ReadIn,
) -> Result<HttpResponse, WebError> {
    let tx = desk.read().await?;
    let work = Work::find(&desk, &tx, &place.1, &read_in).await?;
    let view = review(&desk, &tx, &work).await?;
    tx.commit().await?;
    Ok(under(&desk, &work).show(&view))
}

/// The review of what is drafted now.
///
/// # Errors
/// When the database refuses.
pub async fn review(desk: &RespondentDesk, tx: &TenantTx, work: &Work) -> Result<Review, WebError> {
    let before = Before::find(desk, tx, work).await?;
    let reading_in = desk.page.language();
    let (bars, hints) = findings(desk, work);
    let ready = bars.is_empty() && work.writing().extent().given > 0;
    let decides = desk.role == Role::FocalPoint;
    Ok(Review {
        reading: work.reading,
        title: work.questionnaire.title.clone(),
        respondent: work.name(reading_in),
        deadline: work.deadline_shown(),
        closed: work.consultation.closed.is_some(),
        settings: work.settings(reading_in),
        settings_href: if decides { work.addresses.to("#settings") } else { String::new() },
        bars,
        hints,
        parts: work.parts().iter().map(|part| reviewed_part(desk, work, part)).collect(),
        hand_in: (ready && decides).then(|| hand_in(desk, work, &before)),
        focal_points: if decides { Vec::new() } else { focal_points(desk, tx).await? },
        refused: None,
        print: work.addresses.to("/print"),
    })
}

fn hand_in(desk: &RespondentDesk, work: &Work, before: &Before) -> HandIn {
    let now = desk.page.now();
    let submission = candidate(work, desk.page.language(), before.next_version(), now);
    HandIn {
        action: work.addresses.to("/submission"),
        key: uuid::Uuid::new_v4().to_string(),
        content: content(desk, work, &submission).1,
        fault: None,
    }
}

async fn focal_points(
    desk: &RespondentDesk,
    tx: &TenantTx,
) -> Result<Vec<(String, String)>, WebError> {
    let people = tx.seats().of_respondent(desk.respondent).await?;
    let decide = people
        .into_iter()
        .filter(|person| person.role == Role::FocalPoint && person.suspended_at.is_none());
    Ok(decide.map(|person| (person.name, person.email)).collect())
}

/// What bars handing in, and what is worth a second look: the address of the question and the sentence.
type Findings = (Vec<(String, String)>, Vec<(String, String)>);

fn findings(desk: &RespondentDesk, work: &Work) -> Findings {
    let (mut bars, mut hints) = (Vec::new(), Vec::new());
    for finding in work.writing().findings() {
        let Ok((position, question)) = work.question(finding.question.key.as_str()) else {
            continue;
        };
        let shown = (
            work.addresses.question(position, &question.key),
            sentence(&desk.page.chrome, work, finding),
        );
        if finding.lack.bars() { bars.push(shown) } else { hints.push(shown) }
    }
    (bars, hints)
}

fn sentence(chrome: &Chrome, work: &Work, finding: Finding<'_>) -> String {
    let number = work.questionnaire.number_of(&finding.question.key).unwrap_or_default();
    let named = [("number", number.as_str().into())];
    match finding.lack {
        Lack::Required => chrome.t_with("reply-lack-required", &named),
        Lack::Unfit => chrome.t_with("reply-lack-unfit", &named),
        Lack::Expected => chrome.t_with("reply-lack-expected", &named),
        Lack::NotPut => chrome.t_with("reply-lack-not-put", &named),
        Lack::TooLong { words, limit } => {
            let [number] = named;
            let told = [number, ("words", words.into()), ("limit", limit.into())];
            chrome.t_with("reply-lack-too-long", &told)
        }
    }
}

fn reviewed_part(desk: &RespondentDesk, work: &Work, part: &NumberedPart<'_>) -> ReviewedPart {
    let writing = work.writing();
    let shown =
        |asked: &&Numbered<'_>| writing.is_put(asked.question) || writing.is_given(asked.question);
    ReviewedPart {
        number: part.number.clone(),
        title: part.part.title.clone(),
        questions: part
            .questions
            .iter()
            .filter(shown)
            .map(|asked| reviewed(desk, work, part, asked))
            .collect(),
    }
}

fn reviewed(
    desk: &RespondentDesk,
    work: &Work,
    part: &NumberedPart<'_>,
    asked: &Numbered<'_>,
) -> Reviewed {
    let (question, chrome) = (asked.question, &desk.page.chrome);
    let findings = work.writing().findings();
    let lack = findings.iter().find(|f| f.question.key == question.key).map(|f| f.lack);
    let href = |file: &Attachment| work.addresses.attachment(file.id);
    let (reader, written) = (reader(chrome, work.reading), work.written(chrome.language));
    let value = work.value(&question.key);
    Reviewed {
        number: asked.number.clone(),
        text: question.text.clone(),
        answer: answer(&reader, written, &work.recalled(question), value, &work.files, &href),
        href: work.addresses.question(part.position, &question.key),
        sign: lack.map(|lack| sign(chrome, lack)),
    }
}

fn sign(chrome: &Chrome, lack: Lack) -> (&'static str, String) {
    match lack {
        Lack::Required => ("bad", chrome.t("reply-sign-required")),
        Lack::Unfit => ("bad", chrome.t("reply-sign-unfit")),
        Lack::Expected => ("warn", chrome.t("reply-sign-expected")),
        Lack::TooLong { .. } => ("warn", chrome.t("reply-sign-too-long")),
        Lack::NotPut => ("calm", chrome.t("reply-sign-not-put")),
    }
}
