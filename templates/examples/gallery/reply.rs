//! The desk of a reply.
use super::{deadline_at, say, title};
use maud::{Markup, html};
use templates::{Chrome, View, parts::*, when};

/// A part of a reply, as a focal point writes it.
pub struct Reply;

impl View for Reply {
    fn title(&self, chrome: &Chrome) -> String {
        title(chrome).into()
    }

    fn wide(&self) -> bool {
        true
    }

    fn body(&self, chrome: &Chrome) -> Markup {
        desk(chrome, outline(chrome), reply(chrome), guidance(chrome))
    }
}

pub fn outline(chrome: &Chrome) -> Markup {
    let part = |en, ar, count, current| Tab {
        href: "#question-q1".into(),
        label: say(chrome, en, ar).into(),
        language: None,
        count: Some(count),
        current,
    };
    html! {
        h2 { (chrome.t("desk-outline")) }
        (anchors(&chrome.t("desk-outline"), &[
            part("I. General", "أولاً- عام", 3, false), part("II. Actors", "ثانياً- الجهات الفاعلة", 4, true),
            part("III. Obstacles and challenges", "ثالثاً- العقبات والتحديات", 5, false), part("IV. The way forward", "رابعاً- سبل المضي قدماً", 2, false),
        ]))
        (progress(chrome, 6, 14, say(chrome, "Answered", "أُجيب عنها")))
    }
}

fn reply(chrome: &Chrome) -> Markup {
    let block = |key: &str, condition| QuestionBlock {
        key: key.into(),
        version: 3,
        href: "/autosave".into(),
        condition,
        put: true,
    };
    let only_if = ConditionShown {
        question: "q1".into(),
        test: "yes".into(),
        choice: None,
        sentence: say(
            chrome,
            "Only if you answered yes to question 4.",
            "فقط إذا أجبتم بنعم على السؤال 4.",
        )
        .into(),
    };
    let yes_no = [
        Choice::new("yes", chrome.t("yes")),
        Choice::new("no", chrome.t("no")),
        Choice::new("no_information", chrome.t("no-information")),
    ];
    html! {
        h1 { (say(chrome, "II. Actors", "ثانياً- الجهات الفاعلة")) }
        p { (deadline_at(chrome, "2027-04-11T16:00:00Z")) }
        p.lead { (say(chrome, "Reply only to the questions that are applicable to you. Short replies are welcome.", "أجيبوا فقط عن الأسئلة التي تنطبق عليكم. والردود القصيرة موضع ترحيب.")) }
        (autosave_form(chrome, &AutosaveForm { action: "#".into(), reply: "demo".into() }, html! {
            (question_block(&block("q1", None), html! {
                (radio_group(chrome, &Field::new("answer-q1", say(chrome, "4. Does your Government cooperate with the special procedures?", "4- هل تتعاون حكومتكم مع الإجراءات الخاصة؟")).value("yes"), &yes_no))
                (saved_state(chrome, &Saved::At(chrome.now)))
            }))
            (question_block(&block("q2", Some(only_if)), html! {
                (text_area(chrome, &Field::new("answer-q2", say(chrome, "5. Which actors take part, and how?", "5- ما هي الجهات المشاركة، وكيف تشارك؟")).word_limit(Some(500)).rows(7)
                    .hint(say(chrome, "For example ministries, national institutions, civil society.", "مثل الوزارات والمؤسسات الوطنية والمجتمع المدني.")).value(title(chrome))))
                (saved_state(chrome, &Saved::Never))
            }))
            (question_block(&block("q3", None), repeating(chrome)))
            div.actions { (button_primary(say(chrome, "Save and go on to part III", "حفظ والانتقال إلى الجزء الثالث"))) }
        }))
    }
}

fn repeating(chrome: &Chrome) -> Markup {
    let item = |number: &str, value: &str| {
        let name = format!("answer-q3-{number}-name");
        html! {
            div data-item data-spare[value.is_empty()] {
                (text_field(chrome, &Field::new(name, say(chrome, "Name of the practice", "اسم الممارسة")).value(value)))
                button.quiet type="button" data-item-remove hidden { (chrome.t("remove")) }
            }
        }
    };
    html! {
        fieldset.field data-repeat data-repeat-max="3" {
            legend { (say(chrome, "6. Which good practices would you like to share?", "6- ما هي الممارسات الجيدة التي تودون إطلاع الغير عليها؟")) }
            (item("0", title(chrome)))
            (item("1", ""))
            template { (item("__i__", "")) }
            button.button type="button" data-item-add hidden { (chrome.t("add")) }
        }
        (saved_state(chrome, &Saved::Never))
    }
}

pub fn guidance(chrome: &Chrome) -> Markup {
    html! {
        h2 { (say(chrome, "Guidance", "إرشادات")) }
        p { (say(chrome, "“Actors” are all who take part in international cooperation: States, intergovernmental organizations, national institutions and civil society.", "«الجهات الفاعلة» هي كل من يشارك في التعاون الدولي: الدول والمنظمات الحكومية الدولية والمؤسسات الوطنية والمجتمع المدني.")) }
        h3 { (say(chrome, "History", "السجل")) }
        p { (when::moment(chrome, chrome.now)) " · " (bdi("Ministry of Justice")) }
    }
}
