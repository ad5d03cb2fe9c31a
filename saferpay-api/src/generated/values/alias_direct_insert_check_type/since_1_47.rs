// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// How Saferpay checks a card that is stored without a redirect.
///
/// The values of `Type`, as in `Payment_Models_Data_AliasDirectInsertCheck`.
///
/// First in SpecVersion
/// [1.47](https://saferpay.github.io/jsonapi/1.47/#Payment_Models_Data_AliasDirectInsertCheck).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum AliasDirectInsertCheckType {
    /// Saferpay asks the issuer whether the account is valid.
    ///
    /// `ONLINE`
    Online,

    /// Saferpay uses the authentication from another provider that you send in `ExternalThreeDS`.
    ///
    /// `ONLINE_STRONG`
    OnlineStrong,

    /// A value that this version does not list.
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(AliasDirectInsertCheckType {
    Online: "ONLINE",
    OnlineStrong: "ONLINE_STRONG",
});
