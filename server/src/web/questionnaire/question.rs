//! Acts on a question: add, edit, move.
use super::{
    conflict,
    entry::{Context, Fields, TEXT, question, question_typed, typed_of},
    opened::question_seen,
    work::{self, Done, Undone, Work, act, key_of},
};
use crate::web::{Desk, Form, WebError, Word, consultations::line_fault, see_and_say};
use actix_web::{HttpResponse, web::Path};
use domain::{
    language::Texts,
    questionnaire::{Key, Kind, Question, Questionnaire},
};
use templates::questionnaire::{Adding, Fault, Focus};

/// `POST …/questionnaire/questions`
pub async fn add(
    desk: Desk,
    path: Path<(String, String)>,
    form: Form,
) -> Result<HttpResponse, WebError> {
    act(&desk, &path.1, async |work| {
        let part: Key = form.parse("part").ok_or(WebError::NotFound)?;
        if work.content.part(&part).is_none() {
            return Err(Undone::Overtaken);
        }
        let question = new_question(&form, &work.content, &part).map_err(|faults| {
            let adding = Adding {
                part: Some(part.clone()),
                words: form.raw("text").to_owned(),
                kind: form.get("kind").to_owned(),
                after: form.get("after").to_owned(),
            };
            let view = work.opened.not_added(&desk, adding, faults);
            Undone::Said(work.opened.page(&desk).refuse(&view))
        })?;
        let (after, retired) = (form.parse::<Key>("after"), work.opened.retired());
        let added = work.content.add_question(&part, after.as_ref(), question, &retired);
        let key = added.map_err(|_| Undone::Overtaken)?;
        Ok(changed(work, &key, "questionnaire-question-added"))
    })
    .await
}

/// The words and the kind; what the kind needs to know comes afterwards.
fn new_question(form: &Form, content: &Questionnaire, part: &Key) -> Result<Question, Vec<Fault>> {
    let (field, words) = (format!("new-text-{part}"), form.get("text"));
    let mut faults: Vec<_> = line_fault(&field, words, TEXT, false).into_iter().collect();
    if words.is_empty() {
        faults.push(Fault::new(field, "fault-empty"));
    }
    let kind = blank(form.get("kind"));
    if kind.is_none() {
        faults.push(Fault::new(format!("new-kind-{part}"), "questionnaire-fault-kind"));
    }
    let Some(kind) = kind.filter(|_| faults.is_empty()) else { return Err(faults) };
    // The name is replaced by a fresh one.
    Ok(Question::plain(Key::fresh('q', []), Texts::one(content.writing_order()[0], words), kind))
}

/// A kind that knows nothing yet.
fn blank(code: &str) -> Option<Kind> {
    Some(match code {
        "short_text" => Kind::ShortText,
        "long_text" => Kind::LongText,
        "yes_no" => Kind::YesNo { details: false },
        "one_choice" => Kind::OneChoice { choices: Vec::new(), other: false },
        "several_choices" => Kind::SeveralChoices { choices: Vec::new(), other: false },
        "scale" => Kind::Scale { choices: Vec::new() },
        "number" => Kind::Number { unit: Texts::default(), year: false },
        "date" => Kind::Date,
        "file" => Kind::File,
        "repeating_group" => Kind::RepeatingGroup { fields: Vec::new(), max_items: 3 },
        _ => return None,
    })
}

/// `POST …/questionnaire/questions/{question}`
pub async fn save(
    desk: Desk,
    path: Path<(String, String, String)>,
    form: Form,
) -> Result<HttpResponse, WebError> {
    let key = key_of(&path.2)?;
    let fields = Fields(form.fields());
    let typed = question_typed(fields);
    act(&desk, &path.1, async |work| {
        let (opened, content) = (&work.opened, &work.opened.version.content);
        let now = content.question(&key).ok_or(Undone::Overtaken)?;
        if opened.is_overtaken(&form, Some(&question_seen(content, &key))) {
            let page = conflict::question(&desk, opened, &form, (&key, &typed, &typed_of(now)));
            return Err(Undone::Said(page));
        }
        let fixed_kind = opened.was_dispatched(&key);
        let context = Context {
            questionnaire: content,
            now,
            elsewhere: opened.elsewhere(&key),
            fixed_kind,
            sent: fields.languages("text"),
        };
        let question = question(&typed, &context).map_err(|faults| {
            let focus = Focus::Question { key: key.clone(), typed: Box::new(typed), fixed_kind };
            Undone::Said(opened.page(&desk).refuse(&opened.refused(&desk, focus, faults)))
        })?;
        work.content.replace_question(question).map_err(|_| Undone::Overtaken)?;
        Ok(changed(work, &key, "questionnaire-question-saved"))
    })
    .await
}

/// A question that is now as it was sent, in focus.
fn changed(work: &Work<'_>, key: &Key, said: &str) -> Done {
    let number = number_of(&work.content, key);
    let place = format!("{}?question={key}#question-{key}", work.base());
    let answer = see_and_say(&place, &Word::new(said).with("number", &number));
    Done::Changed { object: number, answer }
}

/// `POST …/questionnaire/questions/{question}/place`
pub async fn shift(
    desk: Desk,
    path: Path<(String, String, String)>,
    form: Form,
) -> Result<HttpResponse, WebError> {
    let key = key_of(&path.2)?;
    work::shift(&desk, &path.1, &form, &key, Questionnaire::move_question, number_of).await
}

/// "4 (a)".
pub fn number_of(content: &Questionnaire, key: &Key) -> String {
    content.number_of(key).unwrap_or_default()
}
