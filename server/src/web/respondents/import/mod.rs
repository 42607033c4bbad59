//! `…/respondents/import`: a table becomes a report, and then rows of the registry.
mod plan;
mod table;

use super::one::page;
use crate::web::{Desk, Form, WebError, Word, download, see_and_say};
use actix_web::HttpResponse;
use domain::audit::Act;
use plan::Plan;
use store::{Entry, Narrowed, StoreError};
use table::Table;
use templates::respondents::{Import, Report};

/// An example to fill in, as spreadsheets read it: with the mark of UTF-8.
const EXAMPLE: &str = "\u{feff}name,category,state,group,running,abbreviation,contact,language,name_fr\r\n\
    National Human Rights Council of Morocco,NHRI,MAR,,the National Human Rights Council of Morocco,CNDH,contact@cndh.example,fr,Conseil national des droits de l’homme du Maroc\r\n\
    \"Peace, Justice and Dialogue\",NGO,,,,PJD,office@pjd.example,,\r\n\
    University of Geneva,ACADEMIA,CHE,,the University of Geneva,UNIGE,,,Université de Genève\r\n";

fn view(desk: &Desk, text: String, fault: Option<&'static str>, report: Option<Report>) -> Import {
    Import { action: desk.path("/respondents/import"), text, fault, report }
}

/// The form.
pub async fn show(desk: Desk) -> Result<HttpResponse, WebError> {
    Ok(page(&desk).show(&view(&desk, String::new(), None, None)))
}

/// `GET …/respondents/import/example`
pub async fn example(_: Desk) -> HttpResponse {
    download("respondents.csv", "text/csv; charset=utf-8", EXAMPLE.as_bytes().to_vec())
}

/// First the report; with `import=yes` its good lines are added.
pub async fn post(desk: Desk, form: Form) -> Result<HttpResponse, WebError> {
    let text = match table::text_of(&form) {
        Ok(text) => text,
        Err(key) => {
            let pasted = form.get("table").chars().take(table::LARGEST).collect();
            return Ok(page(&desk).refuse(&view(&desk, pasted, Some(key), None)));
        }
    };
    let table = match Table::read(&text) {
        Ok(table) => table,
        Err(key) => return Ok(page(&desk).refuse(&view(&desk, text, Some(key), None))),
    };
    let tx = desk.begin().await?;
    let registry = tx.respondents().list(&Narrowed::default()).await?;
    let plan = Plan::of(table, &registry);
    if form.get("import") != "yes" {
        return Ok(page(&desk).show(&view(&desk, text, None, Some(plan.report))));
    }
    match tx.respondents().add_all(&plan.new).await {
        Ok(()) => {}
        Err(StoreError::Taken { .. }) => {
            return Ok(page(&desk).conflict(&view(&desk, text, None, Some(plan.report))));
        }
        Err(error) => return Err(error.into()),
    }
    let object = format!("{} respondents", plan.new.len());
    tx.audit().record(Entry { object, ..Entry::new(Act::RespondentsImported) }).await?;
    desk.commit(tx).await?;
    let word = Word::new("respondents-were-imported").with("count", plan.new.len());
    Ok(see_and_say(&desk.path("/respondents"), &word))
}
