//! Acts on a question: add, edit, move, remove.
use super::{
    conflict,
    entry::{Context, Fields, TEXT, question, question_typed, typed_of},
    opened::{Opened, question_seen},
};
use crate::web::{Desk, Form, WebError, Word, consultations::line_fault, see, see_and_say};
use actix_web::{HttpResponse, web::Path};
use domain::{
    language::Texts,
    questionnaire::{EditError, Key, Kind, Move, Question, Questionnaire},
};
use templates::questionnaire::{Adding, Fault, Focus, Rights};

/// `POST …/questionnaire/questions`
pub async fn add(
    desk: Desk,
    path: Path<(String, String)>,
    form: Form,
) -> Result<HttpResponse, WebError> {
    let tx = desk.begin().await?;
    let opened = Opened::find_and_lock(&tx, &path.1).await?;
    if opened.rights(&desk) != Rights::Write {
        return Ok(opened.frozen(&desk));
    }
    let mut content = opened.version.content.clone();
    let part: Key = form.parse("part").ok_or(WebError::NotFound)?;
    if content.part(&part).is_none() {
        return Ok(opened.overtaken(&desk));
    }
    let question = match new_question(&form, &content, &part) {
        Ok(question) => question,
        Err(faults) => {
            let adding = Adding {
                part: Some(part),
                words: form.raw("text").to_owned(),
                kind: form.get("kind").to_owned(),
                after: form.get("after").to_owned(),
            };
            return Ok(opened.page(&desk).refuse(&opened.not_added(&desk, adding, faults)));
        }
    };
    let after: Option<Key> = form.parse("after");
    let Ok(key) = content.add_question(&part, after.as_ref(), question, &opened.retired()) else {
        return Ok(opened.overtaken(&desk));
    };
    let number = number_of(&content, &key);
    if !opened.save(&tx, &content, number.clone()).await? {
        return Ok(opened.frozen(&desk));
    }
    desk.commit(tx).await?;
    let word = Word::new("questionnaire-question-added").with("number", &number);
    Ok(see_and_say(&in_focus(&desk, &opened, &key), &word))
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
    Ok(Question {
        // Replaced by a fresh one.
        key: Key::fresh('q', []),
        sub: false,
        text: Texts::one(content.writing_order()[0], words),
        guidance: Texts::default(),
        kind,
        word_limit: None,
        expectation: Default::default(),
        audience: Vec::new(),
        condition: None,
        attachments: false,
        heading: Texts::default(),
    })
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
    let tx = desk.begin().await?;
    let opened = Opened::find_and_lock(&tx, &path.1).await?;
    let key: Key = path.2.parse().map_err(|_| WebError::NotFound)?;
    if opened.rights(&desk) != Rights::Write {
        return Ok(opened.frozen(&desk));
    }
    let mut content = opened.version.content.clone();
    let Some(now) = opened.version.content.question(&key) else {
        return Ok(opened.overtaken(&desk));
    };
    let fields = Fields(form.fields());
    let typed = question_typed(fields);
    if opened.is_overtaken(&form, Some(&question_seen(&content, &key))) {
        return Ok(conflict::question(&desk, &opened, &form, (&key, &typed, &typed_of(now))));
    }
    let context = Context {
        questionnaire: &opened.version.content,
        now,
        elsewhere: opened.elsewhere(&key),
        fixed_kind: opened.was_dispatched(&key),
        sent: fields.languages("text"),
    };
    match question(&typed, &context) {
        Err(faults) => {
            let fixed_kind = context.fixed_kind;
            let focus = Focus::Question { key, typed: Box::new(typed), fixed_kind };
            Ok(opened.page(&desk).refuse(&opened.refused(&desk, focus, faults)))
        }
        Ok(question) => {
            let replaced = content.replace_question(question).is_ok();
            let number = number_of(&content, &key);
            if !replaced || !opened.save(&tx, &content, number.clone()).await? {
                return Ok(opened.frozen(&desk));
            }
            desk.commit(tx).await?;
            let word = Word::new("questionnaire-question-saved").with("number", &number);
            Ok(see_and_say(&in_focus(&desk, &opened, &key), &word))
        }
    }
}

/// `POST …/questionnaire/questions/{question}/place`
pub async fn shift(
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
    if opened.is_overtaken(&form, None) {
        return Ok(opened.overtaken(&desk));
    }
    let mut content = opened.version.content.clone();
    let place = format!("{}#outline-{key}", opened.base(&desk));
    let moved = form.get("to").parse().and_then(|to: Move| content.move_question(&key, to));
    match moved {
        Err(EditError::Gone) => Ok(opened.overtaken(&desk)),
        Err(EditError::AtTheEnd) => {
            Ok(see_and_say(&place, &Word::new("questionnaire-at-the-edge").warning()))
        }
        Ok(()) => {
            if !opened.save(&tx, &content, number_of(&content, &key)).await? {
                return Ok(opened.frozen(&desk));
            }
            desk.commit(tx).await?;
            Ok(see(&place))
        }
    }
}

fn in_focus(desk: &Desk, opened: &Opened, key: &Key) -> String {
    format!("{}?question={key}#question-{key}", opened.base(desk))
}

/// "4 (a)".
pub(super) fn number_of(content: &Questionnaire, key: &Key) -> String {
    content.number_of(key).unwrap_or_default()
}
