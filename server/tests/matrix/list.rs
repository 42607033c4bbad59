//! The list of routes is the whole surface, and every text of the world can be recognised.
use crate::{
    client::Client,
    world::{Ground, LETTERS, planting::EXEMPT},
};
use std::path::Path;
use verbale::web::all_routes;

/// Every source file of the server, with its text.
fn sources(folder: &Path, found: &mut Vec<(String, String)>) {
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let text = std::fs::read_to_string(&path).expect("a source");
            found.push((path.to_string_lossy().into_owned(), text));
        }
    }
}

#[test]
fn routes_are_mounted_by_the_list_and_nowhere_else() {
    let mut all = Vec::new();
    sources(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src")), &mut all);
    assert!(all.len() > 100, "{} sources", all.len());
    let mounts = [
        ".service(",
        ".route(",
        ".default_service(",
        "web::resource(",
        "web::scope(",
        "external_resource(",
        "#[get(",
        "#[post(",
        "#[route(",
    ];
    let elsewhere: Vec<String> = all
        .iter()
        .filter(|(path, _)| !path.ends_with("src/web/routes.rs"))
        .flat_map(|(path, text)| {
            mounts
                .iter()
                .filter(|mount| text.contains(**mount))
                .map(move |m| format!("{m} in {path}"))
        })
        .collect();
    assert!(elsewhere.is_empty(), "{elsewhere:#?}");
    let list = all.iter().find(|(path, _)| path.ends_with("src/web/routes.rs")).expect("the list");
    assert_eq!(
        list.1.matches("config.service(").count(),
        2,
        "the list mounts, below a noun and elsewhere"
    );
    let applications: usize =
        all.iter().map(|(_, text)| text.matches("ActixApp::new()").count()).sum();
    assert_eq!(applications, 1, "there is one application");
}

#[test]
fn what_is_not_on_the_list_is_not_there() {
    let ground = Ground::enter();
    let ours = ground.world.estate('a');
    let client = Client::new(&ground.world.server.url);
    let supervisor = &ours.people[1];
    let cookie = format!("verbale={}", supervisor.cookie);
    let headers = [("cookie", cookie.as_str()), ("sec-fetch-site", "same-origin")];
    let form = [("csrf".to_owned(), supervisor.csrf.clone())];
    let open = ours.path(&format!("/consultations/{}", ours.id("consultation/all1")));
    for path in [
        "/admin",
        "/api",
        "/metrics",
        "/debug",
        "/static/x",
        "/.env",
        "/t",
        "/t/",
        "/assets",
        "/assets/../Cargo.toml",
        &ours.path("/nothing"),
        &format!("{open}/nothing"),
        &format!("{open}/draft/file.xlsx"),
        &format!("{open}.json"),
        &format!("{open}/draft/versions/1/2"),
        &format!("{open}//draft"),
    ] {
        for method in ["GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS"] {
            let form = (method == "POST").then_some(&form[..]);
            let answer = client.ask(method, path, &headers, form);
            assert!([404, 405].contains(&answer.status), "{method} {path}: {}", answer.status);
        }
    }
    let list = all_routes().list();
    let mut asked = 0;
    for route in &list {
        let path = route.pattern.replace(['{', '}'], "");
        let listed = |method: &str| {
            list.iter().any(|r| {
                r.pattern == route.pattern
                    && (r.method == method || (method == "HEAD" && r.method == "GET"))
            })
        };
        for method in ["GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"] {
            if listed(method) {
                continue;
            }
            asked += 1;
            let answer =
                client.ask(method, &path, &headers, (method == "POST").then_some(&form[..]));
            assert!([404, 405].contains(&answer.status), "{method} {path}: {}", answer.status);
        }
    }
    assert!(asked > 600, "{asked} methods that are not declared");
}

#[test]
fn every_text_of_the_world_holds_a_canary_or_is_excused() {
    let mut ground = Ground::enter();
    let Ground { world, root, .. } = &mut *ground;
    let columns = root.rows(
        "SELECT c.table_name || '.' || c.column_name FROM information_schema.columns c
         WHERE c.table_schema = 'public' AND c.data_type IN ('text', 'character varying', 'jsonb', 'json', 'ARRAY', 'bytea')
           AND EXISTS (SELECT FROM information_schema.columns t WHERE t.table_schema = 'public'
                       AND t.table_name = c.table_name AND t.column_name = 'tenant_id') ORDER BY 1",
    );
    assert!(columns.len() > 50, "{columns:?}");
    for (excused, _) in EXEMPT {
        assert!(
            columns.iter().any(|column| column == excused),
            "{excused} is no column: take it off the list"
        );
    }
    let (mut without, mut held) = (Vec::new(), 0);
    for column in
        columns.iter().filter(|column| !EXEMPT.iter().any(|(excused, _)| excused == column))
    {
        let (table, name) = column.split_once('.').expect("table and column");
        for letter in LETTERS {
            let count = root.one(&format!(
                "SELECT count(*) FROM {table} WHERE tenant_id = '{}' AND {name}::text ILIKE '%cnry-{letter}-%'",
                world.estate(letter).tenant.id
            ));
            match count.as_str() {
                "0" => without.push(format!("{column} of {letter}")),
                _ => held += 1,
            }
        }
    }
    assert!(without.is_empty(), "no canary in {without:#?}");
    assert!(held > 60, "{held} columns hold canaries");
}
