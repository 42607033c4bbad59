//! Repeating groups: their fields, which keep their keys.
use super::{Context, Fields, ONE_LINE, question::whole_number, take};
use domain::questionnaire::{Field, FieldKind, Key, Kind};
use std::collections::BTreeSet;
use templates::questionnaire::{Fault, FieldTyped, QuestionTyped};

/// The most fields of one group.
const MOST_FIELDS: usize = 12;
/// The most items of one group.
const MOST_ITEMS: u32 = 50;

/// What the form sent; rows without a label are left out.
pub fn typed(form: Fields<'_>) -> Vec<FieldTyped> {
    let row = |place: usize| FieldTyped {
        key: form.get(&format!("field-{place}-key")),
        label: form.texts(&format!("field-{place}-label")),
        long: form.ticked(&format!("field-{place}-long")),
    };
    let places = (0..MOST_FIELDS * 2).take_while(|place| form.has(&format!("field-{place}-key")));
    places.map(row).filter(|field| !field.label.is_empty()).collect()
}

/// What stands in the form when nothing was typed yet.
pub fn typed_of(fields: &[Field]) -> Vec<FieldTyped> {
    let row = |field: &Field| FieldTyped {
        key: field.key.to_string(),
        label: field.label.clone(),
        long: field.kind == FieldKind::LongText,
    };
    fields.iter().map(row).collect()
}

/// The group as typed.
pub fn read(typed: &QuestionTyped, context: &Context<'_>, faults: &mut Vec<Fault>) -> Kind {
    let known = match &context.now.kind {
        Kind::RepeatingGroup { fields, .. } => fields.as_slice(),
        _ => &[],
    };
    let mut used = used_keys(context);
    let mut fields = Vec::new();
    for (place, row) in typed.fields.iter().enumerate() {
        let name = format!("field-{place}-label");
        let taken = |key: &Key| fields.iter().any(|field: &Field| &field.key == key);
        let was = known.iter().find(|f| f.key.as_str() == row.key && !taken(&f.key));
        let key = was.map_or_else(|| Key::fresh('f', &used), |field| field.key.clone());
        used.insert(key.clone());
        let now = was.map(|field| field.label.clone()).unwrap_or_default();
        let label = take(&now, &row.label, (&name, ONE_LINE), &context.sent, faults);
        if label.exact(context.source()).is_none() {
            faults.push(Fault::new(format!("{name}-{}", context.source()), "fault-empty"));
        }
        let kind = if row.long { FieldKind::LongText } else { FieldKind::ShortText };
        fields.push(Field { key, label, kind });
    }
    let labels: BTreeSet<_> =
        fields.iter().map(|field| field.label.read(context.source())).collect();
    match fields.len() {
        0 => faults.push(Fault::new("fields", "questionnaire-fault-no-fields")),
        n if n > MOST_FIELDS => faults.push(
            Fault::new("fields", "questionnaire-fault-many-fields").with("most", MOST_FIELDS),
        ),
        n if labels.len() < n => {
            faults.push(Fault::new("fields", "questionnaire-fault-same-fields"));
        }
        _ => {}
    }
    let max_items = whole_number(&typed.max_items, MOST_ITEMS).unwrap_or_else(|| {
        let fault = Fault::new("max_items", "questionnaire-fault-number");
        faults.push(fault.with("most", MOST_ITEMS));
        1
    });
    Kind::RepeatingGroup { fields, max_items }
}

fn used_keys(context: &Context<'_>) -> BTreeSet<Key> {
    let fields = context.everywhere().filter_map(|question| match &question.kind {
        Kind::RepeatingGroup { fields, .. } => Some(fields),
        _ => None,
    });
    fields.flatten().map(|field| field.key.clone()).collect()
}
