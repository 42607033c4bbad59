//! A consultation at a glance, for the house.
use crate::{
    Chrome, View, audit,
    parts::{
        StageState, StageStep, bdi, desk, link_primary, progress, respondent_chip, stage_line,
        status,
    },
    when::{self, DeadlineShown},
};
use domain::{
    consultation::{Mandate, Stage, geneva},
    language::{Language, Texts},
};
use jiff::Timestamp;
use maud::{Markup, html};

/// A consultation at a glance.
pub struct Glance {
    /// Its title.
    pub title: Texts,
    /// Where it stands.
    pub stage: Stage,
    /// When each stage was reached.
    pub reached: Vec<(Stage, Timestamp)>,
    /// By when replies are due.
    pub deadline: Option<DeadlineShown>,
    /// What was asked for, and by whom.
    pub mandate: Mandate,
    /// What is asked.
    pub asked: Asked,
    /// How many were invited, opened it, began, handed in, and how many submissions count.
    pub turnout: [usize; 5],
    /// The next step.
    pub next: Next,
    /// Where everything is.
    pub doors: Doors,
    /// Who did what, newest first.
    pub acts: Vec<ActShown>,
}

/// The questionnaire in figures.
pub struct Asked {
    /// The newest version.
    pub version: u32,
    /// Whether the newest version was dispatched.
    pub dispatched: bool,
    /// How many questions it has.
    pub questions: usize,
    /// How many things stand in the way of its dispatch.
    pub obstacles: usize,
    /// The languages of issue.
    pub languages: Vec<Language>,
}

/// The one act that the page is for.
pub struct Next {
    /// Where it is done.
    pub href: String,
    /// The key of its name; [`None`] where the reader has nothing to do.
    pub key: Option<&'static str>,
    /// The key of the sentence that says why.
    pub why: &'static str,
}

/// Where everything is; none where the reader has no business.
pub struct Doors {
    /// The questionnaire.
    pub questionnaire: String,
    /// The preview.
    pub preview: String,
    /// Choosing respondents and sending.
    pub dispatch: Option<String>,
    /// The board.
    pub board: Option<String>,
    /// What was handed in.
    pub submissions: Option<String>,
    /// The report draft.
    pub draft: Option<String>,
    /// Editing the mandate.
    pub mandate: Option<String>,
    /// The whole consultation as a file.
    pub bundle: Option<String>,
}

/// Something on record.
pub struct ActShown {
    /// When.
    pub at: Timestamp,
    /// Who; "" for the platform itself.
    pub by: String,
    /// The code of what was done.
    pub act: String,
    /// What it was done to.
    pub object: String,
    /// Which respondent: name and its language, category.
    pub respondent: Option<(Language, String, String)>,
}

impl View for Glance {
    fn title(&self, chrome: &Chrome) -> String {
        self.title.read(chrome.language).to_owned()
    }

    fn body(&self, chrome: &Chrome) -> Markup {
        let (language, title) = self.title.shown(chrome.language);
        html! {
            h1 lang=(language) { (title) }
            (stage_line(chrome, &self.stages(chrome)))
            (desk(chrome, self.outline(chrome), self.text(chrome), self.margin(chrome)))
        }
    }

    fn wide(&self) -> bool {
        true
    }
}

impl Glance {
    fn stages(&self, chrome: &Chrome) -> Vec<StageStep> {
        let step = |stage: Stage| {
            let reached = self.reached.iter().find(|(reached, _)| *reached == stage);
            let day = |at: Timestamp| when::day_text(chrome, geneva().to_datetime(at).date());
            StageStep {
                label: chrome.t(&format!("stage-{}", stage.code())),
                date: reached.map(|(_, at)| day(*at)),
                state: match stage.cmp(&self.stage) {
                    std::cmp::Ordering::Less => StageState::Done,
                    std::cmp::Ordering::Equal => StageState::Current,
                    std::cmp::Ordering::Greater => StageState::Ahead,
                },
            }
        };
        Stage::ALL.map(step).to_vec()
    }

    fn outline(&self, chrome: &Chrome) -> Markup {
        let doors = &self.doors;
        let all = [
            (Some(&doors.questionnaire), "questionnaire"),
            (Some(&doors.preview), "consultations-door-preview"),
            (doors.dispatch.as_ref(), "consultations-door-dispatch"),
            (doors.board.as_ref(), "consultations-door-board"),
            (doors.submissions.as_ref(), "consultations-door-submissions"),
            (doors.draft.as_ref(), "consultations-door-draft"),
            (doors.mandate.as_ref(), "consultations-mandate"),
            (doors.bundle.as_ref(), "consultations-door-bundle"),
        ];
        html! {
            nav.anchors aria-label=(chrome.t("consultations-doors")) {
                ul {
                    @for (href, key) in all {
                        @if let Some(href) = href { li { a href=(href) { (chrome.t(key)) } } }
                    }
                }
            }
        }
    }

    fn text(&self, chrome: &Chrome) -> Markup {
        html! {
            section.sheet aria-labelledby="next" {
                h2 #next { (chrome.t("consultations-next")) }
                p { (chrome.t_with(self.next.why, &[("count", self.asked.obstacles.into())])) }
                @if let (Stage::Open, Some(deadline)) = (self.stage, &self.deadline) { p { (when::deadline(chrome, deadline)) } }
                @if let Some(key) = self.next.key { p.actions { (link_primary(&self.next.href, &chrome.t(key))) } }
            }
            @if self.stage > Stage::Planned { (self.figures(chrome)) }
            (self.questions(chrome))
            (self.mandate(chrome))
        }
    }

    fn figures(&self, chrome: &Chrome) -> Markup {
        let [invited, opened, started, handed_in, counted] = self.turnout;
        let bar = |count, key: &str| progress(chrome, count, invited, &chrome.t(key));
        html! {
            section.apart aria-labelledby="turnout" {
                h2 #turnout { (chrome.t("consultations-turnout")) }
                p { (chrome.t_with("consultations-turnout-text", &[("invited", invited.into()), ("counted", counted.into())])) }
                @if invited > 0 {
                    (bar(opened, "consultations-opened"))
                    (bar(started, "consultations-started"))
                    (bar(handed_in, "consultations-handed-in"))
                }
            }
        }
    }

    fn questions(&self, chrome: &Chrome) -> Markup {
        let asked = &self.asked;
        let languages: Vec<_> =
            asked.languages.iter().map(|l| chrome.t(&format!("language-{l}"))).collect();
        let standing = if asked.dispatched {
            status("good", &chrome.t("questionnaire-is-dispatched"))
        } else {
            status("calm", &chrome.t("questionnaire-is-draft"))
        };
        html! {
            section.apart aria-labelledby="asked" {
                h2 #asked { (chrome.t("questionnaire")) }
                p {
                    a href=(self.doors.questionnaire) {
                        (chrome.t_with("questionnaire-version-n", &[("version", asked.version.into())]))
                    }
                    " " (standing) " "
                    (chrome.t_with("questions", &[("count", asked.questions.into())]))
                    " · " (chrome.list_text(&languages))
                }
            }
        }
    }

    fn mandate(&self, chrome: &Chrome) -> Markup {
        let mandate = &self.mandate;
        let rows = [
            ("basis", &mandate.basis),
            ("request", &mandate.request),
            ("requested-by", &mandate.requested_by),
            ("requested-of", &mandate.requested_of),
            ("sender", &mandate.sender),
            ("recipient", &mandate.recipient),
            ("symbol", &mandate.symbol),
            ("caution", &mandate.caution),
        ];
        let rows: Vec<_> = rows.into_iter().filter(|(_, value)| !value.is_empty()).collect();
        html! {
            section.apart aria-labelledby="mandate" {
                h2 #mandate { (chrome.t("consultations-mandate-request")) }
                @if rows.is_empty() { p.hint { (chrome.t("consultations-mandate-none")) } }
                @else {
                    dl.facts {
                        @for (name, value) in &rows {
                            dt { (chrome.t(&format!("consultations-{name}"))) }
                            dd lang="en" dir="auto" { (value) }
                        }
                    }
                }
                @if let Some(href) = &self.doors.mandate { p { a href=(href) { (chrome.t("consultations-edit-mandate")) } } }
            }
        }
    }

    fn margin(&self, chrome: &Chrome) -> Markup {
        html! {
            h2 { (chrome.t("consultations-acts")) }
            @if self.acts.is_empty() { p.hint { (chrome.t("consultations-acts-none")) } }
            @for act in &self.acts { (act.shown(chrome)) }
        }
    }
}

impl ActShown {
    fn shown(&self, chrome: &Chrome) -> Markup {
        html! {
            p {
                (audit::words(chrome, &self.act, &self.object))
                @if let Some((language, name, category)) = &self.respondent {
                    br; (respondent_chip(name, *language, category, None))
                }
                br;
                span.hint {
                    @let at = when::moment(chrome, self.at);
                    @if self.by.is_empty() { (at) } @else { (chrome.then(bdi(&self.by), at)) }
                }
            }
        }
    }
}
