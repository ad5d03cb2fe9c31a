//! Payments on the Payment Page.

use serde_json::{Map, Value, json};

use super::{Order, Redirect, sealed};
use crate::client::Call;

/// Payments on Saferpay's Payment Page.
///
/// Store the [`Redirect::token`] with the order, send the payer to the [`Redirect::url`], and call
/// [`settle`](super::Settle::settle) with the token when the payer comes back and when Saferpay
/// sends the notification. For all other options of a Payment Page use
/// `payment_page().initialize(..)` of the version.
pub trait Checkout: sealed::Sealed {
    #[doc(hidden)]
    fn call_initialize(&self, fields: Value) -> Call<Redirect>;

    /// Opens a Payment Page for an order.
    fn checkout(&self, terminal_id: &str, order: &Order, back: &ReturnAddress) -> Call<Redirect> {
        let mut fields = back.fields();
        fields.insert("TerminalId".to_owned(), json!(terminal_id));
        fields.insert("Payment".to_owned(), order.fields());
        self.call_initialize(Value::Object(fields))
    }
}

/// The URLs for the payer's return and for Saferpay's notification.
///
/// Put your own ID into both, to find the order and its token again: Saferpay adds nothing to them.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct ReturnAddress {
    url: String,
    notify: Option<String>,
}

impl ReturnAddress {
    /// Sets the URL to which the payer returns, whatever the outcome.
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into(), notify: None }
    }

    /// Sets the URL that Saferpay calls. It must be reachable from the internet, and respond with
    /// status 200 once the payment is settled or has failed. Without it, the shop does not learn of
    /// a payment if the payer closes the browser before returning.
    pub fn notify(mut self, url: impl Into<String>) -> Self {
        self.notify = Some(url.into());
        self
    }

    /// Uses the field names of all versions; each version keeps its own.
    pub(super) fn fields(&self) -> Map<String, Value> {
        let Self { url, notify } = self;
        let mut fields = Map::new();
        fields.insert("ReturnUrl".to_owned(), json!({ "Url": url }));
        fields.insert("ReturnUrls".to_owned(), json!({ "Success": url, "Fail": url, "Abort": url }));
        if let Some(notify) = notify {
            let names = json!({ "NotifyUrl": notify, "SuccessNotifyUrl": notify, "FailNotifyUrl": notify });
            fields.insert("Notification".to_owned(), names);
        }
        fields
    }
}

/// Implements the flow for the client of a version.
#[doc(hidden)]
#[macro_export]
macro_rules! checkout {
    () => {
        impl $crate::flows::Checkout for Client {
            #[inline]
            fn call_initialize(
                &self,
                fields: $crate::serde_json::Value,
            ) -> $crate::client::Call<$crate::flows::Redirect> {
                self.payment_page().initialize(&$crate::flows::messages::request(fields)).decode_as()
            }
        }
    };
}
