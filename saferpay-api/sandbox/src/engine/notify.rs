//! Queues notifications. Sending them is up to the caller.

use jiff::Timestamp;

use super::rows::notification::{Delivery, Notification, NotificationKind};
use super::state::Engine;

impl Engine {
    /// Takes the queued notifications, in their order.
    pub fn take_notifications(&mut self) -> Vec<Notification> {
        let keys: Vec<_> = self.notifications.iter().map(|(key, _)| key.to_owned()).collect();
        keys.iter().filter_map(|key| self.notifications.remove(key)).collect()
    }

    /// Takes the queued notifications, and keeps each as a delivery until it is finished.
    pub fn take_deliveries(&mut self) -> Vec<Delivery> {
        let last = self.deliveries.last_key().and_then(|key| key.parse::<u64>().ok()).unwrap_or_default();
        self.last_delivery = self.last_delivery.max(last);
        let taken = self.take_notifications().into_iter().map(|notification| {
            self.last_delivery += 1;
            let next = notification.due;
            let delivery = Delivery { number: self.last_delivery, notification, attempts: 0, next };
            self.deliveries.insert(&delivery_key(delivery.number), delivery.clone());
            delivery
        });
        taken.collect()
    }

    /// The deliveries that are not finished, such as those of a sandbox that was killed.
    #[must_use]
    pub fn unfinished_deliveries(&self) -> Vec<Delivery> {
        self.deliveries.iter().map(|(_, delivery)| delivery.clone()).collect()
    }

    /// Notes the failed attempts of a delivery and the time of the next one. Without a next one, the
    /// delivery is finished.
    pub fn finish_delivery(&mut self, number: u64, attempts: usize, next: Option<Timestamp>) {
        let key = delivery_key(number);
        match next {
            None => drop(self.deliveries.remove(&key)),
            Some(next) => {
                if let Some(delivery) = self.deliveries.change(&key) {
                    (delivery.attempts, delivery.next) = (attempts, next);
                }
            }
        }
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

/// Numbers of this form are in order.
fn delivery_key(number: u64) -> String {
    format!("{number:020}")
}

/// Replaces the placeholder for the token of the payment page.
pub(super) fn with_token(url: &str, token: &str) -> String {
    url.replace("{{{PAYMENTPAGETOKEN}}}", token).replace("%7B%7B%7BPAYMENTPAGETOKEN%7D%7D%7D", token)
}
