//! What changed between an answer and the same answer one version earlier.
use domain::{answer::Value, wording};
use templates::{
    parts::{Change, Piece},
    submissions::Earlier,
};

/// What the earlier version said, when that was something else.
#[must_use]
pub fn earlier(version: u32, before: Option<&Value>, now: Option<&Value>) -> Option<Earlier> {
    if before == now {
        return None;
    }
    let words = |value: Option<&Value>| value.map(Value::words).unwrap_or_default();
    let pieces = match (words(before), words(now)) {
        (before, now) if before == now => Vec::new(),
        (before, now) => wording::difference(&before, &now).into_iter().map(piece).collect(),
    };
    Some(Earlier { version, value: before.cloned(), pieces })
}

fn piece(piece: wording::Piece) -> Piece {
    let (change, words) = match piece {
        wording::Piece::Same(words) => (Change::Same, words),
        wording::Piece::Inserted(words) => (Change::Inserted, words),
        wording::Piece::Deleted(words) => (Change::Deleted, words),
    };
    Piece { change, text: words }
}
