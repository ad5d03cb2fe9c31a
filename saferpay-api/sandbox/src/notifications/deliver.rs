//! Sends notifications that are due.

use std::sync::Arc;
use std::time::Duration;

use axum::body::Bytes;
use axum::http::header::HOST;
use axum::http::uri::{Authority, Scheme};
use axum::http::{HeaderValue, Request, Uri};
use saferpay_api::transport::{HyperTransport, Transport as _, TransportError};
use tokio::task::JoinSet;
use tokio::time;

use super::targets::NotificationTargets;
use super::{DeliveryOutcome, Due};
use crate::service::Service;

/// The longest time that a merchant may take to answer.
const TIMEOUT: Duration = Duration::from_secs(10);
/// The largest number of concurrent requests.
const MAX_CONCURRENT: usize = 32;
/// How often to check the sandbox's clock, which can be moved at any time.
const CLOCK_CHECK_INTERVAL: Duration = Duration::from_millis(50);

const NOT_AN_ADDRESS: &str = "is not a web address";

/// Sends notifications until it is dropped, which also cancels the requests in progress.
pub(crate) async fn deliver(service: Arc<Service>) {
    let targets = service.notification_targets;
    // Created with the first notification, because loading root certificates takes time.
    let mut transport = None;
    let (notifications, clock) = (&service.notifications, &service.clock);
    let mut requests = JoinSet::new();
    loop {
        service.queue_deliveries(service.take_notifications());
        let room = MAX_CONCURRENT.saturating_sub(requests.len());
        for due in notifications.take_due(clock.now(), room) {
            let transport = transport
                .get_or_insert_with(|| HyperTransport::to_any_address().map_err(|error| error.to_string()));
            requests.spawn(send(transport.clone(), targets, due));
        }
        tokio::select! {
            Some(Ok((number, outcome))) = requests.join_next(), if !requests.is_empty() => {
                if let Some((attempts, next)) = notifications.finish(number, outcome, clock.now()) {
                    service.finish_delivery(number, attempts, next);
                }
            }
            () = notifications.changed.notified() => {}
            () = time::sleep(CLOCK_CHECK_INTERVAL), if notifications.is_waiting() => {}
        }
    }
}

async fn send(
    transport: Result<HyperTransport, String>,
    targets: NotificationTargets,
    due: Due,
) -> (u64, DeliveryOutcome) {
    let outcome = match transport {
        Err(problem) => DeliveryOutcome::Failed(problem),
        Ok(transport) => match time::timeout(TIMEOUT, get(&transport, targets, &due.url)).await {
            Err(_) => DeliveryOutcome::Failed("did not answer within 10 seconds".to_owned()),
            Ok(Ok(status)) => DeliveryOutcome::Answered(status),
            Ok(Err(problem)) => DeliveryOutcome::Failed(problem.to_owned()),
        },
    };
    (due.number, outcome)
}

/// Calls an address, and returns the status of the answer. There is no proxy, and redirects are not
/// followed.
async fn get(
    transport: &HyperTransport,
    targets: NotificationTargets,
    address: &str,
) -> Result<u16, &'static str> {
    let request = request(targets, address).await?;
    let answer = transport.send(request).await.map_err(|error| describe(&error))?;
    Ok(answer.status().as_u16())
}

/// A request to an address that may be reached.
///
/// Without TLS, it goes to the very address that was checked, even if the name means another one a moment
/// later. With TLS, another server would have no certificate for the name.
async fn request(targets: NotificationTargets, address: &str) -> Result<Request<Bytes>, &'static str> {
    let uri: Uri = address.parse().map_err(|_| NOT_AN_ADDRESS)?;
    let authority = uri.authority().ok_or(NOT_AN_ADDRESS)?.clone();
    let is_secure = uri.scheme() == Some(&Scheme::HTTPS);
    if !is_secure && uri.scheme() != Some(&Scheme::HTTP) {
        return Err(NOT_AN_ADDRESS);
    }
    let port = authority.port_u16().unwrap_or(if is_secure { 443 } else { 80 });
    let checked = targets.resolve(authority.host(), port).await?;
    let mut parts = uri.into_parts();
    if !is_secure {
        parts.authority = Some(Authority::try_from(checked.to_string()).map_err(|_| NOT_AN_ADDRESS)?);
    }
    let uri = Uri::from_parts(parts).map_err(|_| NOT_AN_ADDRESS)?;
    let host = authority.as_str().rsplit('@').next().unwrap_or_default();
    let host = HeaderValue::from_str(host).map_err(|_| NOT_AN_ADDRESS)?;
    Request::get(uri).header(HOST, host).body(Bytes::new()).map_err(|_| NOT_AN_ADDRESS)
}

/// The description leaves out the address, which may contain secrets of the merchant.
fn describe(error: &TransportError) -> &'static str {
    if error.is_outcome_unknown() { "did not answer as a server does" } else { "could not be reached" }
}
