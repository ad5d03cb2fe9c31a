// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The mandate and the creditor of a direct debit, which you must show to the payer.
///
/// For German direct debits, show both to the payer before the account is debited.
///
/// The container `Payment_Models_Data_DirectDebitInfo`.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_Models_Data_DirectDebitInfo).
#[derive(Default)]
#[non_exhaustive]
pub struct DirectDebitInfo {
    /// The reference of the mandate with which the payer authorized the direct debit.
    ///
    /// `MandateId`. Text, mandatory, and `None` if a response lacks it.
    pub mandate_id: Option<String>,

    /// The creditor identifier that appears on the payer's bank statement.
    ///
    /// `CreditorId`. Text, mandatory, and `None` if a response lacks it.
    pub creditor_id: Option<String>,
}

impl DirectDebitInfo {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `MandateId`. The reference of the mandate with which the payer authorized the direct
    /// debit.
    #[must_use]
    pub fn with_mandate_id(mut self, mandate_id: impl Into<String>) -> Self {
        self.mandate_id = Some(mandate_id.into());
        self
    }

    /// Sets `CreditorId`. The creditor identifier that appears on the payer's bank statement.
    #[must_use]
    pub fn with_creditor_id(mut self, creditor_id: impl Into<String>) -> Self {
        self.creditor_id = Some(creditor_id.into());
        self
    }
}

saferpay_runtime::impl_record!(DirectDebitInfo {
    0 mandate_id: expected "MandateId",
    1 creditor_id: expected "CreditorId",
});
