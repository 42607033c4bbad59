//! `POST …/questionnaire/head`: title, preamble, instruction, languages of issue.
use super::{
    conflict,
    entry::{self, Fields, head_of, head_typed},
    opened::{Opened, head_seen},
};
use crate::web::{Desk, Form, WebError, Word, see_and_say};
use actix_web::{HttpResponse, web::Path};
use templates::questionnaire::{Focus, Rights};

/// Saves the head.
pub async fn save(
    desk: Desk,
    path: Path<(String, String)>,
    form: Form,
) -> Result<HttpResponse, WebError> {
    let tx = desk.begin().await?;
    let opened = Opened::find_and_lock(&tx, &path.1).await?;
    if opened.rights(&desk) != Rights::Write {
        return Ok(opened.frozen(&desk));
    }
    let fields = Fields(form.fields());
    let (typed, sent) = (head_typed(fields), fields.languages("title"));
    let content = &opened.version.content;
    if opened.is_overtaken(&form, Some(&head_seen(content))) {
        return Ok(conflict::head(&desk, &opened, &form, &typed, &head_of(content)));
    }
    match entry::head(&typed, &sent, content.clone()) {
        Err(faults) => {
            Ok(opened.page(&desk).refuse(&opened.refused(&desk, Focus::Head(typed), faults)))
        }
        Ok(changed) => {
            if !opened.save(&tx, &changed, "head".to_owned()).await? {
                return Ok(opened.frozen(&desk));
            }
            desk.commit(tx).await?;
            let place = format!("{}?edit=head#outline-head", opened.base(&desk));
            Ok(see_and_say(&place, &Word::new("questionnaire-head-saved")))
        }
    }
}
