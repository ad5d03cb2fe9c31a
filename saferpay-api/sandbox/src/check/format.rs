//! The forms that a text can have to be in.

use super::{Fault, codes, date};

/// What is wrong with a text that is to be in a form.
pub(super) fn fault(form: &str, text: &str) -> Option<Fault> {
    let (fits, words) = match form {
        "Amount" => (is_digits(text), "a whole number of minor units in a text, such as \"1050\" for 10.50"),
        "Base64" => (is_base64(text), "Base64"),
        "Country" => (codes::is_country(text), "a country code of ISO 3166-1, such as CH"),
        "Currency" => (codes::is_currency(text), "a currency code of ISO 4217, such as CHF"),
        "DateTime" => (date::is_date_time(text), "a date with its time, such as 2026-03-09T14:05:11+01:00"),
        "Day" => (date::is_day(text), "a date, such as 2026-03-09"),
        "DayOrMinute" => (date::is_day_or_minute(text), "a date, such as 2026-03-09 or 2026-03-09T14:05"),
        "Guid" => (is_guid(text), "a GUID"),
        "HttpsAddress" => (is_address(text, &["https"]), "an address that starts with https://"),
        "Uri" => (is_address_of_any_scheme(text), "an address with its scheme"),
        "WebAddress" => {
            (is_address(text, &["http", "https"]), "an address that starts with https:// or http://")
        }
        "WholeNumber" => (is_digits(text.strip_prefix('-').unwrap_or(text)), "a whole number in a text"),
        // A form that the generator learns later is let through until this learns it.
        _ => return None,
    };
    (!fits).then_some(Fault::Format(words))
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_base64(text: &str) -> bool {
    use base64::Engine as _;
    base64::engine::general_purpose::STANDARD.decode(text).is_ok()
}

fn is_guid(text: &str) -> bool {
    let lengths: Vec<usize> = text.split('-').map(str::len).collect();
    lengths == [8, 4, 4, 4, 12] && text.bytes().all(|byte| byte == b'-' || byte.is_ascii_hexdigit())
}

/// Placeholders such as `{{{PAYMENTPAGETOKEN}}}` may stand in it, so that no parser of addresses
/// is of use.
fn is_address(text: &str, schemes: &[&str]) -> bool {
    text.split_once("://").is_some_and(|(scheme, rest)| {
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        schemes.iter().any(|each| each.eq_ignore_ascii_case(scheme)) && !host.is_empty() && is_unbroken(rest)
    })
}

fn is_address_of_any_scheme(text: &str) -> bool {
    text.split_once(':').is_some_and(|(scheme, rest)| {
        scheme.starts_with(|first: char| first.is_ascii_alphabetic())
            && scheme.chars().all(|each| each.is_ascii_alphanumeric() || "+-.".contains(each))
            && !rest.is_empty()
            && is_unbroken(rest)
    })
}

fn is_unbroken(text: &str) -> bool {
    !text.contains(|each: char| each.is_whitespace() || each.is_control())
}
