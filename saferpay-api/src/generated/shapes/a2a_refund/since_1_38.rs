// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The data required to refund an account-to-account payment.
///
/// The container `Payment_Models_A2ARefund`.
///
/// First in SpecVersion [1.38](https://saferpay.github.io/jsonapi/1.38/#Payment_Models_A2ARefund).
#[non_exhaustive]
pub struct A2aRefund {
    /// The holder of the account that receives the refund.
    ///
    /// Saferpay uses it only if the authorization provided no name; if both are missing, the refund
    /// fails.
    ///
    /// `AccountHolderName`. Text, mandatory, `Utf8[1..50]`.
    ///
    /// Example: `John Doe`
    pub account_holder_name: String,
}

impl A2aRefund {
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

saferpay_runtime::impl_record!(A2aRefund {
    0 account_holder_name: mandatory "AccountHolderName" utf8(1, 50),
});
