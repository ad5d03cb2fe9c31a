// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The data required to refund an iDEAL payment.
///
/// The container `Payment_Models_IdealRefund`.
///
/// First in SpecVersion
/// [1.42](https://saferpay.github.io/jsonapi/1.42/#Payment_Models_IdealRefund).
#[non_exhaustive]
pub struct IdealRefund {
    /// The holder of the account that receives the refund.
    ///
    /// Saferpay uses it only if the authorization provided no name; if both are missing, the refund
    /// fails.
    ///
    /// `AccountHolderName`. Text, mandatory, `Utf8[1..140]`.
    ///
    /// Example: `John Doe`
    pub account_holder_name: String,
}

impl IdealRefund {
    /// Creates a value with its mandatory fields.
    ///
    /// - `account_holder_name`: The holder of the account that receives the refund.
    #[must_use]
    pub fn new(account_holder_name: impl Into<String>) -> Self {
        Self {
            account_holder_name: account_holder_name.into(),
        }
    }
}

saferpay_runtime::impl_record!(IdealRefund {
    0 account_holder_name: mandatory "AccountHolderName" utf8(1, 140),
});
