//! A second server over the shared cluster (with a slow line between the two, or a clock of its own), and clients that go away.
use crate::{link, support::Server};
use actix_web::dev::ServerHandle;
use std::{
    net::{SocketAddr, TcpListener},
    sync::mpsc,
    time::Duration,
};
use store::Database;
use tokio::{
    io::AsyncWriteExt,
    net::TcpStream,
    time::{Instant, timeout_at},
};
use verbale::{app::App, web};

/// The delay of the line in each direction.
pub const DELAY: Duration = Duration::from_millis(3);
/// Its connections.
pub const CONNECTIONS: u32 = 12;

/// The second server.
pub struct Second {
    /// Where it listens.
    pub address: SocketAddr,
    database: Database,
    handle: ServerHandle,
}

/// The address of the database at the near end of a new slow line.
pub fn database_url(server: &Server) -> String {
    let socket = server.data.join("run/.s.PGSQL.5432");
    let near = server.run(link::lay(socket, DELAY));
    format!("postgres://verbale_app@{near}/verbale?sslmode=disable")
}

impl Second {
    /// Starts it over a database that was opened through the slow line.
    pub fn over(server: &Server, database: Database) -> Self {
        Self::start(App { home: database.clone(), database, ..server.app.clone() })
    }

    /// Starts it.
    pub fn start(app: App) -> Self {
        let database = app.database.clone();
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = listener.local_addr().expect("an address");
        let (started, start) = mpsc::channel();
        std::thread::spawn(move || {
            actix_web::rt::System::new().block_on(async move {
                let serving = web::serve(app, listener).expect("a server");
                started.send(serving.handle()).expect("somebody waits for it");
                serving.await.expect("serving");
            });
        });
        Self { address, database, handle: start.recv().expect("a server") }
    }

    /// Ends it; the database is another's.
    pub fn leave(self, server: &Server) {
        server.run(self.handle.stop(true));
    }

    /// Its address for browsers.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Ends it and its own connections, so that nothing but what was committed is left.
    pub fn stop(self, server: &Server) {
        server.run(async {
            self.handle.stop(true).await;
            self.database.close();
        });
    }
}

/// Sends a request and resets the connection (no farewell, as when a telephone loses its network) after `patience`, or as soon
/// as the answer begins. Returns whether it had begun.
pub async fn reset_in_the_middle(server: SocketAddr, request: &str, patience: Duration) -> bool {
    let mut line = TcpStream::connect(server).await.expect("a connection");
    line.write_all(request.as_bytes()).await.expect("the request leaves");
    let answered = timeout_at(Instant::now() + patience, line.readable()).await.is_ok();
    line.set_zero_linger().expect("a reset instead of a farewell");
    answered
}

/// A form as a browser sends it, head and body.
pub fn form(server: SocketAddr, path: &str, cookies: &str, body: &str) -> String {
    format!(
        "POST {path} HTTP/1.1\r\nhost: {server}\r\ncookie: {cookies}\r\nsec-fetch-site: same-origin\r\n\
         accept: application/json\r\ncontent-type: application/x-www-form-urlencoded\r\n\
         content-length: {}\r\n\r\n{body}",
        body.len()
    )
}
