//! The earlier texts of an answer, and taking one of them again.
use super::{
    part_page::{reader, under},
    saving::Saving,
    work::Work,
};
use crate::web::{Form, ReadIn, RespondentDesk, WebError, Word, see_and_say};
use actix_web::{HttpResponse, web::Path};
use domain::{
    questionnaire::{Kind, Question},
    submission::Attachment,
};
use store::{EarlierAnswer, Saved};
use templates::{
    parts::answer,
    reply::{History, TextShown, plain},
};

/// `GET …/reply/answers/{question}/history`
pub async fn show(
    desk: RespondentDesk,
    place: Path<(String, String, String)>,
    read_in: ReadIn,
) -> Result<HttpResponse, WebError> {
    let tx = desk.read().await?;
    let work = Work::find(&desk, &tx, &place.1, &read_in).await?;
    let (position, question) = work.question(&place.2)?;
    let (mut texts, mut files) = (Vec::new(), Vec::new());
    if let Some(reply) = &work.reply {
        texts = tx.replies().history(reply.id, &question.key).await?;
        let ever = tx.replies().attachments_ever(reply.id).await?;
        files = ever.into_iter().map(|kept| kept.file).collect();
    }
    tx.commit().await?;
    let number = work.questionnaire.number_of(&question.key).unwrap_or_default();
    let view = History {
        reading: work.reading,
        number,
        question: question.text.clone(),
        back: work.addresses.question(position, &question.key),
        action: (question.kind != Kind::File).then(|| work.addresses.history(&question.key)),
        texts: texts.iter().map(|text| shown(&desk, &work, question, text, &files)).collect(),
    };
    Ok(under(&desk, &work).show(&view))
}

fn shown(
    desk: &RespondentDesk,
    work: &Work,
    question: &Question,
    text: &EarlierAnswer,
    files: &[Attachment],
) -> TextShown {
    let question = &work.recalled(question);
    let words = plain(work.reading, question, text.value.as_ref(), files);
    let reader = reader(&desk.page.chrome, work.reading);
    let written = work.written(desk.page.language());
    let href = |file: &Attachment| work.addresses.attachment(file.id);
    let as_it_reads = match question.kind {
        Kind::File => templates::parts::answer_words(written, &words),
        _ => answer(&reader, written, question, text.value.as_ref(), &[], &href),
    };
    TextShown { version: text.version, by: text.by.clone(), at: text.at, shown: as_it_reads, words }
}

/// `POST …/reply/answers/{question}/history`: an earlier text becomes the newest; none is lost.
pub async fn take_again(
    desk: RespondentDesk,
    place: Path<(String, String, String)>,
    read_in: ReadIn,
    form: Form,
) -> Result<HttpResponse, WebError> {
    let tx = desk.begin().await?;
    let work = Work::find(&desk, &tx, &place.1, &read_in).await?;
    let (position, question) = work.question(&place.2)?;
    let reply = work.reply.as_ref().ok_or(WebError::NotFound)?;
    let version: i32 = form.parse("version").ok_or(WebError::NotFound)?;
    let seen: i32 = form.parse("seen").ok_or(WebError::NotFound)?;
    let text = tx.replies().text_at(reply.id, &question.key, version).await?;
    let text = text.filter(|_| question.kind != Kind::File).ok_or(WebError::NotFound)?;
    if text.value.as_ref().is_some_and(|value| value.check(question).is_err()) {
        let word = Word::new("reply-fault-wrong-shape").warning();
        return Ok(see_and_say(&work.addresses.history(&question.key), &word));
    }
    let saved = tx.replies().write(reply, &question.key, text.value.as_ref(), seen).await?;
    Saving::new(&desk, &tx, &work).note().await?;
    desk.commit(tx).await?;
    let history = work.addresses.history(&question.key);
    let Saved::As(now) = saved else {
        let word = match saved {
            Saved::Unchanged(_) => Word::new("reply-text-same"),
            _ => Word::new("reply-text-overtaken").warning(),
        };
        return Ok(see_and_say(&history, &word));
    };
    let (before, now) = (seen.to_string(), now.to_string());
    let word = Word::new("reply-text-taken")
        .with("version", version)
        .undo(&history, &[("version", &before), ("seen", &now)]);
    Ok(see_and_say(&work.addresses.question(position, &question.key), &word))
}
