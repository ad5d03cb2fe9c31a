// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::DateTime;
use crate::ids::Token;
use crate::generated::shapes::alternative_payment_processing_data::since_1_12::AlternativePaymentProcessingData;

/// The response body of
/// [`Transaction/AlternativePayment`](../transaction/struct.Transaction.html#method.alternative_payment).
///
/// Begins a payment that the payer confirms in a banking app, without a page of Saferpay.
///
/// First in SpecVersion
/// [1.12](https://saferpay.github.io/jsonapi/1.12/#Payment_v1_Transaction_AlternativePayment).
#[non_exhaustive]
pub struct AlternativePaymentResponse {
    /// Identifies this payment.
    ///
    /// Pass it to
    /// [`Transaction/QueryAlternativePayment`](../transaction/struct.Transaction.html#method.query_alternative_payment)
    /// to get the outcome.
    ///
    /// `Token`. Text, mandatory. Secret: `Debug` masks it.
    ///
    /// Example: `234uhfh78234hlasdfh8234e`
    pub token: Token,

    /// When the token expires.
    ///
    /// After that, look in the Backoffice.
    ///
    /// `Expiration`. Date, mandatory, and `None` if a response lacks it.
    ///
    /// Example: `2015-01-30T13:45:22.258+02:00`
    pub expiration: Option<DateTime>,

    /// What the payer's app needs, in the member for the selected payment method.
    ///
    /// `ProcessingData`. [`AlternativePaymentProcessingData`], optional.
    pub processing_data: Option<AlternativePaymentProcessingData>,
}

impl AlternativePaymentResponse {
    /// Creates a value with its mandatory fields.
    ///
    /// - `token`: Identifies this payment.
    #[must_use]
    pub fn new(token: impl Into<Token>) -> Self {
        Self {
            token: token.into(),
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `Expiration`. When the token expires.
    #[must_use]
    pub fn with_expiration(mut self, expiration: impl Into<DateTime>) -> Self {
        self.expiration = Some(expiration.into());
        self
    }

    /// Sets `ProcessingData`. What the payer's app needs, in the member for the selected payment
    /// method.
    #[inline]
    #[must_use]
    pub fn with_processing_data(
        mut self,
        processing_data: AlternativePaymentProcessingData,
    ) -> Self {
        self.processing_data = Some(processing_data);
        self
    }
}

saferpay_runtime::impl_record!(AlternativePaymentResponse {
    Token: "Token",
    Expiration: "Expiration",
} {
    0 token: mandatory secret "Token",
    1 expiration: expected "Expiration" date_time(),
    2 processing_data: optional "ProcessingData",
});
