//! Deadlines and dates.
use crate::chrome;
use domain::language::Language;
use templates::when;

#[test]
fn a_deadline_always_says_in_words_what_is_left() {
    let chrome = chrome(Language::En, "plain");
    let shown = |instant: &str| {
        let instant: jiff::Timestamp = instant.parse().expect("a moment");
        let local = instant.in_tz("Europe/Zurich").expect("the zone is bundled").datetime();
        when::deadline(&chrome, &when::DeadlineShown { local, instant }).into_string()
    };
    let far = shown("2027-05-20T16:00:00Z");
    assert!(far.contains("20 May 2027, 18:00 Geneva") && far.contains("45 days left"), "{far}");
    assert!(
        far.contains(r#"class="deadline""#) && far.contains(r#"datetime="2027-05-20T16:00:00Z""#),
        "{far}"
    );
    let soon = shown("2027-04-11T16:00:00Z");
    assert!(soon.contains("deadline-soon") && soon.contains("6 days left"), "{soon}");
    let last = shown("2027-04-05T10:00:00Z");
    assert!(last.contains("deadline-soon") && last.contains("less than a minute left"), "{last}");
    let past = shown("2027-04-02T16:00:00Z");
    assert!(past.contains("deadline-past") && past.contains("closed 2 days ago"), "{past}");
}

#[test]
fn dates_are_whole_in_every_language_and_carry_no_isolates() {
    let date = jiff::civil::date(2011, 9, 1);
    let at = |language| when::day_text(&chrome(language, "plain"), date);
    assert_eq!(at(Language::En), "1 September 2011");
    assert_eq!(at(Language::Fr), "1er septembre 2011");
    assert_eq!(at(Language::Es), "1 de septiembre de 2011");
    assert_eq!(at(Language::Ru), "1 сентября 2011 года");
    assert_eq!(at(Language::Zh), "2011年9月1日");
    assert_eq!(at(Language::Ar), "1 أيلول/سبتمبر 2011");
}
