//! Acts on a part: add, edit, move.
use super::{
    conflict,
    entry::{self, Fields, LINE, part_of, part_typed},
    opened::part_seen,
    work::{self, Done, Undone, act, key_of},
};
use crate::web::{Desk, Form, WebError, Word, consultations::line_fault, see_and_say};
use actix_web::{HttpResponse, web::Path};
use domain::{
    language::Texts,
    questionnaire::{Key, Part, Questionnaire},
};
use templates::questionnaire::{Adding, Focus};

/// `POST …/questionnaire/parts`
pub async fn add(
    desk: Desk,
    path: Path<(String, String)>,
    form: Form,
) -> Result<HttpResponse, WebError> {
    act(&desk, &path.1, async |work| {
        let title = form.get("title");
        if let Some(fault) = line_fault("new-part-title", title, LINE, true) {
            let adding = Adding { words: title.to_owned(), ..Adding::default() };
            let view = work.opened.not_added(&desk, adding, vec![fault]);
            return Err(Undone::Said(work.opened.page(&desk).refuse(&view)));
        }
        let part = Part {
            // Replaced by a fresh one.
            key: Key::fresh('p', []),
            title: Texts::one(work.content.writing_order()[0], title),
            guidance: Texts::default(),
            questions: Vec::new(),
        };
        let key = work.content.add_part(part, &work.opened.retired());
        let number = number_of(&work.content, &key);
        let word = Word::new("questionnaire-part-added").with("number", &number);
        let answer = see_and_say(&format!("{}#part-{key}", work.base()), &word);
        Ok(Done::Changed { object: format!("part {number}"), answer })
    })
    .await
}

/// `POST …/questionnaire/parts/{part}`
pub async fn save(
    desk: Desk,
    path: Path<(String, String, String)>,
    form: Form,
) -> Result<HttpResponse, WebError> {
    let key = key_of(&path.2)?;
    let fields = Fields(form.fields());
    let (typed, sent) = (part_typed(fields), fields.languages("title"));
    act(&desk, &path.1, async |work| {
        let opened = &work.opened;
        let part = work.content.parts.iter_mut().find(|part| part.key == key);
        let part = part.ok_or(Undone::Overtaken)?;
        if opened.is_overtaken(&form, Some(&part_seen(&opened.version.content, &key))) {
            let page = conflict::part(&desk, opened, &form, (&key, &typed, &part_of(part)));
            return Err(Undone::Said(page));
        }
        (part.title, part.guidance) = entry::part(&typed, &sent, part).map_err(|faults| {
            let focus = Focus::Part { key: key.clone(), typed };
            Undone::Said(opened.page(&desk).refuse(&opened.refused(&desk, focus, faults)))
        })?;
        let number = number_of(&work.content, &key);
        let word = Word::new("questionnaire-part-saved").with("number", &number);
        let place = format!("{}?part={key}#part-{key}", work.base());
        Ok(Done::Changed { object: format!("part {number}"), answer: see_and_say(&place, &word) })
    })
    .await
}

/// `POST …/questionnaire/parts/{part}/place`
pub async fn shift(
    desk: Desk,
    path: Path<(String, String, String)>,
    form: Form,
) -> Result<HttpResponse, WebError> {
    let object = |content: &Questionnaire, key: &Key| format!("part {}", number_of(content, key));
    let key = key_of(&path.2)?;
    work::shift(&desk, &path.1, &form, &key, Questionnaire::move_part, object).await
}

/// "II".
pub fn number_of(content: &Questionnaire, key: &Key) -> String {
    let parts = content.numbered();
    parts.into_iter().find(|p| &p.part.key == key).map(|p| p.number).unwrap_or_default()
}
