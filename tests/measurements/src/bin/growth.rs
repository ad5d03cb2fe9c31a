//! Measures how the memory and the database file of the sandbox grow over a million transactions and a
//! hundred days: `cargo build --release -p saferpay-sandbox -p measurements --bins && target/release/growth`,
//! with other numbers `target/release/growth 10000 10`.
//!
//! Each day has the same number of authorizations. With every tenth, a transaction is captured, a payer
//! leaves a payment page, asks for a currency conversion, and registers a card for a day. The clock is then
//! moved to the next day. Finally, the sandbox is started again with its file.

use std::fs;
use std::time::Instant;

use measurements::{Connection, Outcome, Server, payment};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

/// The calls that are under way at the same time, which share a sync of the disk.
const CONNECTIONS: usize = 64;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Outcome<()> {
    let numbers: Result<Vec<usize>, _> = std::env::args().skip(1).map(|number| number.parse()).collect();
    let numbers = numbers?;
    let transactions = numbers.first().copied().unwrap_or(1_000_000);
    let days = numbers.get(1).copied().unwrap_or(100).max(1);
    let folder = std::env::temp_dir().join(format!("saferpay-growth-{}", std::process::id()));
    fs::create_dir_all(&folder)?;
    let measured = measure(&folder.join("sandbox.redb"), transactions, days).await;
    fs::remove_dir_all(&folder)?;
    measured
}

async fn measure(file: &std::path::Path, transactions: usize, days: usize) -> Outcome<()> {
    let path = file.to_str().ok_or("the temporary folder has a name that is not text")?;
    let server = Server::start(&["--data", path])?;
    let (memory, size) = (server.memory()?, file.metadata()?.len());
    println!("at the start: memory {} MiB, file {} KiB", memory >> 20, size >> 10);
    let started = Instant::now();
    let mut there = 0;
    for day in 1..=days {
        let today = transactions * day / days - there;
        let drivers: Vec<_> = (0..CONNECTIONS)
            .map(|number| {
                let share = today * (number + 1) / CONNECTIONS - today * number / CONNECTIONS;
                tokio::spawn(shop(server.address.clone(), format!("order-{day}-{number}"), share))
            })
            .collect();
        for driver in drivers {
            driver.await??;
        }
        there += today;
        advance_a_day(&server.address).await?;
        if day % days.div_ceil(10) == 0 || day == days {
            let (now, file) = (server.memory()?, usize::try_from(file.metadata()?.len())?);
            println!(
                "day {day}, {there} transactions: memory {} MiB ({} bytes each), file {} MiB ({} bytes each), {} s",
                now >> 20,
                now.saturating_sub(memory) / there.max(1),
                file >> 20,
                file / there.max(1),
                started.elapsed().as_secs()
            );
        }
    }
    drop(server);
    let started = Instant::now();
    let server = Server::start(&["--data", path])?;
    let seconds = started.elapsed().as_secs_f64();
    println!("started again in {seconds:.2} s: memory {} MiB", server.memory()? >> 20);
    Ok(())
}

/// A day of a shop on one connection.
async fn shop(address: String, orders: String, count: usize) -> Outcome<()> {
    let mut connection = Connection::open(&address).await?;
    for number in 0..count {
        let payment = payment(&format!("{orders}-{number}"));
        let answer = connection.json("Transaction/AuthorizeDirect", payment.clone()).await?;
        if number % 10 == 0 {
            let id = &answer["Transaction"]["Id"];
            for (operation, body) in others(&payment, id) {
                connection.json(operation, body).await?;
            }
        }
    }
    Ok(())
}

/// The other calls that come with every tenth payment.
fn others(payment: &Value, id: &Value) -> [(&'static str, Value); 4] {
    [
        ("Transaction/Capture", json!({ "TransactionReference": { "TransactionId": id } })),
        (
            "PaymentPage/Initialize",
            json!({
                "TerminalId": payment["TerminalId"],
                "Payment": {
                    "Amount": payment["Payment"]["Amount"],
                    "OrderId": payment["Payment"]["OrderId"],
                    "Description": "Tea",
                },
                "ReturnUrl": { "Url": "https://shop.example/back" },
            }),
        ),
        (
            "Transaction/DccInquiry",
            json!({
                "TerminalId": payment["TerminalId"],
                "Amount": payment["Payment"]["Amount"],
                "CardNumber": payment["PaymentMeans"]["Card"]["Number"],
            }),
        ),
        (
            "Alias/InsertDirect",
            json!({
                "RegisterAlias": { "IdGenerator": "RANDOM", "Lifetime": 1 },
                "PaymentMeans": payment["PaymentMeans"],
            }),
        ),
    ]
}

/// Moves the clock of the sandbox.
async fn advance_a_day(address: &str) -> Outcome<()> {
    let body = r#"{"advance":"24h"}"#;
    let mut stream = TcpStream::connect(address).await?;
    let request = format!(
        "POST /sandbox/clock HTTP/1.1\r\nHost: {address}\r\nContent-Type: application/json\r\n\
         Content-Length: {}\r\nConnection: close\r\n\r\n{body}",
        body.len()
    );
    stream.write_all(request.as_bytes()).await?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await?;
    if answer.starts_with("HTTP/1.1 2") { Ok(()) } else { Err(answer.into()) }
}
