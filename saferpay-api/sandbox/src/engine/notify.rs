//! Queues notifications. Sending them is up to the caller.

use jiff::Timestamp;

use super::rows::notification::{Notification, NotificationKind};
use super::state::Engine;

impl Engine {
    /// The notifications to be sent, in the order in which they came up. They are not told again.
    pub fn take_notifications(&mut self) -> Vec<Notification> {
        let keys: Vec<_> = self.notifications.iter().map(|(key, _)| key.to_owned()).collect();
        keys.iter().filter_map(|key| self.notifications.remove(key)).collect()
    }

    /// Whether there are any to be sent.
    #[must_use]
    pub fn has_notifications(&self) -> bool {
        self.notifications.last_key().is_some()
    }

    /// Has somebody told, where there is an address.
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

/// Addresses may have a place for the token of the payment page.
pub(super) fn with_token(url: &str, token: &str) -> String {
    url.replace("{{{PAYMENTPAGETOKEN}}}", token).replace("%7B%7B%7BPAYMENTPAGETOKEN%7D%7D%7D", token)
}
