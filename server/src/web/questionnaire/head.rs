//! `POST …/questionnaire/head`: title, preamble, instruction, languages of issue.
use super::{
    conflict,
    entry::{self, Fields, head_of, head_typed},
    opened::head_seen,
    work::{Done, Undone, act},
};
use crate::web::{Desk, Form, WebError, Word, see_and_say};
use actix_web::{HttpResponse, web::Path};
use templates::questionnaire::Focus;

/// Saves the head.
pub async fn save(
    desk: Desk,
    path: Path<(String, String)>,
    form: Form,
) -> Result<HttpResponse, WebError> {
    let fields = Fields(form.fields());
    let (typed, sent) = (head_typed(fields), fields.languages("title"));
    act(&desk, &path.1, async |work| {
        let (opened, now) = (&work.opened, &work.opened.version.content);
        if opened.is_overtaken(&form, Some(&head_seen(now))) {
            let page = conflict::head(&desk, opened, &form, &typed, &head_of(now));
            return Err(Undone::Said(page));
        }
        work.content = entry::head(&typed, &sent, now.clone()).map_err(|faults| {
            let view = opened.refused(&desk, Focus::Head(typed), faults);
            Undone::Said(opened.page(&desk).refuse(&view))
        })?;
        let place = format!("{}?edit=head#outline-head", work.base());
        let answer = see_and_say(&place, &Word::new("questionnaire-head-saved"));
        Ok(Done::Changed { object: "head".to_owned(), answer })
    })
    .await
}
