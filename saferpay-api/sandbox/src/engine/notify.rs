//! Queues notifications. Sending them is up to the caller.

use jiff::Timestamp;

use super::rows::notification::{Notification, NotificationKind};
use super::state::Engine;

impl Engine {
    /// Takes the queued notifications, in their order.
    pub fn take_notifications(&mut self) -> Vec<Notification> {
        let keys: Vec<_> = self.notifications.iter().map(|(key, _)| key.to_owned()).collect();
        keys.iter().filter_map(|key| self.notifications.remove(key)).collect()
    }

    /// Whether there are queued notifications.
    #[must_use]
    pub fn has_notifications(&self) -> bool {
        self.notifications.last_key().is_some()
    }

    /// Queues a notification, if there is an address.
    pub(super) fn notify(
        &mut self,
        url: Option<&str>,
        kind: NotificationKind,
        customer: &str,
        about: &str,
        due: Timestamp,
    ) {
        let Some(url) = url.filter(|url| !url.is_empty()) else { return };
        let last = self.notifications.last_key().and_then(|key| key.parse::<u64>().ok()).unwrap_or_default();
        let key = format!("{:020}", last + 1);
        let url = with_token(url, about);
        let (customer, about) = (customer.to_owned(), about.to_owned());
        self.notifications.insert(&key, Notification { url, kind, customer, about, due });
    }
}

/// Replaces the placeholder for the token of the payment page.
pub(super) fn with_token(url: &str, token: &str) -> String {
    url.replace("{{{PAYMENTPAGETOKEN}}}", token).replace("%7B%7B%7BPAYMENTPAGETOKEN%7D%7D%7D", token)
}
