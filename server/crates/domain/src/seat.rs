//! Who somebody is inside one tenant, and what that lets them do.
use crate::id::{AccountId, RespondentId, SeatId, TenantId};
use serde::{Deserialize, Serialize};

/// The role that a seat carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Secretariat staff: writes, dispatches, registers, compiles.
    Secretary,
    /// Decides: extensions, late replies, publication; does all that a secretary does.
    Supervisor,
    /// Drafts and reviews the report.
    Rapporteur,
    /// A member of the drafting group or the Committee: reads drafts, remarks.
    Member,
    /// Acts for a respondent: drafts and hands in.
    FocalPoint,
    /// Helps a respondent to draft; can't hand in.
    Contributor,
}

impl Role {
    /// All roles.
    pub const ALL: [Self; 6] = [
        Self::Secretary,
        Self::Supervisor,
        Self::Rapporteur,
        Self::Member,
        Self::FocalPoint,
        Self::Contributor,
    ];

    /// The code in data, forms and texts.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Secretary => "secretary",
            Self::Supervisor => "supervisor",
            Self::Rapporteur => "rapporteur",
            Self::Member => "member",
            Self::FocalPoint => "focal_point",
            Self::Contributor => "contributor",
        }
    }

    /// Which side of the table the role sits on. The database walls the sides off from each other.
    #[must_use]
    pub const fn side(self) -> Side {
        match self {
            Self::Secretary | Self::Supervisor | Self::Rapporteur | Self::Member => Side::House,
            Self::FocalPoint | Self::Contributor => Side::Respondent,
        }
    }

    /// Secretariat staff.
    #[must_use]
    pub const fn is_secretariat(self) -> bool {
        matches!(self, Self::Secretary | Self::Supervisor)
    }

    /// May offer somebody a seat with this role on the side of the house: nobody gives more than they have.
    #[must_use]
    pub const fn may_offer(self, role: Self) -> bool {
        self.is_secretariat()
            && (!matches!(role, Self::Supervisor) || matches!(self, Self::Supervisor))
    }

    /// May change a report draft.
    #[must_use]
    pub const fn may_draft(self) -> bool {
        matches!(self, Self::Secretary | Self::Supervisor | Self::Rapporteur)
    }
}

/// Not a role code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("There is no such role.")]
pub struct UnknownRole;

impl std::str::FromStr for Role {
    type Err = UnknownRole;

    fn from_str(raw: &str) -> Result<Self, UnknownRole> {
        Self::ALL.into_iter().find(|r| r.code() == raw).ok_or(UnknownRole)
    }
}

/// A side of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The secretariat and the drafting group.
    House,
    /// One respondent.
    Respondent,
}

impl Side {
    /// The word that the database knows it by.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::House => "house",
            Self::Respondent => "respondent",
        }
    }
}

/// An account's place in one tenant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seat {
    /// The seat's own identifier.
    pub id: SeatId,
    /// The tenant.
    pub tenant: TenantId,
    /// The tenant's readable name in addresses.
    pub tenant_slug: String,
    /// The tenant's name.
    pub tenant_name: String,
    /// The person.
    pub account: AccountId,
    /// The person's name, for records of who did what.
    pub account_name: String,
    /// What the seat lets them do.
    pub role: Role,
    /// For whom, if the seat is a respondent's.
    pub respondent: Option<RespondentId>,
}
