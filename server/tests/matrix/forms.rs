//! Forms from elsewhere: every act refuses them, and nothing happens.
use crate::{
    client::{Answer, Client},
    oracle::missing_headers,
    report,
    requests::{Asking, Request},
    rounds::{actors, routes},
    walk::is_admitted,
    world::{
        Ground,
        people::{Person, Standing},
    },
};
use serde_json::json;

/// A way in which a form can be sent that is not ours: headers, and the token of the form.
struct Forgery {
    name: &'static str,
    headers: &'static [(&'static str, &'static str)],
    token: Token,
}

#[derive(Clone, Copy)]
enum Token {
    Right,
    Missing,
    Wrong,
    SomebodyElses,
}

const FORGERIES: [Forgery; 8] = [
    Forgery {
        name: "from another site",
        headers: &[("sec-fetch-site", "cross-site")],
        token: Token::Right,
    },
    Forgery {
        name: "from a sibling host",
        headers: &[("sec-fetch-site", "same-site")],
        token: Token::Right,
    },
    Forgery {
        name: "from another origin",
        headers: &[("origin", "https://elsewhere.example")],
        token: Token::Right,
    },
    Forgery { name: "from no origin", headers: &[("origin", "null")], token: Token::Right },
    Forgery { name: "from nowhere", headers: &[], token: Token::Right },
    Forgery {
        name: "without the token",
        headers: &[("sec-fetch-site", "same-origin")],
        token: Token::Missing,
    },
    Forgery {
        name: "with a wrong token",
        headers: &[("sec-fetch-site", "same-origin")],
        token: Token::Wrong,
    },
    Forgery {
        name: "with another session's token",
        headers: &[("sec-fetch-site", "same-origin")],
        token: Token::SomebodyElses,
    },
];

fn send(
    client: &Client,
    person: &Person,
    other: &Person,
    request: &Request,
    forgery: &Forgery,
) -> Answer {
    let cookie = format!("verbale={}", person.cookie);
    let mut headers = vec![("cookie", cookie.as_str())];
    headers.extend_from_slice(forgery.headers);
    let mut fields = request.fields.clone();
    match forgery.token {
        Token::Right => fields.push(("csrf".into(), person.csrf.clone())),
        Token::SomebodyElses => fields.push(("csrf".into(), other.csrf.clone())),
        Token::Wrong => fields.push(("csrf".into(), "x".repeat(32))),
        Token::Missing => {}
    }
    client.ask("POST", &request.path, &headers, Some(&fields))
}

#[test]
fn every_act_refuses_forms_from_elsewhere_and_nothing_happens() {
    let mut ground = Ground::enter();
    let Ground { world, root, snapshot } = &mut *ground;
    let client = Client::new(&world.server.url);
    let (mut sent, mut faults) = (0, Vec::new());
    let (_, acting) = routes();
    for route in &acting {
        let everybody = actors(world);
        let mut fit = everybody.iter().filter(|actor| {
            let active =
                actor.person.is_some_and(|p| p.standing == Standing::Active && p.estate == 'a');
            active && is_admitted(world, route, actor)
        });
        // Only in the demonstration: the form is refused before the route is.
        let actor = fit.next().unwrap_or(&everybody[1]);
        let person = actor.person.expect("somebody with a session");
        let other = world.estate('b').people.first().expect("somebody else");
        let asking = Asking { world, route, owner: actor.owner, person: actor.person };
        for forgery in &FORGERIES {
            let answer = send(&client, person, other, &asking.own(), forgery);
            sent += 1;
            let told = format!("POST {} {}", route.pattern, forgery.name);
            let hidden = route.pattern.starts_with("/demonstration") && answer.status == 404;
            if answer.status != 403 && !hidden {
                faults.push(format!("{told}: {}", answer.status));
            }
            faults.extend(missing_headers(&answer).iter().map(|name| format!("{told}: no {name}")));
        }
        let changed = snapshot.changed(root);
        faults.extend(
            changed
                .iter()
                .map(|row| format!("POST {} from elsewhere changed {row:?}", route.pattern)),
        );
        snapshot.restore(root, None);
    }
    report::note(
        Some("forgeries"),
        json!({ "acts": acting.len(), "sent": sent, "taken": faults.len() }),
    );
    assert!(sent > 400 && faults.is_empty(), "{sent} sent: {faults:#?}");
}
