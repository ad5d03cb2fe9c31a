//! The formats of texts.

use std::net::{Ipv4Addr, Ipv6Addr};

use super::{codes, date};
use crate::Format;

/// Whether a text has a format.
pub(super) fn has(format: Format, text: &str) -> bool {
    match format {
        Format::Amount => is_digits(text),
        Format::Base64 => is_base64(text),
        Format::Country => codes::is_country(text),
        Format::Currency => codes::is_currency(text),
        Format::DateTime => date::is_date_time(text),
        Format::Day => date::is_day(text),
        Format::DayOrMinute => date::is_day_or_minute(text),
        Format::Guid => is_guid(text),
        Format::HttpsAddress => is_address(text, &["https"]),
        Format::Ipv4 => text.parse::<Ipv4Addr>().is_ok(),
        Format::Ipv6 => text.parse::<Ipv6Addr>().is_ok(),
        Format::Language => is_language(text),
        Format::Uri => is_address_of_any_scheme(text),
        Format::WebAddress => is_address(text, &["http", "https"]),
        Format::WholeNumber => is_digits(text.strip_prefix('-').unwrap_or(text)),
    }
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Two letters, and two more after a hyphen if there is a country.
fn is_language(text: &str) -> bool {
    let is_code = |code: &str| code.len() == 2 && code.bytes().all(|letter| letter.is_ascii_alphabetic());
    match text.split_once('-') {
        Some((language, country)) => is_code(language) && is_code(country),
        None => is_code(text),
    }
}

fn is_base64(text: &str) -> bool {
    use base64::Engine as _;
    base64::engine::general_purpose::STANDARD.decode(text).is_ok()
}

fn is_guid(text: &str) -> bool {
    let lengths: Vec<usize> = text.split('-').map(str::len).collect();
    lengths == [8, 4, 4, 4, 12] && text.bytes().all(|byte| byte == b'-' || byte.is_ascii_hexdigit())
}

/// It may contain placeholders such as `{{{PAYMENTPAGETOKEN}}}`, which a parser of URLs would refuse.
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
