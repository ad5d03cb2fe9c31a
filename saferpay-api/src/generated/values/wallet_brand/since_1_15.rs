// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The wallets that the payment page offers.
///
/// Your terminal must support the wallet.
///
/// The values of `Wallets`, as in `POST /Payment/v1/PaymentPage/Initialize request`.
///
/// First in SpecVersion
/// [1.15](https://saferpay.github.io/jsonapi/1.15/#Payment_v1_PaymentPage_Initialize).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum WalletBrand {
    /// Masterpass, a wallet that no longer exists.
    ///
    /// SpecVersion 1.34 removes this value.
    ///
    /// `MASTERPASS`
    Masterpass,

    /// Apple Pay, the wallet on Apple devices.
    ///
    /// `APPLEPAY`
    Applepay,

    /// A value that this version does not list.
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(WalletBrand {
    Masterpass: "MASTERPASS",
    Applepay: "APPLEPAY",
});
