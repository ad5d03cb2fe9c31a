// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// Refers the issuer to an earlier payment in which the payer was authenticated.
///
/// In a request, use it if you made that payment with another provider. For a payment at Saferpay,
/// the alias or the transaction reference already includes this information.
///
/// The container `Payment_Models_Data_IssuerReference`.
///
/// First in SpecVersion
/// [1.52](https://saferpay.github.io/jsonapi/1.52/#Payment_Models_Data_IssuerReference).
#[non_exhaustive]
pub struct IssuerReference {
    /// Mastercard's ID that links all payments that follow from one payment (22 characters).
    ///
    /// It is case-sensitive and for Mastercard only.
    ///
    /// `MastercardTLID`. Text, optional, `Length[22..22]`.
    ///
    /// Example: `bWyZ3Ci-981f6MvBGa_tM1`
    pub mastercard_tlid: Option<String>,

    /// The issuer's ID for the earlier payment, often called the scheme or network transaction ID.
    ///
    /// Copy it from the provider that processed the payment.
    ///
    /// `TransactionStamp`. Text, mandatory, `Length[0..50]`.
    ///
    /// Example: `9406957728464714731817`
    pub transaction_stamp: String,

    /// The settlement date of the earlier payment, as month and day: `0122` is 22 January.
    ///
    /// `SettlementDate`. Text, optional, `Length[4..4]`.
    ///
    /// Example: `0122`
    pub settlement_date: Option<String>,
}

impl IssuerReference {
    /// Creates a value with its mandatory fields.
    ///
    /// - `transaction_stamp`: The issuer's ID for the earlier payment, often called the scheme or
    ///   network transaction ID.
    #[must_use]
    pub fn new(transaction_stamp: impl Into<String>) -> Self {
        Self {
            transaction_stamp: transaction_stamp.into(),
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `MastercardTLID`. Mastercard's ID that links all payments that follow from one payment (22
    /// characters).
    #[must_use]
    pub fn with_mastercard_tlid(mut self, mastercard_tlid: impl Into<String>) -> Self {
        self.mastercard_tlid = Some(mastercard_tlid.into());
        self
    }

    /// Sets `SettlementDate`. The settlement date of the earlier payment, as month and day: `0122` is
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
