// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// How thoroughly Saferpay checks a card before storing it.
///
/// The supported checks depend on the brand and the acquirer, and each check is billed as one
/// transaction point.
///
/// The values of `Type`, as in `Payment_Models_Data_AliasInsertCheck`.
///
/// First in SpecVersion
/// [1.51](https://saferpay.github.io/jsonapi/1.51/#Payment_Models_Data_AliasInsertCheck).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum AliasInsertCheckType {
    /// Saferpay asks the issuer whether the account is valid.
    ///
    /// `ONLINE`
    Online,

    /// The payer is authenticated with 3-D Secure, and Saferpay asks the issuer about the account.
    ///
    /// Some issuers approve the payer without a challenge.
    ///
    /// Use `ONLINE_CHALLENGED` to prevent this.
    ///
    /// `ONLINE_STRONG`
    OnlineStrong,

    /// Like `ONLINE_STRONG`, but the card is stored only if the payer completed a challenge.
    ///
    /// `ONLINE_CHALLENGED`
    OnlineChallenged,

    /// A value that this version does not list.
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(AliasInsertCheckType {
    Online: "ONLINE",
    OnlineStrong: "ONLINE_STRONG",
    OnlineChallenged: "ONLINE_CHALLENGED",
});
