//! Every part escapes what others wrote, has accessible names, and says what it must in words.
mod every_part;
mod fields;
mod markup;
mod pages;
mod tallies;
mod times;

use domain::language::Language;
use templates::{
    Chrome,
    chrome::{Crumb, Flash, FlashKind, NavItem, Place, Undo},
};

fn chrome(language: Language, text: &str) -> Chrome {
    let text = || text.to_owned();
    Chrome {
        language,
        csrf: text(),
        path: text(),
        account: Some(text()),
        tenant: Some(Place { slug: "committee".into(), name: text() }),
        nav: vec![NavItem { href: text(), label: text(), current: true }],
        crumbs: vec![Crumb { href: text(), label: text() }],
        demonstration: true,
        flash: Some(Flash {
            kind: FlashKind::Warning,
            text: text(),
            undo: Some(Undo { action: text(), label: text(), fields: vec![(text(), text())] }),
        }),
        now: "2027-04-05T10:00:00Z".parse().expect("a moment"),
    }
}
