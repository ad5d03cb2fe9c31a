//! Waits until a sandbox is ready.

use std::time::{Duration, Instant};

use axum::body::Bytes;
use axum::http::Request;
use saferpay_api::transport::{HyperTransport, Transport as _};
use tokio::time::timeout;

const PATIENCE: Duration = Duration::from_secs(30);
const ATTEMPT: Duration = Duration::from_secs(5);
const PAUSE: Duration = Duration::from_millis(50);

/// Waits until the sandbox at an address is ready.
///
/// A sandbox whose certificate this machine does not trust is ready, too: it accepts connections only once
/// it can answer.
pub(super) async fn until_ready(url: &str) -> Result<(), String> {
    let address = format!("{}/sandbox/ready", url.trim_end_matches('/').trim_end_matches("/api"));
    let transport = HyperTransport::to_any_address().map_err(|error| error.to_string())?;
    let started = Instant::now();
    loop {
        let request = Request::get(&*address).body(Bytes::new()).ok();
        let request = request.filter(|request| matches!(request.uri().scheme_str(), Some("http" | "https")));
        let Some(request) = request else { return Err(format!("{url}: is not a web address")) };
        let problem = match timeout(ATTEMPT, transport.send(request)).await {
            Ok(Ok(response)) if response.status().is_success() => return Ok(()),
            Ok(Ok(response)) => format!("answers {}", response.status()),
            Ok(Err(error)) if error.is_permanent() => return Ok(()),
            Ok(Err(_)) | Err(_) => "cannot be reached".to_owned(),
        };
        if started.elapsed() > PATIENCE {
            return Err(format!("{address}: {problem} after {} seconds", PATIENCE.as_secs()));
        }
        tokio::time::sleep(PAUSE).await;
    }
}
