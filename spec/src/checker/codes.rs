//! Whether a text is the code of a country or currency.

use crate::{COUNTRIES, CURRENCIES};

/// Whether a text is the code of a country, in either case.
pub(super) fn is_country(text: &str) -> bool {
    text.len() == 2 && COUNTRIES.split_ascii_whitespace().any(|code| code.eq_ignore_ascii_case(text))
}

/// Whether a text is the code of a currency.
pub(super) fn is_currency(text: &str) -> bool {
    text.len() == 3 && CURRENCIES.split_ascii_whitespace().any(|code| code == text)
}
