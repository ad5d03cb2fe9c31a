//! Rows about the sandbox.

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, Stdio};
use std::time::Instant;

use saferpay_spec::problem::Problems;

use super::context::Bench;
use super::figure::{Figure, Unit};
use super::row::{Aim, Row, Subject};

/// A whole report, page after page, with an increasing number of transactions, and what a transaction of the
/// longest one costs relative to one of a thousand.
pub(crate) fn paged_report(bench: &Bench) -> Result<Vec<Row>, Problems> {
    let mut times: BTreeMap<u32, Vec<f64>> = BTreeMap::new();
    let (mut together, mut engine) = (Vec::new(), Vec::new());
    for _ in 0..bench.repeats {
        let text = bench.measurement("paged_report")?;
        for line in text.lines() {
            let wrong = || Problems::one("paged_report", format!("says {line:?}"));
            let (name, figure) = line.split_once(": ").ok_or_else(wrong)?;
            let figure = figure.trim_end_matches(" s").parse().map_err(|_| wrong())?;
            match name {
                "ratio together" => together.push(figure),
                "ratio of the engine" => engine.push(figure),
                _ => {
                    let count = name.strip_suffix(" transactions").and_then(|count| count.parse().ok());
                    times.entry(count.ok_or_else(wrong)?).or_default().push(figure);
                }
            }
        }
    }
    let time = |(count, seconds)| {
        Row::new(format!("a report of {count} transactions, paged"), Aim::None)
            .with(Subject::Ours, Figure::new(Unit::Seconds, seconds))
    };
    let ratio = |name: &str, ratios| {
        Row::new(name, Aim::AtMost(1.2)).with(Subject::Ours, Figure::new(Unit::Times, ratios))
    };
    let mut rows: Vec<Row> = times.into_iter().map(time).collect();
    rows.push(ratio("each transaction of a report of 100,000, against one of 1,000", together));
    rows.push(ratio("the same for the engine of the sandbox alone", engine));
    Ok(rows)
}

/// From the start of the program to its first answer to a payment, in memory, with a file, and with a
/// certificate that it makes.
pub(crate) fn start(bench: &Bench) -> Result<Vec<Row>, Problems> {
    let file = bench.folder.join("sandbox.redb");
    let data = file.display().to_string();
    let cases: [(&str, &[&str]); 3] = [
        ("sandbox: start to the first answer", &[]),
        ("the same with `--data`", &["--data", &data]),
        ("start to the address, with `--tls-self-signed`", &["--tls-self-signed"]),
    ];
    let mut rows = Vec::new();
    for (name, options) in cases {
        let mut seconds = Vec::new();
        // Short, and so easily disturbed.
        for _ in 0..4 * bench.repeats {
            // There is none before the first run.
            let _ = std::fs::remove_file(&file);
            seconds.push(started(bench, options)?);
        }
        rows.push(Row::new(name, Aim::AtMost(0.05)).with(Subject::Ours, Figure::new(Unit::Seconds, seconds)));
    }
    let _ = std::fs::remove_file(&file);
    Ok(rows)
}

/// Many payments settled at the same time by the flow, relative to the same calls by hand.
pub(crate) fn settle(bench: &Bench) -> Result<Vec<Row>, Problems> {
    let mut ratios = Vec::new();
    for _ in 0..bench.repeats {
        let text = bench.measurement("settle")?;
        let ratio = text.split_once("ratio ").and_then(|(_, ratio)| ratio.trim().parse().ok());
        ratios.push(ratio.ok_or_else(|| Problems::one("settle", "did not say a ratio"))?);
    }
    let figure = Figure::new(Unit::Times, ratios);
    Ok(vec![
        Row::new("settle of 10,000 payments at once over the same calls by hand", Aim::AtMost(1.1))
            .with(Subject::Ours, figure),
    ])
}

/// A running program, which is stopped when it is dropped.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The seconds until a sandbox with these options has answered.
fn started(bench: &Bench, options: &[&str]) -> Result<f64, Problems> {
    let wrong = |text: String| Problems::one("saferpay sandbox", text);
    let failed = |error: std::io::Error| wrong(error.to_string());
    // A sandbox that is killed leaves its files there.
    let temporary = tempfile::tempdir().map_err(failed)?;
    let mut command = bench.saferpay(&["sandbox", "--port", "0"]);
    command.env("TMPDIR", temporary.path());
    let started = Instant::now();
    let mut running = Running(command.args(options).stdout(Stdio::piped()).spawn().map_err(failed)?);
    let mut first = String::new();
    let output = running.0.stdout.take().ok_or_else(|| wrong("has no output".to_owned()))?;
    BufReader::new(output).read_line(&mut first).map_err(failed)?;
    let (scheme, address) =
        first.trim().split_once("://").ok_or_else(|| wrong(format!("prints {first:?} first")))?;
    if scheme == "http" {
        let mut stream = TcpStream::connect(address).map_err(failed)?;
        stream.write_all(payment(address).as_bytes()).map_err(failed)?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer).map_err(failed)?;
        if !answer.starts_with("HTTP/1.1 200 ") {
            return Err(wrong(format!("answers {answer}")));
        }
    }
    Ok(started.elapsed().as_secs_f64())
}

/// The text of a request that makes a payment and closes the connection.
fn payment(address: &str) -> String {
    let body = r#"{"RequestHeader":{"SpecVersion":"1.53","CustomerId":"100001","RequestId":"1","RetryIndicator":0},
"TerminalId":"10000101","Payment":{"Amount":{"Value":"500","CurrencyCode":"CHF"},"OrderId":"1"},
"PaymentMeans":{"Card":{"Number":"9010003150000001","ExpMonth":12,"ExpYear":2090}}}"#;
    format!(
        "POST /api/Payment/v1/Transaction/AuthorizeDirect HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\
         Authorization: Basic c2FuZGJveDpzYW5kYm94\r\nContent-Type: application/json\r\n\
         Accept: application/json\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    )
}
