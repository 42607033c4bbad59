//! How names are joined.
use domain::style::series::{and_from, commas, series};

#[test]
fn a_simple_series_has_no_final_comma() {
    assert_eq!(series::<&str>(&[]), "");
    assert_eq!(series(&["Jordan"]), "Jordan");
    assert_eq!(series(&["Jordan", "Qatar"]), "Jordan and Qatar");
    assert_eq!(series(&["organs", "organizations", "bodies"]), "organs, organizations and bodies");
    assert_eq!(series(&["a".to_owned(), "b".to_owned(), "c".to_owned()]), "a, b and c");
}

#[test]
fn an_item_with_a_comma_makes_semicolons() {
    assert_eq!(
        series(&["the ministry of justice, Peru", "Cuba", "Chile"]),
        "the ministry of justice, Peru; Cuba; and Chile"
    );
    assert_eq!(series(&["Acme, Ltd", "Cuba"]), "Acme, Ltd; and Cuba");
}

#[test]
fn the_comma_of_a_name_closed_by_its_abbreviation_makes_no_semicolons() {
    let unesco = "the United Nations Educational, Scientific and Cultural Organization (UNESCO)";
    assert_eq!(series(&["the Holy See", unesco]), format!("the Holy See and {unesco}"));
}

#[test]
fn a_name_with_and_before_the_last_item_is_kept_apart() {
    assert_eq!(
        series(&["Cuba", "Bosnia and Herzegovina", "Serbia"]),
        "Cuba, Bosnia and Herzegovina, and Serbia"
    );
    assert_eq!(
        series(&["Cuba", "Serbia", "Trinidad and Tobago"]),
        "Cuba, Serbia and Trinidad and Tobago"
    );
    assert_eq!(
        series(&["Bosnia and Herzegovina", "Cuba", "Serbia"]),
        "Bosnia and Herzegovina, Cuba and Serbia"
    );
    assert_eq!(series(&["Bosnia and Herzegovina", "Serbia"]), "Bosnia and Herzegovina and Serbia");
}

#[test]
fn phrases_that_are_series_are_joined_by_commas() {
    assert_eq!(
        commas(&["the Holy See and UNICEF", "a number of NGOs"]),
        "the Holy See and UNICEF, and a number of NGOs"
    );
    assert_eq!(
        commas(&["two institutions (Jordan and Qatar)", "a number of NGOs"]),
        "two institutions (Jordan and Qatar) and a number of NGOs"
    );
}

#[test]
fn those_named_after_the_states_hang_on_from() {
    assert_eq!(
        and_from("two States (A and B)", &["the Holy See"]),
        "two States (A and B) and from the Holy See"
    );
    assert_eq!(and_from("", &["the Holy See"]), "the Holy See");
    assert_eq!(and_from::<&str>("one State (A)", &[]), "one State (A)");
}
