//! Every mail says the same in all six languages, with dates as that language writes them.
use domain::language::Language;
use jiff::civil::date;
use templates::{
    mail::{Offer, Reader, Tidings, Way, Written, write},
    when,
};

const TENANT: &str = "A committee";
const LINK: &str = "https://verbale.example/t/committee/consultations/local-government/reply";

fn every_mail(language: Language) -> Vec<(Tidings, Written)> {
    let at = when::plain_moment(language, date(2027, 1, 29).at(18, 0, 0, 0));
    let (consultation, respondent) = ("Local government".to_owned(), "Iraq".to_owned());
    let link = LINK.to_owned();
    let offer = Offer { link: link.clone(), code: "123456".into(), until: at.clone() };
    let invitation = |way| Tidings::Invitation {
        consultation: consultation.clone(),
        respondent: respondent.clone(),
        deadline: at.clone(),
        way,
    };
    let mut all = vec![
        Tidings::SeatOffer {
            role: "Member".into(),
            respondent: Some(respondent.clone()),
            offer: offer.clone(),
        },
        invitation(Way::Reply(link.clone())),
        invitation(Way::Offer(offer)),
        Tidings::Reminder {
            consultation: consultation.clone(),
            respondent: respondent.clone(),
            deadline: at.clone(),
            link: link.clone(),
        },
        Tidings::Extension {
            consultation: consultation.clone(),
            respondent: respondent.clone(),
            deadline: at.clone(),
            link: link.clone(),
        },
        Tidings::Corrigendum {
            consultation: consultation.clone(),
            respondent: respondent.clone(),
            deadline: at.clone(),
            link: link.clone(),
        },
        Tidings::Acknowledgement {
            consultation: consultation.clone(),
            respondent: respondent.clone(),
            version: 1,
            late: true,
            at,
            hash: "0".repeat(64),
            link: link.clone(),
        },
        Tidings::PasswordReset { link: link.clone() },
    ];
    all.extend(["accepted", "returned", "rejected"].map(|standing| Tidings::Decision {
        consultation: consultation.clone(),
        respondent: respondent.clone(),
        standing,
        link: link.clone(),
    }));
    let reader = Reader { language, name: Some("Somebody".into()), tenant: TENANT.into() };
    let written = |tidings| {
        let written = write(&reader, &tidings);
        (tidings, written)
    };
    all.into_iter().map(written).collect()
}

#[test]
fn every_mail_is_written_in_each_language_without_a_word_of_another() {
    let english = every_mail(Language::En);
    for language in Language::ALL.into_iter().filter(|language| *language != Language::En) {
        for ((tidings, written), (_, english)) in every_mail(language).iter().zip(&english) {
            let (subject, text) = (&written.subject, &written.text);
            assert_eq!(written.language, language);
            assert!(!text.contains(['⟦', '{', '}']), "{language} {tidings:?}: {text}");
            assert_ne!(subject, &english.subject, "{language} {tidings:?}");
            assert!(!subject.is_empty() && !subject.contains('\n'), "{language} {tidings:?}");
            assert!(text.lines().any(|line| line == LINK), "the address has a line: {text}");
            let ours = |line: &&str| line.contains(' ') && !line.starts_with("http");
            for line in text.lines().filter(ours).filter(|line| ![TENANT, "-- "].contains(line)) {
                assert!(!english.text.contains(line), "{language} {tidings:?}: {line}");
            }
        }
    }
}

#[test]
fn dates_in_mails_are_those_of_the_language_by_the_clocks_of_geneva() {
    let told = [
        (Language::Ar, "29 كانون الثاني/يناير 2027، الساعة 18:00 بتوقيت جنيف"),
        (Language::Zh, "2027年1月29日18:00（日内瓦时间）"),
        (Language::En, "29 January 2027, 18:00 Geneva"),
        (Language::Fr, "29 janvier 2027 à 18\u{a0}h\u{a0}00 (heure de Genève)"),
        (Language::Ru, "29 января 2027 года, 18:00 (по женевскому времени)"),
        (Language::Es, "29 de enero de 2027, 18:00 (hora de Ginebra)"),
    ];
    for (language, moment) in told {
        for (tidings, written) in every_mail(language) {
            let dated =
                !matches!(tidings, Tidings::Decision { .. } | Tidings::PasswordReset { .. });
            let text = written.text.replace(['\u{2068}', '\u{2069}'], "");
            assert_eq!(text.contains(moment), dated, "{language} {tidings:?}: {text}");
        }
    }
}

#[test]
fn an_arabic_paragraph_begins_from_the_right_even_with_a_latin_name() {
    let strong = |c: char| c.is_alphabetic();
    for (tidings, written) in every_mail(Language::Ar) {
        for paragraph in
            written.text.split("\n\n").filter(|p| !p.starts_with("http") && *p != TENANT)
        {
            // What stands between the marks of an isolate does not decide the direction (UAX #9, P2).
            let mut depth = 0;
            let first = paragraph.chars().find(|c| {
                depth += i32::from(*c == '\u{2068}') - i32::from(*c == '\u{2069}');
                depth == 0 && strong(*c)
            });
            let arabic = first.is_none_or(|c| ('\u{600}'..='\u{6ff}').contains(&c));
            assert!(arabic, "{tidings:?}: {paragraph}");
        }
    }
}
