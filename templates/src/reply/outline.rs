//! The outline of a reply: its parts with how far each is, and the pages around them.
use super::texts::line;
use crate::chrome::Chrome;
use domain::language::{Language, Texts};
use maud::{Markup, html};

/// The parts of a reply and the ways to them.
pub struct Outline {
    /// Where the overview is.
    pub overview: String,
    /// Where the review is.
    pub review: String,
    /// The parts that have a question for this respondent.
    pub parts: Vec<PartShown>,
    /// How many of the questions put have an answer, and how many are put.
    pub extent: (usize, usize),
}

/// A part in the outline.
pub struct PartShown {
    /// "II"
    pub number: String,
    /// Its title.
    pub title: Texts,
    /// Where it is.
    pub href: String,
    /// How many of its questions have an answer, and how many are put.
    pub extent: (usize, usize),
    /// Who has written there.
    pub writers: Vec<String>,
    /// Whether it is the one on the page.
    pub current: bool,
}

impl Outline {
    /// The outline beside a part, `reading` being the language of the titles.
    pub(super) fn show(&self, chrome: &Chrome, reading: Language) -> Markup {
        html! {
            h2 { (chrome.t("reply-outline")) }
            nav.anchors aria-label=(chrome.t("reply-outline")) {
                ul {
                    li { a href=(self.overview) { (chrome.t("reply-overview")) } }
                    @for part in &self.parts {
                        li {
                            a href=(part.href) aria-current=[part.current.then_some("page")] {
                                span { (part.number) ". " (line(reading, &part.title)) }
                                span.count { (extent(chrome, part.extent)) }
                            }
                        }
                    }
                    li { a href=(self.review) { (chrome.t("reply-review")) } }
                }
            }
            (crate::parts::progress(chrome, self.extent.0, self.extent.1, &chrome.t("reply-answered")))
        }
    }
}

/// "2/5", said as "2 of 5" to those who listen.
pub(super) fn extent(chrome: &Chrome, (given, put): (usize, usize)) -> Markup {
    let words = chrome.t_with("progress-of", &[("done", given.into()), ("of", put.into())]);
    html! { span aria-hidden="true" dir="ltr" { (given) "/" (put) } span.hidden { (words) } }
}
