//! The server survives clients that send invalid HTTP, or send slowly.

use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::time::timeout;

use super::super::Limits;
use super::{Bench, cancel, json_response};

/// Everything that the server sends after these bytes, until it closes the connection.
async fn answer(bench: &Bench, bytes: &[u8]) -> String {
    let mut stream = TcpStream::connect(bench.sandbox.address().trim_start_matches("http://")).await.unwrap();
    stream.write_all(bytes).await.unwrap();
    let mut answer = Vec::new();
    let read = timeout(Duration::from_secs(10), stream.read_to_end(&mut answer)).await;
    // Closed with or without a reset.
    drop(read.expect("the connection is closed in time"));
    String::from_utf8_lossy(&answer).into_owned()
}

const HEAD: &str = "POST /api/Payment/v1/Transaction/Cancel HTTP/1.1\r\nHost: x\r\nAccept: */*\r\n\
    Content-Type: application/json\r\nAuthorization: Basic c2FuZGJveDpzYW5kYm94\r\n";

/// A sandbox with short time limits.
async fn impatient() -> Bench {
    let soon = Duration::from_millis(300);
    Bench::with(|builder| builder.limits(Limits { head_time: soon, body_time: soon, ..Limits::default() }))
        .await
}

#[tokio::test]
async fn slow_clients_time_out() {
    let bench = impatient().await;
    assert!(!answer(&bench, b"POST /api/Payment").await.contains(" 200 "));
    let body = answer(&bench, format!("{HEAD}Content-Length: 100\r\n\r\n{{").as_bytes()).await;
    assert!(body.starts_with("HTTP/1.1 408 ") && body.contains("The body did not come in time."), "{body}");
    let control = "POST /sandbox/clock HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";
    let body = answer(&bench, format!("{control}Content-Length: 100\r\n\r\n{{").as_bytes()).await;
    assert!(body.starts_with("HTTP/1.1 408 ") && body.contains("The body did not come in time."), "{body}");
}

#[tokio::test]
async fn invalid_http_is_refused_and_the_server_continues() {
    let bench = impatient().await;
    let many = format!("{HEAD}{}\r\n", "X: y\r\n".repeat(5000));
    let long = format!("{HEAD}X: {}\r\n\r\n", "y".repeat(1_000_000));
    for bytes in [
        b"\x16\x03\x01\x02\x00\x01\x00".to_vec(),
        b"nonsense\r\n\r\n".to_vec(),
        b"GET /api/Payment HTTP/9.9\r\n\r\n".to_vec(),
        format!("{HEAD}Content-Length: -1\r\n\r\n").into_bytes(),
        format!("{HEAD}Content-Length: 1\r\nContent-Length: 2\r\n\r\nx").into_bytes(),
        format!("{HEAD}Transfer-Encoding: chunked\r\n\r\nZZ\r\n").into_bytes(),
        many.into_bytes(),
        long.into_bytes(),
    ] {
        let answer = answer(&bench, &bytes).await;
        assert!(answer.is_empty() || answer.starts_with("HTTP/1.1 4"), "{answer}");
    }
    assert_eq!(json_response(bench.cancel().body(cancel("1.53").to_string())).await.0, 200);
}

#[tokio::test]
async fn several_sandboxes_run_at_once_and_stop_when_dropped() {
    let mut benches = Vec::new();
    for _ in 0..8 {
        benches.push(Bench::start().await);
    }
    for bench in &benches {
        assert_eq!(json_response(bench.cancel().body(cancel("1.53").to_string())).await.0, 200);
        assert_eq!(bench.asked().len(), 1);
    }
    let Bench { sandbox, .. } = benches.remove(0);
    let address = sandbox.address().trim_start_matches("http://").to_owned();
    drop(sandbox);
    let gone = async {
        while TcpStream::connect(&address).await.is_ok() {
            tokio::task::yield_now().await;
        }
    };
    timeout(Duration::from_secs(10), gone).await.expect("nothing listens on the port");
}

#[tokio::test]
async fn a_port_in_use_is_an_error() {
    let bench = Bench::start().await;
    let port: u16 = bench.sandbox.address().rsplit(':').next().unwrap().parse().unwrap();
    let error = crate::Sandbox::builder().port(port).start().await.unwrap_err();
    assert!(error.to_string().starts_with(&format!("port {port} is in use")), "{error}");
}
