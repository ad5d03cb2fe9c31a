//! Measures the throughput and memory of the sandbox:
//! `cargo build --release -p saferpay-sandbox -p measurements --bins && target/release/load`.
//!
//! It starts the sandbox as a separate process, and sends prepared requests over persistent
//! connections.

use std::time::{Duration, Instant};

use measurements::{Connection, Outcome, Server, payment, request};
use serde_json::json;

const CONNECTIONS: usize = 32;
const TRANSACTIONS: usize = 1_000_000;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Outcome<()> {
    let started = Instant::now();
    let server = Server::start(&[])?;
    let mut first = Connection::open(&server.address).await?;
    let authorized = first.json("Transaction/AuthorizeDirect", payment("order-1")).await?;
    let id = &authorized["Transaction"]["Id"];
    println!("start, and the first call answered: {} ms", started.elapsed().as_millis());
    println!("memory at the start: {} MiB", server.memory()? >> 20);

    let inquiry = request("Transaction/Inquire", json!({ "TransactionReference": { "TransactionId": id } }));
    report("Transaction/Inquire", run(&server.address, &inquiry).await?);
    let payment = request("Transaction/AuthorizeDirect", payment("order-1"));
    report("Transaction/AuthorizeDirect", run(&server.address, &payment).await?);

    // A new sandbox, so that it has exactly a million transactions.
    drop(server);
    let server = Server::start(&[])?;
    let million = drive(&server.address, &payment, TRANSACTIONS / CONNECTIONS, Duration::MAX).await?;
    report("Transaction/AuthorizeDirect", million);
    println!("memory with {TRANSACTIONS} transactions: {} MiB", server.memory()? >> 20);
    Ok(())
}

/// The durations of the calls, and the time of the measurement.
struct Measured {
    took: Vec<Duration>,
    time: Duration,
}

/// Sends a request on all connections for ten seconds.
async fn run(address: &str, request: &[u8]) -> Outcome<Measured> {
    drive(address, request, usize::MAX, Duration::from_secs(10)).await
}

/// Sends a request on all connections, up to a number of times on each, and up to a time limit.
async fn drive(address: &str, request: &[u8], most: usize, time: Duration) -> Outcome<Measured> {
    let started = Instant::now();
    let mut drivers = Vec::new();
    for _ in 0..CONNECTIONS {
        let mut connection = Connection::open(address).await?;
        let request = request.to_vec();
        drivers.push(tokio::spawn(async move {
            let mut took = Vec::new();
            while took.len() < most && started.elapsed() < time {
                let sent = Instant::now();
                connection.call(&request).await?;
                took.push(sent.elapsed());
            }
            Outcome::Ok(took)
        }));
    }
    let mut took = Vec::new();
    for driver in drivers {
        took.extend(driver.await??);
    }
    took.sort();
    Ok(Measured { took, time: started.elapsed() })
}

#[allow(clippy::cast_precision_loss, reason = "a rate needs no more")]
fn report(name: &str, Measured { took, time }: Measured) {
    let rate = took.len() as f64 / time.as_secs_f64();
    let at = |part: usize| took[took.len() * part / 100].as_secs_f64() * 1000.0;
    println!(
        "{name}: {} calls, {rate:.0} a second, half within {:.2} ms, 99 of 100 within {:.2} ms",
        took.len(),
        at(50),
        at(99)
    );
}
