// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The party that declined a transaction in the report.
///
/// The specification does not explain the values; the descriptions here follow from the names.
///
/// The values of `DeclinedBy`, as in `RestApi_Models_Transactions_FailedDetails`.
///
/// First in SpecVersion
/// [1.48](https://saferpay.github.io/jsonapi/1.48/#RestApi_Models_Transactions_FailedDetails).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum DeclinedBy {
    /// Saferpay itself declined the transaction.
    ///
    /// `SAFERPAY`
    Saferpay,

    /// The acquirer, or the issuer through it, declined the transaction.
    ///
    /// `ACQUIRER`
    Acquirer,

    /// Your risk management in the Backoffice declined the transaction.
    ///
    /// `RISK`
    Risk,

    /// The configuration of the terminal or the contract does not allow the transaction.
    ///
    /// `CONFIGURATION`
    Configuration,

    /// The 3-D Secure authentication of the payer failed.
    ///
    /// `THREEDS`
    Threeds,

    /// The fraud check declined the transaction.
    ///
    /// `FRAUDPREVENTION`
    Fraudprevention,

    /// The transaction was declined for another reason; the error texts of the report can explain it.
    ///
    /// `OTHER`
    Other,

    /// A value that this version does not list.
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(DeclinedBy {
    Saferpay: "SAFERPAY",
    Acquirer: "ACQUIRER",
    Risk: "RISK",
    Configuration: "CONFIGURATION",
    Threeds: "THREEDS",
    Fraudprevention: "FRAUDPREVENTION",
    Other: "OTHER",
});
