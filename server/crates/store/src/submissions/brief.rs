//! Answers without their words, so that PostgreSQL can count those that are alike and the rules can be asked about them.

/// White space as the program sees it (Unicode's `White_Space`).
const WHITE: &str = r"E' \t\n\u000b\f\r\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000'";

/// The SQL of an answer without its words: what is chosen stays, whatever else says something becomes a text of one letter, and
/// what says nothing at all becomes NULL. As `Value::says_something` has it.
pub(super) fn brief(value: &str) -> String {
    let (text, other) = (words(&format!("{value}->>'text'")), words(&format!("{value}->>'other'")));
    let item = words("w.value");
    format!(
        "CASE {value}->>'value' WHEN 'no_information' THEN {value} WHEN 'not_applicable' THEN {value}
           WHEN 'yes_no' THEN {value} - 'details'
           WHEN 'choices' THEN CASE WHEN {other} THEN {value} || '{{\"other\": \"x\"}}'
             WHEN {value}->'chosen' <> '[]' THEN {value} - 'other' END
           ELSE CASE WHEN CASE {value}->>'value' WHEN 'text' THEN {text} WHEN 'date' THEN true
               WHEN 'number' THEN {value}->>'number' <> '' WHEN 'files' THEN {value}->'files' <> '[]'
               WHEN 'group' THEN EXISTS (SELECT 1 FROM jsonb_array_elements({value}->'items') i, jsonb_each_text(i) w WHERE {item})
               ELSE false END
             THEN '{{\"value\": \"text\", \"text\": \"x\"}}'::jsonb END
         END"
    )
}

/// Whether a text is more than white space. Nearly always its beginning tells, and most of a long one need not be looked at.
fn words(text: &str) -> String {
    format!("(ltrim(left({text}, 20), {WHITE}) <> '' OR ltrim({text}, {WHITE}) <> '')")
}
