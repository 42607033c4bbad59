//! All answers to one question, side by side; or the one that stands behind a sentence of the draft.
use super::{late_mark, one::beginning, publication_mark, standing_mark};
use crate::{
    Chrome, View,
    board::Ways,
    parts::{
        Choice, Field, Pages, Tab, TallyShown, all_or_categories, all_or_groups, anchors, answer,
        button_secondary, desk, empty, in_language, link_secondary, other_language, pagination,
        select, tally,
    },
    respondents::Chip,
};
use domain::{
    answer::Value,
    language::{Language, Texts},
    questionnaire::Question,
    respondent::{Category, RegionalGroup},
    submission::{Attachment, Publication, Standing},
};
use maud::{Markup, html};

/// All answers to one question.
pub struct Answers {
    /// The ways to the other pages.
    pub ways: Ways,
    /// Where this page is, without a query.
    pub href: String,
    /// "4 (a)"
    pub number: String,
    /// The question.
    pub question: Question,
    /// The title of its part.
    pub part: Texts,
    /// All questions of the questionnaire.
    pub questions: Vec<OtherQuestion>,
    /// `alphabet`, `category` or `group`.
    pub order: &'static str,
    /// One category only.
    pub category: Option<Category>,
    /// One regional group only.
    pub group: Option<RegionalGroup>,
    /// Whether those that don't count are shown, too.
    pub all: bool,
    /// How many answers there are of each category.
    pub categories: Vec<(Category, usize)>,
    /// How many answers there are of each regional group.
    pub groups: Vec<(RegionalGroup, usize)>,
    /// The counts, for questions that can be counted.
    pub tally: Option<TallyShown>,
    /// How many say something, and how many don't.
    pub gaps: Gaps,
    /// The answers of this page.
    pub entries: Vec<AnswerEntry>,
    /// The page, from 1.
    pub page: usize,
    /// The last page.
    pub last: usize,
    /// Whether only the answer of one respondent is asked for.
    pub one: bool,
}

/// How many of those to whom the question was put say something.
#[derive(Clone, Copy, Debug, Default)]
pub struct Gaps {
    /// An answer that says something.
    pub answered: usize,
    /// "No information" or "not applicable".
    pub nothing: usize,
    /// No answer at all.
    pub silent: usize,
}

/// A question of the same questionnaire.
pub struct OtherQuestion {
    /// Where its answers are.
    pub href: String,
    /// "4 (a)"
    pub number: String,
    /// What it asks.
    pub text: Texts,
    /// Whether it is the present one.
    pub current: bool,
}

/// An answer.
pub struct AnswerEntry {
    /// Who.
    pub chip: Chip,
    /// Where the whole submission is read.
    pub href: String,
    /// 1, 2, …
    pub version: u32,
    /// Whether it came late.
    pub late: bool,
    /// Where it stands.
    pub standing: Standing,
    /// Whether it counts.
    pub counts: bool,
    /// How far it may be shown.
    pub publication: Publication,
    /// The language that it is written in.
    pub language: Language,
    /// For whom it speaks.
    pub on_behalf_of: Option<String>,
    /// The answer; none when there are files only.
    pub value: Option<Value>,
    /// The files of the submission.
    pub files: Vec<Attachment>,
}

impl View for Answers {
    fn title(&self, chrome: &Chrome) -> String {
        chrome.t_with("submissions-answers-title", &[("number", self.number.as_str().into())])
    }

    fn body(&self, chrome: &Chrome) -> Markup {
        if self.one {
            return self.evidence(chrome);
        }
        html! {
            h1 { (self.title(chrome)) }
            (self.ways.markup(chrome))
            (desk(chrome, self.outline(chrome), self.text(chrome), self.margin(chrome)))
        }
    }

    fn wide(&self) -> bool {
        !self.one
    }
}

impl Answers {
    /// The answer of one respondent: where evidence links of the draft lead, and what they load into its margin.
    fn evidence(&self, chrome: &Chrome) -> Markup {
        html! {
            div.measure {
                h1 { (self.title(chrome)) }
                div data-evidence-body {
                    p.hint { (self.number) ". " (shown(chrome, &self.question.text)) }
                    @for entry in &self.entries { (self.entry(chrome, entry, 2)) }
                    @if self.entries.is_empty() { p { (chrome.t("submissions-answers-none-one")) } }
                    p { a href=(self.href) { (chrome.t("submissions-answers-all")) } }
                }
            }
        }
    }

    fn outline(&self, chrome: &Chrome) -> Markup {
        let links: Vec<_> = self
            .questions
            .iter()
            .map(|other| Tab {
                href: other.href.clone(),
                label: format!("{}. {}", other.number, beginning(other.text.read(chrome.language))),
                language: other_language(&other.text, chrome),
                count: None,
                current: other.current,
            })
            .collect();
        html! {
            h2 { (chrome.t("board-filters")) }
            (self.filters(chrome))
            h2 { (chrome.t("submissions-questions")) }
            (anchors(&chrome.t("submissions-questions"), &links))
        }
    }

    fn filters(&self, chrome: &Chrome) -> Markup {
        let orders = ["alphabet", "category", "group"]
            .map(|order| Choice::new(order, chrome.t(&format!("submissions-order-{order}"))));
        let categories = all_or_categories(chrome, &self.categories);
        let groups = all_or_groups(chrome, &self.groups);
        let which = [
            Choice::new("", chrome.t("submissions-show-counting")),
            Choice::new("all", chrome.t("submissions-show-all")),
        ];
        let category = self.category.map_or("", Category::code);
        let group = self.group.map_or("", RegionalGroup::code);
        html! {
            form method="get" action=(self.href) {
                (select(chrome, &Field::new("order", chrome.t("submissions-order")).value(self.order), &orders))
                (select(chrome, &Field::new("category", chrome.t("respondents-category")).value(category), &categories))
                (select(chrome, &Field::new("group", chrome.t("respondents-group")).value(group), &groups))
                (select(chrome, &Field::new("show", chrome.t("submissions-show")).value(if self.all { "all" } else { "" }), &which))
                (button_secondary(&chrome.t("show")))
            }
        }
    }

    fn text(&self, chrome: &Chrome) -> Markup {
        let mut heading = String::new();
        html! {
            h2 { (shown(chrome, &self.question.text)) }
            @if let (Some(tally_shown), 1) = (&self.tally, self.page) { (tally(chrome, tally_shown)) }
            @if self.entries.is_empty() {
                (empty(&chrome.t("submissions-answers-none"), &chrome.t("submissions-answers-none-text"), Some(link_secondary(&self.href, &chrome.t("submissions-answers-show")))))
            }
            @for entry in &self.entries {
                @let now = self.heading(chrome, entry);
                @if now != heading {
                    h2 { (now) }
                    @let () = heading = now;
                }
                (self.entry(chrome, entry, 3))
            }
            (pagination(chrome, &Pages { current: self.page, last: self.last, href: &|page| self.page_href(page) }))
        }
    }

    fn page_href(&self, page: usize) -> String {
        let category = self.category.map_or("", Category::code);
        let group = self.group.map_or("", RegionalGroup::code);
        let show = if self.all { "all" } else { "" };
        let order = self.order;
        format!(
            "{}?order={order}&category={category}&group={group}&show={show}&page={page}",
            self.href
        )
    }

    /// Under which heading an answer stands; none in alphabetical order.
    fn heading(&self, chrome: &Chrome, entry: &AnswerEntry) -> String {
        match (self.order, entry.chip.group) {
            ("group", Some(group)) => chrome.t(&format!("group-{}", group.code())),
            ("group" | "category", _) => {
                chrome.t(&format!("categories-{}", entry.chip.category.code()))
            }
            _ => String::new(),
        }
    }

    fn entry(&self, chrome: &Chrome, entry: &AnswerEntry, level: u8) -> Markup {
        let href = |file: &Attachment| format!("{}/attachments/{}", entry.href, file.id);
        let name = html! { bdi lang=(entry.chip.name.0) { (entry.chip.name.1) } };
        html! {
            article.sheet id=(entry.chip.slug) tabindex="-1" {
                @if level == 2 { h2 { (name) } } @else { h3 { (name) } }
                p {
                    span.hint { (entry.chip.kind(chrome)) " · " (chrome.t(&format!("language-{}", entry.language))) }
                    " " (publication_mark(chrome, entry.publication))
                    @if entry.late { " " (late_mark(chrome)) }
                    @if entry.standing != Standing::Received { " " (standing_mark(chrome, entry.standing)) }
                    @if !entry.counts { " " span.hint { (chrome.t("submissions-counts-not")) } }
                }
                @if let Some(group) = &entry.on_behalf_of { p.hint { (chrome.t_with("submissions-on-behalf", &[("group", group.into())])) } }
                (answer(chrome, entry.language, &self.question, entry.value.as_ref(), &entry.files, &href))
                p.hint { a href={ (entry.href) "#question-" (self.question.key) } { (chrome.t_with("submissions-whole", &[("version", entry.version.into())])) } }
            }
        }
    }

    fn margin(&self, chrome: &Chrome) -> Markup {
        let guidance = &self.question.guidance;
        html! {
            h2 { (chrome.t("submissions-question")) }
            dl.facts {
                dt { (chrome.t("submissions-part")) } dd { (shown(chrome, &self.part)) }
                dt { (chrome.t("submissions-kind")) } dd { (chrome.t(&format!("kind-{}", self.question.kind.code()))) }
                dt { (chrome.t("submissions-answered")) } dd.num { (self.gaps.answered) }
                dt { (chrome.t("submissions-nothing")) } dd.num { (self.gaps.nothing) }
                dt { (chrome.t("submissions-silent")) } dd.num { (self.gaps.silent) }
            }
            @if !guidance.is_empty() { h3 { (chrome.t("submissions-guidance")) } p { (shown(chrome, guidance)) } }
            @if let Some(next) = self.questions.iter().skip_while(|other| !other.current).nth(1) {
                p { a href=(next.href) { (chrome.t("submissions-next")) } }
            } @else {
                p { a href={ (self.ways.base) "/submissions" } { (chrome.t("submissions-title")) } }
            }
            h3 { (chrome.t("submissions-care")) }
            p.hint { (chrome.t("submissions-care-text")) }
        }
    }
}

fn shown(chrome: &Chrome, texts: &Texts) -> Markup {
    let (language, words) = texts.shown(chrome.language);
    in_language(language, words)
}
