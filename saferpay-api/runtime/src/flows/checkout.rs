use serde_json::{Map, Value, json};

use super::{Order, Redirect, sealed};
use crate::client::Call;

/// Lets a payer pay on Saferpay's Payment Page.
///
/// Send the payer to the [`Redirect::url`], keep the [`Redirect::token`] with the order, and call
/// [`settle`](super::Settle::settle) with it when the payer is back and when Saferpay notifies.
/// For all else that a Payment Page can be told there is the version's
/// `payment_page().initialize(..)`.
pub trait Checkout: sealed::Sealed {
    #[doc(hidden)]
    fn call_initialize(&self, fields: Value) -> Call<'_, Redirect>;

    /// Opens a Payment Page for an order.
    fn checkout(&self, terminal_id: &str, order: &Order, back: &ReturnAddress) -> Call<'_, Redirect> {
        let mut fields = back.fields();
        fields.insert("TerminalId".to_owned(), json!(terminal_id));
        fields.insert("Payment".to_owned(), order.fields());
        self.call_initialize(Value::Object(fields))
    }
}

/// Where the payer comes back to, and where Saferpay notifies.
///
/// Put an id of your own into both, by which you find the order and its token again: Saferpay
/// adds nothing to them.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct ReturnAddress {
    url: String,
    notify: Option<String>,
}

impl ReturnAddress {
    /// Where the payer comes back to, however it went.
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into(), notify: None }
    }

    /// And what Saferpay calls, without the payer. It has to be reachable from outside, and to
    /// answer with status 200 once the payment is settled or failed. Without it a payer who
    /// closes the browser in time has paid for an order that knows nothing of it.
    pub fn notify(mut self, url: impl Into<String>) -> Self {
        self.notify = Some(url.into());
        self
    }

    /// By the names of all versions, of which each has its own.
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
