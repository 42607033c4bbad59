//! What was needed at a busy moment is given back after it.
use crate::{reply, second, support::Server};
use std::time::{Duration, Instant};
use store::Database;

/// Transactions at the same time.
const BUSY: usize = 6;

#[test]
fn connections_that_nobody_needs_any_more_are_closed_and_others_are_laid_when_they_are() {
    let house = reply::house(Server::shared());
    let (server, tenant) = (house.server, house.tenant.id);
    let url = format!("{}&application_name=resting", second::database_url(server));
    let rest = Duration::from_millis(200);
    let database = server.run(Database::connect_for(&url, 8, rest)).expect("opened");
    let laid = || {
        let sql = "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'resting'";
        let rows = server.sql("postgres", sql).expect("a count");
        rows[0].parse::<usize>().expect("a number")
    };
    let busy = || {
        server.run(async {
            let mut all = Vec::new();
            for _ in 0..BUSY {
                all.push(database.work(tenant).await.expect("a transaction"));
            }
            let most = laid();
            for tx in all {
                tx.commit().await.expect("a commit");
            }
            most
        })
    };
    assert!(busy() >= BUSY);
    let begun = Instant::now();
    while laid() > 0 {
        assert!(begun.elapsed() < Duration::from_secs(30), "{} are still open", laid());
    }
    assert!(busy() >= BUSY, "they are laid again");
}
