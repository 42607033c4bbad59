//! What a line or a text of an author may hold.
use templates::questionnaire::Fault;

/// What is wrong with an author's words, if anything: too long, control characters, or characters that turn the direction of
/// the writing around, so that a text would not be what it seems to be.
#[must_use]
pub fn line_fault(field: &str, words: &str, most: usize, one_line: bool) -> Option<Fault> {
    if words.chars().count() > most {
        return Some(Fault::new(field, "questionnaire-fault-too-long").with("most", most));
    }
    let allowed = |c: char| !c.is_control() || (!one_line && (c == '\n' || c == '\t'));
    if !words.chars().all(allowed) {
        let key = if one_line {
            "questionnaire-fault-control"
        } else {
            "questionnaire-fault-control-text"
        };
        return Some(Fault::new(field, key));
    }
    let turns = |c: char| matches!(c, '\u{202d}' | '\u{202e}');
    words.chars().any(turns).then(|| Fault::new(field, "questionnaire-fault-direction"))
}
