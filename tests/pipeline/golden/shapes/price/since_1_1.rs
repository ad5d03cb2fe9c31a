// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::Decimal;

/// The container `Kiosk_Data_Money`.
///
/// First in SpecVersion [1.1](https://saferpay.github.io/jsonapi/1.1/#Kiosk_Data_Money).
#[non_exhaustive]
pub struct Price {
    /// `Value`. Text, mandatory.
    ///
    /// Example: `100`
    pub value: String,

    /// `CurrencyCode`. Text, mandatory, `Length[3..3]`.
    pub currency_code: String,

    /// `Exact`. Decimal number, optional.
    pub exact: Option<Decimal>,
}

impl Price {
    /// Creates a value with its mandatory fields.
    #[must_use]
    pub fn new(value: impl Into<String>, currency_code: impl Into<String>) -> Self {
        Self {
            value: value.into(),
            currency_code: currency_code.into(),
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `Exact`.
    #[inline]
    #[must_use]
    pub fn with_exact(mut self, exact: Decimal) -> Self {
        self.exact = Some(exact);
        self
    }
}

saferpay_runtime::impl_record!(Price {
    0 value: mandatory "Value",
    1 currency_code: mandatory "CurrencyCode" length(3, 3),
    2 exact: optional "Exact",
});
