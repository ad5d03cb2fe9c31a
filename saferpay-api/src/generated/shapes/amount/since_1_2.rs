// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// An amount of money: an integer in the smallest unit of the currency, and the currency.
///
/// The container `Payment_Models_Data_Amount`.
///
/// First in SpecVersion [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_Models_Data_Amount).
///
/// # Rules
///
/// Rules that sentences of the specification state. The name in parentheses is for
/// `Validation::without_rule`.
///
/// - `Value` is a whole number of minor units in a text, such as "1050" for 10.50. (`amount`)
/// - `CurrencyCode` is a currency code of ISO 4217, such as CHF. (`currency`)
#[non_exhaustive]
pub struct Amount {
    /// The amount in the smallest unit of the currency: `1050` with `CHF` is 10.50 francs.
    ///
    /// The number of decimals depends on the currency: `500` with `JPY` is 500 yen, `1500` with `KWD`
    /// is 1.5 dinars. If you multiply a floating-point price by 100, the result is wrong for both and
    /// can be off by a rounding error for other currencies. Send a string of digits: no sign, no
    /// separator, no decimal point.
    ///
    /// The transaction report is an exception: it contains amounts in major units, such as `5.00`.
    ///
    /// `Value`. Text, mandatory, `Amount`.
    ///
    /// Example: `100`
    pub value: String,

    /// The currency as a three-letter ISO 4217 code, such as `CHF` or `EUR`.
    ///
    /// The terminal needs a contract for the combination of this currency and the payment method;
    /// otherwise the payment fails with [`NO_CONTRACT`]. A capture or refund must use the currency of
    /// the payment; otherwise it fails with [`CURRENCY_INVALID`].
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
    /// Creates a value with its mandatory fields.
    ///
    /// - `value`: The amount in the smallest unit of the currency: `1050` with `CHF` is 10.50 francs.
    /// - `currency_code`: The currency as a three-letter ISO 4217 code, such as `CHF` or `EUR`.
    #[must_use]
    pub fn new(value: impl Into<String>, currency_code: impl Into<String>) -> Self {
        Self {
            value: value.into(),
            currency_code: currency_code.into(),
        }
    }
}

saferpay_runtime::impl_record!(Amount [money] {
    0 value: mandatory "Value" + "amount" amount(),
    1 currency_code: mandatory "CurrencyCode" + "currency" currency(),
});
