//! Writes every part in every language as pages to look at: `cargo run -p templates --example gallery -- FOLDER`.
mod draft;
mod record;
mod reply;

use domain::{
    language::Language,
    respondent::{Category, RegionalGroup},
};
use draft::Draft;
use maud::{Markup, html};
use reply::Reply;
use std::{error::Error, fs, path::PathBuf};
use templates::{
    Chrome, View,
    accessibility::AccessibilityNote,
    assets,
    chrome::{Crumb, Flash, FlashKind, NavItem, Place, Undo},
    page,
    parts::*,
    problem::{Problem, ProblemPage},
    when,
};

fn main() -> Result<(), Box<dyn Error>> {
    let folder =
        PathBuf::from(std::env::args().nth(1).ok_or("Say into which folder the gallery goes.")?);
    fs::create_dir_all(folder.join("assets"))?;
    for name in ["verbale.css", "verbale.js", "verbale.svg"] {
        let address = assets::url(name);
        let asset =
            assets::get(address.trim_start_matches("/assets/")).ok_or("an asset of our own")?;
        fs::write(folder.join(address.trim_start_matches('/')), asset.bytes)?;
    }
    for language in Language::ALL {
        let problem = ProblemPage {
            problem: Problem::NotFound,
            sentence: None,
            request_id: "01JD3K5V7Q".into(),
        };
        let record = record::record(&chrome(language));
        let views: [(&str, &dyn View); 6] = [
            ("parts", &Parts),
            ("reply", &Reply),
            ("draft", &Draft),
            ("record", &record),
            ("problem", &problem),
            ("note", &AccessibilityNote),
        ];
        for (name, view) in views {
            // Browsers load modules over HTTP only, and these pages are opened as files.
            let html = page(&chrome(language), view)
                .into_string()
                .replace("\"/assets/", "\"assets/")
                .replace("type=\"module\"", "defer");
            fs::write(folder.join(format!("{name}-{language}.html")), html)?;
        }
    }
    Ok(())
}

fn chrome(language: Language) -> Chrome {
    let arabic = language == Language::Ar;
    let say = |en: &str, ar: &str| if arabic { ar } else { en }.to_owned();
    let nav = |label: String, current| NavItem { href: "#".into(), label, current };
    Chrome {
        language,
        csrf: "token".into(),
        path: "/gallery".into(),
        account: Some("Amina Haddad".into()),
        tenant: Some(Place {
            slug: "advisory-committee".into(),
            name: say(
                "Human Rights Council Advisory Committee",
                "اللجنة الاستشارية لمجلس حقوق الإنسان",
            ),
        }),
        nav: vec![
            nav(say("Consultations", "المشاورات"), true),
            nav(say("Respondents", "الجهات المجيبة"), false),
            nav(say("People", "الأشخاص"), false),
        ],
        crumbs: vec![Crumb { href: "#".into(), label: say("Consultations", "المشاورات") }],
        demonstration: true,
        flash: Some(Flash {
            kind: FlashKind::Done,
            text: say(
                "The deadline of France was extended to 18 April 2027.",
                "مُدّد الأجل المحدد لفرنسا إلى 18 نيسان/أبريل 2027.",
            ),
            undo: Some(Undo {
                action: "#".into(), label: say("Undo", "تراجع"), fields: vec![]
            }),
        }),
        now: "2027-04-05T10:00:00Z".parse().expect("a moment"),
    }
}

/// A sample text: English, or Arabic where the page is.
fn say(chrome: &Chrome, en: &'static str, ar: &'static str) -> &'static str {
    if chrome.language == Language::Ar { ar } else { en }
}

fn title(chrome: &Chrome) -> &'static str {
    say(
        chrome,
        "Enhancement of international cooperation in the field of human rights",
        "تعزيز التعاون الدولي في ميدان حقوق الإنسان",
    )
}

fn deadline_at(chrome: &Chrome, instant: &str) -> Markup {
    let instant: jiff::Timestamp = instant.parse().expect("a moment");
    let local = instant.in_tz("Europe/Zurich").expect("the zone is bundled").datetime();
    when::deadline(chrome, &when::DeadlineShown { local, instant })
}

fn stages(chrome: &Chrome) -> Markup {
    let step = |code: &str, date: Option<(i16, i8, i8)>, state| StageStep {
        label: chrome.t(&format!("stage-{code}")),
        date: date.map(|(y, m, d)| when::day_text(chrome, jiff::civil::date(y, m, d))),
        state,
    };
    stage_line(
        chrome,
        &[
            step("planned", Some((2027, 1, 12)), StageState::Done),
            step("open", Some((2027, 2, 1)), StageState::Current),
            step("closed", Some((2027, 4, 11)), StageState::Ahead),
            step("compiled", None, StageState::Ahead),
            step("issued", None, StageState::Ahead),
        ],
    )
}

struct Parts;

impl View for Parts {
    fn title(&self, chrome: &Chrome) -> String {
        title(chrome).into()
    }

    fn body(&self, chrome: &Chrome) -> Markup {
        html! {
            h1 { (title(chrome)) }
            p.lead { (say(chrome, "193 States and 12 other respondents were invited. Replies are awaited until the deadline.", "دُعيت 193 دولة و12 جهة مجيبة أخرى. وتُنتظر الردود حتى الموعد النهائي.")) }
            (stages(chrome))
            p { (deadline_at(chrome, "2027-05-20T16:00:00Z")) }
            p { (deadline_at(chrome, "2027-04-11T16:00:00Z")) }
            p { (deadline_at(chrome, "2027-04-02T16:00:00Z")) }
            (progress(chrome, 38, 205, &chrome.t("categories-MEMBER_STATE")))
            div.actions { (button_primary(say(chrome, "Dispatch to 193 States", "إرسال إلى 193 دولة"))) (button_secondary(&chrome.t("save"))) (link_secondary("#", &chrome.t("download"))) (button_quiet(&chrome.t("undo")))
                (confirm(chrome, &Confirm { action: "#".into(), summary: chrome.t("remove"), question: say(chrome, "Remove part II “Actors” with its 4 questions?", "هل تُزال الجزء الثاني «الجهات الفاعلة» وأسئلته الأربعة؟").into(), button: chrome.t("remove"), fields: vec![] })) }
            (tabs(title(chrome), &tab_list(chrome)))
            (board(chrome))
            (pagination(chrome, &Pages { current: 2, last: 9, href: &|page| format!("?page={page}") }))
            (counts(chrome))
            (marks(chrome))
            (form(chrome))
            (cards(chrome))
            (empty(say(chrome, "No replies yet", "لا ردود بعد"), say(chrome, "Replies will stand here as respondents hand them in. Until then you can see who opened the questionnaire.", "ستظهر الردود هنا عند تسليمها. وحتى ذلك الحين يمكنكم معرفة من فتح الاستبيان."), Some(link_primary("#", say(chrome, "Look at the board", "الاطلاع على اللوحة")))))
        }
    }
}

fn tab_list(chrome: &Chrome) -> Vec<Tab> {
    ["states", "others", "all"]
        .into_iter()
        .enumerate()
        .map(|(i, key)| Tab {
            href: "#".into(),
            label: chrome.t(key),
            language: None,
            count: Some([193, 12, 205][i]),
            current: i == 0,
        })
        .collect()
}

fn board(chrome: &Chrome) -> Markup {
    let columns = [
        Column::words(say(chrome, "Respondent", "الجهة المجيبة")),
        Column::words(say(chrome, "State", "الحالة")),
        Column::words(say(chrome, "Deadline", "الموعد النهائي")),
        Column::numbers(say(chrome, "Questions answered", "الأسئلة المجاب عنها")),
    ];
    let row = |name: &str, group: RegionalGroup, status: Markup, answered: u32| {
        html! {
            tr {
                th scope="row" { (respondent_chip(name, chrome.language, &chrome.t("category-MEMBER_STATE"), Some(&chrome.t(&format!("group-{}", group.code()))))) }
                td { (status) }
                td { (when::day(chrome, jiff::civil::date(2027, 4, 11))) }
                td.num { (answered) }
            }
        }
    };
    data_table(
        say(chrome, "Respondents by state of their reply", "الجهات المجيبة بحسب حالة ردها"),
        &columns,
        html! {
            (row(say(chrome, "Argentina", "الأرجنتين"), RegionalGroup::Grulac, status("good", say(chrome, "Handed in", "سُلّم")), 14))
            (row(say(chrome, "Iran (Islamic Republic of)", "إيران (جمهورية - الإسلامية)"), RegionalGroup::AsiaPacific, status("warn", say(chrome, "Started", "بدأ")), 6))
            (row(say(chrome, "Morocco", "المغرب"), RegionalGroup::African, status("calm", say(chrome, "Opened", "فُتح")), 0))
            (row(say(chrome, "Türkiye", "تركيا"), RegionalGroup::Weog, status("bad", say(chrome, "Mail returned", "أعيدت الرسالة")), 0))
        },
    )
}

fn counts(chrome: &Chrome) -> Markup {
    tally(
        chrome,
        &TallyShown {
            id: "q7".into(),
            caption: say(
                chrome,
                "7. Does national law provide for participation? Replies by group",
                "7- هل ينص القانون الوطني على المشاركة؟ الردود بحسب المجموعة",
            )
            .into(),
            head: [
                say(chrome, "Group", "المجموعة").into(),
                chrome.t("yes"),
                chrome.t("no"),
                chrome.t("no-information"),
            ]
            .into(),
            rows: RegionalGroup::ALL
                .iter()
                .zip([[9, 3, 1], [7, 4, 0], [5, 0, 2], [11, 2, 1], [12, 1, 3]])
                .map(|(group, counts)| {
                    (chrome.t(&format!("group-{}", group.code())), counts.to_vec()).into()
                })
                .collect(),
            total: Some(vec![44, 10, 7]),
        },
    )
}

fn marks(chrome: &Chrome) -> Markup {
    let piece = |change, text: &str| Piece { change, text: text.into() };
    html! {
        div.sheet {
            h2 { (say(chrome, "Signs in the text", "العلامات في النص")) }
            p { (stale_mark(chrome, html! { (say(chrome, "Several States underlined the importance of dialogue.", "شددت عدة دول على أهمية الحوار.")) }, 2)) (evidence_mark(chrome, 4, "#")) }
            p { (difference(chrome, &[
                piece(Change::Same, say(chrome, "Eight ", "ثماني ")), piece(Change::Deleted, say(chrome, "States replied", "دول ردت")),
                piece(Change::Inserted, say(chrome, "Member States and two NGOs replied", "دول أعضاء ومنظمتان غير حكوميتين ردت")), piece(Change::Same, say(chrome, " to the questionnaire.", " على الاستبيان.")),
            ])) }
            p { (respondent_chip("UNESCO", Language::En, &chrome.t("category-SPECIALIZED_AGENCY"), None)) }
            (saved_state(chrome, &Saved::At(chrome.now)))
            (saved_state(chrome, &Saved::Conflict { by: "Ministry of Justice".into(), at: chrome.now, href: "#".into() }))
        }
    }
}

fn form(chrome: &Chrome) -> Markup {
    let choices: Vec<_> = [Category::MemberState, Category::Nhri, Category::Ngo]
        .iter()
        .map(|category| {
            Choice::new(category.code(), chrome.t(&format!("category-{}", category.code())))
        })
        .collect();
    let fault = say(
        chrome,
        "Choose a deadline that lies in the future.",
        "اختاروا موعداً نهائياً في المستقبل.",
    );
    html! {
        form method="post" action="#" data-guard {
            h2 { (say(chrome, "Invite a respondent", "دعوة جهة مجيبة")) }
            (error_summary(chrome, &[("deadline".into(), fault.into())]))
            (text_field(chrome, &Field::new("name", say(chrome, "Name as lists print it", "الاسم كما يرد في القوائم")).required().value("Iran (Islamic Republic of)")))
            (text_field(chrome, &Field::new("deadline", say(chrome, "Deadline", "الموعد النهائي")).kind("datetime-local").hint(say(chrome, "By the clocks of Geneva.", "بتوقيت جنيف.")).error(Some(fault)).value("2027-04-01T18:00")))
            (select(chrome, &Field::new("category", say(chrome, "Category", "الفئة")).value("NHRI"), &choices))
            (radio_group(chrome, &Field::new("kind", say(chrome, "Kind", "النوع")).value("NGO").hint(say(chrome, "Decides which questions are put.", "يحدد الأسئلة المطروحة.")), &choices))
            (checkbox(chrome, &Field::new("publish", say(chrome, "The reply may be published", "يجوز نشر الرد")).value("yes"), "yes"))
            (text_area(chrome, &Field::new("note", say(chrome, "Note", "ملاحظة")).word_limit(Some(12)).value(title(chrome))))
            (file_field(chrome, &Field::new("files", say(chrome, "Attachments", "المرفقات")).hint("PDF, DOCX"), ".pdf,.docx", true))
            div.actions { (button_primary(say(chrome, "Invite", "دعوة"))) (button_secondary(&chrome.t("cancel"))) }
        }
    }
}

fn cards(chrome: &Chrome) -> Markup {
    html! {
        ul.cards {
            @for n in 1..=3 {
                li.card {
                    h3 { a href="#" { (title(chrome)) } }
                    p { (deadline_at(chrome, if n == 1 { "2027-04-11T16:00:00Z" } else { "2027-06-01T16:00:00Z" })) }
                    dl.facts { dt { (chrome.t("states")) } dd { (n * 31) } dt { (chrome.t("others")) } dd { (n + 4) } }
                }
            }
        }
    }
}
