//! What a table would do to the registry.
use super::table::Table;
use crate::web::respondents::typed::{Sign, check, signs};
use domain::respondent::Respondent;
use std::collections::{BTreeSet, HashSet};
use templates::respondents::{Report, Typed, Verdict};

/// The report on a table, and the respondents that it adds.
pub struct Plan {
    pub report: Report,
    pub new: Vec<Respondent>,
}

/// What the registry and the lines before have taken.
struct Known {
    slugs: BTreeSet<String>,
    signs: HashSet<Sign>,
}

impl Plan {
    /// Compares every line with the registry and with the lines before it.
    pub fn of(table: Table, registry: &[Respondent]) -> Self {
        let mut known = Known {
            slugs: registry.iter().map(|r| r.slug.clone()).collect(),
            signs: registry
                .iter()
                .flat_map(|r| signs(r.category, r.state.as_deref(), &r.names))
                .collect(),
        };
        let mut plan =
            Self { report: Report { lines: Vec::new(), unused: table.unused }, new: Vec::new() };
        for (line, typed) in table.lines {
            let verdict = plan.judge(&typed, &mut known);
            plan.report.lines.push((line, verdict));
        }
        plan
    }

    fn judge(&mut self, typed: &Typed, known: &mut Known) -> Verdict {
        let name = beginning(typed);
        let checked = match check(typed) {
            Ok(checked) => checked,
            Err(faults) => {
                let column = |field: String| field.replace("name-en", "name").replace('-', "_");
                let faults = faults.into_iter().map(|(field, key)| (column(field), key)).collect();
                return Verdict::Bad { name, faults };
            }
        };
        let signs = checked.signs();
        if signs.iter().any(|sign| known.signs.contains(sign)) {
            return Verdict::There { name };
        }
        let slug = checked.free_slug(&known.slugs);
        known.slugs.insert(slug.clone());
        known.signs.extend(signs);
        let category = checked.category.code();
        self.new.push(checked.into_respondent(slug));
        Verdict::Added { name, category }
    }
}

/// The name of a line, or what there is of it, cut to a length that fits a table.
fn beginning(typed: &Typed) -> String {
    let name = typed.names.get(&domain::language::Language::En).or(typed.names.values().next());
    let text = name.map_or(typed.abbreviation.as_str(), String::as_str);
    text.chars().filter(|c| !c.is_control()).take(80).collect()
}
