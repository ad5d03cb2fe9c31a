// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The recipients of emails about this transaction.
///
/// For calls to your server, see `RedirectNotifyUrls`.
///
/// The container `Payment_Models_Data_TransactionNotification`.
///
/// First in SpecVersion
/// [1.35](https://saferpay.github.io/jsonapi/1.35/#Payment_Models_Data_TransactionNotification).
#[derive(Default)]
#[non_exhaustive]
pub struct TransactionNotification {
    /// The payer's email address, for the receipt of a payment with currency conversion (DCC).
    ///
    /// Saferpay sends the email only if conversion took place and the payment was authorized.
    ///
    /// `PayerDccReceiptEmail`. Text, optional.
    ///
    /// Example: `payer@saferpay.com`
    pub payer_dcc_receipt_email: Option<String>,
}

impl TransactionNotification {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `PayerDccReceiptEmail`. The payer's email address, for the receipt of a payment with
    /// currency conversion (DCC).
    #[must_use]
    pub fn with_payer_dcc_receipt_email(
        mut self,
        payer_dcc_receipt_email: impl Into<String>,
    ) -> Self {
        self.payer_dcc_receipt_email = Some(payer_dcc_receipt_email.into());
        self
    }
}

saferpay_runtime::impl_record!(TransactionNotification {
    0 payer_dcc_receipt_email: optional "PayerDccReceiptEmail",
});
