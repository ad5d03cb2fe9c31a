//! Sends what is due.

use std::sync::Arc;
use std::time::Duration;

use reqwest::redirect;
use tokio::task::JoinSet;
use tokio::time;

use super::{DeliveryOutcome, Due};
use crate::service::Service;

/// How long a merchant may take to answer.
const TIMEOUT: Duration = Duration::from_secs(10);
/// How many are on their way at once.
const AT_ONCE: usize = 32;
/// How often the sandbox's clock is looked at while something waits for it: it can be moved.
const LOOK: Duration = Duration::from_millis(50);

/// Sends notifications until it is dropped, and all that are on their way with it.
pub(crate) async fn deliver(service: Arc<Service>) {
    // Straight to the address and nowhere else: no proxy, no redirect.
    let builder = reqwest::Client::builder().timeout(TIMEOUT).redirect(redirect::Policy::none()).no_proxy();
    let client = builder.build().map_err(|error| error.to_string());
    let (notifications, clock) = (&service.notifications, &service.clock);
    let mut on_their_way = JoinSet::new();
    loop {
        for notification in service.take_notifications() {
            notifications.add(notification);
        }
        let room = AT_ONCE.saturating_sub(on_their_way.len());
        for due in notifications.take_due(clock.now(), room) {
            on_their_way.spawn(send(client.clone(), due));
        }
        tokio::select! {
            Some(Ok((number, outcome))) = on_their_way.join_next(), if !on_their_way.is_empty() => {
                notifications.finish(number, outcome, clock.now());
            }
            () = notifications.changed.notified() => {}
            () = time::sleep(LOOK), if notifications.is_waiting() => {}
        }
    }
}

async fn send(client: Result<reqwest::Client, String>, due: Due) -> (u64, DeliveryOutcome) {
    let outcome = match client {
        Err(problem) => DeliveryOutcome::Failed(problem),
        Ok(client) => match client.get(&due.url).send().await {
            Ok(answer) => DeliveryOutcome::Answered(answer.status().as_u16()),
            Err(error) => DeliveryOutcome::Failed(in_words(&error).to_owned()),
        },
    };
    (due.number, outcome)
}

/// Without the address, which may hold the merchant's secrets.
fn in_words(error: &reqwest::Error) -> &'static str {
    match () {
        () if error.is_timeout() => "did not answer within 10 seconds",
        () if error.is_builder() => "is no address of the web",
        () if error.is_connect() => "could not be reached",
        () => "did not answer as a server does",
    }
}
