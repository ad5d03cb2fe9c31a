// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The issuer's reference to this payment, which later payments can point to.
///
/// You need it only for charging the payer through another provider: Saferpay keeps it with the
/// transaction.
///
/// The container `Payment_Models_Data_IssuerReferenceInfo`.
///
/// First in SpecVersion
/// [1.21](https://saferpay.github.io/jsonapi/1.21/#Payment_Models_Data_IssuerReferenceInfo).
#[derive(Default)]
#[non_exhaustive]
pub struct IssuerReferenceInfo {
    /// The issuer's id of this payment, often called scheme or network transaction id.
    ///
    /// `TransactionStamp`. Text, optional.
    pub transaction_stamp: Option<String>,

    /// The settlement day that goes with the stamp; Mastercard only.
    ///
    /// `SettlementDate`. Text, optional.
    pub settlement_date: Option<String>,
}

impl IssuerReferenceInfo {
    /// Makes one with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `TransactionStamp`. The issuer's id of this payment, often called scheme or network
    /// transaction id.
    #[must_use]
    pub fn with_transaction_stamp(
        mut self,
        transaction_stamp: impl Into<String>,
    ) -> Self {
        self.transaction_stamp = Some(transaction_stamp.into());
        self
    }

    /// Sets `SettlementDate`. The settlement day that goes with the stamp; Mastercard only.
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
