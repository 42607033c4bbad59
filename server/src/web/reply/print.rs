//! The whole questionnaire with the present answers.
use super::{
    part_page::{condition_shown, reader},
    work::Work,
};
use crate::web::{ReadIn, RespondentDesk, WebError};
use actix_web::{HttpResponse, web::Path};
use domain::{questionnaire::Numbered, submission::Attachment};
use templates::{
    parts::answer,
    reply::{Asked, AskedPart, Print},
};

/// `GET …/reply/print`
pub async fn show(
    desk: RespondentDesk,
    place: Path<(String, String)>,
    read_in: ReadIn,
) -> Result<HttpResponse, WebError> {
    let tx = desk.read().await?;
    let work = Work::find(&desk, &tx, &place.1, &read_in).await?;
    tx.commit().await?;
    let parts = work.parts().into_iter().map(|part| AskedPart {
        number: part.number.clone(),
        title: part.part.title.clone(),
        guidance: part.part.guidance.clone(),
        questions: part.questions.iter().map(|asked| shown(&desk, &work, asked)).collect(),
    });
    let language = desk.page.language();
    let view = Print {
        reading: work.reading,
        languages: work.languages("/print"),
        back: work.addresses.to(""),
        title: work.questionnaire.title.clone(),
        preamble: work.questionnaire.preamble.clone(),
        instruction: work.questionnaire.instruction.clone(),
        respondent: work.name(language),
        deadline: work.deadline_shown(),
        settings: work.settings(language),
        parts: parts.collect(),
    };
    Ok(desk.page.show(&view))
}

fn shown(desk: &RespondentDesk, work: &Work, asked: &Numbered<'_>) -> Asked {
    let (question, chrome) = (asked.question, &desk.page.chrome);
    let href = |file: &Attachment| work.addresses.attachment(file.id);
    let given = work.writing().is_given(question).then(|| {
        let (reader, written) = (reader(chrome, work.reading), work.written(chrome.language));
        let value = work.value(&question.key);
        answer(&reader, written, &work.recalled(question), value, &work.files, &href)
    });
    let choices = question.kind.choices().unwrap_or_default();
    Asked {
        number: asked.number.clone(),
        text: question.text.clone(),
        guidance: question.guidance.clone(),
        choices: choices.iter().map(|choice| choice.label.clone()).collect(),
        expectation: question.expectation,
        word_limit: question.word_limit,
        condition: question
            .condition
            .as_ref()
            .map(|condition| condition_shown(work, chrome, condition).sentence),
        answer: given,
    }
}
