// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::values::payment_method::since_1_21::PaymentMethod;

/// Which kind of means of payment it is: a value for your program, a name for people.
///
/// The container `Payment_Models_Data_Brand`.
///
/// First in SpecVersion
/// [1.21](https://saferpay.github.io/jsonapi/1.21/#Payment_Models_Data_Brand).
#[derive(Default)]
#[non_exhaustive]
pub struct Brand {
    /// The means of payment as a value that your program may compare.
    ///
    /// New values appear without a new SpecVersion, so treat one you do not know as such and do not
    /// fail. A terminal on an old SpecVersion has answered with methods which that version never
    /// listed.
    ///
    /// `PaymentMethod`. [`PaymentMethod`], optional.
    pub payment_method: Option<PaymentMethod>,

    /// The brand's name for people.
    ///
    /// Show it; do not compare it, since its wording changes. Compare `PaymentMethod` instead.
    ///
    /// `Name`. Text, mandatory, and `None` if a response lacks it.
    ///
    /// Example: `SaferpayTestCard`
    pub name: Option<String>,
}

impl Brand {
    /// Makes one with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `PaymentMethod`. The means of payment as a value that your program may compare.
    #[inline]
    #[must_use]
    pub fn with_payment_method(mut self, payment_method: PaymentMethod) -> Self {
        self.payment_method = Some(payment_method);
        self
    }

    /// Sets `Name`. The brand's name for people.
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
