// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The iDEAL bank to which Saferpay redirects the payer.
///
/// SpecVersion 1.44 removes it; the payer now chooses the bank.
///
/// The container `Payment_Models_Data_IdealOptions`.
///
/// First in SpecVersion
/// [1.15](https://saferpay.github.io/jsonapi/1.15/#Payment_Models_Data_IdealOptions).
#[non_exhaustive]
pub struct IdealOptions {
    /// The iDEAL bank that the payer uses.
    ///
    /// If iDEAL is the only payment method, the payer goes straight to that bank. To achieve this,
    /// list iDEAL in `PaymentMethods`.
    ///
    /// `IssuerId`. Text, mandatory.
    pub issuer_id: String,
}

impl IdealOptions {
    /// Creates a value with its mandatory fields.
    ///
    /// - `issuer_id`: The iDEAL bank that the payer uses.
    #[must_use]
    pub fn new(issuer_id: impl Into<String>) -> Self {
        Self {
            issuer_id: issuer_id.into(),
        }
    }
}

saferpay_runtime::impl_record!(IdealOptions {
    0 issuer_id: mandatory "IssuerId",
});
