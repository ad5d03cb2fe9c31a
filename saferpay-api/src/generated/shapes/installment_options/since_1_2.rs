// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// Marks a payment as the first of several installments that you will charge yourself.
///
/// It cannot be combined with the recurring option.
///
/// The container `Payment_Models_Data_InstallmentOptions`.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_Models_Data_InstallmentOptions).
#[non_exhaustive]
pub struct InstallmentOptions {
    /// Whether later installments may refer to this payment.
    ///
    /// Set it to `true` on the first payment; otherwise
    /// [`Transaction/AuthorizeReferenced`](transaction/struct.Transaction.html#method.authorize_referenced)
    /// rejects the later ones. Capture the first payment before you refer to it.
    ///
    /// `Initial`. True or false, mandatory.
    pub initial: bool,
}

impl InstallmentOptions {
    /// Creates a value with its mandatory fields.
    ///
    /// - `initial`: Whether later installments may refer to this payment.
    #[inline]
    #[must_use]
    pub fn new(initial: bool) -> Self {
        Self { initial }
    }
}

saferpay_runtime::impl_record!(InstallmentOptions {
    0 initial: mandatory "Initial",
});
