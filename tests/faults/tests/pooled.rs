//! The HTTP library never sends a request twice on a pooled connection, and never reports a request as not
//! sent if it was sent.

use std::io;
use std::time::Duration;

use faults::{Kind, key, read_request, request_id};
use saferpay_api::client::{Credentials, Environment};
use saferpay_api::error::{Error, ErrorKind};
use saferpay_api::v1_53::Client;
use saferpay_api::validation::Validation;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::time::sleep;

/// How the first connection ends, after its first response.
#[derive(Clone, Copy, Debug)]
enum End {
    /// Immediately, so that the client may or may not notice.
    Idle,
    /// With a reset.
    Reset,
    /// When the second request begins to arrive.
    First,
    /// When the second request has arrived.
    Whole,
    /// In the middle of the second response.
    InAnswer,
}

const ENDS: [End; 5] = [End::Idle, End::Reset, End::First, End::Whole, End::InAnswer];

/// Sends the keys of all requests that begin to arrive to a channel.
async fn serve(listener: TcpListener, end: End, seen: UnboundedSender<u64>) {
    let mut first = true;
    while let Ok((stream, _)) = listener.accept().await {
        let (seen, end) = (seen.clone(), std::mem::take(&mut first).then_some(end));
        tokio::spawn(async move { connection(stream, end, &seen).await });
    }
}

/// A response that each of the operations accepts.
fn answer(request: &str) -> String {
    let id = request_id(request).unwrap_or_default();
    let body = format!(
        r#"{{"ResponseHeader":{{"RequestId":"{id}"}},"TransactionId":"t","TerminalId":"1","Type":"ECOM"}}"#
    );
    let length = body.len();
    format!("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n\r\n{body}")
}

async fn connection(mut stream: TcpStream, end: Option<End>, seen: &UnboundedSender<u64>) -> io::Result<()> {
    let note = |text: &str| key(text).map(|key| seen.send(key));
    for turn in 0.. {
        if turn == 1 && matches!(end, Some(End::First)) {
            let mut start = [0; 4096];
            let length = stream.read(&mut start).await?;
            note(&String::from_utf8_lossy(&start[..length]));
            return Ok(());
        }
        let Some(request) = read_request(&mut stream).await? else { return Ok(()) };
        note(&request);
        let answer = answer(&request);
        match (turn, end) {
            (0, Some(End::Idle | End::Reset)) => {
                stream.write_all(answer.as_bytes()).await?;
                if matches!(end, Some(End::Reset)) {
                    stream.set_zero_linger()?;
                }
                return Ok(());
            }
            (1, Some(End::Whole)) => return Ok(()),
            (1, Some(End::InAnswer)) => {
                return stream.write_all(&answer.as_bytes()[..answer.len() / 2]).await;
            }
            _ => stream.write_all(answer.as_bytes()).await?,
        }
    }
    Ok(())
}

/// Calls twice, with a pause in between. Returns how the second call ended, and how often each request
/// arrived.
async fn call_twice(kind: Kind, end: End, pause: Duration) -> (Result<u32, Error>, Vec<u64>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let (sender, mut seen) = unbounded_channel();
    let server = tokio::spawn(serve(listener, end, sender));
    let client = Client::builder()
        // The requests only identify their effects. They do not satisfy the specification.
        .validation(Validation::off())
        .environment(Environment::custom(address))
        .customer_id("245294")
        .credentials(Credentials::basic("name", "word"))
        .timeout(Duration::from_secs(5))
        .build()
        .unwrap();
    let first = kind.call(&client, 1, None).await;
    // A reset can arrive before the first response.
    assert!(first.is_ok() || matches!(end, End::Reset), "{first:?}");
    sleep(pause).await;
    let second = kind.call(&client, 2, None).await;
    // An HTTP library that retries does so immediately.
    sleep(Duration::from_millis(20)).await;
    server.abort();
    (second, drain(&mut seen))
}

fn drain(seen: &mut UnboundedReceiver<u64>) -> Vec<u64> {
    std::iter::from_fn(|| seen.try_recv().ok()).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_request_on_a_pooled_connection_is_sent_at_most_once() {
    for kind in [Kind::Cancel, Kind::Terminal] {
        for end in ENDS {
            // Without a pause, the client may not have noticed yet that the connection is closed.
            for pause in [0, 0, 0, 1, 30] {
                let (second, seen) = call_twice(kind, end, Duration::from_millis(pause)).await;
                let run = format!("{kind:?}, {end:?} after {pause} ms: {second:?}, {seen:?}");
                assert_eq!(seen.iter().filter(|key| **key == 1).count(), 1, "{run}");
                let arrived = seen.iter().filter(|key| **key == 2).count();
                assert!(arrived <= 1, "sent again by the HTTP library: {run}");
                match &second {
                    Ok(_) => assert_eq!(arrived, 1, "{run}"),
                    Err(error) if matches!(error.kind(), ErrorKind::NotSent) => {
                        assert_eq!(arrived, 0, "{run}");
                    }
                    Err(error) => assert!(error.is_outcome_unknown(), "{run}"),
                }
            }
        }
    }
}

#[tokio::test]
async fn a_request_that_the_server_read_before_it_closed_has_an_unknown_outcome() {
    for kind in [Kind::Cancel, Kind::Terminal] {
        for end in [End::First, End::Whole, End::InAnswer] {
            let (second, seen) = call_twice(kind, end, Duration::from_millis(5)).await;
            let error = second.unwrap_err();
            assert!(matches!(error.kind(), ErrorKind::OutcomeUnknown), "{kind:?} {end:?}: {error}");
            assert_eq!((error.attempts(), seen), (1, vec![1, 2]), "{kind:?} {end:?}");
        }
    }
}

#[tokio::test]
async fn a_connection_that_the_server_closed_is_not_used_again() {
    let (second, seen) = call_twice(Kind::Cancel, End::Idle, Duration::from_millis(100)).await;
    second.unwrap();
    assert_eq!(seen, [1, 2]);
}
