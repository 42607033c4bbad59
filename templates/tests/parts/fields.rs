//! Fields with faults.
use crate::{chrome, markup};
use domain::language::Language;
use maud::html;
use templates::parts::*;

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
