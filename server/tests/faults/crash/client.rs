//! A respondent at work, with a ledger of its own of what it was told.
use super::Who;
use crate::{
    reply::{self, REPLY},
    support::{Answer, Browser, House},
};
use serde::Serialize;
use sha2::{Digest, Sha256};
use std::{fs::File, io::Write, path::Path, sync::mpsc::Sender};
use uuid::Uuid;

/// Something that the server has acknowledged.
#[derive(Clone, Debug, Serialize)]
pub enum Acknowledged {
    /// This text is this version of the answer.
    Saved { version: i32, text: String },
    /// This file is kept.
    Attached { name: String, sha256: String },
    /// The form with this key was handed in; its receipt is there.
    HandedIn { key: Uuid, receipt: String },
}

/// What was asked for and not answered: it may have happened or not.
enum Asked {
    Text(String),
    File(String, Vec<u8>),
    HandIn([(String, String); 2]),
}

/// The line was cut, or the server could not do it.
#[derive(Debug)]
pub struct CutOff;

/// A respondent at work.
pub struct Client<'h> {
    house: &'h House,
    /// Who.
    pub who: &'h Who,
    browser: Browser,
    ledger: File,
    /// What it was told, in order.
    pub told: Vec<Acknowledged>,
    /// The keys of all forms that it has sent.
    pub keys: Vec<Uuid>,
    unanswered: Option<Asked>,
    seen: i32,
    steps: usize,
    number: usize,
}

impl<'h> Client<'h> {
    /// Somebody who has not begun.
    pub fn new(house: &'h House, who: &'h Who, data: &Path, number: usize) -> Self {
        let ledger = data.join(format!("ledger-{}-{number}", house.tenant.slug));
        Self {
            house,
            who,
            browser: who.at(&house.server.url),
            ledger: File::create_new(ledger).expect("a ledger"),
            told: Vec::new(),
            keys: Vec::new(),
            unanswered: None,
            seen: 0,
            steps: 0,
            number,
        }
    }

    /// One more text, sometimes a file, sometimes the whole reply is handed in.
    pub fn step(&mut self, telling: &Sender<()>) -> Result<(), CutOff> {
        let (step, number) = (self.steps, self.number);
        self.steps += 1;
        self.ask(Asked::Text(format!("Client {number}, text {step}")), telling)?;
        if step % 4 == 1 && step < 60 {
            // Some are small, some are larger than what a connection takes at once.
            let content =
                format!("File {number} {step}\n").repeat(if step % 8 == 1 { 3 } else { 20_000 });
            self.ask(Asked::File(format!("file-{step}.txt"), content.into_bytes()), telling)?;
        }
        if step % 3 == 2 {
            let page = self.browser.try_get(&self.house.path(&format!("{REPLY}/review")));
            let page = page.map_err(|_| CutOff)?;
            let form = reply::form_of_the_review(&page).ok_or(CutOff)?;
            self.ask(Asked::HandIn(form), telling)?;
        }
        Ok(())
    }

    fn ask(&mut self, asked: Asked, telling: &Sender<()>) -> Result<(), CutOff> {
        let outcome = self.send(&asked);
        self.unanswered = Some(asked);
        let acknowledged = outcome?;
        self.unanswered = None;
        self.note(acknowledged);
        // Nobody counts any more once the fault has come.
        let _ = telling.send(());
        Ok(())
    }

    fn send(&mut self, asked: &Asked) -> Result<Acknowledged, CutOff> {
        let (house, browser) = (self.house, &self.browser);
        match asked {
            Asked::Text(text) => {
                let answer =
                    reply::autosave(house, browser, text, self.seen).map_err(|_| CutOff)?;
                let version = reply::version(&answer).ok_or_else(|| refused(&answer))?;
                Ok(Acknowledged::Saved { version, text: text.clone() })
            }
            Asked::File(name, content) => {
                let path = house.path(&format!("{REPLY}/parts/1"));
                let files = [("file-q3", name.as_str(), content.as_slice())];
                let answer = browser.try_post_files(&path, &[], &files).map_err(|_| CutOff)?;
                let sha256 = Sha256::digest(content).iter().map(|b| format!("{b:02x}")).collect();
                let kept = Acknowledged::Attached { name: name.clone(), sha256 };
                (answer.status == 303).then_some(kept).ok_or_else(|| refused(&answer))
            }
            Asked::HandIn(form) => {
                let key: Uuid = form[0].1.parse().expect("a key");
                self.keys.push(key);
                let answer = reply::hand_in(house, browser, form).map_err(|_| CutOff)?;
                let done = Acknowledged::HandedIn { key, receipt: answer.location.clone() };
                (answer.status == 303).then_some(done).ok_or_else(|| refused(&answer))
            }
        }
    }

    /// On the disk before anything else is done, as the server's own promise is.
    fn note(&mut self, acknowledged: Acknowledged) {
        let line = serde_json::to_string(&acknowledged).expect("a line");
        writeln!(self.ledger, "{line}").expect("the ledger is written");
        self.ledger.sync_data().expect("the ledger is on the disk");
        if let Acknowledged::Saved { version, .. } = acknowledged {
            self.seen = version;
        }
        self.told.push(acknowledged);
    }

    /// After the fault: whatever was not answered is asked again in the same words, as people do. Returns whether there was anything.
    pub fn ask_again(&mut self, url: &str) -> bool {
        self.browser = self.who.at(url);
        let Some(asked) = self.unanswered.take() else { return false };
        let acknowledged = self.send(&asked).expect("it works again");
        self.note(acknowledged);
        true
    }

    /// A page of its own.
    pub fn get(&self, path: &str) -> Answer {
        self.browser.get(path)
    }
}

/// While the database is away the server may say so; nothing else is an answer that this work can get.
fn refused(answer: &Answer) -> CutOff {
    assert_eq!((answer.status, answer.header("retry-after")), (503, "10"), "{}", answer.body);
    CutOff
}
