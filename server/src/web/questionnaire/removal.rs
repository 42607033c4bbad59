//! Taking parts and questions out, and putting back what was taken out.
use super::{
    opened::question_seen,
    part, question,
    work::{Done, Undone, act, key_of},
};
use crate::web::{Desk, Form, WebError, Word, see_and_say};
use actix_web::{HttpResponse, web::Path};

/// `POST …/questionnaire/parts/{part}/removal`
pub async fn remove_part(
    desk: Desk,
    path: Path<(String, String, String)>,
    form: Form,
) -> Result<HttpResponse, WebError> {
    let key = key_of(&path.2)?;
    act(&desk, &path.1, async |work| {
        // A part goes with its questions: whatever changed since the page was shown might be among them.
        work.must_be_as_seen(&form, None)?;
        let number = part::number_of(&work.content, &key);
        let removed = work.content.remove_part(&key).map_err(|_| Undone::Overtaken)?;
        Ok(Done::Removed { number, removed, said: "questionnaire-part-removed" })
    })
    .await
}

/// `POST …/questionnaire/questions/{question}/removal`
pub async fn remove_question(
    desk: Desk,
    path: Path<(String, String, String)>,
    form: Form,
) -> Result<HttpResponse, WebError> {
    let key = key_of(&path.2)?;
    act(&desk, &path.1, async |work| {
        work.must_be_as_seen(&form, Some(&question_seen(&work.content, &key)))?;
        let number = question::number_of(&work.content, &key);
        let removed = work.content.remove_question(&key).map_err(|_| Undone::Overtaken)?;
        Ok(Done::Removed { number, removed, said: "questionnaire-question-removed" })
    })
    .await
}

/// `POST …/questionnaire/restoration`: puts back what was removed.
pub async fn restore(
    desk: Desk,
    path: Path<(String, String)>,
    form: Form,
) -> Result<HttpResponse, WebError> {
    act(&desk, &path.1, async |work| {
        let id = form.parse("removed").ok_or(WebError::NotFound)?;
        let removed = work.tx.questionnaires().laid_aside(work.opened.consultation.id, id).await?;
        let removed = removed.ok_or(WebError::NotFound)?;
        let retired = work.opened.retired();
        let key = work.content.restore(removed, &retired).map_err(|_| Undone::Overtaken)?;
        let place = format!("{}#outline-{key}", work.base());
        let answer = see_and_say(&place, &Word::new("questionnaire-restored"));
        Ok(Done::Changed { object: question::number_of(&work.content, &key), answer })
    })
    .await
}
