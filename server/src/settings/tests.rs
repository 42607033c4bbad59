//! Claims about the settings and about what is said when one is wrong.
use super::setting::Kind;
use super::{Environment, LogFormat, Settings, layers};
use std::net::SocketAddr;

fn load(variables: &[(&str, &str)]) -> Result<Settings, String> {
    let owned = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
    Settings::from_variables(&variables.iter().map(owned).collect::<Vec<_>>())
        .map_err(|error| error.to_string())
}

fn refusal(variables: &[(&str, &str)]) -> String {
    load(variables).expect_err("a refusal")
}

/// A file that vanishes with the test.
struct File(std::path::PathBuf);

impl File {
    fn with(text: &str) -> Self {
        let (_, path) = nix::unistd::mkstemp("/tmp/verbale-settings-XXXXXX").expect("a file");
        std::fs::write(&path, text).expect("it can be written");
        Self(path)
    }

    fn path(&self) -> &str {
        self.0.to_str().expect("UTF-8")
    }
}

impl Drop for File {
    fn drop(&mut self) {
        std::fs::remove_file(&self.0).expect("it can be removed");
    }
}

#[test]
fn without_any_variable_the_embedded_default_serves_this_machine_alone() {
    let settings = load(&[]).expect("the defaults");
    assert_eq!(settings.environment, Environment::Local);
    assert_eq!(settings.http.address().to_string(), "127.0.0.1:8080");
    assert_eq!(settings.database.url, None);
    assert_eq!(settings.smtp.url, None);
    assert!(settings.files.data_dir().is_absolute());
    assert!(settings.files.data_dir().ends_with("data"));
    assert!(!settings.demonstration);
}

#[test]
fn every_setting_can_be_set_by_its_variable() {
    let settings = load(&[
        ("VERBALE_ENV", "production"),
        ("VERBALE_HTTP__HOST", "0.0.0.0"),
        ("VERBALE_HTTP__PORT", "9000"),
        ("VERBALE_HTTP__PUBLIC_URL", "https://consult.example.org/"),
        ("VERBALE_HTTP__WORKERS", "3"),
        ("VERBALE_HTTP__TRUSTED_PROXIES", "127.0.0.1, 10.0.0.0/8"),
        ("VERBALE_DATABASE__URL", "postgres://app@db/verbale"),
        ("VERBALE_DATABASE__OWNER_URL", "postgres://owner@db/verbale"),
        ("VERBALE_DATABASE__CONNECTIONS", "7"),
        ("VERBALE_SMTP__URL", "smtps://mail.example.org"),
        ("VERBALE_SMTP__FROM", "Secretariat <secretariat@example.org>"),
        ("VERBALE_SMTP__TIMEOUT", "7"),
        ("VERBALE_LOG__FORMAT", "text"),
        ("VERBALE_LOG__FILTER", "debug"),
        ("VERBALE_DATA_DIR", "/srv/verbale"),
        ("VERBALE_DEMONSTRATION", "no"),
    ])
    .expect("these settings");
    let listening = SocketAddr::from(([0, 0, 0, 0], 9000));
    assert_eq!(settings.http.address(), listening);
    assert_eq!(settings.http.public_url(listening), "https://consult.example.org");
    assert_eq!(settings.http.workers, 3);
    let trusted =
        |address: &str| settings.http.trusted_proxies.contain(address.parse().expect("an address"));
    assert!(trusted("127.0.0.1") && trusted("10.1.2.3"));
    assert!(!trusted("127.0.0.2") && !trusted("11.0.0.1") && !trusted("::1"));
    let url = settings.database.url.expect("a URL");
    assert_eq!(url.expose(), "postgres://app@db/verbale");
    assert_eq!(settings.database.connections, 7);
    assert_eq!(settings.smtp.from, "Secretariat <secretariat@example.org>");
    assert_eq!(settings.smtp.timeout, 7);
    assert_eq!(settings.log.format, LogFormat::Text);
    assert_eq!(settings.log.filter, "debug");
    assert_eq!(settings.files.mail().to_str(), Some("/srv/verbale/mail"));
}

#[test]
fn later_layers_win_over_earlier_ones() {
    let file = File::with("data_dir = \"/srv/a\"\n[http]\nport = 9001\nworkers = 4\n");
    let config = ("VERBALE_CONFIG", file.path());
    let settings = load(&[config, ("VERBALE_HTTP__WORKERS", "5")]).expect("these settings");
    assert_eq!((settings.http.port, settings.http.workers), (9001, 5));
    assert_eq!(settings.files.data_dir().to_str(), Some("/srv/a"));

    let port = |variables: &[(&str, &str)]| load(variables).expect("these settings").http.port;
    assert_eq!(port(&[("VERBALE_ENV", "test")]), 0);
    assert_eq!(port(&[("PORT", "8081")]), 8081);
    assert_eq!(port(&[("VERBALE_HTTP__PORT", "8082"), ("PORT", "8081")]), 8082);
    assert_eq!(port(&[("PORT", "")]), 8080, "an empty variable is not set");
}

#[test]
fn a_wrong_value_is_named_with_what_is_wanted() {
    assert_eq!(
        refusal(&[("PORT", "80a")]),
        "PORT must be a port number from 0 (any free one) to 65535, not \"80a\"."
    );
    assert_eq!(
        refusal(&[("VERBALE_HTTP__PORT", "70000")]),
        "VERBALE_HTTP__PORT must be a port number from 0 (any free one) to 65535, not \"70000\"."
    );
    assert_eq!(
        refusal(&[("VERBALE_ENV", "prod")]),
        "VERBALE_ENV must be local, test or production, not \"prod\"."
    );
    for (name, value) in [
        ("VERBALE_HTTP__HOST", "localhost"),
        ("VERBALE_HTTP__PUBLIC_URL", "https://example.org/consult"),
        ("VERBALE_HTTP__WORKERS", "-1"),
        ("VERBALE_HTTP__TRUSTED_PROXIES", "proxy.example.org"),
        ("VERBALE_HTTP__TRUSTED_PROXIES", "10.0.0.0/33"),
        ("VERBALE_SMTP__FROM", "a@b\r\nBcc: c@d"),
        ("VERBALE_LOG__FORMAT", "xml"),
        ("VERBALE_DEMONSTRATION", "maybe"),
    ] {
        let said = refusal(&[(name, value)]);
        assert!(said.starts_with(&format!("{name} must be ")), "{said}");
    }
}

#[test]
fn a_misspelt_name_is_refused_wherever_it_stands() {
    let said = refusal(&[("VERBALE_HTTP__PROT", "8080")]);
    assert!(said.starts_with("VERBALE_HTTP__PROT is not a setting of Verbale."), "{said}");
    assert!(said.contains("VERBALE_HTTP__PORT"), "{said}");

    let file = File::with("[http]\nprot = 1\n");
    let said = refusal(&[("VERBALE_CONFIG", file.path())]);
    assert!(said.starts_with(&format!("http.prot in {} is not", file.path())), "{said}");
    assert!(refusal(&[("VERBALE_CONFIG", "/nowhere.toml")]).contains("/nowhere.toml"));
}

#[test]
fn secrets_stay_out_of_files_messages_and_logs() {
    let file = File::with("[database]\nurl = \"postgres://app:hunter2@db/verbale\"\n");
    let said = refusal(&[("VERBALE_CONFIG", file.path())]);
    assert!(said.contains("Set VERBALE_DATABASE__URL in the environment"), "{said}");
    assert!(!said.contains("hunter2"), "{said}");

    let said = refusal(&[("VERBALE_DATABASE__URL", "mysql://app:hunter2@db/verbale")]);
    assert!(said.starts_with("VERBALE_DATABASE__URL must be a URL such as"), "{said}");
    assert!(!said.contains("hunter2"), "{said}");

    let settings = load(&[("VERBALE_DATABASE__URL", "postgres://app:hunter2@db/verbale")]);
    let shown = format!("{:?}", settings.expect("these settings"));
    assert!(shown.contains("[hidden]") && !shown.contains("hunter2"), "{shown}");
}

#[test]
fn what_does_not_go_together_is_refused() {
    let demonstration = ("VERBALE_DEMONSTRATION", "true");
    assert!(load(&[demonstration]).expect("on a loopback address").demonstration);
    let said = refusal(&[demonstration, ("VERBALE_HTTP__HOST", "0.0.0.0")]);
    assert!(said.contains("VERBALE_HTTP__HOST must be a loopback address"), "{said}");
    let open = load(&[("VERBALE_HTTP__HOST", "0.0.0.0")]).expect("these settings");
    assert!(open.for_demonstration().is_err());

    let production = ("VERBALE_ENV", "production");
    let https = ("VERBALE_HTTP__PUBLIC_URL", "https://consult.example.org");
    assert!(refusal(&[production]).starts_with("VERBALE_HTTP__PUBLIC_URL must be"));
    assert!(refusal(&[production, https, demonstration]).contains("no place in production"));
    let smtp = ("VERBALE_SMTP__URL", "smtp://localhost");
    assert!(refusal(&[production, https, smtp]).starts_with("VERBALE_SMTP__FROM must name"));
    assert!(load(&[production, https]).is_ok());

    let owner = ("VERBALE_DATABASE__OWNER_URL", "postgres://o@db/verbale");
    assert!(refusal(&[owner]).contains("without VERBALE_DATABASE__URL"));
    let same = ("VERBALE_DATABASE__URL", "postgres://o@db/verbale");
    assert!(refusal(&[owner, same]).contains("must name two roles"));
}

#[test]
fn every_setting_but_the_secrets_stands_in_the_base_file_with_its_default() {
    let base: toml::Table = super::BASE.parse().expect("TOML");
    for setting in layers::settings() {
        let (section, name) = setting.key.split_once('.').unwrap_or(("", setting.key));
        let table = if section.is_empty() { Some(&base) } else { base[section].as_table() };
        let value = table.and_then(|table| table.get(name));
        match (&setting.kind, value) {
            (Kind::Secret(_), value) => assert_eq!(value, None, "{} is a secret", setting.key),
            (_, Some(value)) => setting.check("config/base.toml", value).expect("acceptable"),
            (_, None) => panic!("{} is missing in config/base.toml", setting.key),
        }
    }
}
