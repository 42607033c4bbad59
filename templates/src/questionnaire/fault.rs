//! What is wrong with what was typed, before it is put in the reader's words.
use crate::{Chrome, chrome::Arg};

/// Something wrong with a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The id of the field; "" for the form as a whole.
    pub field: String,
    /// The key of the sentence.
    pub key: &'static str,
    /// What the sentence names.
    pub args: Vec<(&'static str, String)>,
}

impl Fault {
    /// A fault of a field.
    #[must_use]
    pub fn new(field: impl Into<String>, key: &'static str) -> Self {
        Self { field: field.into(), key, args: Vec::new() }
    }

    /// With something that the sentence names.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.args.push((name, value.to_string()));
        self
    }

    /// The sentence.
    #[must_use]
    pub fn sentence(&self, chrome: &Chrome) -> String {
        let arg = |value: &str| -> Arg {
            value.parse::<i64>().map_or_else(|_| Arg::from(value), Arg::from)
        };
        let args: Vec<_> = self.args.iter().map(|(name, value)| (*name, arg(value))).collect();
        chrome.t_with(self.key, &args)
    }

    /// The sentence beside a field, if something is wrong with it.
    #[must_use]
    pub fn beside(faults: &[Self], field: &str, chrome: &Chrome) -> Option<String> {
        faults.iter().find(|fault| fault.field == field).map(|fault| fault.sentence(chrome))
    }

    /// All faults for the summary at the top of a form.
    #[must_use]
    pub fn summary(faults: &[Self], chrome: &Chrome) -> Vec<(String, String)> {
        faults.iter().map(|fault| (fault.field.clone(), fault.sentence(chrome))).collect()
    }
}
