//! Mails that an act let loose: each may tell its reader only what its reader may see.
use crate::{
    canary::{Eyes, seen_in},
    world::{World, people::Person},
};
use std::collections::BTreeSet;
use verbale::web::Route;

/// The mails that were read already.
#[derive(Default)]
pub struct MailBox {
    read: BTreeSet<String>,
}

impl MailBox {
    /// A box in which all that lies there now is read.
    pub fn of(world: &World) -> Self {
        let mut mail = Self::default();
        mail.fresh(world);
        mail
    }

    fn fresh(&mut self, world: &World) -> Vec<post::Kept> {
        let folder = world.server.app.mail_folder().expect("a folder for mail");
        let new = |mail: &post::Kept| self.read.insert(mail.name.clone());
        post::kept(&folder).into_iter().filter(new).collect()
    }

    /// Lets the mail leave and reads what is new: what was told to the wrong reader.
    pub fn read(&mut self, world: &World, by: &Person, route: &Route) -> Vec<String> {
        let postman = verbale::work::postman(&world.server.app).expect("a postman");
        let sending = verbale::work::send_what_is_due(&world.server.app, &postman);
        world.server.run(sending).expect("mail leaves");
        let mut leaks = Vec::new();
        for mail in self.fresh(world) {
            let eyes = reader(&mail.to, by);
            for seen in seen_in(&format!("{}\n{}", mail.subject, mail.text)) {
                // Whoever is asked learns what about.
                let asked = route.pattern.ends_with("/dispatch") && seen.table == "consultations";
                if !eyes.may_see(&seen) && !asked {
                    leaks.push(format!("a mail to {} tells {seen:?}", mail.to));
                }
            }
        }
        leaks
    }
}

/// Whose address it is; an address that was only typed is as good as the one who typed it.
fn reader(address: &str, by: &Person) -> Eyes {
    match seen_in(address).into_iter().next() {
        Some(seen) => {
            Eyes { tenant: Some(seen.tenant), owner: seen.owner, row: seen.row, home: seen.tenant }
        }
        None => by.eyes(),
    }
}
