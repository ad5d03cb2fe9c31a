//! The sandbox as a separate process, and persistent connections to it, for the programs that measure it.
//!
//! Build it first, together with them: `cargo build --release -p saferpay-sandbox -p measurements --bins`.

#![allow(clippy::missing_errors_doc, reason = "every error ends the measurement")]

use std::error::Error;
use std::fs;
use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

/// The result of a measurement.
pub type Outcome<T> = Result<T, Box<dyn Error + Send + Sync>>;

/// The sandbox, until it is dropped.
pub struct Server {
    process: Child,
    /// Its host and port.
    pub address: String,
}

impl Server {
    /// Starts it on any port, with these further options.
    pub fn start(options: &[&str]) -> Outcome<Self> {
        let here = std::env::current_exe()?;
        let folder = here.parent().ok_or("no folder of builds")?;
        let mut process = Command::new(folder.join("saferpay-sandbox"))
            .args(["--port", "0"])
            .args(options)
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| {
                format!(
                    "{error}; build it with cargo build --release -p saferpay-sandbox -p measurements --bins"
                )
            })?;
        let output = process.stdout.take().ok_or("no output")?;
        for line in BufReader::new(output).lines() {
            let line = line?;
            if let Some((_, rest)) = line.split_once("http://") {
                let address = rest.chars().take_while(|c| c.is_ascii_digit() || ".:".contains(*c)).collect();
                return Ok(Self { process, address });
            }
        }
        Err("the sandbox ended before it printed its address".into())
    }

    /// Its resident memory, in bytes.
    pub fn memory(&self) -> Outcome<usize> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.process.id()))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).ok_or("no VmRSS")?;
        Ok(line.trim().trim_end_matches(" kB").parse::<usize>()? * 1024)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// A request in full, to be sent once or again and again.
#[must_use]
pub fn request(operation: &str, mut body: Value) -> Vec<u8> {
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

/// An authorization of five francs, under this order ID.
#[must_use]
pub fn payment(order_id: &str) -> Value {
    json!({
        "TerminalId": "10000101",
        "Payment": { "Amount": { "Value": "500", "CurrencyCode": "CHF" }, "OrderId": order_id },
        "PaymentMeans": { "Card": { "Number": "9010003150000001", "ExpMonth": 12, "ExpYear": 2090 } },
    })
}

/// A connection that stays open.
pub struct Connection {
    stream: TcpStream,
    buffer: Vec<u8>,
}

impl Connection {
    /// Connects to a sandbox.
    pub async fn open(address: &str) -> Outcome<Self> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        Ok(Self { stream, buffer: Vec::new() })
    }

    /// Sends a request and reads its answer; the body of it.
    pub async fn call(&mut self, request: &[u8]) -> Outcome<&[u8]> {
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

    /// Carries out a call, and returns its response.
    pub async fn json(&mut self, operation: &str, body: Value) -> Outcome<Value> {
        Ok(serde_json::from_slice(self.call(&request(operation, body)).await?)?)
    }
}
