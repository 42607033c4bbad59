//! A mail server that fails in every way that mail servers have.
use std::{
    io::{BufRead, BufReader, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    sync::{Arc, Mutex},
};

/// How it fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Not at all.
    None,
    /// 421 instead of a greeting.
    Busy,
    /// No greeting at all, until the client goes away.
    Silent,
    /// 535 to whoever signs in.
    SignIn,
    /// 451 to the reader's address: come back later.
    Greylisted,
    /// 550 to the reader's address: there is no such mailbox.
    NoMailbox,
    /// 550 5.7.1 to the sender: it is not let in.
    SenderUnwelcome,
    /// 451 after the mail was sent.
    NotNow,
    /// The line drops after the mail was sent; nothing was accepted.
    DropsBeforeAccepting,
    /// The mail is accepted, and the line drops before the client is told.
    DropsAfterAccepting,
    /// The line drops after the client was told.
    DropsAfterAnswering,
}

/// What it has seen.
#[derive(Debug, Default)]
pub struct Seen {
    /// The Message-ID of every mail that was sent to it, accepted or not, with the reader.
    pub offered: Vec<(String, String)>,
    /// Those that it accepted: what readers find in their mailboxes.
    pub accepted: Vec<(String, String)>,
    /// Connections.
    pub calls: usize,
}

/// A mail server on this machine.
pub struct Peer {
    address: SocketAddr,
    fault: Arc<Mutex<Fault>>,
    seen: Arc<Mutex<Seen>>,
}

impl Peer {
    /// Starts one.
    pub fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = listener.local_addr().expect("an address");
        let (fault, seen) = (Arc::new(Mutex::new(Fault::None)), Arc::<Mutex<Seen>>::default());
        let peer = Self { address, fault: Arc::clone(&fault), seen: Arc::clone(&seen) };
        std::thread::spawn(move || {
            for line in listener.incoming().flatten() {
                let (fault, seen) = (*fault.lock().expect("a fault"), Arc::clone(&seen));
                std::thread::spawn(move || {
                    seen.lock().expect("seen").calls += 1;
                    // A client that goes away ends its conversation, nothing else.
                    let _ = Conversation::new(line, fault, &seen).and_then(Conversation::hold);
                });
            }
        });
        peer
    }

    /// How it fails from now on; conversations that have begun go on as they were.
    pub fn fails(&self, fault: Fault) {
        *self.fault.lock().expect("a fault") = fault;
    }

    /// A way for mail with this server in the place of `PEER`.
    pub fn way(&self, pattern: &str) -> String {
        pattern.replace("PEER", &self.address.to_string())
    }

    /// What it has seen so far.
    pub fn seen(&self) -> std::sync::MutexGuard<'_, Seen> {
        self.seen.lock().expect("seen")
    }
}

struct Conversation<'s> {
    line: TcpStream,
    words: BufReader<TcpStream>,
    fault: Fault,
    seen: &'s Mutex<Seen>,
    reader: String,
}

impl<'s> Conversation<'s> {
    fn new(line: TcpStream, fault: Fault, seen: &'s Mutex<Seen>) -> std::io::Result<Self> {
        let words = BufReader::new(line.try_clone()?);
        Ok(Self { line, words, fault, seen, reader: String::new() })
    }

    fn hold(mut self) -> std::io::Result<()> {
        match self.fault {
            Fault::Busy => return self.say("421 4.3.2 too busy"),
            Fault::Silent => {
                let mut nothing = String::new();
                self.words.read_line(&mut nothing)?;
                return Ok(());
            }
            _ => self.say("220 peer.example at your service")?,
        }
        loop {
            let mut line = String::new();
            if self.words.read_line(&mut line)? == 0 || !self.answer(line.trim_end())? {
                return Ok(());
            }
        }
    }

    fn say(&mut self, words: &str) -> std::io::Result<()> {
        self.line.write_all(format!("{words}\r\n").as_bytes())
    }

    /// Answers one command; false when the line drops.
    fn answer(&mut self, command: &str) -> std::io::Result<bool> {
        let verb = command.split([' ', ':']).next().unwrap_or_default().to_uppercase();
        match (verb.as_str(), self.fault) {
            // STARTTLS is never offered: whoever requires it must not go on.
            ("EHLO", _) => self.say("250-peer.example\r\n250-AUTH PLAIN LOGIN\r\n250 8BITMIME")?,
            ("AUTH", Fault::SignIn) => self.say("535 5.7.8 wrong user name or password")?,
            ("AUTH", _) => self.say("235 2.7.0 welcome")?,
            ("MAIL", Fault::SenderUnwelcome) => self.say("550 5.7.1 not from there")?,
            ("RCPT", Fault::Greylisted) => self.say("451 4.7.1 come back later")?,
            ("RCPT", Fault::NoMailbox) => self.say("550 5.1.1 no such mailbox")?,
            ("RCPT", _) => {
                self.reader = between(command, '<', '>').to_owned();
                self.say("250 2.1.5 known")?;
            }
            ("DATA", _) => return self.take_mail(),
            ("QUIT", _) => {
                self.say("221 2.0.0 goodbye")?;
                return Ok(false);
            }
            _ => self.say("250 2.0.0 fine")?,
        }
        Ok(true)
    }

    fn take_mail(&mut self) -> std::io::Result<bool> {
        self.say("354 go on")?;
        let mut id = String::new();
        loop {
            let mut line = String::new();
            if self.words.read_line(&mut line)? == 0 {
                return Ok(false);
            }
            let told = line.trim_end();
            if let Some(told) = told.strip_prefix("Message-ID: ") {
                id = told.to_owned();
            }
            if told == "." {
                break;
            }
        }
        let mail = (id, self.reader.clone());
        self.seen.lock().expect("seen").offered.push(mail.clone());
        match self.fault {
            Fault::NotNow => {
                self.say("451 4.3.0 not now")?;
                return Ok(true);
            }
            Fault::DropsBeforeAccepting => return Ok(false),
            _ => self.seen.lock().expect("seen").accepted.push(mail),
        }
        if self.fault != Fault::DropsAfterAccepting {
            self.say("250 2.0.0 accepted")?;
        }
        Ok(!matches!(self.fault, Fault::DropsAfterAccepting | Fault::DropsAfterAnswering))
    }
}

fn between(text: &str, start: char, end: char) -> &str {
    text.split_once(start).and_then(|(_, rest)| rest.split_once(end)).map_or("", |(found, _)| found)
}
