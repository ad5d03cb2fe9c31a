// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// How thoroughly a card is checked before it is stored.
///
/// What is possible depends on brand and acquirer, and each check is billed as one transaction
/// point.
///
/// The values of `Type`, as in `Payment_Models_Data_AliasInsertCheck`.
///
/// First in SpecVersion
/// [1.16](https://saferpay.github.io/jsonapi/1.16/#Payment_Models_Data_AliasInsertCheck).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum AliasInsertCheckType {
    /// Asks the issuer whether the account is in order.
    ///
    /// `ONLINE`
    Online,

    /// Has the payer authenticate with 3-D Secure, and asks the issuer about the account.
    ///
    /// Some issuers let the payer through without a challenge all the same; `ONLINE_CHALLENGED`, since
    /// 1.51, guards against it.
    ///
    /// `ONLINE_STRONG`
    OnlineStrong,

    /// A value that this version does not list.
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(AliasInsertCheckType {
    Online: "ONLINE",
    OnlineStrong: "ONLINE_STRONG",
});
