//! Acts on a part: add, edit, move, remove.
use super::{
    conflict,
    entry::{self, Fields, LINE, part_of, part_typed},
    opened::{Opened, part_seen},
};
use crate::web::{Desk, Form, WebError, Word, consultations::line_fault, see, see_and_say};
use actix_web::{HttpResponse, web::Path};
use domain::{
    language::Texts,
    questionnaire::{EditError, Key, Move, Part},
};
use templates::questionnaire::{Adding, Focus, Rights};

/// `POST …/questionnaire/parts`
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
    let title = form.get("title");
    if let Some(fault) = line_fault("new-part-title", title, LINE, true) {
        let adding = Adding { words: title.to_owned(), ..Adding::default() };
        return Ok(opened.page(&desk).refuse(&opened.not_added(&desk, adding, vec![fault])));
    }
    let part = Part {
        // Replaced by a fresh one.
        key: Key::fresh('p', []),
        title: Texts::one(content.writing_order()[0], title),
        guidance: Texts::default(),
        questions: Vec::new(),
    };
    let key = content.add_part(part, &opened.retired());
    let number = number_of(&content, &key);
    if !opened.save(&tx, &content, format!("part {number}")).await? {
        return Ok(opened.frozen(&desk));
    }
    desk.commit(tx).await?;
    let word = Word::new("questionnaire-part-added").with("number", number);
    Ok(see_and_say(&format!("{}#part-{key}", opened.base(&desk)), &word))
}

/// `POST …/questionnaire/parts/{part}`
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
    let Some(part) = content.parts.iter_mut().find(|part| part.key == key) else {
        return Ok(opened.overtaken(&desk));
    };
    let fields = Fields(form.fields());
    let (typed, sent) = (part_typed(fields), fields.languages("title"));
    let now = part_of(part);
    if opened.is_overtaken(&form, Some(&part_seen(&opened.version.content, &key))) {
        return Ok(conflict::part(&desk, &opened, &form, (&key, &typed, &now)));
    }
    match entry::part(&typed, &sent, part) {
        Err(faults) => {
            let focus = Focus::Part { key, typed };
            Ok(opened.page(&desk).refuse(&opened.refused(&desk, focus, faults)))
        }
        Ok((title, guidance)) => {
            (part.title, part.guidance) = (title, guidance);
            let number = number_of(&content, &key);
            if !opened.save(&tx, &content, format!("part {number}")).await? {
                return Ok(opened.frozen(&desk));
            }
            desk.commit(tx).await?;
            let word = Word::new("questionnaire-part-saved").with("number", number);
            Ok(see_and_say(&format!("{}?part={key}#part-{key}", opened.base(&desk)), &word))
        }
    }
}

/// `POST …/questionnaire/parts/{part}/place`
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
    let moved = form.get("to").parse().and_then(|to: Move| content.move_part(&key, to));
    match moved {
        Err(EditError::Gone) => Ok(opened.overtaken(&desk)),
        Err(EditError::AtTheEnd) => {
            Ok(see_and_say(&place, &Word::new("questionnaire-at-the-edge").warning()))
        }
        Ok(()) => {
            let object = format!("part {}", number_of(&content, &key));
            if !opened.save(&tx, &content, object).await? {
                return Ok(opened.frozen(&desk));
            }
            desk.commit(tx).await?;
            Ok(see(&place))
        }
    }
}

/// `POST …/questionnaire/parts/{part}/removal`
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
    // A part goes with its questions: whatever changed since the page was shown might be among them.
    if opened.is_overtaken(&form, None) {
        return Ok(opened.overtaken(&desk));
    }
    let mut content = opened.version.content.clone();
    let number = number_of(&content, &key);
    let Ok(removed) = content.remove_part(&key) else { return Ok(opened.overtaken(&desk)) };
    if !opened.write(&tx, &content).await? {
        return Ok(opened.frozen(&desk));
    }
    let id = tx.questionnaires().lay_aside(opened.consultation.id, &number, &removed).await?;
    desk.commit(tx).await?;
    let base = opened.base(&desk);
    let word = Word::new("questionnaire-part-removed").with("number", number);
    let word = word.undo(&format!("{base}/restoration"), &[("removed", &id.to_string())]);
    Ok(see_and_say(&base, &word))
}

fn number_of(content: &domain::questionnaire::Questionnaire, key: &Key) -> String {
    let parts = content.numbered();
    parts.into_iter().find(|p| &p.part.key == key).map(|p| p.number).unwrap_or_default()
}
