// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// Which bank of iDEAL the payer is sent to.
///
/// It ends after SpecVersion 1.43; the payer chooses the bank now.
///
/// The container `Payment_Models_Data_IdealOptions`.
///
/// First in SpecVersion
/// [1.15](https://saferpay.github.io/jsonapi/1.15/#Payment_Models_Data_IdealOptions).
#[non_exhaustive]
pub struct IdealOptions {
    /// The bank of iDEAL that the payer pays with.
    ///
    /// With iDEAL as the only means of payment, the payer goes straight to that bank. iDEAL must be
    /// among the `PaymentMethods` then.
    ///
    /// `IssuerId`. Text, mandatory.
    pub issuer_id: String,
}

impl IdealOptions {
    /// Makes one of what is mandatory.
    ///
    /// - `issuer_id`: The bank of iDEAL that the payer pays with.
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
