// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The Alipay wallet that the payer uses.
///
/// SpecVersion 1.38 removes it.
///
/// The container `Payment_Models_AlipayOptions`.
///
/// First in SpecVersion
/// [1.11](https://saferpay.github.io/jsonapi/1.11/#Payment_Models_AlipayOptions).
#[non_exhaustive]
pub struct AlipayOptions {
    /// The local Alipay wallet to preselect.
    ///
    /// It requires a special contract with Alipay.
    ///
    /// `LocalWallet`. Text, mandatory, `Iso885915[1..64]`.
    ///
    /// Example: `"TNG"`
    pub local_wallet: String,
}

impl AlipayOptions {
    /// Creates a value with its mandatory fields.
    ///
    /// - `local_wallet`: The local Alipay wallet to preselect.
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
