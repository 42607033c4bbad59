//! Which States there are, in which groups, under which codes.
use super::find;
use domain::{
    respondent::{Category, RegionalGroup},
    state::State,
};
use std::collections::{BTreeMap, BTreeSet};

#[test]
fn there_are_193_member_states_and_two_observers() {
    let observers: Vec<_> = State::all()
        .iter()
        .filter(|s| s.status == Category::ObserverState)
        .map(|s| s.iso3.as_str())
        .collect();
    assert_eq!(observers, ["VAT", "PSE"]);
    assert_eq!(State::all().iter().filter(|s| s.status == Category::MemberState).count(), 193);
    assert_eq!(State::all().len(), 195);
}

#[test]
fn the_five_groups_hold_all_member_states_and_no_observer() {
    let mut counts = BTreeMap::new();
    for state in State::all() {
        assert_eq!(state.group.is_some(), state.status == Category::MemberState, "{}", state.iso3);
        if let Some(group) = state.group {
            *counts.entry(group).or_insert(0) += 1;
        }
    }
    let expected = [54, 54, 23, 33, 29];
    assert_eq!(counts, RegionalGroup::ALL.into_iter().zip(expected).collect());
    for (group, members) in [
        (RegionalGroup::Weog, "USA TUR ISR AUS"),
        (RegionalGroup::AsiaPacific, "CYP KIR KAZ"),
        (RegionalGroup::Eeg, "GEO ARM AZE"),
        (RegionalGroup::Grulac, "SUR HTI"),
    ] {
        assert!(members.split(' ').all(|iso3| find(iso3).group == Some(group)), "{members}");
    }
}

#[test]
fn codes_are_well_formed_and_unique() {
    let mut seen = BTreeSet::new();
    for state in State::all() {
        assert!(
            state.iso3.len() == 3 && state.iso3.bytes().all(|b| b.is_ascii_uppercase()),
            "{}",
            state.iso3
        );
        assert!(
            state.iso2.len() == 2 && state.iso2.bytes().all(|b| b.is_ascii_uppercase()),
            "{}",
            state.iso3
        );
        assert!(
            state.m49.len() == 3 && state.m49.bytes().all(|b| b.is_ascii_digit()),
            "{}",
            state.iso3
        );
        for code in [&state.iso3, &state.iso2, &state.m49] {
            assert!(seen.insert(code.as_str()), "{code} stands twice");
        }
    }
    assert!(State::find("IRN").is_some_and(|iran| iran.m49 == "364"));
    assert!(State::find("irn").is_none() && State::find("XXX").is_none());
}
