//! Measures the throughput and memory of the sandbox:
//! `cargo run --release -p saferpay-sandbox --example load`.
//!
//! It starts the sandbox as a separate process, and sends prepared requests over persistent
//! connections. Build the program with `--release --features cli` first.

use std::error::Error;
use std::fs;
use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

const CONNECTIONS: usize = 32;
const TRANSACTIONS: usize = 1_000_000;

type Outcome<T> = Result<T, Box<dyn Error + Send + Sync>>;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Outcome<()> {
    let started = Instant::now();
    let server = Server::start()?;
    let mut first = Connection::open(&server.address).await?;
    let id = first.authorize().await?;
    println!("start, and the first call answered: {} ms", started.elapsed().as_millis());
    println!("memory at the start: {} MiB", server.memory()? >> 20);

    let inquiry = request("Transaction/Inquire", json!({ "TransactionReference": { "TransactionId": id } }));
    report("Transaction/Inquire", run(&server.address, &inquiry).await?);
    let payment = request("Transaction/AuthorizeDirect", payment());
    report("Transaction/AuthorizeDirect", run(&server.address, &payment).await?);

    // A new sandbox, so that it has exactly a million transactions.
    drop(server);
    let server = Server::start()?;
    let million = drive(&server.address, &payment, TRANSACTIONS / CONNECTIONS, Duration::MAX).await?;
    report("Transaction/AuthorizeDirect", million);
    println!("memory with {TRANSACTIONS} transactions: {} MiB", server.memory()? >> 20);
    Ok(())
}

/// The sandbox, until it is dropped.
struct Server {
    process: Child,
    address: String,
}

impl Server {
    fn start() -> Outcome<Self> {
        let here = std::env::current_exe()?;
        let folder = here.parent().and_then(|folder| folder.parent()).ok_or("no folder of builds")?;
        let mut process = Command::new(folder.join("saferpay-sandbox"))
            .args(["--port", "0"])
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| {
                format!("{error}; build it with cargo build --release -p saferpay-sandbox --features cli")
            })?;
        let output = process.stdout.take().ok_or("no output")?;
        for line in BufReader::new(output).lines() {
            let line = line?;
            if let Some((_, rest)) = line.split_once("http://") {
                let address = rest.chars().take_while(|c| c.is_ascii_digit() || ".:".contains(*c)).collect();
                return Ok(Self { process, address });
            }
        }
        Err("the sandbox ended before it told its address".into())
    }

    /// The resident memory in bytes.
    fn memory(&self) -> Outcome<usize> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.process.id()))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).ok_or("no VmRSS")?;
        Ok(line.trim().trim_end_matches(" kB").parse::<usize>()? * 1024)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // The process may have ended already.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// A complete request that can be sent many times.
fn request(operation: &str, mut body: Value) -> Vec<u8> {
    body["RequestHeader"] =
        json!({ "SpecVersion": "1.53", "CustomerId": "100001", "RequestId": "load", "RetryIndicator": 0 });
    let body = body.to_string();
    let login = STANDARD.encode("sandbox:sandbox");
    format!(
        "POST /api/Payment/v1/{operation} HTTP/1.1\r\nHost: sandbox\r\nAuthorization: Basic {login}\r\n\
         Content-Type: application/json\r\nAccept: application/json\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    )
    .into_bytes()
}

fn payment() -> Value {
    json!({
        "TerminalId": "10000101",
        "Payment": { "Amount": { "Value": "500", "CurrencyCode": "CHF" }, "OrderId": "order-1" },
        "PaymentMeans": { "Card": { "Number": "9010003150000001", "ExpMonth": 12, "ExpYear": 2090 } },
    })
}

/// A connection that stays open.
struct Connection {
    stream: TcpStream,
    buffer: Vec<u8>,
}

impl Connection {
    async fn open(address: &str) -> Outcome<Self> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        Ok(Self { stream, buffer: Vec::new() })
    }

    /// Sends a request, and returns the body of the response.
    async fn call(&mut self, request: &[u8]) -> Outcome<&[u8]> {
        self.stream.write_all(request).await?;
        self.buffer.clear();
        loop {
            if self.stream.read_buf(&mut self.buffer).await? == 0 {
                return Err("the connection ended".into());
            }
            let Some(head) = self.buffer.windows(4).position(|four| four == b"\r\n\r\n") else { continue };
            let text = str::from_utf8(&self.buffer[..head])?;
            let length = text.lines().find_map(|line| line.strip_prefix("content-length: "));
            let whole = head + 4 + length.ok_or("no length")?.parse::<usize>()?;
            if self.buffer.len() >= whole {
                if !text.starts_with("HTTP/1.1 200 ") {
                    return Err(String::from_utf8_lossy(&self.buffer).into());
                }
                return Ok(&self.buffer[head + 4..whole]);
            }
        }
    }

    /// Authorizes a payment, and returns its ID.
    async fn authorize(&mut self) -> Outcome<String> {
        let answer: Value =
            serde_json::from_slice(self.call(&request("Transaction/AuthorizeDirect", payment())).await?)?;
        Ok(answer["Transaction"]["Id"].as_str().ok_or("no id")?.to_owned())
    }
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
