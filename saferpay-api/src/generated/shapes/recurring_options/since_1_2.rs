// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// Whether later charges may refer to this payment.
///
/// The container `Payment_Models_Data_RecurringOptions`.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_Models_Data_RecurringOptions).
#[non_exhaustive]
pub struct RecurringOptions {
    /// Set it to `true` on the first payment of a series so that
    /// [`Transaction/AuthorizeReferenced`](transaction/struct.Transaction.html#method.authorize_referenced)
    /// works later.
    ///
    /// Otherwise later charges cannot refer to this payment. Capture the first payment too before a
    /// later charge refers to it.
    ///
    /// `Initial`. True or false, mandatory.
    pub initial: bool,
}

impl RecurringOptions {
    /// Creates a value with its mandatory fields.
    ///
    /// - `initial`: Set it to `true` on the first payment of a series so that
    ///   [`Transaction/AuthorizeReferenced`](transaction/struct.Transaction.html#method.authorize_referenced)
    ///   works later.
    #[inline]
    #[must_use]
    pub fn new(initial: bool) -> Self {
        Self { initial }
    }
}

saferpay_runtime::impl_record!(RecurringOptions {
    0 initial: mandatory "Initial",
});
