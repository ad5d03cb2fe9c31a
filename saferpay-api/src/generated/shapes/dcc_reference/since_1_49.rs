// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::ids::DccToken;

/// The payer's decision about a currency conversion offer.
///
/// The container `Payment_Models_Data_DccReference`.
///
/// First in SpecVersion
/// [1.49](https://saferpay.github.io/jsonapi/1.49/#Payment_Models_Data_DccReference).
#[non_exhaustive]
pub struct DccReference {
    /// The currency that the payer chose: that of the card to accept the offer, yours to decline it.
    ///
    /// `SelectedCurrencyCode`. Text, mandatory.
    ///
    /// Example: `CHF`
    pub selected_currency_code: String,

    /// The `DccToken` of the offer, from the response to
    /// [`Transaction/DccInquiry`](transaction/struct.Transaction.html#method.dcc_inquiry).
    ///
    /// It expires; request a new offer then.
    ///
    /// `Token`. Text, mandatory. Secret: `Debug` masks it.
    pub token: DccToken,
}

impl DccReference {
    /// Creates a value with its mandatory fields.
    ///
    /// - `selected_currency_code`: The currency that the payer chose: that of the card to accept the
    ///   offer, yours to decline it.
    /// - `token`: The `DccToken` of the offer, from the response to
    ///   [`Transaction/DccInquiry`](transaction/struct.Transaction.html#method.dcc_inquiry).
    #[must_use]
    pub fn new(
        selected_currency_code: impl Into<String>,
        token: impl Into<DccToken>,
    ) -> Self {
        Self {
            selected_currency_code: selected_currency_code.into(),
            token: token.into(),
        }
    }
}

saferpay_runtime::impl_record!(DccReference {
    0 selected_currency_code: mandatory "SelectedCurrencyCode",
    1 token: mandatory secret "Token",
});
