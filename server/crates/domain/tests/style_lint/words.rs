//! Spelling, terms, quotation marks, tone and abbreviations.
use super::{clean, found, has, paragraph};
use domain::style::lint::{LintText, Rule, lint};

#[test]
fn verbs_in_ise_take_z_unless_it_belongs_to_the_root() {
    found("The Committee recognised the point.", Rule::NonOxfordIse, "recognised");
    found("The utilisation of funds grew.", Rule::NonOxfordIse, "utilisation");
    found("They were organising it.", Rule::NonOxfordIse, "organising");
    clean(
        "States advised, supervised, exercised, revised, promised, comprised and compromised otherwise.",
    );
    clean(
        "The precise premise of the enterprise was raised and televised; expertise, franchises and crises arise.",
    );
    clean(
        "It analysed the rise, a surprise likewise, and the unsupervised, disguised merchandise.",
    );
    clean("The adviser was wiser; noise, bruises and cruises practised a treatise.");
}

#[test]
fn second_choice_spellings_are_found_and_names_kept() {
    found("The program was approved.", Rule::Spelling, "program");
    found("Their behavior changed.", Rule::Spelling, "behavior");
    found("It called for closer co-operation.", Rule::Spelling, "co-operation");
    found("It would analyze the replies.", Rule::Spelling, "analyze");
    clean(
        "The Declaration on Friendly Relations and Co-operation and the South Center were named.",
    );
}

#[test]
fn names_and_terms_of_the_united_nations_are_checked() {
    found("The member states replied.", Rule::Term, "member states");
    found("Several States Parties replied.", Rule::Term, "States Parties");
    found("The human rights council met.", Rule::Term, "human rights council");
    found("The UN system replied.", Rule::UnInText, "UN");
    clean("Several Member States and States parties replied to the Human Rights Council.");
    clean("The Conference of the States Parties met.");
}

#[test]
fn former_names_of_states_depend_on_the_date() {
    let mut text = LintText::default();
    text.paragraph(1, "Turkey and Swaziland replied.");
    assert_eq!(lint(&text.clone().dated(jiff::civil::date(2011, 12, 12))), []);
    let findings = lint(&text.dated(jiff::civil::date(2020, 1, 1)));
    assert!(has(&findings, (Rule::Term, "para. 1", "Swaziland")), "{findings:#?}");
    assert_eq!(findings.len(), 1);
    assert!(findings[0].advice.contains("Eswatini"));
}

#[test]
fn words_that_stand_twice_are_found() {
    found("It was in the the report.", Rule::DuplicateWord, "the the");
    found("Several State States replied.", Rule::DuplicateWordVariant, "State States");
    found("They implement implementation plans.", Rule::Malformed, "implement implementation");
    clean(
        "The report reports for four States; the protection protects all, and the proposed proposals followed.",
    );
    clean("It held that that report had had an effect.");
    clean("Human rights, rights and duties; developing developments followed.");
}

#[test]
fn quotation_marks_are_curly_and_come_in_pairs() {
    found("It was called \"fair\" by all.", Rule::StraightQuotes, "\"fair\"");
    found("It was called “fair by all.", Rule::Unbalanced, "“fair by all.");
    found("It was called fair (para. 5 by all.", Rule::Unbalanced, "(para. 5 by all.");
    clean("It was called “fair” by all (para. 5 (a)).");
}

#[test]
fn a_comma_before_the_last_and_is_a_hint() {
    found(
        "It named organs, organizations, and bodies.",
        Rule::SerialComma,
        "organs, organizations, and bodies",
    );
    assert!(Rule::SerialComma.is_hint());
    clean("The Council met, however, and adopted it. States replied, and they agreed.");
}

#[test]
fn a_summary_takes_no_side_and_has_no_first_person() {
    found("Cuba claimed that it was fair.", Rule::LoadedVerb, "Cuba claimed");
    found("It admitted that it was late.", Rule::LoadedVerb, "It admitted");
    found("In this report we examine it.", Rule::FirstPerson, "we examine");
    found("The reply gave an excellent example.", Rule::Praise, "excellent example");
    found(
        "The international community holds this view.",
        Rule::SpeaksForAll,
        "international community holds",
    );
    clean(
        "The alleged violations in Part I and annex I were claimed by nobody; claims for needs were admitted.",
    );
    clean("The reply said: “We hold our view.”");
}

#[test]
fn abbreviations_are_spelled_out_first_and_used_again() {
    found("The OHCHR replied.", Rule::AbbreviationUnexplained, "OHCHR");
    found("The Office (OHCHR) replied.", Rule::AbbreviationUnused, "(OHCHR)");
    found("The U.N.D.P. replied.", Rule::AbbreviationStops, "U.N.D.P.");
    let findings = paragraph("The Office (OHCHR) and the OHCHR’s reply were named.");
    assert!(has(&findings, (Rule::AbbreviationPossessive, "para. 1", "OHCHR’s")), "{findings:#?}");
    clean(
        "Non-governmental organizations (NGOs) replied; an NGO explained. HIV/AIDS and chapter IX were named.",
    );
}
