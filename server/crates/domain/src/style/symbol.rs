//! Symbols of United Nations documents: "A/HRC/23/20", "A/HRC/AC/6/CRP.4", "A/HRC/21/44/Add.1".
//!
//! A symbol is assigned by document services and never invented; until then a reserved one stands on the draft:
//! "A/HRC/AC/32/…".
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// Stands for the number that is not assigned yet.
const RESERVED: &str = "…";

/// A symbol that follows the grammar; whether such a document exists is another question.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Symbol {
    text: String,
    bodies: Vec<String>,
    numbers: Vec<u32>,
    suffixes: Vec<Suffix>,
    reserved: bool,
}

/// What follows the number of a document: "/Add.1", "/CRP.2".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Suffix {
    /// What kind of document it makes.
    pub kind: SuffixKind,
    /// Its number; none for a bare "/Add".
    pub number: Option<u32>,
}

/// The suffixes of the grammar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SuffixKind {
    /// "CRP": a conference room paper, restricted and not translated.
    ConferenceRoomPaper,
    /// "Add": adds to the document.
    Addendum,
    /// "Rev": replaces the document.
    Revision,
    /// "Corr": corrects the document.
    Corrigendum,
    /// "L": limited distribution, draft resolutions above all.
    Limited,
    /// "NGO": a statement of a non-governmental organization.
    NonGovernmental,
    /// "GC": a general comment.
    GeneralComment,
}

impl SuffixKind {
    fn read(code: &str) -> Option<Self> {
        Some(match code {
            "CRP" => Self::ConferenceRoomPaper,
            "Add" => Self::Addendum,
            "Rev" => Self::Revision,
            "Corr" => Self::Corrigendum,
            "L" => Self::Limited,
            "NGO" => Self::NonGovernmental,
            "GC" => Self::GeneralComment,
            _ => return None,
        })
    }
}

/// What a symbol says about its document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SymbolKind {
    /// A resolution of the Council or the Assembly.
    Resolution,
    /// A decision.
    Decision,
    /// A session document or conference room paper of the Advisory Committee: "A/HRC/AC/8/3".
    CommitteeDocument,
    /// A document of the Human Rights Council: "A/HRC/23/20".
    CouncilDocument,
    /// Any other document.
    Other,
}

/// Why a text is no symbol.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SymbolError {
    /// The first part names no principal organ.
    #[error("A symbol starts with A, E, S or ST: “{0}” does not.")]
    Organ(String),
    /// A part that has no place in the grammar.
    #[error("“{0}” cannot stand there in a symbol.")]
    Part(String),
    /// There is no number.
    #[error("A symbol has a number after the names of the bodies.")]
    NoNumber,
}

impl Symbol {
    /// The symbol as it is printed.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Whether the number is still to be assigned.
    #[must_use]
    pub const fn is_reserved(&self) -> bool {
        self.reserved
    }

    /// The bodies between organ and number: `["HRC", "AC"]`.
    #[must_use]
    pub fn bodies(&self) -> &[String] {
        &self.bodies
    }

    /// The numbers: session and serial number, or year and serial number.
    #[must_use]
    pub fn numbers(&self) -> &[u32] {
        &self.numbers
    }

    /// The suffixes, in order.
    #[must_use]
    pub fn suffixes(&self) -> &[Suffix] {
        &self.suffixes
    }

    /// What kind of document it is.
    #[must_use]
    pub fn kind(&self) -> SymbolKind {
        let bodies: Vec<_> = self.bodies.iter().map(String::as_str).collect();
        match bodies.as_slice() {
            [.., "RES"] => SymbolKind::Resolution,
            [.., "DEC"] => SymbolKind::Decision,
            ["HRC", "AC"] => SymbolKind::CommitteeDocument,
            ["HRC"] => SymbolKind::CouncilDocument,
            _ => SymbolKind::Other,
        }
    }

    /// The session of a document of the Council or of its Advisory Committee.
    #[must_use]
    pub fn session(&self) -> Option<u32> {
        let has_session = self.bodies.first().is_some_and(|body| body == "HRC");
        self.numbers.first().copied().filter(|_| has_session)
    }

    /// The document that this one adds to, corrects or replaces: "A/HRC/21/44" of "A/HRC/21/44/Add.1"; else itself.
    #[must_use]
    pub fn base(&self) -> &str {
        let cuts = ["/Add", "/Rev", "/Corr"];
        let cut = cuts.iter().filter_map(|cut| self.text.find(cut)).min();
        &self.text[..cut.unwrap_or(self.text.len())]
    }

    /// How running text cites it: "resolution 24/2", "decision 4/104", else the symbol.
    #[must_use]
    pub fn cited(&self) -> String {
        let number = || self.numbers.iter().map(u32::to_string).collect::<Vec<_>>().join("/");
        match self.kind() {
            SymbolKind::Resolution => format!("resolution {}", number()),
            SymbolKind::Decision => format!("decision {}", number()),
            _ => self.text.clone(),
        }
    }

    /// The symbol where no slash may stand, as in names of files: "A-HRC-23-20".
    #[must_use]
    pub fn file_name(&self) -> String {
        self.text.replace('/', "-").replace(RESERVED, "_")
    }
}

impl FromStr for Symbol {
    type Err = SymbolError;

    fn from_str(raw: &str) -> Result<Self, SymbolError> {
        let mut parts = raw.split('/').peekable();
        let organ = parts.next().unwrap_or_default();
        if !matches!(organ, "A" | "E" | "S" | "ST") {
            return Err(SymbolError::Organ(organ.to_owned()));
        }
        let mut symbol = Self {
            text: raw.to_owned(),
            bodies: Vec::new(),
            numbers: Vec::new(),
            suffixes: Vec::new(),
            reserved: false,
        };
        while let Some(body) = parts.next_if(|part| is_body(part)) {
            symbol.bodies.push(body.to_owned());
        }
        while let Some(number) = parts.next_if(|part| !symbol.reserved && is_number(part)) {
            match number.parse() {
                Ok(number) => symbol.numbers.push(number),
                Err(_) => symbol.reserved = true,
            }
        }
        if symbol.numbers.is_empty() && !symbol.reserved {
            return Err(parts
                .next()
                .map_or(SymbolError::NoNumber, |part| SymbolError::Part(part.into())));
        }
        while let Some(part) = parts.next() {
            let (code, number) = part.split_once('.').map_or((part, None), |(c, n)| (c, Some(n)));
            let kind = SuffixKind::read(code).ok_or_else(|| SymbolError::Part(part.into()))?;
            // "/NGO/12" and "/NGO.12" are both found.
            let number = number.or_else(|| parts.next_if(|part| all_digits(part)));
            let number = number
                .map(|n| n.parse().map_err(|_| SymbolError::Part(part.into())))
                .transpose()?;
            symbol.suffixes.push(Suffix { kind, number });
        }
        Ok(symbol)
    }
}

/// "HRC", "AC", "RES", "WG.8", "C.12", "CONF.184".
fn is_body(part: &str) -> bool {
    let (code, number) = part.split_once('.').map_or((part, None), |(c, n)| (c, Some(n)));
    let capitals = !code.is_empty() && code.bytes().all(|b| b.is_ascii_uppercase());
    let lengths = match code {
        "C" | "CONF" => number.is_some(),
        _ => (2..=4).contains(&code.len()),
    };
    capitals && lengths && number.is_none_or(all_digits)
}

fn is_number(part: &str) -> bool {
    part == RESERVED || (all_digits(part) && part.len() < 10)
}

fn all_digits(part: &str) -> bool {
    !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit())
}

impl fmt::Display for Symbol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl TryFrom<String> for Symbol {
    type Error = SymbolError;

    fn try_from(raw: String) -> Result<Self, SymbolError> {
        raw.parse()
    }
}

impl From<Symbol> for String {
    fn from(symbol: Symbol) -> Self {
        symbol.text
    }
}
