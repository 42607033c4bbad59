//! Problem pages, the note on accessibility, and the assets that all pages use.
use crate::{chrome, markup};
use domain::language::Language;
use templates::{
    accessibility::AccessibilityNote,
    assets, page,
    problem::{Problem, ProblemPage},
};

#[test]
fn every_problem_says_what_to_do_and_which_request_it_was() {
    for language in Language::ALL {
        for problem in Problem::ALL {
            let view = ProblemPage { problem, sentence: None, request_id: "01JD3K5V7Q".into() };
            let html = page(&chrome(language, "plain"), &view).into_string();
            assert!(html.contains("01JD3K5V7Q") && !html.contains('⟦'), "{language} {problem:?}");
            assert_eq!(Problem::of_status(problem.status()), problem);
        }
        let note = page(&chrome(language, "plain"), &AccessibilityNote).into_string();
        assert_eq!(markup::barriers(&note), Vec::<String>::new());
    }
}

#[test]
fn assets_are_kept_for_ever_only_under_the_address_of_their_content() {
    for (name, mime, most) in [
        ("verbale.css", "text/css; charset=utf-8", 30 * 1024),
        ("draft.css", "text/css; charset=utf-8", 8 * 1024),
        ("questionnaire.css", "text/css; charset=utf-8", 2 * 1024),
        ("verbale.js", "text/javascript; charset=utf-8", 12 * 1024),
        ("verbale.svg", "image/svg+xml", 1024),
    ] {
        let address = assets::url(name);
        let asset = assets::get(address.strip_prefix("/assets/").expect("an asset's address"))
            .expect("the asset");
        assert!(
            asset.immutable && asset.mime == mime && asset.bytes.len() <= most,
            "{name}: {} bytes",
            asset.bytes.len()
        );
        assert!(!assets::get(name).expect("without a checksum too").immutable);
    }
    assert!(!assets::get("verbale.00000000.css").expect("of another release").immutable);
    for path in ["", "gone.css", "../Cargo.toml", "..", "/etc/passwd"] {
        assert!(assets::get(path).is_none(), "{path}");
    }
}
