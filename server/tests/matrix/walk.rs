//! The order of a round: all that read, then all that act, each act undone before the next.
use crate::{
    mail::MailBox,
    oracle::{Expected, expected},
    requests::Asking,
    rounds::{Actor, Findings, Round, actors, may_change, routes},
    sql::Sql,
    world::{Ground, World, snapshot::Snapshot},
};
use verbale::web::Route;

/// One round through the whole matrix.
pub fn matrix(ground: &mut Ground) -> Findings {
    let ours = ground.world.estate('a').tenant.id.to_string();
    let before = ground.snapshot.fingerprint(&mut ground.root, &ours);
    let (reading, acting) = routes();
    let mut findings = read(ground, &reading);
    findings.join(act(ground, &acting));
    let after = ground.snapshot.fingerprint(&mut ground.root, &ours);
    let changed = before.iter().zip(&after).filter(|(before, after)| before != after);
    let told = changed.map(|(before, after)| format!("rows of others: {before}, now {after}"));
    findings.changes.extend(told);
    findings
}

/// Pages change nothing, so that they can be asked for by two at once.
fn read(ground: &mut Ground, routes: &[Route]) -> Findings {
    let Ground { world, root, snapshot } = ground;
    let world: &World = world;
    let half = |at: usize| {
        let mut round = Round::new(world);
        for route in routes.iter().skip(at).step_by(2) {
            for actor in actors(world) {
                round.vary(route, &actor, |_| {});
                round.own(route, &actor);
            }
        }
        round.findings
    };
    let mut findings = std::thread::scope(|scope| {
        let other = scope.spawn(|| half(1));
        let mut findings = half(0);
        findings.join(other.join().expect("the other half"));
        findings
    });
    let written = snapshot.changed(root).into_iter();
    findings.changes.extend(written.map(|row| format!("a page changed {row:?}")));
    findings
}

fn act(ground: &mut Ground, routes: &[Route]) -> Findings {
    let Ground { world, root, snapshot } = ground;
    let world: &World = world;
    let mut round = Round::new(world);
    let mut watch = Watch { world, root, snapshot, mail: MailBox::of(world) };
    for route in routes {
        let (admitted, refused): (Vec<_>, Vec<_>) =
            actors(world).into_iter().partition(|actor| is_admitted(world, route, actor));
        for actor in &refused {
            round.vary(route, actor, |_| {});
            round.own(route, actor);
        }
        // Those who are refused change nothing, all of them together.
        watch.look(&mut round.findings, route, None);
        for actor in &admitted {
            round.vary(route, actor, |findings| watch.look(findings, route, Some(actor)));
            round.own(route, actor);
            watch.look(&mut round.findings, route, Some(actor));
        }
    }
    round.findings
}

/// Whether the list lets somebody take a route.
pub fn is_admitted(world: &World, route: &Route, actor: &Actor<'_>) -> bool {
    let asking = Asking { world, route, owner: actor.owner, person: actor.person };
    let expected = expected(route, actor.person, &asking.own());
    matches!(expected, Expected::Done | Expected::Sentence)
}

/// Watches what acts change, and undoes it.
struct Watch<'w> {
    world: &'w World,
    root: &'w mut Sql,
    snapshot: &'w mut Snapshot,
    mail: MailBox,
}

impl Watch<'_> {
    /// What was changed by an actor; by those who are refused, when there is none.
    fn look(&mut self, findings: &mut Findings, route: &Route, actor: Option<&Actor<'_>>) {
        let changed = self.snapshot.changed(self.root);
        if changed.is_empty() {
            return;
        }
        let person = actor.and_then(|actor| actor.person);
        if let Some(person) = person.filter(|_| changed.iter().any(|row| row.table == "outbox")) {
            findings.leaks.extend(self.mail.read(self.world, person, route));
        }
        for row in &changed {
            if actor.is_none_or(|actor| !may_change(self.world, route, actor, row)) {
                let name = actor.map_or("somebody who is refused", Actor::name);
                let told = format!("{} {} by {name} changed {row:?}", route.method, route.pattern);
                findings.changes.push(told);
            }
        }
        let ours = self.world.estate('a').tenant.id.to_string();
        self.snapshot.restore(self.root, Some(&ours));
    }
}
