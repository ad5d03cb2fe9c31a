//! The server: a listener that stops and starts, and connections that fail.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;
use tokio::time::sleep;

use crate::wire::{answer, read_request};
use crate::{Fault, Ledger, answers};

const JSON: &str = "application/json; charset=utf-8";
const HTML: &str = "text/html";

/// Longer than the time-outs of all clients here.
const STALL: Duration = Duration::from_secs(20);

/// A running server.
pub struct FaultyServer {
    address: SocketAddr,
    ledger: Ledger,
    open: Arc<AtomicUsize>,
    accepting: JoinHandle<()>,
}

impl FaultyServer {
    /// Starts a server on a free port of loopback. At times, nothing listens there.
    ///
    /// # Errors
    ///
    /// If no port is free.
    pub async fn start(seed: u64) -> io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = listener.local_addr()?;
        let (ledger, open) = (Ledger::default(), Arc::new(AtomicUsize::new(0)));
        let accepting = tokio::spawn(accept(listener, address, seed, ledger.clone(), open.clone()));
        Ok(Self { address, ledger, open, accepting })
    }

    /// The address that clients call.
    #[must_use]
    pub fn address(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Stops listening, waits until no connection is left, and returns the records.
    ///
    /// Drop the clients first: their pools keep connections open.
    pub async fn finish(self) -> Ledger {
        self.accepting.abort();
        while self.open.load(Ordering::SeqCst) > 0 {
            sleep(Duration::from_millis(5)).await;
        }
        self.ledger
    }
}

async fn accept(
    mut listener: TcpListener,
    address: SocketAddr,
    seed: u64,
    ledger: Ledger,
    open: Arc<AtomicUsize>,
) {
    let mut random = fastrand::Rng::with_seed(seed);
    let counter = AtomicU64::new(seed);
    loop {
        if random.u8(..) < 6 {
            drop(listener);
            sleep(Duration::from_millis(random.u64(5..25))).await;
            listener = listen(address).await;
        }
        let Ok((stream, _)) = listener.accept().await else { continue };
        // Closes before anything is read. This is a reset if there are unread bytes.
        if random.u8(..) < 6 {
            continue;
        }
        let random = fastrand::Rng::with_seed(counter.fetch_add(1, Ordering::SeqCst));
        let (ledger, open) = (ledger.clone(), open.clone());
        open.fetch_add(1, Ordering::SeqCst);
        tokio::spawn(async move {
            // An error here means that the client closed the connection, as it does after a time-out.
            let _ = serve(stream, random, &ledger).await;
            open.fetch_sub(1, Ordering::SeqCst);
        });
    }
}

/// Binds the same port again, once the system releases it.
async fn listen(address: SocketAddr) -> TcpListener {
    loop {
        match TcpListener::bind(address).await {
            Ok(listener) => return listener,
            Err(_) => sleep(Duration::from_millis(2)).await,
        }
    }
}

async fn serve(mut stream: TcpStream, mut random: fastrand::Rng, ledger: &Ledger) -> io::Result<()> {
    stream.set_nodelay(true)?;
    loop {
        let fault = Fault::deal(&mut random);
        if fault == Fault::CutBefore {
            let mut start = [0; 4096];
            let length = stream.read(&mut start).await?;
            if length > 0 {
                ledger.arrived(&String::from_utf8_lossy(&start[..length]), fault);
            }
            return Ok(());
        }
        let Some(request) = read_request(&mut stream).await? else { return Ok(()) };
        ledger.arrived(&request, fault);
        if fault.is_carried_out() {
            ledger.carried_out(&request);
        }
        let whole = match answers::success(&request) {
            Some(body) => answer("200 OK", JSON, &body.to_string()),
            None => "HTTP/1.1 204 No Content\r\n\r\n".to_owned(),
        };
        match fault {
            Fault::None => stream.write_all(whole.as_bytes()).await?,
            Fault::ClosedWhenIdle => {
                stream.write_all(whole.as_bytes()).await?;
                sleep(Duration::from_micros(random.u64(0..2000))).await;
                return Ok(());
            }
            Fault::CutBefore | Fault::CutAfterReading | Fault::CutAfterDoing => return Ok(()),
            Fault::CutInsideAnswer => {
                let cut = random.usize(1..whole.len());
                return stream.write_all(&whole.as_bytes()[..cut]).await;
            }
            Fault::StallBefore | Fault::StallAfter => return stall(&mut stream).await,
            Fault::StallInsideAnswer => {
                let cut = random.usize(1..whole.len());
                stream.write_all(&whole.as_bytes()[..cut]).await?;
                return stall(&mut stream).await;
            }
            Fault::SlowBody => {
                for piece in whole.as_bytes().chunks(whole.len() / 4 + 1) {
                    stream.write_all(piece).await?;
                    sleep(Duration::from_millis(3)).await;
                }
            }
            other => stream.write_all(failure(other, &request).as_bytes()).await?,
        }
    }
}

/// Sends nothing until the client closes the connection.
async fn stall(stream: &mut TcpStream) -> io::Result<()> {
    let mut byte = [0];
    tokio::select! {
        _ = stream.read(&mut byte) => {}
        () = sleep(STALL) => {}
    }
    Ok(())
}

/// A response with an error.
fn failure(fault: Fault, request: &str) -> String {
    let error = |status, name, behavior| answer(status, JSON, &answers::error(name, behavior));
    match fault {
        Fault::InternalError => error("500 Internal Server Error", "INTERNAL_ERROR", "RETRY"),
        Fault::CommunicationTimeout => error("402 Payment Required", "COMMUNICATION_TIMEOUT", "RETRY"),
        Fault::Refused => error("402 Payment Required", "TRANSACTION_DECLINED", "DO_NOT_RETRY"),
        Fault::RetryLater => error("402 Payment Required", "TRANSACTION_NOT_STARTED", "RETRY_LATER"),
        Fault::EssentialMissing => match answers::without_the_essential(request) {
            Some(body) => answer("200 OK", JSON, &body.to_string()),
            None => "HTTP/1.1 204 No Content\r\n\r\n".to_owned(),
        },
        Fault::TruncatedJson => {
            let body = answers::success(request).unwrap_or_default().to_string();
            answer("200 OK", JSON, &body[..body.len() / 2])
        }
        Fault::Unavailable => answer("503 Service Unavailable", HTML, "<html>later</html>"),
        _ => answer("500 Internal Server Error", HTML, "<html>broken</html>"),
    }
}
