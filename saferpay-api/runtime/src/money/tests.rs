//! Tests of amounts, currencies and their table.

use serde_json::{Value, json};

use super::currency_table::DECIMALS;
use super::{Currency, Money, MoneyError, reported_money, wire};

fn decimal(text: &str, currency: Currency) -> Result<u64, MoneyError> {
    Money::from_decimal(text, currency).map(Money::minor_units)
}

#[test]
fn the_table_agrees_with_a_maintained_crate() {
    let mut seen = Vec::new();
    for (decimals, currencies) in DECIMALS {
        for currency in *currencies {
            assert_eq!(currency.as_str().parse(), Ok(*currency));
            assert!(!seen.contains(currency), "{currency} occurs twice");
            seen.push(*currency);
            if let Some(other) = iso_currency::Currency::from_code(currency.as_str()) {
                assert_eq!(other.exponent(), Some(u16::try_from(*decimals).unwrap()), "{currency}");
            } else {
                assert_eq!(*currency, Currency::ANG, "withdrawn, and missing in the other crate");
            }
        }
    }
    // Every possible code: the table must have those of the other crate.
    let letters = || 'A'..='Z';
    let codes = letters().flat_map(|a| letters().flat_map(move |b| letters().map(move |c| [a, b, c])));
    for code in codes.map(String::from_iter) {
        let known = iso_currency::Currency::from_code(&code).and_then(iso_currency::Currency::exponent);
        if let Some(decimals) = known {
            let here = code.parse::<Currency>().unwrap().decimals();
            assert_eq!(here, Some(u32::from(decimals)), "{code} has changed in ISO 4217");
        }
    }
}

#[test]
fn decimals_follow_the_currency() {
    for (text, currency, minor_units) in [
        ("10.50", Currency::CHF, 1050),
        ("10.5", Currency::CHF, 1050),
        ("10", Currency::CHF, 1000),
        ("0.01", Currency::EUR, 1),
        ("007.00", Currency::EUR, 700),
        ("1050", Currency::JPY, 1050),
        ("10.500", Currency::KWD, 10_500),
        ("1.2345", Currency::CLF, 12_345),
        ("184467440737095516.15", Currency::CHF, u64::MAX),
    ] {
        assert_eq!(decimal(text, currency), Ok(minor_units), "{text} {currency}");
    }
}

#[test]
fn an_amount_that_does_not_fit_is_an_error_with_a_reason() {
    for (text, currency, message) in [
        ("10.505", Currency::CHF, "the amount has 3 decimals, but CHF has 2"),
        ("10.500", Currency::CHF, "the amount has 3 decimals, but CHF has 2"),
        ("1.0", Currency::JPY, "the amount has 1 decimals, but JPY has 0"),
        (
            "184467440737095516.16",
            Currency::CHF,
            "the amount is larger than 18446744073709551615 minor units",
        ),
        ("99999999999999999999", Currency::JPY, "the amount is larger than 18446744073709551615 minor units"),
        ("", Currency::CHF, "the amount is not a valid number: see position 0"),
        ("-1", Currency::CHF, "the amount is not a valid number: see position 0"),
        ("1,50", Currency::CHF, "the amount is not a valid number: see position 1"),
        ("1e3", Currency::CHF, "the amount is not a valid number: see position 1"),
        ("5.", Currency::CHF, "the amount is not a valid number: see position 2"),
        (".5", Currency::CHF, "the amount is not a valid number: see position 0"),
        ("1.2.3", Currency::CHF, "the amount is not a valid number: see position 3"),
        ("١", Currency::CHF, "the amount is not a valid number: see position 0"),
        ("1", Currency::of_code("QQQ"), "the number of decimals of QQQ is unknown; use minor units"),
    ] {
        assert_eq!(decimal(text, currency).unwrap_err().to_string(), message, "{text:?}");
    }
    for code in ["", "chf", "CH", "CHFF", "C1F", "ÄÖ"] {
        assert_eq!(code.parse::<Currency>(), Err(MoneyError::InvalidCurrencyCode), "{code:?}");
    }
}

#[test]
fn the_json_form_accepts_only_digits() {
    assert_eq!(wire::parse("1050", "CHF"), Ok(Money::from_minor_units(1050, Currency::CHF)));
    assert_eq!(wire::parse("0", "CHF").map(Money::minor_units), Ok(0));
    // An unknown currency keeps its minor units.
    assert_eq!(wire::parse("7", "QQQ").unwrap().to_string(), "7 minor units of QQQ");
    assert_eq!(wire::parse("10.50", "CHF"), Err(MoneyError::NotDigits { position: 2 }));
    assert_eq!(wire::parse("-5", "CHF"), Err(MoneyError::NotDigits { position: 0 }));
    assert_eq!(wire::parse("18446744073709551616", "CHF"), Err(MoneyError::TooLarge));
}

#[test]
fn sums_are_possible_only_within_a_currency() {
    let money = |minor_units| Money::from_minor_units(minor_units, Currency::CHF);
    assert_eq!(money(5).checked_add(money(6)), Ok(money(11)));
    assert_eq!(money(6).checked_sub(money(5)), Ok(money(1)));
    assert_eq!(money(5).checked_sub(money(6)), Err(MoneyError::Negative));
    assert_eq!(money(u64::MAX).checked_add(money(1)), Err(MoneyError::TooLarge));
    let yen = Money::from_minor_units(5, Currency::JPY);
    assert_eq!(money(5).checked_add(yen), Err(MoneyError::CurrencyMismatch(Currency::CHF, Currency::JPY)));
    assert_eq!(format!("{yen} {yen:?} {}", money(5)), "5 JPY Money(5 JPY) 0.05 CHF");
}

#[test]
fn both_formats_of_a_report_are_read() {
    let object = |value: Value, code: &str| json!({ "Value": value, "CurrencyCode": code });
    for (amount, beside, minor_units) in [
        (json!("5.00"), Some("EUR"), 500),
        (json!("5"), Some("EUR"), 500),
        (json!(5), Some("EUR"), 500),
        (json!(5.5), Some("EUR"), 550),
        (json!(0.1), Some("EUR"), 10),
        (json!(1234.56), Some("EUR"), 123_456),
        (json!("500.00"), Some("JPY"), 500),
        (json!("5.0000"), Some("KWD"), 5000),
        (object(json!("17.50"), "CHF"), None, 1750),
        (object(json!(17.5), "CHF"), Some("CHF"), 1750),
        (object(json!("500"), "JPY"), None, 500),
        (object(json!("0"), "CHF"), None, 0),
    ] {
        assert_eq!(reported_money(&amount, beside).map(Money::minor_units), Ok(minor_units), "{amount}");
    }
    let chf = Currency::CHF;
    for (amount, beside, error) in [
        (json!("5.00"), None, MoneyError::MissingCurrency),
        (json!({"Value": "5.00"}), None, MoneyError::MissingCurrency),
        (json!({"CurrencyCode": "CHF"}), None, MoneyError::UnknownFormat),
        (json!(null), Some("CHF"), MoneyError::UnknownFormat),
        (json!(["5.00"]), Some("CHF"), MoneyError::UnknownFormat),
        (json!("-5.00"), Some("CHF"), MoneyError::NotDigits { position: 0 }),
        (json!("5.001"), Some("CHF"), MoneyError::TooManyDecimals { currency: chf, allowed: 2, found: 3 }),
        (json!(12_345_678_901_234.567), Some("KWD"), MoneyError::Inexact),
        (object(json!("1750"), "CHF"), None, MoneyError::Ambiguous),
        (object(json!("17.50"), "CHF"), Some("EUR"), MoneyError::CurrencyMismatch(chf, Currency::EUR)),
        (object(json!("17.50"), "francs"), None, MoneyError::InvalidCurrencyCode),
    ] {
        assert_eq!(reported_money(&amount, beside), Err(error), "{amount}");
    }
}
