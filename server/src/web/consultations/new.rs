//! `/consultations/new`: makes a planned consultation with an empty questionnaire.
use super::{
    entry::{self, LINE, mandate, mandate_typed, proposed_name},
    line_fault,
};
use crate::web::{Desk, Form, Page, WebError, Word, see_and_say};
use actix_web::HttpResponse;
use domain::{
    audit::Act,
    consultation::{Consultation, Mandate},
    language::{Language, Texts},
    questionnaire::Questionnaire,
    tenant::Slug,
};
use store::{Entry, StoreError};
use templates::{consultations::NewConsultation, questionnaire::Fault};
use uuid::Uuid;

/// The form.
pub async fn show(desk: Desk) -> HttpResponse {
    let tenant = desk.tenant_name.clone();
    let mut view = view(&desk);
    view.languages = vec![Language::En.code().to_owned()];
    view.mandate.sender = format!("the secretariat of the {tenant}");
    page(&desk).show(&view)
}

fn view(desk: &Desk) -> NewConsultation {
    NewConsultation {
        href: desk.path("/consultations/new"),
        list: desk.path("/consultations"),
        ..NewConsultation::default()
    }
}

fn page(desk: &Desk) -> Page {
    let (list, label) = (desk.path("/consultations"), desk.page.chrome.t("nav-consultations"));
    desk.page.clone().under(&[(&list, &label)])
}

/// Makes it.
pub async fn make(desk: Desk, form: Form) -> Result<HttpResponse, WebError> {
    let typed = NewConsultation {
        title: form.get("title").to_owned(),
        slug: form.get("slug").to_owned(),
        languages: form.all("languages").map(str::to_owned).collect(),
        mandate: mandate_typed(&form),
        ..view(&desk)
    };
    let new = match judge(&typed) {
        Ok(new) => new,
        Err(faults) => return Ok(page(&desk).refuse(&NewConsultation { faults, ..typed })),
    };
    let tx = desk.begin().await?;
    let (consultation, questionnaire) = new;
    match tx.consultations().add(&consultation).await {
        Err(StoreError::Taken { .. }) => {
            let faults = vec![Fault::new("slug", "consultations-fault-slug-taken")];
            let slug = consultation.slug;
            return Ok(page(&desk).refuse(&NewConsultation { faults, slug, ..typed }));
        }
        made => made?,
    }
    tx.questionnaires().add(consultation.id, 1, &questionnaire, None).await?;
    tx.audit()
        .record(Entry {
            act: Act::ConsultationMade,
            object: consultation.slug.clone(),
            consultation: Some(consultation.id),
            respondent: None,
        })
        .await?;
    desk.commit(tx).await?;
    let place = desk.path(&format!("/consultations/{}/questionnaire", consultation.slug));
    Ok(see_and_say(&place, &Word::new("consultations-made")))
}

fn judge(typed: &NewConsultation) -> Result<(Consultation, Questionnaire), Vec<Fault>> {
    let mut faults = Vec::new();
    if typed.title.is_empty() {
        faults.push(Fault::new("title", "fault-empty"));
    }
    faults.extend(line_fault("title", &typed.title, LINE, true));
    let slug = name(typed).map_err(|fault| faults.extend(fault)).ok();
    let languages: Vec<Language> = Language::ALL
        .into_iter()
        .filter(|l| typed.languages.iter().any(|c| c == l.code()))
        .collect();
    if languages.is_empty() {
        faults.push(Fault::new("languages", "questionnaire-fault-no-language"));
    }
    let mandate = mandate(&typed.mandate).map_err(|wrong| faults.extend(wrong)).ok();
    let (Some(slug), Some(mandate), true) = (slug, mandate, faults.is_empty()) else {
        return Err(faults);
    };
    Ok(planned(typed, &slug, languages, mandate))
}

fn planned(
    typed: &NewConsultation,
    slug: &Slug,
    languages: Vec<Language>,
    mandate: Mandate,
) -> (Consultation, Questionnaire) {
    let mut questionnaire = Questionnaire { languages, ..Questionnaire::default() };
    let title = Texts::one(questionnaire.writing_order()[0], typed.title.as_str());
    questionnaire.title = title.clone();
    let consultation = Consultation {
        id: Uuid::now_v7().into(),
        slug: slug.to_string(),
        title,
        mandate,
        opened: None,
        deadline: None,
        closed: None,
        compiled: None,
        issued: None,
    };
    (consultation, questionnaire)
}

/// The readable name: as typed, else made of the title. No fault of its own while there is no title.
fn name(typed: &NewConsultation) -> Result<Slug, Option<Fault>> {
    if typed.slug.is_empty() {
        let needed = || {
            (!typed.title.is_empty()).then(|| Fault::new("slug", "consultations-fault-slug-needed"))
        };
        return proposed_name(&typed.title).ok_or_else(needed);
    }
    let bad = || Some(Fault::new("slug", "consultations-fault-slug"));
    typed.slug.parse().ok().filter(|slug: &Slug| entry::is_free(slug.as_str())).ok_or_else(bad)
}
