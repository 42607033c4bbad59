//! The desk of a draft.
use super::{
    counts,
    reply::{guidance, outline},
    say, title,
};
use maud::{Markup, html};
use templates::{Chrome, View, parts::*};

/// A draft, as a rapporteur reads it.
pub struct Draft;

impl View for Draft {
    fn title(&self, chrome: &Chrome) -> String {
        title(chrome).into()
    }

    fn wide(&self) -> bool {
        true
    }

    fn body(&self, chrome: &Chrome) -> Markup {
        desk(chrome, outline(chrome), document(chrome), guidance(chrome))
    }
}

fn document(chrome: &Chrome) -> Markup {
    html! {
        h1 { (title(chrome)) }
        article.document {
            h2 { (say(chrome, "I. Introduction", "أولاً- مقدمة")) }
            p.para id="p1" { span.para-number { "1." } (say(chrome, "In its resolution 13/23, the Human Rights Council requested the Advisory Committee to explore ways and means to enhance international cooperation in the field of human rights.", "طلب مجلس حقوق الإنسان في قراره 13/23 إلى اللجنة الاستشارية أن تستكشف سبل ووسائل تعزيز التعاون الدولي في ميدان حقوق الإنسان.")) (evidence_mark(chrome, 1, "#")) }
            p.para { span.para-number { "2." } (stale_mark(chrome, html! { (say(chrome, "As at 31 October 2011, responses had been received from eight Member States and two non-governmental organizations.", "حتى 31 تشرين الأول/أكتوبر 2011، وردت ردود من ثماني دول أعضاء ومنظمتين غير حكوميتين.")) }, 2)) (evidence_mark(chrome, 10, "#")) }
            h2 { (say(chrome, "II. Actors", "ثانياً- الجهات الفاعلة")) }
            p.para { span.para-number { "12." } (say(chrome, "Several States underlined that dialogue and technical assistance should be provided at the request of the State concerned, and should strengthen its capacity to fulfil its obligations.", "شددت عدة دول على أن الحوار والمساعدة التقنية ينبغي أن يُقدَّما بناءً على طلب الدولة المعنية وأن يعززا قدرتها على الوفاء بالتزاماتها.")) (evidence_mark(chrome, 4, "#")) }
            (counts(chrome))
        }
    }
}
