//! Just enough reading of our own HTML to make claims about it: maud always quotes attributes and escapes text.
use std::collections::{BTreeMap, BTreeSet};

/// A start tag and the text between it and its end tag.
#[derive(Clone, Debug)]
pub struct Tag {
    pub name: String,
    pub attributes: BTreeMap<String, String>,
    pub text: String,
}

impl Tag {
    pub fn get(&self, attribute: &str) -> Option<&str> {
        self.attributes.get(attribute).map(String::as_str)
    }
}

/// All start tags in order.
pub fn tags(html: &str) -> Vec<Tag> {
    let starts = html.match_indices('<').map(|(at, _)| &html[at + 1..]);
    starts
        .filter(|rest| rest.starts_with(|c: char| c.is_ascii_alphabetic()))
        .filter_map(tag)
        .collect()
}

fn tag(rest: &str) -> Option<Tag> {
    let (head, body) = rest.split_once('>')?;
    let name = head.split(' ').next()?.to_owned();
    let end = body.find(&format!("</{name}>")).unwrap_or(0);
    Some(Tag { attributes: attributes(head), text: text(&body[..end]), name })
}

fn attributes(head: &str) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut rest = head.split_once(' ').map_or("", |(_, rest)| rest).trim();
    while !rest.is_empty() {
        let end = rest.find([' ', '=']).unwrap_or(rest.len());
        let name = rest[..end].to_owned();
        let (value, after) = match rest[end..].strip_prefix("=\"") {
            Some(quoted) => quoted.split_once('"').expect("attributes are quoted"),
            None => ("", &rest[end..]),
        };
        found.insert(name, value.to_owned());
        rest = after.trim_start();
    }
    found
}

fn text(html: &str) -> String {
    html.split('<')
        .enumerate()
        .map(|(i, piece)| if i == 0 { piece } else { piece.split_once('>').map_or("", |(_, t)| t) })
        .collect()
}

/// What keeps a page from being understood without eyes; empty when all is well.
pub fn barriers(html: &str) -> Vec<String> {
    let tags = tags(html);
    let mut found = doubled_ids(&tags);
    let ids: BTreeSet<_> = tags.iter().filter_map(|tag| tag.get("id")).collect();
    let labelled: BTreeSet<_> = tags
        .iter()
        .filter(|tag| tag.name == "label" && !tag.text.trim().is_empty())
        .filter_map(|tag| tag.get("for"))
        .collect();
    for tag in &tags {
        for reference in ["aria-describedby", "aria-labelledby", "for"] {
            let dangling = tag
                .get(reference)
                .into_iter()
                .flat_map(str::split_whitespace)
                .filter(|id| !ids.contains(id));
            found.extend(dangling.map(|id| format!("{reference} points to nothing: {id}")));
        }
        if needs_name(tag) && !has_name(tag, &labelled) {
            found.push(format!("no name: {tag:?}"));
        }
    }
    found
}

fn doubled_ids(tags: &[Tag]) -> Vec<String> {
    let mut seen = BTreeSet::new();
    tags.iter()
        .filter_map(|tag| tag.get("id"))
        .filter(|id| !seen.insert(*id))
        .map(|id| format!("id twice: {id}"))
        .collect()
}

fn needs_name(tag: &Tag) -> bool {
    match tag.name.as_str() {
        "input" => tag.get("type") != Some("hidden"),
        "a" | "button" | "select" | "textarea" | "nav" | "aside" | "progress" | "summary"
        | "fieldset" | "table" => true,
        _ => matches!(tag.get("role"), Some("region" | "img")),
    }
}

fn has_name(tag: &Tag, labelled: &BTreeSet<&str>) -> bool {
    let said = tag.get("aria-label").is_some_and(|label| !label.trim().is_empty())
        || tag.get("aria-labelledby").is_some();
    match tag.name.as_str() {
        "input" | "select" | "textarea" => {
            said || tag.get("id").is_some_and(|id| labelled.contains(id))
        }
        "nav" | "aside" | "progress" | "div" | "svg" => said,
        // A legend or caption stands inside and is read as the first text.
        _ => said || !tag.text.trim().is_empty(),
    }
}
