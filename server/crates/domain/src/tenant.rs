//! A secretariat's space.
use crate::id::TenantId;

/// A tenant: one secretariat with its registry, consultations and people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tenant {
    /// The identifier.
    pub id: TenantId,
    /// The readable name in addresses: `advisory-committee`.
    pub slug: Slug,
    /// "Human Rights Council Advisory Committee".
    pub name: String,
}

/// A readable name in addresses: 2 to 60 letters `a`–`z`, digits and single hyphens.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Slug(String);

impl Slug {
    /// The slug as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for Slug {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// Not a slug.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "Use 2 to 60 small letters (a–z), digits and single hyphens, such as local-government-2027."
)]
pub struct BadSlug;

impl std::str::FromStr for Slug {
    type Err = BadSlug;

    fn from_str(raw: &str) -> Result<Self, BadSlug> {
        let letters = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        let good = (2..=60).contains(&raw.len())
            && raw.chars().all(letters)
            && !raw.starts_with('-')
            && !raw.ends_with('-')
            && !raw.contains("--");
        good.then(|| Self(raw.to_owned())).ok_or(BadSlug)
    }
}
