//! The annexes, computed and not edited.
use super::{Paper, exhibit::table};
use crate::draft::place::id;
use domain::{
    document::{Annex as Printed, Matter},
    draft::Annex,
};
use maud::{Markup, html};

impl Paper<'_> {
    pub(super) fn annex(&self, annex: &Annex, printed: &Printed) -> Markup {
        html! {
            section.paper-annex id=(id(&annex.key)) {
                h3 { span.paper-number { (printed.number) } (printed.title) }
                @for matter in &printed.matter { (self.matter(matter)) }
            }
        }
    }

    fn matter(&self, matter: &Matter) -> Markup {
        match matter {
            Matter::Heading { text } => html! { h4 { (text) } },
            Matter::Paragraph { runs } => html! { p { (self.runs(runs)) } },
            Matter::Item { number, runs } => {
                html! { p.item { span.item-number { (number) } " " (self.runs(runs)) } }
            }
            Matter::Table(shown) => table(shown),
        }
    }
}
