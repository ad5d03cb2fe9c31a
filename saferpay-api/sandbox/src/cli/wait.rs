//! Waits until a sandbox is ready.

use std::time::{Duration, Instant};

const PATIENCE: Duration = Duration::from_secs(30);
const PAUSE: Duration = Duration::from_millis(50);

/// Waits until the sandbox at an address is ready. Accepts any certificate, because nothing secret is
/// sent.
pub(super) async fn until_ready(url: &str) -> Result<(), String> {
    let address = format!("{}/sandbox/ready", url.trim_end_matches('/').trim_end_matches("/api"));
    let client = reqwest::Client::builder()
        .no_proxy()
        .timeout(Duration::from_secs(5))
        .tls_danger_accept_invalid_certs(true)
        .build()
        .map_err(|error| error.to_string())?;
    let started = Instant::now();
    loop {
        let problem = match client.get(&address).send().await {
            Ok(response) if response.status().is_success() => return Ok(()),
            Ok(response) => format!("answers {}", response.status()),
            Err(error) if error.is_builder() => return Err(format!("{url}: is not a web address")),
            Err(_) => "cannot be reached".to_owned(),
        };
        if started.elapsed() > PATIENCE {
            return Err(format!("{address}: {problem} after {} seconds", PATIENCE.as_secs()));
        }
        tokio::time::sleep(PAUSE).await;
    }
}
