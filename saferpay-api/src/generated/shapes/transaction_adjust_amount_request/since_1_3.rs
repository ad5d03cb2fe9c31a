// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::ids::Token;
use crate::generated::shapes::amount::since_1_2::Amount;

/// The request body of
/// [`Transaction/AdjustAmount`](../transaction/struct.Transaction.html#method.adjust_amount).
///
/// Changes the amount of a payment that has begun and is not authorized yet.
///
/// First in SpecVersion
/// [1.3](https://saferpay.github.io/jsonapi/1.3/#Payment_v1_Transaction_AdjustAmount).
#[non_exhaustive]
pub struct AdjustAmountRequest {
    /// The token from the response of
    /// [`Transaction/Initialize`](../transaction/struct.Transaction.html#method.initialize).
    ///
    /// `Token`. Text, mandatory, `Id[1..50]`. Secret: `Debug` masks it.
    ///
    /// Example: `234uhfh78234hlasdfh8234e`
    pub token: Token,

    /// The new amount, in the currency of the payment.
    ///
    /// `Amount`. [`Amount`], mandatory.
    pub amount: Amount,
}

impl AdjustAmountRequest {
    /// Creates a value with its mandatory fields.
    ///
    /// - `token`: The token from the response of
    ///   [`Transaction/Initialize`](../transaction/struct.Transaction.html#method.initialize).
    /// - `amount`: The new amount, in the currency of the payment.
    #[must_use]
    pub fn new(token: impl Into<Token>, amount: Amount) -> Self {
        Self {
            token: token.into(),
            amount,
        }
    }
}

saferpay_runtime::impl_record!(AdjustAmountRequest sets {
    AmountValue: "Amount.Value",
    AmountCurrency: "Amount.CurrencyCode",
    Token: "Token",
} {
    0 token: mandatory secret "Token" id(1, 50),
    1 amount: mandatory "Amount",
});
