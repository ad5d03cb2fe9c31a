// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The wallets that the payment page offers.
///
/// Your terminal must support the wallet.
///
/// The values of `Wallets`, as in `POST /Payment/v1/PaymentPage/Initialize request`.
///
/// First in SpecVersion
/// [1.43](https://saferpay.github.io/jsonapi/1.43/#Payment_v1_PaymentPage_Initialize).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum WalletBrand {
    /// Apple Pay, the wallet on Apple devices.
    ///
    /// `APPLEPAY`
    Applepay,

    /// Google Pay, Google's wallet.
    ///
    /// `GOOGLEPAY`
    Googlepay,

    /// Click to Pay, the common wallet of the card schemes.
    ///
    /// `CLICKTOPAY`
    Clicktopay,

    /// A value that this version does not list.
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(WalletBrand {
    Applepay: "APPLEPAY",
    Googlepay: "GOOGLEPAY",
    Clicktopay: "CLICKTOPAY",
});
