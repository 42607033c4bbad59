//! Who may answer: States, entities, institutions, organizations (`practice.md` of the field: the stakeholder categories).
use crate::{
    id::RespondentId,
    language::{Language, Texts},
};
use serde::{Deserialize, Serialize};

/// The kind of a respondent, in the order in which reports name them (A/HRC/13/19, A/HRC/AC/8/3 para. 2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Category {
    /// One of the 193 Members of the United Nations.
    MemberState,
    /// The Holy See or the State of Palestine; never counted among Member States.
    ObserverState,
    /// A United Nations fund or programme.
    UnFundProgramme,
    /// A department or office of the United Nations Secretariat, or a regional commission.
    UnSecretariat,
    /// Another United Nations entity.
    UnOther,
    /// A specialized agency (Charter, Articles 57 and 63).
    SpecializedAgency,
    /// A regional or other intergovernmental organization, the European Union among them.
    Igo,
    /// A national human rights institution: neither State nor NGO.
    Nhri,
    /// A network of national human rights institutions.
    NhriNetwork,
    /// A non-governmental organization.
    Ngo,
    /// A special procedure or a treaty body.
    HrMechanism,
    /// A city or region; not a State reply.
    LocalAuthority,
    /// A parliament, or a union of parliaments.
    Parliament,
    /// A university or research centre.
    Academia,
    /// A company or chamber.
    Business,
    /// A trade union.
    TradeUnion,
    /// A religious organization.
    ReligiousOrg,
    /// A foundation.
    Foundation,
    /// A medium of the press, radio, television or network.
    Media,
    /// Any other organization.
    Other,
    /// An individual; never named without consent.
    Individual,
}

impl Category {
    /// All categories in reporting order.
    pub const ALL: [Self; 21] = [
        Self::MemberState,
        Self::ObserverState,
        Self::UnFundProgramme,
        Self::UnSecretariat,
        Self::UnOther,
        Self::SpecializedAgency,
        Self::Igo,
        Self::Nhri,
        Self::NhriNetwork,
        Self::Ngo,
        Self::HrMechanism,
        Self::LocalAuthority,
        Self::Parliament,
        Self::Academia,
        Self::Business,
        Self::TradeUnion,
        Self::ReligiousOrg,
        Self::Foundation,
        Self::Media,
        Self::Other,
        Self::Individual,
    ];

    /// The code in data, addresses and texts: `MEMBER_STATE`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::MemberState => "MEMBER_STATE",
            Self::ObserverState => "OBSERVER_STATE",
            Self::UnFundProgramme => "UN_FUND_PROGRAMME",
            Self::UnSecretariat => "UN_SECRETARIAT",
            Self::UnOther => "UN_OTHER",
            Self::SpecializedAgency => "SPECIALIZED_AGENCY",
            Self::Igo => "IGO",
            Self::Nhri => "NHRI",
            Self::NhriNetwork => "NHRI_NETWORK",
            Self::Ngo => "NGO",
            Self::HrMechanism => "HR_MECHANISM",
            Self::LocalAuthority => "LOCAL_AUTHORITY",
            Self::Parliament => "PARLIAMENT",
            Self::Academia => "ACADEMIA",
            Self::Business => "BUSINESS",
            Self::TradeUnion => "TRADE_UNION",
            Self::ReligiousOrg => "RELIGIOUS_ORG",
            Self::Foundation => "FOUNDATION",
            Self::Media => "MEDIA",
            Self::Other => "OTHER",
            Self::Individual => "INDIVIDUAL",
        }
    }

    /// Which questions of a questionnaire are put to this category.
    #[must_use]
    pub const fn audience(self) -> Audience {
        match self {
            Self::MemberState | Self::ObserverState => Audience::State,
            Self::UnFundProgramme
            | Self::UnSecretariat
            | Self::UnOther
            | Self::SpecializedAgency => Audience::UnEntity,
            Self::Igo => Audience::Igo,
            Self::Nhri | Self::NhriNetwork => Audience::Nhri,
            Self::Ngo => Audience::Ngo,
            _ => Audience::Other,
        }
    }

    /// Whether respondents of this category are States, counted apart from all others.
    #[must_use]
    pub const fn is_state(self) -> bool {
        matches!(self, Self::MemberState | Self::ObserverState)
    }
}

/// Not a category code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("There is no such category of respondents.")]
pub struct UnknownCategory;

impl std::str::FromStr for Category {
    type Err = UnknownCategory;

    fn from_str(raw: &str) -> Result<Self, UnknownCategory> {
        Self::ALL.into_iter().find(|c| c.code() == raw).ok_or(UnknownCategory)
    }
}

/// A group of categories that a question can be put to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Audience {
    /// Member States and observer States.
    State,
    /// United Nations entities and specialized agencies.
    UnEntity,
    /// Intergovernmental organizations.
    Igo,
    /// National human rights institutions and their networks.
    Nhri,
    /// Non-governmental organizations.
    Ngo,
    /// Everybody else.
    Other,
}

impl Audience {
    /// All audiences, in order.
    pub const ALL: [Self; 6] =
        [Self::State, Self::UnEntity, Self::Igo, Self::Nhri, Self::Ngo, Self::Other];

    /// The code in data and forms: `STATE`, `UN_ENTITY`, `IGO`, `NHRI`, `NGO`, `OTHER`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::State => "STATE",
            Self::UnEntity => "UN_ENTITY",
            Self::Igo => "IGO",
            Self::Nhri => "NHRI",
            Self::Ngo => "NGO",
            Self::Other => "OTHER",
        }
    }
}

/// Not an audience code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("There is no such audience.")]
pub struct UnknownAudience;

impl std::str::FromStr for Audience {
    type Err = UnknownAudience;

    fn from_str(raw: &str) -> Result<Self, UnknownAudience> {
        Self::ALL.into_iter().find(|a| a.code() == raw).ok_or(UnknownAudience)
    }
}

/// An electoral regional group of the General Assembly.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum RegionalGroup {
    /// African States.
    African,
    /// Asia-Pacific States.
    AsiaPacific,
    /// Eastern European States.
    Eeg,
    /// Latin American and Caribbean States.
    Grulac,
    /// Western European and other States.
    Weog,
}

impl RegionalGroup {
    /// All five, in the order in which the United Nations lists them.
    pub const ALL: [Self; 5] =
        [Self::African, Self::AsiaPacific, Self::Eeg, Self::Grulac, Self::Weog];

    /// The code in data and forms: `AFRICAN`, `ASIA_PACIFIC`, `EEG`, `GRULAC`, `WEOG`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::African => "AFRICAN",
            Self::AsiaPacific => "ASIA_PACIFIC",
            Self::Eeg => "EEG",
            Self::Grulac => "GRULAC",
            Self::Weog => "WEOG",
        }
    }

    /// The name in an English report: "African States".
    #[must_use]
    pub const fn english_name(self) -> &'static str {
        match self {
            Self::African => "African States",
            Self::AsiaPacific => "Asia-Pacific States",
            Self::Eeg => "Eastern European States",
            Self::Grulac => "Latin American and Caribbean States",
            Self::Weog => "Western European and other States",
        }
    }
}

/// Not a code of a regional group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("There is no such regional group.")]
pub struct UnknownGroup;

impl std::str::FromStr for RegionalGroup {
    type Err = UnknownGroup;

    fn from_str(raw: &str) -> Result<Self, UnknownGroup> {
        Self::ALL.into_iter().find(|g| g.code() == raw).ok_or(UnknownGroup)
    }
}

/// Somebody in a tenant's registry who may be invited and may answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Respondent {
    /// The identifier in the registry.
    pub id: RespondentId,
    /// The readable, stable name in addresses and bundles: `iran-islamic-republic-of`, `unesco`.
    pub slug: String,
    /// The kind of respondent.
    pub category: Category,
    /// ISO 3166 alpha-3 code of the State itself, or of the State of an institution; none for others.
    pub state: Option<String>,
    /// The electoral group, for Member States.
    pub group: Option<RegionalGroup>,
    /// The name as lists print it, in one or more languages: "Iran (Islamic Republic of)".
    pub names: Texts,
    /// The name as English sentences print it: "the Islamic Republic of Iran".
    pub running: String,
    /// "UNESCO"; none where there is no abbreviation.
    pub abbreviation: Option<String>,
    /// What English lists are sorted by, accents folded: "Iran (Islamic Republic of)".
    pub sort_key: String,
    /// Where its mail goes; none while no contact is known.
    pub contact: Option<String>,
    /// The language in which its contact is written to; none while it is not known.
    pub language: Option<Language>,
}

impl Respondent {
    /// The name for lists in a language: "Iran (Islamic Republic of)".
    #[must_use]
    pub fn list_name(&self, language: Language) -> &str {
        self.names.read(language)
    }
}
