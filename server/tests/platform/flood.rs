//! Claims about five hundred people who sign in at the same moment, or one machine that looks like them.
use crate::support::{
    Browser, Process,
    flood::{Flood, PEOPLE, PROXY},
};

#[test]
fn five_hundred_sign_ins_at_once_keep_neither_pages_nor_memory() {
    let server = Process::start("serve", &[PROXY]);
    assert_eq!(Browser::new(&server.url).get("/sign-in").status, 200);
    let before = server.memory("VmRSS:");
    let flood = Flood::begin(&server.url);
    let pages = flood.pages_meanwhile(&server.url);
    assert!(pages.len() >= 5, "{} pages were answered while others waited", pages.len());

    let answers = flood.answers.join().expect("all answers");
    let with = |status: &str| -> Vec<&String> {
        answers.iter().filter(|answer| answer.starts_with(&format!("HTTP/1.1 {status}"))).collect()
    };
    let (checked, busy) = (with("422"), with("503"));
    assert_eq!(checked.len() + busy.len(), PEOPLE, "checked, or asked to come back; nothing else");
    assert!(!checked.is_empty() && !busy.is_empty());
    for answer in busy {
        assert!(answer.contains("\r\nretry-after: "), "{answer}");
        assert!(answer.contains("Many people are signing in just now"), "{answer}");
        assert!(answer.contains("value=\"person-"), "what was typed is kept");
        assert!(!answer.contains("a wrong and long password"), "but for the password");
    }
    let grown = server.memory("VmHWM:").saturating_sub(before);
    assert!(grown < 200, "it took {grown} MiB more than the {before} MiB of before");

    let fields = [("email", "person-1@example.org"), ("password", "a wrong and long password")];
    let later = Browser::coming_from("203.0.113.5", &server.url).form("/sign-in", &fields);
    assert_eq!(later.status, 422, "afterwards everything is as before");
}
