//! Taking questions out, and putting back what was taken out.
use super::{
    opened::{Opened, question_seen},
    question::number_of,
};
use crate::web::{Desk, Form, WebError, Word, see_and_say};
use actix_web::{HttpResponse, web::Path};
use domain::questionnaire::Key;
use templates::questionnaire::Rights;

/// `POST …/questionnaire/questions/{question}/removal`
pub async fn remove(
    desk: Desk,
    path: Path<(String, String, String)>,
    form: Form,
) -> Result<HttpResponse, WebError> {
    let tx = desk.begin().await?;
    let opened = Opened::find_and_lock(&tx, &path.1).await?;
    let key: Key = path.2.parse().map_err(|_| WebError::NotFound)?;
    if opened.rights(&desk) != Rights::Write {
        return Ok(opened.frozen(&desk));
    }
    let mut content = opened.version.content.clone();
    if opened.is_overtaken(&form, Some(&question_seen(&content, &key))) {
        return Ok(opened.overtaken(&desk));
    }
    let number = number_of(&content, &key);
    let Ok(removed) = content.remove_question(&key) else { return Ok(opened.overtaken(&desk)) };
    if !opened.write(&tx, &content).await? {
        return Ok(opened.frozen(&desk));
    }
    let id = tx.questionnaires().lay_aside(opened.consultation.id, &number, &removed).await?;
    desk.commit(tx).await?;
    let base = opened.base(&desk);
    let word = Word::new("questionnaire-question-removed").with("number", &number);
    let word = word.undo(&format!("{base}/restoration"), &[("removed", &id.to_string())]);
    Ok(see_and_say(&base, &word))
}

/// `POST …/questionnaire/restoration`: puts back what was removed.
pub async fn restore(
    desk: Desk,
    path: Path<(String, String)>,
    form: Form,
) -> Result<HttpResponse, WebError> {
    let tx = desk.begin().await?;
    let opened = Opened::find_and_lock(&tx, &path.1).await?;
    if opened.rights(&desk) != Rights::Write {
        return Ok(opened.frozen(&desk));
    }
    let id = form.parse("removed").ok_or(WebError::NotFound)?;
    let removed = tx.questionnaires().laid_aside(opened.consultation.id, id).await?;
    let removed = removed.ok_or(WebError::NotFound)?;
    let mut content = opened.version.content.clone();
    let Ok(key) = content.restore(removed, &opened.retired()) else {
        return Ok(opened.overtaken(&desk));
    };
    if !opened.save(&tx, &content, number_of(&content, &key)).await? {
        return Ok(opened.frozen(&desk));
    }
    desk.commit(tx).await?;
    let place = format!("{}#outline-{key}", opened.base(&desk));
    Ok(see_and_say(&place, &Word::new("questionnaire-restored")))
}
