// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// A sum of money: a whole number of the currency's smallest unit, and the currency.
///
/// The container `Payment_Models_Data_Amount`.
///
/// First in SpecVersion [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_Models_Data_Amount).
#[non_exhaustive]
pub struct Amount {
    /// The sum in the currency's smallest unit: `1050` with `CHF` is 10.50 francs.
    ///
    /// How many decimals a currency has is its own matter: `500` with `JPY` is 500 yen, `1500` with
    /// `KWD` is 1.5 dinars. Multiplying a floating-point price by 100 goes wrong for both, and rounds
    /// badly elsewhere. Send digits only, as text: no sign, no separator, no decimal point.
    ///
    /// The transaction report is the exception: it writes amounts in major units, such as `5.00`.
    ///
    /// `Value`. Text, mandatory, `Amount`.
    ///
    /// Example: `100`
    pub value: String,

    /// The currency as three letters of ISO 4217, such as `CHF` or `EUR`.
    ///
    /// The terminal needs a contract for this currency and the means of payment; otherwise the payment
    /// is refused with [`NO_CONTRACT`]. A capture or refund must name the currency of the payment, or
    /// it is refused with [`CURRENCY_INVALID`].
    ///
    /// `CurrencyCode`. Text, mandatory, `Currency`.
    ///
    /// Example: `CHF`
    ///
    /// [`CURRENCY_INVALID`]: crate::error::ErrorName::CurrencyInvalid
    /// [`NO_CONTRACT`]: crate::error::ErrorName::NoContract
    pub currency_code: String,
}

impl Amount {
    /// Makes one of what is mandatory.
    ///
    /// - `value`: The sum in the currency's smallest unit: `1050` with `CHF` is 10.50 francs.
    /// - `currency_code`: The currency as three letters of ISO 4217, such as `CHF` or `EUR`.
    #[must_use]
    pub fn new(value: impl Into<String>, currency_code: impl Into<String>) -> Self {
        Self {
            value: value.into(),
            currency_code: currency_code.into(),
        }
    }
}

saferpay_runtime::impl_record!(Amount [money] {
    0 value: mandatory "Value" amount(),
    1 currency_code: mandatory "CurrencyCode" currency(),
});
