// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The wallet to which the payer is redirected.
///
/// The values of `Type`, as in `Payment_Models_Data_Wallet`.
///
/// First in SpecVersion [1.3](https://saferpay.github.io/jsonapi/1.3/#Payment_Models_Data_Wallet).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum WalletType {
    /// Masterpass, a wallet that no longer exists.
    ///
    /// SpecVersion 1.34 removes this value.
    ///
    /// `MASTERPASS`
    Masterpass,

    /// A value that this version does not list.
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(WalletType {
    Masterpass: "MASTERPASS",
});
