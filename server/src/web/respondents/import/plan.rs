//! What a table would do to the registry.
use super::table::Table;
use crate::web::respondents::typed::check;
use domain::respondent::Respondent;
use std::collections::BTreeSet;
use templates::respondents::{Report, Typed, Verdict};

/// The report on a table, and the respondents that it adds.
pub struct Plan {
    pub report: Report,
    pub new: Vec<Respondent>,
}

impl Plan {
    /// Compares every line with the registry and with the lines before it.
    pub fn of(table: Table, registry: &[Respondent]) -> Self {
        let mut taken: BTreeSet<String> = registry.iter().map(|r| r.slug.clone()).collect();
        let mut plan =
            Self { report: Report { lines: Vec::new(), unused: table.unused }, new: Vec::new() };
        for (line, typed) in table.lines {
            let verdict = plan.judge(&typed, registry, &mut taken);
            plan.report.lines.push((line, verdict));
        }
        plan
    }

    fn judge(
        &mut self,
        typed: &Typed,
        registry: &[Respondent],
        taken: &mut BTreeSet<String>,
    ) -> Verdict {
        let name = beginning(typed);
        let checked = match check(typed) {
            Ok(checked) => checked,
            Err(faults) => {
                let column = |field: String| field.replace("name-en", "name").replace('-', "_");
                let faults = faults.into_iter().map(|(field, key)| (column(field), key)).collect();
                return Verdict::Bad { name, faults };
            }
        };
        if checked.same_as(registry).or_else(|| checked.same_as(&self.new)).is_some() {
            return Verdict::There { name };
        }
        let slug = checked.free_slug(taken);
        taken.insert(slug.clone());
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
