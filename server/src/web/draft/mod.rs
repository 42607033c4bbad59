//! The report draft: compiling, reading, editing, remarks, versions, renditions.
mod acts;
mod addition;
mod compilation;
mod difference;
mod evidence;
mod faults;
mod files;
mod heading;
mod opened;
mod paragraph;
mod remarks;
mod show;
mod style;
mod versions;
mod work;
mod writing;

use crate::web::{DRAFTERS, HOUSE, Routes, SECRETARIAT};

/// The routes of drafts.
pub fn routes(routes: &mut Routes) {
    routes.post(
        "/t/{tenant}/consultations/{consultation}/compilation",
        SECRETARIAT,
        compilation::compile,
    );
    routes.get("/t/{tenant}/consultations/{consultation}/draft", HOUSE, show::show);
    reading(routes);
    writing(routes);
}

fn reading(routes: &mut Routes) {
    routes.get("/t/{tenant}/consultations/{consultation}/draft/file.docx", HOUSE, files::docx);
    routes.get("/t/{tenant}/consultations/{consultation}/draft/file.pdf", HOUSE, files::pdf);
    routes.get("/t/{tenant}/consultations/{consultation}/draft/file.html", HOUSE, files::html);
    routes.get("/t/{tenant}/consultations/{consultation}/draft/file.json", HOUSE, files::json);
    routes.get("/t/{tenant}/consultations/{consultation}/draft/versions", HOUSE, versions::list);
    routes.get(
        "/t/{tenant}/consultations/{consultation}/draft/versions/{version}",
        HOUSE,
        versions::show,
    );
    routes.get(
        "/t/{tenant}/consultations/{consultation}/draft/difference",
        HOUSE,
        difference::show,
    );
    routes.get("/t/{tenant}/consultations/{consultation}/draft/style", HOUSE, style::show);
    routes.get("/t/{tenant}/consultations/{consultation}/draft/remarks", HOUSE, remarks::list);
    routes.post("/t/{tenant}/consultations/{consultation}/draft/remarks", HOUSE, remarks::add);
}

fn writing(routes: &mut Routes) {
    routes.post(
        "/t/{tenant}/consultations/{consultation}/draft/remarks/{remark}/disposition",
        DRAFTERS,
        remarks::dispose,
    );
    routes.get(
        "/t/{tenant}/consultations/{consultation}/draft/paragraph",
        DRAFTERS,
        paragraph::form,
    );
    routes.post(
        "/t/{tenant}/consultations/{consultation}/draft/paragraph",
        DRAFTERS,
        paragraph::write,
    );
    routes.get("/t/{tenant}/consultations/{consultation}/draft/addition", DRAFTERS, addition::form);
    routes.post("/t/{tenant}/consultations/{consultation}/draft/addition", DRAFTERS, addition::add);
    routes.get("/t/{tenant}/consultations/{consultation}/draft/heading", DRAFTERS, heading::form);
    routes.post("/t/{tenant}/consultations/{consultation}/draft/heading", DRAFTERS, heading::write);
    routes.post("/t/{tenant}/consultations/{consultation}/draft/move", DRAFTERS, acts::shift);
    routes.post("/t/{tenant}/consultations/{consultation}/draft/removal", DRAFTERS, acts::remove);
    routes.post(
        "/t/{tenant}/consultations/{consultation}/draft/restoration",
        DRAFTERS,
        acts::restore,
    );
    routes.post("/t/{tenant}/consultations/{consultation}/draft/choice", DRAFTERS, acts::choose);
    routes.post(
        "/t/{tenant}/consultations/{consultation}/draft/return",
        DRAFTERS,
        acts::bring_back,
    );
}
