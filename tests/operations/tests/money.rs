//! Amounts of any value and currency are converted without loss.

use proptest::prelude::*;
use saferpay_api::money::{Currency, Money, MoneyError, reported_money};
use saferpay_api::{v1_2, v1_24, v1_40, v1_53};
use serde_json::json;

fn currency() -> impl Strategy<Value = Currency> {
    let codes = prop::sample::select(vec!["JPY", "CHF", "EUR", "KWD", "CLF", "ISK", "TND"]);
    codes.prop_map(|code| code.parse().unwrap())
}

/// The amount in major units, assembled digit by digit, independently of the crate.
fn written(minor_units: u64, decimals: u32) -> String {
    let unit = 10_u64.pow(decimals);
    match decimals {
        0 => minor_units.to_string(),
        _ => format!("{}.{:0width$}", minor_units / unit, minor_units % unit, width = decimals as usize),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 20_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_amount_is_unchanged_after_writing_and_reading(minor_units in any::<u64>(), currency in currency()) {
        let money = Money::from_minor_units(minor_units, currency);
        let amount = v1_53::Amount::from(money);
        prop_assert_eq!(&amount.value, &minor_units.to_string());
        let json = serde_json::to_string(&amount).unwrap();
        let read: v1_53::Amount = serde_json::from_str(&json).unwrap();
        prop_assert_eq!(read.money(), Ok(money));
        // Saferpay also sends numbers.
        let number = json!({ "Value": minor_units, "CurrencyCode": currency.as_str() });
        let read: v1_53::Amount = serde_json::from_value(number).unwrap();
        prop_assert_eq!(Money::try_from(&read), Ok(money));
    }

    #[test]
    fn decimals_are_unchanged_after_writing_and_parsing(minor_units in any::<u64>(), currency in currency()) {
        let money = Money::from_minor_units(minor_units, currency);
        let text = written(minor_units, currency.decimals().unwrap());
        prop_assert_eq!(money.to_decimal(), Ok(text.clone()));
        prop_assert_eq!(Money::from_decimal(&text, currency), Ok(money));
        prop_assert_eq!(reported_money(&json!(text), Some(currency.as_str())), Ok(money));
        let more = format!("{text}{}", if currency.decimals() == Some(0) { ".0" } else { "0" });
        let refused = matches!(Money::from_decimal(&more, currency), Err(MoneyError::TooManyDecimals { .. }));
        prop_assert!(refused, "{more}");
    }

    #[test]
    fn no_text_causes_a_panic_or_a_guess(text in "[0-9.,+eE -]{0,24}|\\PC{0,8}", currency in currency()) {
        if let Ok(money) = Money::from_decimal(&text, currency) {
            let (major, decimals) = text.split_once('.').unwrap_or((&text, ""));
            let width = currency.decimals().unwrap() as usize;
            let digits = format!("{major}{decimals:0<width$}");
            prop_assert_eq!(digits.parse(), Ok(money.minor_units()), "{}", text);
        }
        let amount = v1_53::Amount::new(text.as_str(), currency.as_str());
        if let Ok(money) = amount.money() {
            prop_assert_eq!(text.parse(), Ok(money.minor_units()), "{}", text);
        }
    }

    #[test]
    fn an_amount_that_is_too_large_is_an_error(excess in 1..u128::from(u64::MAX), currency in currency()) {
        let digits = (u128::from(u64::MAX) + excess).to_string();
        let amount = v1_53::Amount::new(digits.as_str(), currency.as_str());
        prop_assert_eq!(amount.money(), Err(MoneyError::TooLarge));
        prop_assert_eq!(Money::from_decimal(&digits, currency), Err(MoneyError::TooLarge));
    }
}

#[test]
fn every_version_accepts_the_same_money() {
    let money = Money::from_decimal("10.50", Currency::CHF).unwrap();
    assert_eq!(v1_2::Amount::from(money).money(), Ok(money));
    assert_eq!(v1_24::Amount::from(money).money(), Ok(money));
    assert_eq!(v1_40::Amount::from(money).money(), Ok(money));
    assert_eq!(v1_53::Amount::from(money), v1_53::Amount::new("1050", "CHF"));
}
