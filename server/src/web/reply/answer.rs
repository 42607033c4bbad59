//! Saving one answer: for the script, which asks for JSON and is told what became of it; a plain form is shown the page.
use super::{
    answer_form,
    part_page::{Attempt, Attempts, conflict, part_page, under},
    saving::{Outcome, Saving},
    work::Work,
};
use crate::web::{Form, ReadIn, RespondentDesk, WebError, see};
use actix_web::{
    HttpRequest, HttpResponse,
    http::header::{self, HeaderValue},
    web::Path,
};
use domain::{answer::Value, questionnaire::Question};
use serde_json::json;
use store::Drafted;
use templates::{reply::Typed, when};

/// `POST …/reply/answers/{question}`
pub async fn save(
    desk: RespondentDesk,
    request: HttpRequest,
    place: Path<(String, String, String)>,
    read_in: ReadIn,
    form: Form,
) -> Result<HttpResponse, WebError> {
    let tx = desk.begin().await?;
    let work = Work::find(&desk, &tx, &place.1, &read_in).await?;
    let (position, question) = work.question(&place.2)?;
    let typed = answer_form::typed(question, form.fields());
    let seen = form.parse(&format!("version-{}", question.key)).unwrap_or(0);
    let mut saving = Saving::new(&desk, &tx, &work);
    let outcome = saving.answer(question, &typed, (seen, false)).await?;
    saving.note().await?;
    let now = Work::find(&desk, &tx, &place.1, &read_in).await?;
    desk.commit(tx).await?;
    let answering = Answering { desk: &desk, work: &now, position, question, typed, seen };
    let wants_json = request.headers().get(header::ACCEPT)
        == Some(&HeaderValue::from_static("application/json"));
    if wants_json { Ok(answering.as_script(outcome)) } else { answering.into_page(outcome) }
}

struct Answering<'a> {
    desk: &'a RespondentDesk,
    work: &'a Work,
    position: usize,
    question: &'a Question,
    typed: Typed,
    seen: i32,
}

impl Answering<'_> {
    fn as_script(&self, outcome: Outcome) -> HttpResponse {
        let chrome = &self.desk.page.chrome;
        match outcome {
            Outcome::Saved(version) => {
                let value = self.work.value(&self.question.key);
                HttpResponse::Ok().json(json!({
                    "state": "saved",
                    "version": version,
                    "at": when::time_of(chrome, self.desk.page.now()),
                    "words": value.map_or(0, Value::word_count),
                }))
            }
            Outcome::Refused(fault) => HttpResponse::UnprocessableEntity()
                .json(json!({ "state": "refused", "sentence": fault.sentence(chrome) })),
            Outcome::Conflict(theirs, mine) => HttpResponse::Conflict()
                .json(json!({ "state": "conflict", "html": self.both(&theirs, mine) })),
        }
    }

    fn both(&self, theirs: &Drafted, mine: String) -> String {
        let chrome = &self.desk.page.chrome;
        let shown = conflict(chrome, self.work, self.question, theirs, mine);
        shown.show(chrome, self.question.key.as_str()).into_string()
    }

    fn into_page(self, outcome: Outcome) -> Result<HttpResponse, WebError> {
        let attempt = Attempt { typed: Some(self.typed), seen: self.seen, ..Attempt::default() };
        let page = |attempt: Attempt| {
            let attempts = Attempts::from([(self.question.key.clone(), attempt)]);
            part_page(self.desk, self.work, self.position, &attempts)
        };
        let under = under(self.desk, self.work);
        match outcome {
            Outcome::Saved(_) => {
                Ok(see(&self.work.addresses.question(self.position, &self.question.key)))
            }
            Outcome::Refused(fault) => {
                let fault = Some(fault.sentence(&self.desk.page.chrome));
                Ok(under.refuse(&page(Attempt { fault, ..attempt })?))
            }
            Outcome::Conflict(theirs, mine) => {
                let conflict = Some((*theirs, mine));
                Ok(under.conflict(&page(Attempt { conflict, ..attempt })?))
            }
        }
    }
}
