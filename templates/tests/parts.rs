//! Every part escapes what others wrote, has accessible names, and says what it must in words.
mod markup;

use domain::language::Language;
use maud::{Markup, html};
use templates::{
    Chrome, View,
    accessibility::AccessibilityNote,
    assets,
    chrome::{Crumb, Flash, FlashKind, NavItem, Place, Undo},
    page,
    parts::*,
    problem::{Problem, ProblemPage},
    when,
};

/// What somebody might write anywhere, with a word to find it by.
const HOSTILE: &str = "hostile\"'><script>alert(1)</script><b onmouseover=x>&amp;";

fn chrome(language: Language, text: &str) -> Chrome {
    let text = || text.to_owned();
    Chrome {
        language,
        csrf: text(),
        path: text(),
        account: Some(text()),
        tenant: Some(Place { slug: "committee".into(), name: text() }),
        nav: vec![NavItem { href: text(), label: text(), current: true }],
        crumbs: vec![Crumb { href: text(), label: text() }],
        demonstration: true,
        flash: Some(Flash {
            kind: FlashKind::Warning,
            text: text(),
            undo: Some(Undo { action: text(), label: text(), fields: vec![(text(), text())] }),
        }),
        now: "2027-04-05T10:00:00Z".parse().expect("a moment"),
    }
}

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
    let tab = Tab { href: t(), label: t(), count: Some(2), current: true };
    let counts = TallyShown {
        id: "q1".into(),
        caption: t(),
        head: vec![t(), t(), t()],
        rows: vec![(t(), vec![3, 2])],
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

#[test]
fn the_error_summary_links_to_the_fields_with_faults() {
    let chrome = chrome(Language::En, "plain");
    let deadline = Field::new("deadline", "Deadline").error(Some("Choose a later day."));
    let kind = Field::new("kind", "Kind").error(Some("Choose one."));
    let html = html! {
        (error_summary(&chrome, &[("deadline".into(), "Choose a later day.".into()), ("kind".into(), "Choose one.".into())]))
        (text_field(&chrome, &deadline))
        (radio_group(&chrome, &kind, &[Choice::new("a", "A")]))
    }
    .into_string();
    let tags = markup::tags(&html);
    let links: Vec<_> = tags.iter().filter_map(|tag| tag.get("href")?.strip_prefix('#')).collect();
    assert_eq!(links, ["deadline", "kind"]);
    for link in links {
        let target =
            tags.iter().find(|tag| tag.get("id") == Some(link)).expect("the field is there");
        assert!(
            target.name == "input" || target.get("tabindex") == Some("-1"),
            "{target:?} can take the focus"
        );
    }
    assert!(html.contains("2 things need your attention"));
    assert!(error_summary(&chrome, &[]).0.is_empty());
}

#[test]
fn what_is_wrong_stands_beside_its_field_and_is_tied_to_it() {
    let chrome = chrome(Language::En, "plain");
    let html = text_field(
        &chrome,
        &Field::new("name", "Name").hint("As lists print it").error(Some("Write a name.")),
    )
    .into_string();
    let tags = markup::tags(&html);
    let input = tags.iter().find(|tag| tag.name == "input").expect("an input");
    assert_eq!(input.get("aria-invalid"), Some("true"));
    assert_eq!(input.get("aria-describedby"), Some("name-hint name-error"));
    assert!(
        tags.iter()
            .any(|tag| tag.get("id") == Some("name-error") && tag.text.ends_with("Write a name."))
    );
}

#[test]
fn a_deadline_always_says_in_words_what_is_left() {
    let chrome = chrome(Language::En, "plain");
    let shown = |instant: &str| {
        let instant: jiff::Timestamp = instant.parse().expect("a moment");
        let local = instant.in_tz("Europe/Zurich").expect("the zone is bundled").datetime();
        when::deadline(&chrome, &when::DeadlineShown { local, instant }).into_string()
    };
    let far = shown("2027-05-20T16:00:00Z");
    assert!(far.contains("20 May 2027, 18:00 Geneva") && far.contains("45 days left"), "{far}");
    assert!(
        far.contains(r#"class="deadline""#) && far.contains(r#"datetime="2027-05-20T16:00:00Z""#),
        "{far}"
    );
    let soon = shown("2027-04-11T16:00:00Z");
    assert!(soon.contains("deadline-soon") && soon.contains("6 days left"), "{soon}");
    let last = shown("2027-04-05T10:00:00Z");
    assert!(last.contains("deadline-soon") && last.contains("less than a minute left"), "{last}");
    let past = shown("2027-04-02T16:00:00Z");
    assert!(past.contains("deadline-past") && past.contains("closed 2 days ago"), "{past}");
}

#[test]
fn dates_are_whole_in_every_language_and_carry_no_isolates() {
    let date = jiff::civil::date(2011, 9, 1);
    let at = |language| when::day_text(&chrome(language, "plain"), date);
    assert_eq!(at(Language::En), "1 September 2011");
    assert_eq!(at(Language::Fr), "1er septembre 2011");
    assert_eq!(at(Language::Es), "1 de septiembre de 2011");
    assert_eq!(at(Language::Ru), "1 сентября 2011 года");
    assert_eq!(at(Language::Zh), "2011年9月1日");
    assert_eq!(at(Language::Ar), "1 أيلول/سبتمبر 2011");
}

#[test]
fn bars_grow_from_the_right_where_one_reads_from_the_right() {
    let counts = TallyShown {
        id: "q".into(),
        caption: "c".into(),
        head: vec!["a".into(), "b".into()],
        rows: vec![("r".into(), vec![4])],
        total: None,
    };
    let bar = |language| {
        let html = tally(&chrome(language, "plain"), &counts).into_string();
        let tags = markup::tags(&html);
        let bar = tags
            .iter()
            .find(|tag| tag.get("class").is_some_and(|c| c.starts_with("tally-bar ")))
            .expect("a bar");
        let number = |name| bar.get(name).and_then(|n| n.parse::<u32>().ok()).expect("a number");
        (number("x"), number("width"))
    };
    assert_eq!(bar(Language::En), (0, 324));
    assert_eq!(bar(Language::Ar), (36, 324));
}

#[test]
fn a_tally_without_answers_or_rows_is_drawn_all_the_same() {
    let chrome = chrome(Language::En, "plain");
    let shown = |rows: Vec<(String, Vec<u32>)>| TallyShown {
        id: "q".into(),
        caption: "c".into(),
        head: vec!["a".into(), "b".into()],
        rows,
        total: None,
    };
    assert!(tally(&chrome, &shown(vec![])).0.contains("<table"));
    assert!(tally(&chrome, &shown(vec![("Yes".into(), vec![0])])).0.contains(">0<"));
    assert!(
        tally(&chrome, &shown(vec![("Yes".into(), vec![u32::MAX, u32::MAX])]))
            .0
            .contains("8589934590")
    );
}

#[test]
fn every_problem_says_what_to_do_and_which_request_it_was() {
    for language in Language::ALL {
        for problem in Problem::ALL {
            let view = ProblemPage { problem, sentence: None, request_id: "01JD3K5V7Q".into() };
            let html = page(&chrome(language, "plain"), &view).into_string();
            assert!(html.contains("01JD3K5V7Q") && !html.contains('⟦'), "{language} {problem:?}");
            assert_eq!(Problem::of_status(problem.status()), problem);
        }
        let note = page(&chrome(language, "plain"), &AccessibilityNote).into_string();
        assert_eq!(markup::barriers(&note), Vec::<String>::new());
    }
}

#[test]
fn assets_are_kept_for_ever_only_under_the_address_of_their_content() {
    for (name, mime, most) in [
        ("verbale.css", "text/css; charset=utf-8", 30 * 1024),
        ("draft.css", "text/css; charset=utf-8", 8 * 1024),
        ("questionnaire.css", "text/css; charset=utf-8", 2 * 1024),
        ("verbale.js", "text/javascript; charset=utf-8", 12 * 1024),
        ("verbale.svg", "image/svg+xml", 1024),
    ] {
        let address = assets::url(name);
        let asset = assets::get(address.strip_prefix("/assets/").expect("an asset's address"))
            .expect("the asset");
        assert!(
            asset.immutable && asset.mime == mime && asset.bytes.len() <= most,
            "{name}: {} bytes",
            asset.bytes.len()
        );
        assert!(!assets::get(name).expect("without a checksum too").immutable);
    }
    assert!(!assets::get("verbale.00000000.css").expect("of another release").immutable);
    for path in ["", "gone.css", "../Cargo.toml", "..", "/etc/passwd"] {
        assert!(assets::get(path).is_none(), "{path}");
    }
}
