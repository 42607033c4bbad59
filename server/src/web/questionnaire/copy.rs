//! `POST …/questionnaire/copy`: begins with the questionnaire of another consultation.
use super::opened::Opened;
use crate::web::{Desk, Form, WebError, Word, see_and_say};
use actix_web::{HttpResponse, web::Path};
use templates::questionnaire::{Fault, Focus, Rights};

/// Copies, while nothing is asked yet.
pub async fn copy(
    desk: Desk,
    path: Path<(String, String)>,
    form: Form,
) -> Result<HttpResponse, WebError> {
    let tx = desk.begin().await?;
    let opened = Opened::find_and_lock(&tx, &path.1).await?;
    if opened.rights(&desk) != Rights::Write {
        return Ok(opened.frozen(&desk));
    }
    if opened.version.content.questions().next().is_some() {
        let fault = Fault::new("", "questionnaire-fault-not-empty");
        let view = opened.refused(&desk, Focus::None, vec![fault]);
        return Ok(opened.page(&desk).conflict(&view));
    }
    let source = Opened::find(&tx, form.get("from")).await?;
    let own = &opened.version.content;
    let mut content = source.version.content;
    // The consultation keeps its name; what is asked, in which languages and how to answer comes along.
    content.title = own.title.clone();
    if !opened.save(&tx, &content, source.consultation.slug.clone()).await? {
        return Ok(opened.frozen(&desk));
    }
    desk.commit(tx).await?;
    let title = source.consultation.title.read(desk.page.language()).to_owned();
    let word = Word::new("questionnaire-copied").with("title", title);
    Ok(see_and_say(&opened.base(&desk), &word))
}
