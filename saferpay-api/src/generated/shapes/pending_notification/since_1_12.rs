// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The recipients that Saferpay notifies when a pending capture or refund is complete.
#[cfg_attr(
    any(
        feature = "v1_12", feature = "v1_13", feature = "v1_14", feature = "v1_15",
        feature = "v1_16", feature = "v1_17", feature = "v1_18", feature = "v1_19",
        feature = "v1_20", feature = "v1_21", feature = "v1_22", feature = "v1_23",
    ),
    doc = "",
    cfg_attr(
        feature = "_ge_1_24",
        doc = "Before 1.24:",
    ),
    doc = "The specification mentions only Paydirekt.",
)]
#[cfg_attr(
    any(
        feature = "v1_24", feature = "v1_25", feature = "v1_26", feature = "v1_27",
        feature = "v1_28", feature = "v1_29", feature = "v1_30", feature = "v1_31",
        feature = "v1_32", feature = "v1_33", feature = "v1_34", feature = "v1_35",
        feature = "v1_36", feature = "v1_37", feature = "v1_38", feature = "v1_39",
        feature = "v1_40", feature = "v1_41", feature = "v1_42", feature = "v1_43",
        feature = "v1_44", feature = "v1_45", feature = "v1_46", feature = "v1_47",
        feature = "v1_48", feature = "v1_49",
    ),
    doc = "",
    cfg_attr(
        any(
            feature = "v1_12", feature = "v1_13", feature = "v1_14", feature = "v1_15",
            feature = "v1_16", feature = "v1_17", feature = "v1_18", feature = "v1_19",
            feature = "v1_20", feature = "v1_21", feature = "v1_22", feature = "v1_23",
            feature = "_ge_1_50",
        ),
        doc = "1.24 to 1.49:",
    ),
    doc = "The specification mentions only Paydirekt and crypto payments.",
)]
#[cfg_attr(
    feature = "_ge_1_50",
    doc = "",
    cfg_attr(
        any(
            feature = "v1_12", feature = "v1_13", feature = "v1_14", feature = "v1_15",
            feature = "v1_16", feature = "v1_17", feature = "v1_18", feature = "v1_19",
            feature = "v1_20", feature = "v1_21", feature = "v1_22", feature = "v1_23",
            feature = "v1_24", feature = "v1_25", feature = "v1_26", feature = "v1_27",
            feature = "v1_28", feature = "v1_29", feature = "v1_30", feature = "v1_31",
            feature = "v1_32", feature = "v1_33", feature = "v1_34", feature = "v1_35",
            feature = "v1_36", feature = "v1_37", feature = "v1_38", feature = "v1_39",
            feature = "v1_40", feature = "v1_41", feature = "v1_42", feature = "v1_43",
            feature = "v1_44", feature = "v1_45", feature = "v1_46", feature = "v1_47",
            feature = "v1_48", feature = "v1_49",
        ),
        doc = "Since 1.50:",
    ),
    doc = "The specification mentions only PostFinance Instant Payout. The description of",
    doc = "[`Transaction/AssertRefund`](transaction/struct.Transaction.html#method.assert_refund) still",
    doc = "mentions Paydirekt and crypto payments.",
)]
///
/// The container `Payment_Models_Data_PendingNotification`.
///
/// First in SpecVersion
/// [1.12](https://saferpay.github.io/jsonapi/1.12/#Payment_Models_Data_PendingNotification).
///
/// # Rules
///
/// Rules that sentences of the specification state. The name in parentheses is for
/// `Validation::without_rule`.
///
/// - `MerchantEmails` has at most 10 items. (`merchant-emails`)
#[derive(Default)]
#[non_exhaustive]
pub struct PendingNotification {
    /// Your email addresses, which receive a message when the pending capture or refund is complete.
    ///
    /// The messages are for people; your system should rely on `NotifyUrl`.
    ///
    /// `MerchantEmails`. List of texts, optional, `Items[0..10]`.
    ///
    /// Example: `["merchant1@saferpay.com", "merchant2@saferpay.com"]`
    pub merchant_emails: Vec<String>,

    /// The URL on your server that Saferpay calls when the pending capture or refund is complete.
    ///
    /// Set it: otherwise you have to poll from time to time. After the call, query the outcome with
    /// [`Transaction/AssertCapture`](transaction/struct.Transaction.html#method.assert_capture) or
    /// [`Transaction/AssertRefund`](transaction/struct.Transaction.html#method.assert_refund).
    ///
    /// `NotifyUrl`. Text, optional and recommended.
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

    /// Sets `MerchantEmails`. Your email addresses, which receive a message when the pending capture
    /// or refund is complete.
    #[inline]
    #[must_use]
    pub fn with_merchant_emails(mut self, merchant_emails: Vec<String>) -> Self {
        self.merchant_emails = merchant_emails;
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
    0 merchant_emails: optional "MerchantEmails" + "merchant-emails" items(0, 10),
    1 notify_url: optional "NotifyUrl",
});
