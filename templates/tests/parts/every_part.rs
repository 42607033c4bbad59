//! What holds for every part, whatever it shows.
use crate::{chrome, markup};
use domain::language::Language;
use maud::{Markup, html};
use templates::{Chrome, View, page, parts::*};

/// What somebody might write anywhere, with a word to find it by.
const HOSTILE: &str = "hostile\"'><script>alert(1)</script><b onmouseover=x>&amp;";

/// Every part, by name, with `text` wherever a part takes somebody's text.
fn every_part(chrome: &Chrome, text: &str) -> Vec<(&'static str, Markup)> {
    let mut parts = signs(chrome, text);
    parts.extend(acts(chrome, text));
    parts.extend(fields(chrome, text));
    parts
}

fn signs(chrome: &Chrome, text: &str) -> Vec<(&'static str, Markup)> {
    let t = || text.to_owned();
    let piece = |change| Piece { change, text: t() };
    let step = StageStep { label: t(), date: Some(t()), state: StageState::Done };
    let tab = Tab { href: t(), label: t(), language: None, count: Some(2), current: true };
    let counts = TallyShown {
        id: "q1".into(),
        caption: t(),
        head: vec![t(), t(), t()],
        rows: vec![(t(), vec![3, 2]).into()],
        total: Some(vec![3, 2]),
    };
    vec![
        ("desk", desk(chrome, html! { (text) }, html! { (text) }, html! { (text) })),
        ("stage_line", stage_line(chrome, &[step])),
        (
            "saved_state",
            saved_state(chrome, &Saved::Conflict { by: t(), at: chrome.now, href: t() }),
        ),
        ("respondent_chip", respondent_chip(text, Language::En, text, Some(text))),
        ("evidence_mark", evidence_mark(chrome, 3, text)),
        ("stale_mark", stale_mark(chrome, html! { (text) }, 2)),
        ("status", status("warn", text)),
        ("bdi", bdi(text)),
        ("in_language", in_language(Language::Ar, text)),
        ("tally", tally(chrome, &counts)),
        (
            "difference",
            difference(
                chrome,
                &[piece(Change::Same), piece(Change::Inserted), piece(Change::Deleted)],
            ),
        ),
        ("progress", progress(chrome, 1, 2, text)),
        ("empty", empty(text, text, Some(link_primary(text, text)))),
        ("alert", alert(text)),
        ("note", note(html! { (text) })),
        (
            "data_table",
            data_table(
                text,
                &[Column::words(text), Column::numbers(text)],
                html! { tr { th scope="row" { (text) } td.num { "1" } } },
            ),
        ),
        ("tabs", tabs(text, std::slice::from_ref(&tab))),
        ("anchors", anchors(text, &[tab])),
        (
            "pagination",
            pagination(chrome, &Pages { current: 2, last: 3, href: &|n| format!("{text}{n}") }),
        ),
    ]
}

fn acts(chrome: &Chrome, text: &str) -> Vec<(&'static str, Markup)> {
    let t = || text.to_owned();
    let condition = ConditionShown { question: t(), test: t(), choice: Some(t()), sentence: t() };
    let block =
        QuestionBlock { key: t(), version: 3, href: t(), condition: Some(condition), put: true };
    let question =
        Confirm { action: t(), summary: t(), question: t(), button: t(), fields: vec![(t(), t())] };
    vec![
        ("button_primary", button_primary(text)),
        ("button_secondary", button_secondary(text)),
        ("button_danger", button_danger(text)),
        ("button_quiet", button_quiet(text)),
        ("link_secondary", link_secondary(text, text)),
        ("post_button", post_button(chrome, text, text, "quiet")),
        ("confirm", confirm(chrome, &question)),
        (
            "autosave_form",
            autosave_form(chrome, &AutosaveForm { action: t(), reply: t() }, html! { (text) }),
        ),
        ("question_block", question_block(&block, html! { (text) })),
    ]
}

fn fields(chrome: &Chrome, text: &str) -> Vec<(&'static str, Markup)> {
    let field = |id: &str| {
        Field::new(text, text)
            .id(id)
            .hint(text)
            .error(Some(text))
            .value(text)
            .required()
            .lang(Language::Fr)
    };
    let choices = [Choice::new(text, text).hint(text), Choice::new("b", text)];
    vec![
        ("text_field", text_field(chrome, &field("f1"))),
        ("text_area", text_area(chrome, &field("f2").word_limit(Some(1)))),
        ("select", select(chrome, &field("f3"), &choices)),
        ("checkbox", checkbox(chrome, &field("f4"), text)),
        ("radio_group", radio_group(chrome, &field("f5"), &choices)),
        ("checkbox_group", checkbox_group(chrome, &field("f6"), &choices)),
        ("file_field", file_field(chrome, &field("f7"), text, true)),
        ("hidden", hidden(text, text)),
        (
            "error_summary",
            error_summary(
                chrome,
                &[(String::new(), text.to_owned()), ("f1".to_owned(), text.to_owned())],
            ),
        ),
    ]
}

struct AllParts<'a>(&'a str);

impl View for AllParts<'_> {
    fn title(&self, _: &Chrome) -> String {
        self.0.to_owned()
    }

    fn body(&self, chrome: &Chrome) -> Markup {
        html! { h1 { (self.0) } @for (_, part) in every_part(chrome, self.0) { (part) } }
    }
}

#[test]
fn hostile_text_stays_text_in_every_part() {
    for language in [Language::En, Language::Ar] {
        let chrome = chrome(language, HOSTILE);
        let parts = every_part(&chrome, HOSTILE);
        for (name, part) in &parts {
            assert_harmless(name, &part.0);
        }
        assert_harmless("page", &page(&chrome, &AllParts(HOSTILE)).into_string());
    }
}

fn assert_harmless(name: &str, html: &str) {
    assert!(html.contains("hostile"), "{name} shows the text");
    let tags = markup::tags(html);
    assert!(
        tags.iter()
            .all(|tag| tag.name != "b" && !tag.attributes.keys().any(|a| a.starts_with("onm"))),
        "{name}: {html}"
    );
    assert!(!html.contains("<script>"), "{name}: {html}");
}

#[test]
fn every_part_has_accessible_names_in_every_language() {
    for language in Language::ALL {
        let chrome = chrome(language, "plain");
        let html = page(&chrome, &AllParts("plain")).into_string();
        assert!(markup::tags(&html).len() > 200, "the page was read");
        assert_eq!(markup::barriers(&html), Vec::<String>::new(), "{language}");
        assert!(!html.contains('⟦'), "{language}: a text is missing");
        for (name, part) in every_part(&chrome, "plain") {
            // A block of a form that others fill is judged on their page.
            assert!(
                name == "error_summary" || markup::barriers(&part.0).is_empty(),
                "{name}: {:?}",
                markup::barriers(&part.0)
            );
        }
    }
}

#[test]
fn a_control_without_a_label_would_be_noticed() {
    assert_eq!(
        markup::barriers(r#"<input id="a" type="text"><nav><a href="/">x</a></nav>"#).len(),
        2
    );
    assert_eq!(
        markup::barriers(r#"<p id="a" aria-describedby="gone"></p><p id="a"></p>"#).len(),
        2
    );
}
