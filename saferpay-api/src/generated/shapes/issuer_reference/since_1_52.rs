// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// Points the issuer to an earlier payment in which the payer was authenticated.
///
/// Use it when that payment ran with another provider; for one at Saferpay, the alias or the
/// reference knows it already.
///
/// The container `Payment_Models_Data_IssuerReference`.
///
/// First in SpecVersion
/// [1.52](https://saferpay.github.io/jsonapi/1.52/#Payment_Models_Data_IssuerReference).
#[non_exhaustive]
pub struct IssuerReference {
    /// Mastercard's id that links all payments following from one, of 22 characters.
    ///
    /// Case matters. It is for Mastercard only.
    ///
    /// `MastercardTLID`. Text, optional, `Length[22..22]`.
    ///
    /// Example: `bWyZ3Ci-981f6MvBGa_tM1`
    pub mastercard_tlid: Option<String>,

    /// The issuer's id of the earlier payment, often called scheme or network transaction id.
    ///
    /// Copy it from the provider that made the payment.
    ///
    /// `TransactionStamp`. Text, mandatory, `Length[0..50]`.
    ///
    /// Example: `9406957728464714731817`
    pub transaction_stamp: String,

    /// The settlement day of the earlier payment, as month and day: `0122` is 22 January.
    ///
    /// Pages up to 1.33 call it month and year, with the same example; the newer ones are taken as
    /// right.
    ///
    /// `SettlementDate`. Text, optional, `Length[4..4]`.
    ///
    /// Example: `0122`
    pub settlement_date: Option<String>,
}

impl IssuerReference {
    /// Makes one of what is mandatory.
    ///
    /// - `transaction_stamp`: The issuer's id of the earlier payment, often called scheme or network
    ///   transaction id.
    #[must_use]
    pub fn new(transaction_stamp: impl Into<String>) -> Self {
        Self {
            transaction_stamp: transaction_stamp.into(),
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `MastercardTLID`. Mastercard's id that links all payments following from one, of 22
    /// characters.
    #[must_use]
    pub fn with_mastercard_tlid(mut self, mastercard_tlid: impl Into<String>) -> Self {
        self.mastercard_tlid = Some(mastercard_tlid.into());
        self
    }

    /// Sets `SettlementDate`. The settlement day of the earlier payment, as month and day: `0122` is
    /// 22 January.
    #[must_use]
    pub fn with_settlement_date(mut self, settlement_date: impl Into<String>) -> Self {
        self.settlement_date = Some(settlement_date.into());
        self
    }
}

saferpay_runtime::impl_record!(IssuerReference {
    0 mastercard_tlid: optional "MastercardTLID" length(22, 22),
    1 transaction_stamp: mandatory "TransactionStamp" length(0, 50),
    2 settlement_date: optional "SettlementDate" length(4, 4),
});
