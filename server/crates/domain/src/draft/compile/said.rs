//! What each reply says on each question, in rows and columns: thousands of replies are read twenty questions at a time,
//! and looking a key up in each of them anew would take longer than everything else.
use crate::{
    answer::Value,
    draft::basis::Mark,
    questionnaire::{Key, Questionnaire},
};

/// The place of a question among all by key, the order in which sources are marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Column(u32);

/// The questions of a questionnaire by key.
pub(super) struct Columns<'a>(Vec<&'a Key>);

impl<'a> Columns<'a> {
    pub(super) fn of(questionnaire: &'a Questionnaire) -> Self {
        let mut keys: Vec<&Key> = questionnaire.questions().map(|q| &q.key).collect();
        keys.sort_unstable();
        keys.dedup();
        Self(keys)
    }

    /// None for a question that a corrigendum dropped.
    pub(super) fn find(&self, key: &Key) -> Option<Column> {
        let at = self.0.binary_search(&key).ok()?;
        u32::try_from(at).ok().map(Column)
    }

    pub(super) fn key(&self, column: Column) -> &'a Key {
        self.0[column.0 as usize]
    }
}

/// What a reply did with a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Deed {
    Said,
    NoInformation,
    NotApplicable,
    Nothing,
}

impl Deed {
    fn of(value: &Value) -> Self {
        match value {
            Value::NoInformation => Self::NoInformation,
            Value::NotApplicable => Self::NotApplicable,
            value if value.says_something() => Self::Said,
            _ => Self::Nothing,
        }
    }
}

/// What one reply says on one question.
#[derive(Clone, Copy)]
pub(super) struct Said<'a> {
    pub(super) value: Option<&'a Value>,
    pub(super) deed: Deed,
    /// How many files are attached to the answer.
    pub(super) files: u32,
    pub(super) mark: Mark,
}

impl<'a> Said<'a> {
    pub(super) const fn nothing(mark: Mark) -> Self {
        Self { value: None, deed: Deed::Nothing, files: 0, mark }
    }

    pub(super) fn answer(&mut self, value: &'a Value) {
        self.value = Some(value);
        self.deed = Deed::of(value);
    }
}

/// What one reply says, column by column.
pub(super) struct Row<'a>(Vec<Said<'a>>);

impl<'a> Row<'a> {
    /// Silence throughout, with this mark.
    pub(super) fn silent(columns: &Columns<'_>, silence: Mark) -> Self {
        Self(vec![Said::nothing(silence); columns.0.len()])
    }

    pub(super) fn at(&self, column: Column) -> &Said<'a> {
        &self.0[column.0 as usize]
    }

    pub(super) fn at_mut(&mut self, column: Column) -> &mut Said<'a> {
        &mut self.0[column.0 as usize]
    }
}
