//! The shapes of an answer.
use super::Key;
use crate::language::Texts;
use serde::{Deserialize, Serialize};

/// What kind of answer a question takes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Kind {
    /// One line.
    ShortText,
    /// Any length, in paragraphs.
    LongText,
    /// Yes or no; with room for details when asked.
    YesNo {
        /// Whether details are asked for.
        #[serde(default)]
        details: bool,
    },
    /// Exactly one of the choices.
    OneChoice {
        /// What can be chosen.
        choices: Vec<Choice>,
        /// Whether "other, please specify" is offered.
        #[serde(default)]
        other: bool,
    },
    /// Any number of the choices.
    SeveralChoices {
        /// What can be chosen.
        choices: Vec<Choice>,
        /// Whether "other, please specify" is offered.
        #[serde(default)]
        other: bool,
    },
    /// One step of an ordered scale.
    Scale {
        /// The steps, from least to most.
        choices: Vec<Choice>,
    },
    /// A number with its unit and, where asked, its year.
    Number {
        /// What is counted or measured.
        #[serde(default)]
        unit: Texts,
        /// Whether the year of the figure is asked for.
        #[serde(default)]
        year: bool,
    },
    /// A day.
    Date,
    /// Files only.
    File,
    /// The same fields several times.
    RepeatingGroup {
        /// The fields of one item.
        fields: Vec<Field>,
        /// At most so many items.
        max_items: u32,
    },
}

impl Kind {
    /// The code in forms: `long_text`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::ShortText => "short_text",
            Self::LongText => "long_text",
            Self::YesNo { .. } => "yes_no",
            Self::OneChoice { .. } => "one_choice",
            Self::SeveralChoices { .. } => "several_choices",
            Self::Scale { .. } => "scale",
            Self::Number { .. } => "number",
            Self::Date => "date",
            Self::File => "file",
            Self::RepeatingGroup { .. } => "repeating_group",
        }
    }

    /// All codes, in the order in which a form offers them.
    pub const CODES: [&'static str; 10] = [
        "long_text",
        "short_text",
        "yes_no",
        "one_choice",
        "several_choices",
        "scale",
        "number",
        "date",
        "file",
        "repeating_group",
    ];

    /// The choices or steps on offer, for the kinds that have them.
    #[must_use]
    pub fn choices(&self) -> Option<&[Choice]> {
        match self {
            Self::OneChoice { choices, .. }
            | Self::SeveralChoices { choices, .. }
            | Self::Scale { choices } => Some(choices),
            _ => None,
        }
    }

    /// Whether something else than the choices on offer can be specified.
    #[must_use]
    pub const fn takes_other(&self) -> bool {
        matches!(
            self,
            Self::OneChoice { other: true, .. } | Self::SeveralChoices { other: true, .. }
        )
    }

    /// Whether answers can be counted, as against read.
    #[must_use]
    pub const fn is_closed(&self) -> bool {
        matches!(
            self,
            Self::YesNo { .. }
                | Self::OneChoice { .. }
                | Self::SeveralChoices { .. }
                | Self::Scale { .. }
        )
    }
}

/// Something that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// Its stable name.
    pub key: Key,
    /// What the reader sees.
    pub label: Texts,
}

/// A field of a repeating group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Field {
    /// Its stable name.
    pub key: Key,
    /// What the reader sees.
    pub label: Texts,
    /// The shape of what is entered.
    pub kind: FieldKind,
}

/// What can be entered in a field of a repeating group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FieldKind {
    /// One line.
    ShortText,
    /// Several lines.
    LongText,
}
