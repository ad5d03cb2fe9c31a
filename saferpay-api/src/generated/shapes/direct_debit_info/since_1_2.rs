// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// What the payer must be told of a direct debit: mandate and creditor.
///
/// For German direct debits, mention both to the payer before the account is debited.
///
/// The container `Payment_Models_Data_DirectDebitInfo`.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_Models_Data_DirectDebitInfo).
#[non_exhaustive]
pub struct DirectDebitInfo {
    /// The reference of the mandate by which the payer allowed the debit.
    ///
    /// `MandateId`. Text, mandatory.
    pub mandate_id: String,

    /// The creditor's identifier that stands on the payer's bank statement.
    ///
    /// `CreditorId`. Text, mandatory.
    pub creditor_id: String,
}

impl DirectDebitInfo {
    /// Makes one of what is mandatory.
    ///
    /// - `mandate_id`: The reference of the mandate by which the payer allowed the debit.
    /// - `creditor_id`: The creditor's identifier that stands on the payer's bank statement.
    #[must_use]
    pub fn new(mandate_id: impl Into<String>, creditor_id: impl Into<String>) -> Self {
        Self {
            mandate_id: mandate_id.into(),
            creditor_id: creditor_id.into(),
        }
    }
}

saferpay_runtime::impl_record!(DirectDebitInfo {
    0 mandate_id: mandatory "MandateId",
    1 creditor_id: mandatory "CreditorId",
});
