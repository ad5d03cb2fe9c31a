// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// Who turned down a transaction in the report.
///
/// The page has no explanation of the values; what stands here is the plain reading of the names.
///
/// The values of `DeclinedBy`, as in `RestApi_Models_Transactions_FailedDetails`.
///
/// First in SpecVersion
/// [1.48](https://saferpay.github.io/jsonapi/1.48/#RestApi_Models_Transactions_FailedDetails).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum DeclinedBy {
    /// Saferpay itself.
    ///
    /// `SAFERPAY`
    Saferpay,

    /// The acquirer, or the issuer behind it.
    ///
    /// `ACQUIRER`
    Acquirer,

    /// Your risk management in the Backoffice.
    ///
    /// `RISK`
    Risk,

    /// The setup of terminal or contract does not allow it.
    ///
    /// `CONFIGURATION`
    Configuration,

    /// 3-D Secure: the payer was not authenticated.
    ///
    /// `THREEDS`
    Threeds,

    /// The fraud check.
    ///
    /// `FRAUDPREVENTION`
    Fraudprevention,

    /// Something else; the error texts beside it may tell.
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
