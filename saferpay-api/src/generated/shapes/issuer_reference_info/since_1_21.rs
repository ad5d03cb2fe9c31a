// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The issuer's reference to this payment, which later payments can refer to.
///
/// You need it only to charge the payer through another provider: Saferpay stores it with the
/// transaction.
///
/// The container `Payment_Models_Data_IssuerReferenceInfo`.
///
/// First in SpecVersion
/// [1.21](https://saferpay.github.io/jsonapi/1.21/#Payment_Models_Data_IssuerReferenceInfo).
#[derive(Default)]
#[non_exhaustive]
pub struct IssuerReferenceInfo {
    /// The issuer's ID for this payment, often called the scheme or network transaction ID.
    ///
    /// `TransactionStamp`. Text, optional.
    pub transaction_stamp: Option<String>,

    /// The settlement date that belongs to the transaction stamp; Mastercard only.
    ///
    /// `SettlementDate`. Text, optional.
    pub settlement_date: Option<String>,
}

impl IssuerReferenceInfo {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `TransactionStamp`. The issuer's ID for this payment, often called the scheme or network
    /// transaction ID.
    #[must_use]
    pub fn with_transaction_stamp(
        mut self,
        transaction_stamp: impl Into<String>,
    ) -> Self {
        self.transaction_stamp = Some(transaction_stamp.into());
        self
    }

    /// Sets `SettlementDate`. The settlement date that belongs to the transaction stamp; Mastercard
    /// only.
    #[must_use]
    pub fn with_settlement_date(mut self, settlement_date: impl Into<String>) -> Self {
        self.settlement_date = Some(settlement_date.into());
        self
    }
}

saferpay_runtime::impl_record!(IssuerReferenceInfo {
    0 transaction_stamp: optional "TransactionStamp",
    1 settlement_date: optional "SettlementDate",
});
