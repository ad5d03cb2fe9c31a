// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The state of an authorized transaction in a report.
///
/// The values of `State`, as in `RestApi_Models_Transactions_AuthorizationDetails`.
///
/// First in SpecVersion
/// [1.48](https://saferpay.github.io/jsonapi/1.48/#RestApi_Models_Transactions_AuthorizationDetails).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum State {
    /// The amount is reserved and not captured.
    ///
    /// `AUTHORIZED`
    Authorized,

    /// The amount or a part of it is captured.
    ///
    /// `CAPTURED`
    Captured,

    /// The authorization was canceled, and no money is transferred.
    ///
    /// `CANCELED`
    Canceled,

    /// A value that this version does not list.
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(State {
    Authorized: "AUTHORIZED",
    Captured: "CAPTURED",
    Canceled: "CANCELED",
});
