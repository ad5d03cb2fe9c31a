//! Sends notifications that are due.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::Request;
use saferpay_api::transport::{HyperTransport, Transport as _, TransportError};
use tokio::task::JoinSet;
use tokio::time;

use super::{DeliveryOutcome, Due};
use crate::service::Service;

/// The longest time that a merchant may take to answer.
const TIMEOUT: Duration = Duration::from_secs(10);
/// The largest number of concurrent requests.
const MAX_CONCURRENT: usize = 32;
/// How often to check the sandbox's clock, which can be moved at any time.
const CLOCK_CHECK_INTERVAL: Duration = Duration::from_millis(50);

/// Sends notifications until it is dropped, which also cancels the requests in progress.
pub(crate) async fn deliver(service: Arc<Service>) {
    let transport = HyperTransport::for_notifications().map_err(|error| error.to_string());
    let (notifications, clock) = (&service.notifications, &service.clock);
    let mut requests = JoinSet::new();
    loop {
        for notification in service.take_notifications() {
            notifications.add(notification);
        }
        let room = MAX_CONCURRENT.saturating_sub(requests.len());
        for due in notifications.take_due(clock.now(), room) {
            requests.spawn(send(transport.clone(), due));
        }
        tokio::select! {
            Some(Ok((number, outcome))) = requests.join_next(), if !requests.is_empty() => {
                notifications.finish(number, outcome, clock.now());
            }
            () = notifications.changed.notified() => {}
            () = time::sleep(CLOCK_CHECK_INTERVAL), if notifications.is_waiting() => {}
        }
    }
}

async fn send(transport: Result<HyperTransport, String>, due: Due) -> (u64, DeliveryOutcome) {
    let outcome = match (transport, request(&due.url)) {
        (Err(problem), _) => DeliveryOutcome::Failed(problem),
        (_, None) => DeliveryOutcome::Failed("is not a web address".to_owned()),
        (Ok(transport), Some(request)) => match time::timeout(TIMEOUT, transport.send(request)).await {
            Err(_) => DeliveryOutcome::Failed("did not answer within 10 seconds".to_owned()),
            Ok(Ok(answer)) => DeliveryOutcome::Answered(answer.status().as_u16()),
            Ok(Err(error)) => DeliveryOutcome::Failed(describe(&error).to_owned()),
        },
    };
    (due.number, outcome)
}

fn request(address: &str) -> Option<Request<Bytes>> {
    let request = Request::get(address).body(Bytes::new()).ok()?;
    matches!(request.uri().scheme_str(), Some("http" | "https")).then_some(request)
}

/// The description leaves out the address, which may contain secrets of the merchant.
fn describe(error: &TransportError) -> &'static str {
    if error.is_outcome_unknown() { "did not answer as a server does" } else { "could not be reached" }
}
