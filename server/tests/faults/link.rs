//! A line with a delay between the server and PostgreSQL, as between two machines.
use std::{net::SocketAddr, path::PathBuf, time::Duration};
use tokio::{
    io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt},
    net::{TcpListener, UnixStream},
    sync::mpsc::unbounded_channel,
    time::{Instant, sleep_until},
};

/// Lays a line from a port of this machine to the socket of a cluster; everything takes `delay` in each direction.
pub async fn lay(socket: PathBuf, delay: Duration) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move {
        while let Ok((near, _)) = listener.accept().await {
            let Ok(far) = UnixStream::connect(&socket).await else { continue };
            near.set_nodelay(true).expect("a line without a wait of its own");
            let ((from_near, to_near), (from_far, to_far)) = (near.into_split(), far.into_split());
            tokio::spawn(carry(from_near, to_far, delay));
            tokio::spawn(carry(from_far, to_near, delay));
        }
    });
    address
}

/// Carries one direction: many parcels may be on their way at once, each arrives after the delay.
async fn carry(mut from: impl AsyncRead + Unpin, mut to: impl AsyncWrite + Unpin, delay: Duration) {
    let (sender, mut on_its_way) = unbounded_channel::<(Instant, Vec<u8>)>();
    let taking = async move {
        let mut parcel = [0; 16_384];
        while let Ok(length @ 1..) = from.read(&mut parcel).await {
            if sender.send((Instant::now() + delay, parcel[..length].to_vec())).is_err() {
                return;
            }
        }
    };
    let giving = async move {
        while let Some((due, parcel)) = on_its_way.recv().await {
            sleep_until(due).await;
            if to.write_all(&parcel).await.is_err() {
                return;
            }
        }
        let _ = to.shutdown().await;
    };
    tokio::join!(taking, giving);
}
