//! Later layers over earlier ones: base, environment file, the operator's file, the environment.
use super::error::SettingsError;
use super::setting::{Kind, Setting};
use super::{database, files, http, log, smtp};
use toml::{Table, Value};

/// The flag at the top of the file that belongs to no section.
const TOP: &[Setting] =
    &[Setting { key: "demonstration", wanted: "true or false", kind: Kind::Flag }];

/// Variables of this program that are no settings: they say where settings come from, or are read
/// where they are used.
const OTHERS: &[&str] = &["VERBALE_ENV", "VERBALE_CONFIG", "VERBALE_PG_BINDIR"];

/// Variables that begin like this belong to the tests.
const TESTS: &[&str] = &["VERBALE_TEST_", "VERBALE_REPORTS", "VERBALE_ROUNDS"];

/// Every setting there is.
pub(super) fn settings() -> impl Iterator<Item = &'static Setting> {
    [TOP, files::SETTINGS, http::SETTINGS, database::SETTINGS, smtp::SETTINGS, log::SETTINGS]
        .into_iter()
        .flatten()
}

/// Lays the values of a file over what there is, each checked.
pub(super) fn lay_file(over: &mut Table, layer: Table, file: &str) -> Result<(), SettingsError> {
    for (key, value) in dotted(layer) {
        let setting = settings().find(|setting| setting.key == key).ok_or_else(|| {
            let known = settings().filter(|s| !matches!(s.kind, Kind::Secret(_))).map(|s| s.key);
            let known = known.collect::<Vec<_>>().join(", ");
            SettingsError::Unknown { origin: format!("{key} in {file}"), known }
        })?;
        setting.check(file, &value)?;
        put(over, setting.key, value);
    }
    Ok(())
}

/// Lays the variables over what there is. An empty variable counts as not set; `PORT`, which many
/// platforms set, yields to `VERBALE_HTTP__PORT`.
pub(super) fn lay_variables(
    over: &mut Table,
    variables: &[(String, String)],
) -> Result<(), SettingsError> {
    let port = variables.iter().filter(|(name, _)| name == "PORT");
    let ours = variables.iter().filter(|(name, _)| name.starts_with("VERBALE_"));
    for (name, raw) in port.chain(ours).filter(|(_, raw)| !raw.is_empty()) {
        if OTHERS.contains(&name.as_str()) || TESTS.iter().any(|own| name.starts_with(own)) {
            continue;
        }
        let wanted = if name == "PORT" { "VERBALE_HTTP__PORT" } else { name };
        let setting = settings().find(|setting| setting.variable() == wanted).ok_or_else(|| {
            let known = settings().map(Setting::variable).collect::<Vec<_>>().join(", ");
            SettingsError::Unknown { origin: name.clone(), known }
        })?;
        put(over, setting.key, setting.parse(name, raw)?);
    }
    Ok(())
}

/// The values of a file with their dotted names; sections are one deep.
fn dotted(layer: Table) -> Vec<(String, Value)> {
    let mut values = Vec::new();
    for (key, value) in layer {
        match value {
            Value::Table(section) => {
                let inside =
                    section.into_iter().map(|(name, value)| (format!("{key}.{name}"), value));
                values.extend(inside);
            }
            value => values.push((key, value)),
        }
    }
    values
}

fn put(over: &mut Table, key: &str, value: Value) {
    match key.split_once('.') {
        None => {
            over.insert(key.to_owned(), value);
        }
        Some((section, name)) => {
            let section = over.entry(section).or_insert_with(|| Value::Table(Table::new()));
            if let Value::Table(section) = section {
                section.insert(name.to_owned(), value);
            }
        }
    }
}
