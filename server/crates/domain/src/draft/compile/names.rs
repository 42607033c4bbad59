//! What a respondent is called when it speaks: in full at first, by its abbreviation afterwards.
use super::record::Reply;
use crate::{
    language::Language,
    state::State,
    style::{noun::noun, number::capitalized},
};
use std::collections::HashSet;

/// Which abbreviations the text has explained so far.
#[derive(Default)]
pub(super) struct Names {
    explained: HashSet<String>,
}

impl Names {
    /// Takes note of the abbreviations that a text explains: "the International Labour Organization (ILO)".
    pub(super) fn read(&mut self, text: &str) {
        for rest in text.split('(').skip(1) {
            if let Some((inside, _)) = rest.split_once(')') {
                self.explained.insert(inside.to_owned());
            }
        }
    }

    /// The name at the start of a sentence, with the capacity in which it speaks: "The Islamic Republic of Iran,
    /// speaking on behalf of the Non-Aligned Movement,". `again` says that one of its nameless kind spoke before.
    pub(super) fn speaker(&mut self, reply: &Reply<'_>, again: bool) -> String {
        if !reply.is_named() {
            let determiner = if again { "Another" } else { "One" };
            return format!("{determiner} {}", noun(reply.category()).one);
        }
        let name = capitalized(&self.name(reply));
        match reply.submission.on_behalf_of.as_deref().map(str::trim).filter(|g| !g.is_empty()) {
            Some(group) => format!("{name}, speaking on behalf of {group},"),
            None => name,
        }
    }

    /// The name inside a sentence. Only for those that may be named.
    pub(super) fn name(&mut self, reply: &Reply<'_>) -> String {
        let respondent = reply.respondent();
        let running = in_full(reply);
        match respondent.abbreviation.as_deref() {
            Some(short) if short != running && !running.contains(short) => {
                if self.explained.insert(short.to_owned()) {
                    format!("{running} ({short})")
                } else {
                    short.to_owned()
                }
            }
            _ => running,
        }
    }
}

/// The name in full; a national institution with its State, unless its own name tells it.
fn in_full(reply: &Reply<'_>) -> String {
    let running = reply.respondent().running.replace('\'', "’");
    match reply.state() {
        Some(state) if !tells(&running, state) => {
            format!("{running} ({})", state.list_name(Language::En))
        }
        _ => running,
    }
}

/// Whether a name tells its State: "the National Human Rights Committee of Qatar", "the Jordanian National Centre".
pub(super) fn tells(name: &str, state: &State) -> bool {
    let list_name = state.list_name(Language::En);
    let known = list_name.split(" (").next().unwrap_or(list_name);
    name.contains(known)
}
