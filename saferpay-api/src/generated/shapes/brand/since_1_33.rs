// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::values::payment_method::since_1_33::PaymentMethod;

/// The payment method that was used: a value for programs and a name for people.
///
/// The container `Payment_Models_Data_Brand`.
///
/// First in SpecVersion
/// [1.33](https://saferpay.github.io/jsonapi/1.33/#Payment_Models_Data_Brand).
#[derive(Default)]
#[non_exhaustive]
pub struct Brand {
    /// The payment method as a value that a program can compare.
    ///
    /// New values can appear without a new SpecVersion, so accept values that you do not know.
    /// Terminals on an old SpecVersion have returned payment methods which that version does not list.
    ///
    /// `PaymentMethod`. [`PaymentMethod`], optional.
    pub payment_method: Option<PaymentMethod>,

    /// The brand name for people.
    ///
    /// Show it but do not compare it, because the wording can change. Compare `PaymentMethod` instead.
    ///
    /// `Name`. Text, mandatory, and `None` if a response lacks it.
    ///
    /// Example: `SaferpayTestCard`
    pub name: Option<String>,
}

impl Brand {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `PaymentMethod`. The payment method as a value that a program can compare.
    #[inline]
    #[must_use]
    pub fn with_payment_method(mut self, payment_method: PaymentMethod) -> Self {
        self.payment_method = Some(payment_method);
        self
    }

    /// Sets `Name`. The brand name for people.
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

saferpay_runtime::impl_record!(Brand {
    0 payment_method: optional "PaymentMethod",
    1 name: expected "Name",
});
