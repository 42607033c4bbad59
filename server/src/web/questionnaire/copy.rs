//! `POST …/questionnaire/copy`: begins with the questionnaire of another consultation.
use super::{
    opened::Opened,
    work::{Done, Undone, act},
};
use crate::web::{Desk, Form, WebError, Word, see_and_say};
use actix_web::{HttpResponse, web::Path};
use templates::questionnaire::{Fault, Focus};

/// Copies, while nothing is asked yet.
pub async fn copy(
    desk: Desk,
    path: Path<(String, String)>,
    form: Form,
) -> Result<HttpResponse, WebError> {
    act(&desk, &path.1, async |work| {
        if work.content.questions().next().is_some() {
            let fault = Fault::new("", "questionnaire-fault-not-empty");
            let view = work.opened.refused(&desk, Focus::None, vec![fault]);
            return Err(Undone::Said(work.opened.page(&desk).conflict(&view)));
        }
        let source = Opened::find(&work.tx, form.get("from")).await?;
        // The consultation keeps its name; what is asked, in which languages and how to answer comes along.
        let title = std::mem::take(&mut work.content.title);
        work.content = source.version.content;
        work.content.title = title;
        let from = source.consultation.title.read(desk.page.language());
        let word = Word::new("questionnaire-copied").with("title", from);
        let object = source.consultation.slug.clone();
        Ok(Done::Changed { object, answer: see_and_say(&work.base(), &word) })
    })
    .await
}
