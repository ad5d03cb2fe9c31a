// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The recipients that Saferpay notifies when a pending capture or refund is complete.
///
/// The specification mentions only Paydirekt.
///
/// The container `Payment_Models_Data_PendingNotification`.
///
/// First in SpecVersion
/// [1.5](https://saferpay.github.io/jsonapi/1.5/#Payment_Models_Data_PendingNotification).
#[derive(Default)]
#[non_exhaustive]
pub struct PendingNotification {
    /// Your email address, which receives a message when the pending capture or refund is complete.
    ///
    /// SpecVersion 1.12 replaces this field with a list of addresses.
    ///
    /// `MerchantEmail`. Text, optional.
    ///
    /// Example: `merchant@saferpay.com`
    pub merchant_email: Option<String>,

    /// The URL on your server that Saferpay calls when the pending capture or refund is complete.
    ///
    /// Set it: otherwise you have to poll from time to time. After the call, query the outcome with
    /// [`Transaction/AssertCapture`](transaction/struct.Transaction.html#method.assert_capture) or
    /// [`Transaction/AssertRefund`](transaction/struct.Transaction.html#method.assert_refund).
    ///
    /// `NotifyUrl`. Text, optional.
    ///
    /// Example: `https://merchanthost/pendingnotify`
    pub notify_url: Option<String>,
}

impl PendingNotification {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `MerchantEmail`. Your email address, which receives a message when the pending capture or
    /// refund is complete.
    #[must_use]
    pub fn with_merchant_email(mut self, merchant_email: impl Into<String>) -> Self {
        self.merchant_email = Some(merchant_email.into());
        self
    }

    /// Sets `NotifyUrl`. The URL on your server that Saferpay calls when the pending capture or refund
    /// is complete.
    #[must_use]
    pub fn with_notify_url(mut self, notify_url: impl Into<String>) -> Self {
        self.notify_url = Some(notify_url.into());
        self
    }
}

saferpay_runtime::impl_record!(PendingNotification {
    0 merchant_email: optional "MerchantEmail",
    1 notify_url: optional "NotifyUrl",
});
