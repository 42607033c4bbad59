//! Words that stand in every text of the world and tell whose it is: `CNRY-a-answers-mali1-value` is text of tenant `a`,
//! in the column `value` of the table `answers`, in a row of the respondent `mali`.
use std::collections::BTreeSet;

/// What a respondent is writing: nobody's business but its own.
pub const IN_DRAFT: [&str; 4] = ["replies", "answers", "answer_versions", "attachments"];
/// Rows of somebody's own, which no colleague sees either.
const PERSONAL: &str = "sessions";
/// Rows that every side of a tenant may see.
pub const EVERYBODY: &str = "all";
/// Rows of the secretariat and the drafting group.
pub const HOUSE: &str = "house";

/// A canary.
pub fn canary(tenant: char, table: &str, row: &str, column: &str) -> String {
    format!("CNRY-{tenant}-{table}-{row}-{column}")
}

/// The same in small letters, for readable names and mail addresses.
pub fn small(tenant: char, table: &str, row: &str, column: &str) -> String {
    canary(tenant, table, row, column).to_lowercase()
}

/// A canary that was seen somewhere.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Seen {
    /// The letter of the tenant.
    pub tenant: char,
    /// The table.
    pub table: String,
    /// Whose row: `house`, `all`, or a respondent.
    pub owner: String,
    /// The row: owner and number.
    pub row: String,
    /// The column.
    pub column: String,
}

/// Every canary in a text, whatever the case of its letters.
pub fn seen_in(text: &str) -> BTreeSet<Seen> {
    let text = text.to_lowercase();
    text.match_indices("cnry-").filter_map(|(at, _)| read(&text[at + 5..])).collect()
}

fn read(rest: &str) -> Option<Seen> {
    let word = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    let mut pieces = rest.splitn(4, '-');
    let (tenant, table, row) = (pieces.next()?, pieces.next()?, pieces.next()?);
    let column: String = pieces.next()?.chars().take_while(|c| word(*c)).collect();
    let owner: String = row.chars().take_while(char::is_ascii_lowercase).collect();
    Some(Seen {
        tenant: tenant.chars().next()?,
        table: table.to_owned(),
        row: row.to_owned(),
        owner,
        column,
    })
}

/// Whose eyes: a seat in a tenant, or none.
#[derive(Clone, Debug)]
pub struct Eyes {
    /// The letter of the tenant in which somebody sits; none for strangers and for those whose seat counts no more.
    pub tenant: Option<char>,
    /// `house`, or the respondent for whom somebody acts.
    pub owner: String,
    /// The row of the person's own account.
    pub row: String,
    /// The letter of the tenant that the account was made for.
    pub home: char,
}

impl Eyes {
    /// Whether this may be shown to them.
    pub fn may_see(&self, seen: &Seen) -> bool {
        let own_account = seen.tenant == self.home && seen.row == self.row;
        if ["accounts", PERSONAL].contains(&seen.table.as_str()) && own_account {
            return true;
        }
        if self.tenant != Some(seen.tenant) || seen.table == PERSONAL {
            return false;
        }
        if IN_DRAFT.contains(&seen.table.as_str()) {
            return seen.owner == self.owner;
        }
        self.owner == HOUSE || seen.owner == self.owner || seen.owner == EVERYBODY
    }
}

#[test]
fn a_canary_is_found_in_any_case_and_known_by_its_owner() {
    let text = format!(
        "<b>{}</b>, {}",
        canary('a', "answers", "mali1", "value"),
        small('b', "tenants", "all1", "slug")
    );
    let seen = seen_in(&text);
    assert_eq!(seen.len(), 2);
    let eyes =
        |owner: &str| Eyes { tenant: Some('a'), owner: owner.into(), row: "x9".into(), home: 'a' };
    let draft = seen.iter().find(|seen| seen.table == "answers").expect("the draft");
    assert!(
        eyes("mali").may_see(draft) && !eyes("kenya").may_see(draft) && !eyes(HOUSE).may_see(draft)
    );
    let foreign = seen.iter().find(|seen| seen.tenant == 'b').expect("the other tenant");
    assert!(!eyes(HOUSE).may_see(foreign));
}
