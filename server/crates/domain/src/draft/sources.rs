//! Which sources a sentence keeps when its paragraph is written anew.
use super::{Item, Paragraph, Sentence, Source};
use std::collections::{BTreeSet, HashSet};

/// From which share of the shorter sentence's pairs of words on two sentences say the same thing.
const SAME: f64 = 0.5;

/// Gives each new sentence the sources of the old ones that it repeats, whole or in good part.
pub(super) fn inherit(old: &Paragraph, sentences: &mut [Sentence], items: &mut [Item]) {
    let computed = old.computed.iter().flat_map(|computed| {
        computed.sentences.iter().chain(computed.items.iter().flat_map(|i| &i.sentences))
    });
    let pool: Vec<(&Sentence, HashSet<Pair>)> = old
        .all_sentences()
        .chain(computed)
        .filter(|s| !s.sources.is_empty())
        .map(|s| (s, pairs(&s.words())))
        .collect();
    let new = sentences.iter_mut().chain(items.iter_mut().flat_map(|i| &mut i.sentences));
    for sentence in new {
        sentence.sources = sources_of(sentence, &pool);
    }
}

/// Two words that stand beside each other.
type Pair = (String, String);

fn sources_of(sentence: &Sentence, pool: &[(&Sentence, HashSet<Pair>)]) -> Vec<Source> {
    if let Some((same, _)) = pool.iter().find(|(old, _)| old.spans == sentence.spans) {
        return same.sources.clone();
    }
    let own = pairs(&sentence.words());
    let mut alike: Vec<(f64, &Sentence, HashSet<&Pair>)> = pool
        .iter()
        .filter_map(|(old, words)| {
            let shared: HashSet<&Pair> = own.intersection(words).collect();
            let share = shared.len() as f64 / own.len().min(words.len()).max(1) as f64;
            (share >= SAME && shared.len() >= 2).then_some((share, *old, shared))
        })
        .collect();
    alike.sort_by(|a, b| b.0.total_cmp(&a.0));
    // A sentence may join two; a second one counts only for words that the first does not account for.
    let mut accounted: HashSet<&Pair> = HashSet::new();
    let mut sources: BTreeSet<Source> = BTreeSet::new();
    for (_, old, shared) in alike {
        let fresh = shared.difference(&accounted).count();
        if fresh * 2 >= shared.len() {
            accounted.extend(shared);
            sources.extend(old.sources.iter().cloned());
        }
    }
    sources.into_iter().collect()
}

/// The neighbouring words of a sentence in pairs, without case and punctuation.
fn pairs(text: &str) -> HashSet<Pair> {
    let words: Vec<String> = text
        .split_whitespace()
        .map(|word| {
            word.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
        })
        .filter(|word: &String| !word.is_empty())
        .collect();
    words.windows(2).map(|pair| (pair[0].clone(), pair[1].clone())).collect()
}
