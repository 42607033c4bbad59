//! What a category of respondents is called in a sentence.
use crate::respondent::Category;

/// A noun in both numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Noun {
    /// "national institution".
    pub one: &'static str,
    /// "national institutions".
    pub many: &'static str,
}

impl Noun {
    /// The noun after a count: one institution, no institutions, two institutions.
    #[must_use]
    pub const fn after(self, count: u64) -> &'static str {
        if count == 1 { self.one } else { self.many }
    }
}

/// The noun of a category: "Member State", "national institution", "non-governmental organization".
///
/// "National institutions" without "human rights" is what A/HRC/AC/8/3, para. 2, says.
#[must_use]
pub const fn noun(category: Category) -> Noun {
    let (one, many) = match category {
        Category::MemberState => ("Member State", "Member States"),
        Category::ObserverState => ("observer State", "observer States"),
        Category::UnFundProgramme => {
            ("United Nations fund or programme", "United Nations funds and programmes")
        }
        Category::UnSecretariat => {
            ("United Nations Secretariat entity", "United Nations Secretariat entities")
        }
        Category::UnOther => ("United Nations entity", "United Nations entities"),
        Category::SpecializedAgency => ("specialized agency", "specialized agencies"),
        Category::Igo => ("intergovernmental organization", "intergovernmental organizations"),
        Category::Nhri => ("national institution", "national institutions"),
        Category::NhriNetwork => {
            ("network of national institutions", "networks of national institutions")
        }
        Category::Ngo => ("non-governmental organization", "non-governmental organizations"),
        Category::HrMechanism => ("human rights mechanism", "human rights mechanisms"),
        Category::LocalAuthority => ("local authority", "local authorities"),
        Category::Parliament => ("parliamentary body", "parliamentary bodies"),
        Category::Academia => ("academic institution", "academic institutions"),
        Category::Business => ("business enterprise", "business enterprises"),
        Category::TradeUnion => ("trade union", "trade unions"),
        Category::ReligiousOrg => ("religious organization", "religious organizations"),
        Category::Foundation => ("foundation", "foundations"),
        Category::Media => ("media organization", "media organizations"),
        Category::Other => ("other organization", "other organizations"),
        Category::Individual => ("individual", "individuals"),
    };
    Noun { one, many }
}
