//! The URLs for the payer's return and for Saferpay's notification.

use super::inputs::Inputs;
use crate::input::Input;

/// The URLs for the payer's return and for Saferpay's notification.
///
/// Put your own ID of the attempt into both, to find its record again: Saferpay adds nothing to them.
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
    pub fn with_notify(mut self, url: impl Into<String>) -> Self {
        self.notify = Some(url.into());
        self
    }

    pub(super) fn write_to(&self, inputs: &mut Inputs) {
        inputs.text(Input::ReturnUrl, &*self.url);
        inputs.optional_text(Input::NotifyUrl, self.notify.as_deref());
    }
}
