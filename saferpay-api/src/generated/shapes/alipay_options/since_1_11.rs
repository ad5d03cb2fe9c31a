// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// Which wallet of Alipay the payer pays with.
///
/// It ends after SpecVersion 1.37.
///
/// The container `Payment_Models_AlipayOptions`.
///
/// First in SpecVersion
/// [1.11](https://saferpay.github.io/jsonapi/1.11/#Payment_Models_AlipayOptions).
#[non_exhaustive]
pub struct AlipayOptions {
    /// The local wallet of Alipay to choose beforehand.
    ///
    /// Only special contracts with Alipay may use it.
    ///
    /// `LocalWallet`. Text, mandatory, `Iso885915[1..64]`.
    ///
    /// Example: `"TNG"`
    pub local_wallet: String,
}

impl AlipayOptions {
    /// Makes one of what is mandatory.
    ///
    /// - `local_wallet`: The local wallet of Alipay to choose beforehand.
    #[must_use]
    pub fn new(local_wallet: impl Into<String>) -> Self {
        Self {
            local_wallet: local_wallet.into(),
        }
    }
}

saferpay_runtime::impl_record!(AlipayOptions {
    0 local_wallet: mandatory "LocalWallet" iso885915(1, 64),
});
