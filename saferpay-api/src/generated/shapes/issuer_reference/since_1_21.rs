// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// Refers the issuer to an earlier payment in which the payer was authenticated.
///
/// In a request, use it if you made that payment with another provider. For a payment at Saferpay,
/// the alias or the transaction reference already includes this information.
///
/// The container `Payment_Models_Data_IssuerReference`.
///
/// First in SpecVersion
/// [1.21](https://saferpay.github.io/jsonapi/1.21/#Payment_Models_Data_IssuerReference).
#[non_exhaustive]
pub struct IssuerReference {
    /// The issuer's ID for the earlier payment, often called the scheme or network transaction ID.
    ///
    /// Copy it from the provider that processed the payment.
    ///
    /// `TransactionStamp`. Text, mandatory, `Length[0..50]`.
    ///
    /// Example: `9406957728464714731817`
    pub transaction_stamp: String,

    /// The settlement date of the earlier payment, as month and day: `0122` is 22 January.
    #[cfg_attr(
        any(
            feature = "v1_21", feature = "v1_22", feature = "v1_23", feature = "v1_24",
            feature = "v1_25", feature = "v1_26", feature = "v1_27", feature = "v1_28",
            feature = "v1_29", feature = "v1_30", feature = "v1_31", feature = "v1_32",
            feature = "v1_33",
        ),
        doc = "",
        cfg_attr(
            feature = "_ge_1_34",
            doc = "Before 1.34:",
        ),
        doc = "The specification calls it month and year, with the same example; this text follows the newer",
        doc = "versions.",
    )]
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

    /// Sets `SettlementDate`. The settlement date of the earlier payment, as month and day: `0122` is
    /// 22 January.
    #[must_use]
    pub fn with_settlement_date(mut self, settlement_date: impl Into<String>) -> Self {
        self.settlement_date = Some(settlement_date.into());
        self
    }
}

saferpay_runtime::impl_record!(IssuerReference {
    0 transaction_stamp: mandatory "TransactionStamp" length(0, 50),
    1 settlement_date: optional "SettlementDate" length(4, 4),
});
