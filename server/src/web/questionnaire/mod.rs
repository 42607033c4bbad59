//! The questionnaire: its desk, preview, versions and corrigenda.
mod conflict;
mod copy;
mod corrigendum;
mod desk;
mod entry;
mod head;
mod opened;
mod part;
mod preview;
mod question;
mod removal;
mod versions;
mod work;

use crate::web::{HOUSE, Routes, SECRETARIAT};

/// A path below the questionnaire.
macro_rules! below {
    ($rest:literal) => {
        concat!("/t/{tenant}/consultations/{consultation}/questionnaire", $rest)
    };
}

/// The routes of the questionnaire.
pub fn routes(routes: &mut Routes) {
    reading(routes);
    writing(routes);
}

fn reading(routes: &mut Routes) {
    routes.get(below!(""), HOUSE, desk::show);
    routes.get(below!("/preview"), HOUSE, preview::show);
    routes.get(below!("/versions"), HOUSE, versions::list);
    routes.get(below!("/versions/{version}"), HOUSE, versions::show);
    routes.get(below!("/versions/{version}/difference"), HOUSE, versions::compare);
    routes.get(below!("/corrigendum"), SECRETARIAT, corrigendum::show);
}

fn writing(routes: &mut Routes) {
    routes.post(below!("/head"), SECRETARIAT, head::save);
    routes.post(below!("/parts"), SECRETARIAT, part::add);
    routes.post(below!("/parts/{part}"), SECRETARIAT, part::save);
    routes.post(below!("/parts/{part}/place"), SECRETARIAT, part::shift);
    routes.post(below!("/parts/{part}/removal"), SECRETARIAT, removal::remove_part);
    routes.post(below!("/questions"), SECRETARIAT, question::add);
    routes.post(below!("/questions/{question}"), SECRETARIAT, question::save);
    routes.post(below!("/questions/{question}/place"), SECRETARIAT, question::shift);
    routes.post(below!("/questions/{question}/removal"), SECRETARIAT, removal::remove_question);
    routes.post(below!("/restoration"), SECRETARIAT, removal::restore);
    routes.post(below!("/copy"), SECRETARIAT, copy::copy);
    routes.post(below!("/corrigendum"), SECRETARIAT, corrigendum::begin);
    routes.post(below!("/corrigendum/dispatch"), SECRETARIAT, corrigendum::dispatch);
    routes.post(below!("/corrigendum/removal"), SECRETARIAT, corrigendum::discard);
}
