//! Sends notifications that are due.

use std::sync::Arc;
use std::time::Duration;

use reqwest::redirect;
use tokio::task::JoinSet;
use tokio::time;

use super::targets::FORBIDDEN;
use super::{DeliveryOutcome, Due, NotificationTargets};
use crate::service::Service;

/// The longest time that a merchant may take to answer.
const TIMEOUT: Duration = Duration::from_secs(10);
/// The largest number of concurrent requests.
const MAX_CONCURRENT: usize = 32;
/// How often to check the sandbox's clock, which can be moved at any time.
const CLOCK_CHECK_INTERVAL: Duration = Duration::from_millis(50);

/// Sends notifications until it is dropped, which also cancels the requests in progress.
pub(crate) async fn deliver(service: Arc<Service>) {
    let targets = service.notification_targets;
    // Created with the first notification, because loading root certificates takes time.
    let mut client = None;
    let (notifications, clock) = (&service.notifications, &service.clock);
    let mut requests = JoinSet::new();
    loop {
        for notification in service.take_notifications() {
            notifications.add(notification);
        }
        let room = MAX_CONCURRENT.saturating_sub(requests.len());
        for due in notifications.take_due(clock.now(), room) {
            let client = client.get_or_insert_with(|| new_client(targets)).clone();
            requests.spawn(send(client, targets, due));
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

/// Requests go directly to the address: no proxy, no redirects.
fn new_client(targets: NotificationTargets) -> Result<reqwest::Client, String> {
    let builder = reqwest::Client::builder().timeout(TIMEOUT).redirect(redirect::Policy::none()).no_proxy();
    builder.dns_resolver(Arc::new(targets)).build().map_err(|error| error.to_string())
}

async fn send(
    client: Result<reqwest::Client, String>,
    targets: NotificationTargets,
    due: Due,
) -> (u64, DeliveryOutcome) {
    let outcome = match client {
        Err(problem) => DeliveryOutcome::Failed(problem),
        Ok(_) if !targets.allow_url(&due.url) => DeliveryOutcome::Failed(FORBIDDEN.to_owned()),
        Ok(client) => match client.get(&due.url).send().await {
            Ok(answer) => DeliveryOutcome::Answered(answer.status().as_u16()),
            Err(error) => DeliveryOutcome::Failed(describe(&error).to_owned()),
        },
    };
    (due.number, outcome)
}

/// The description leaves out the address, which may contain secrets of the merchant.
fn describe(error: &reqwest::Error) -> &'static str {
    match () {
        () if error.is_timeout() => "did not answer within 10 seconds",
        () if error.is_builder() => "is not a web address",
        () if is_forbidden(error) => FORBIDDEN,
        () if error.is_connect() => "could not be reached",
        () => "did not answer as a server does",
    }
}

/// Whether the resolver has refused the addresses of a name.
fn is_forbidden(error: &reqwest::Error) -> bool {
    let mut source = std::error::Error::source(error);
    while let Some(error) = source {
        if error.to_string() == FORBIDDEN {
            return true;
        }
        source = error.source();
    }
    false
}
