//! How the United Nations writes in English: numbers, series, names, quantities, symbols, and a reader that points at slips.
//!
//! Source: United Nations Editorial Manual; where it is silent the rule is ours and says so.
pub mod lint;
pub mod noun;
pub mod number;
pub mod participation;
pub mod quantifier;
pub mod series;
pub mod symbol;
