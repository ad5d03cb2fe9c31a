//! Amounts of transaction reports, which have two forms.

use serde_json::Value;

use super::{Currency, Money, MoneyError, parser};

/// The number of digits that a JSON number keeps exactly, whatever its magnitude.
const EXACT_DIGITS: usize = 15;

/// Parses an amount of a transaction report, in either of its two forms.
///
/// The specification contradicts itself on `MerchantAmount`, `CapturedMerchantAmount` and
/// `PayerAmount`: in its example they are decimal numbers in major units (`"5.00"`) with the
/// currency in another field; in its table they are objects with a value and a currency. Pass the
/// field, and the currency of the other field, if there is one.
///
/// Nothing is guessed. An object whose value has no decimal point, in a currency with decimals,
/// could be in major or minor units, and is [`MoneyError::Ambiguous`]. Zeros beyond the decimals of
/// the currency are accepted (`500.00` JPY); other digits there are an error.
///
/// ```
/// use saferpay_api::money::{Currency, Money, reported_money};
/// use serde_json::json;
///
/// let five = Money::from_minor_units(500, Currency::EUR);
/// assert_eq!(reported_money(&json!("5.00"), Some("EUR")), Ok(five));
/// assert_eq!(reported_money(&json!({"Value": "5.00", "CurrencyCode": "EUR"}), None), Ok(five));
/// ```
///
/// # Errors
///
/// If it has neither form, if there is no currency or two different ones, or if it does not fit the
/// currency.
pub fn reported_money(amount: &Value, currency: Option<&str>) -> Result<Money, MoneyError> {
    let separate = currency.map(str::parse::<Currency>).transpose()?;
    let Value::Object(members) = amount else {
        return major(amount, separate.ok_or(MoneyError::MissingCurrency)?);
    };
    let inside = match members.get("CurrencyCode") {
        Some(code) => Some(code.as_str().ok_or(MoneyError::InvalidCurrencyCode)?.parse::<Currency>()?),
        None => None,
    };
    let currency = match (inside, separate) {
        (Some(inside), Some(separate)) if inside != separate => {
            return Err(MoneyError::CurrencyMismatch(inside, separate));
        }
        (inside, separate) => inside.or(separate).ok_or(MoneyError::MissingCurrency)?,
    };
    let value = members.get("Value").ok_or(MoneyError::UnknownFormat)?;
    let money = major(value, currency)?;
    let has_point = text(value)?.contains('.');
    if has_point || currency.decimals() == Some(0) || money.minor_units() == 0 {
        Ok(money)
    } else {
        Err(MoneyError::Ambiguous)
    }
}

/// Parses a decimal number in major units.
fn major(value: &Value, currency: Currency) -> Result<Money, MoneyError> {
    let text = text(value)?;
    let (major, decimals) = parser::split(&text)?;
    let digits = major.len() + decimals.len();
    if value.is_f64() && digits > EXACT_DIGITS {
        return Err(MoneyError::Inexact);
    }
    let allowed = currency.decimals().ok_or(MoneyError::UnknownDecimals(currency))?;
    let allowed = usize::try_from(allowed).unwrap_or_default();
    let significant = decimals.trim_end_matches('0').len();
    let kept = decimals.len().min(allowed.max(significant));
    let kept = &text[..text.len() - (decimals.len() - kept)];
    Money::from_decimal(kept.strip_suffix('.').unwrap_or(kept), currency)
}

/// The digits of the value.
fn text(value: &Value) -> Result<std::borrow::Cow<'_, str>, MoneyError> {
    match value {
        Value::String(text) => Ok(text.into()),
        Value::Number(number) => Ok(number.to_string().into()),
        _ => Err(MoneyError::UnknownFormat),
    }
}
