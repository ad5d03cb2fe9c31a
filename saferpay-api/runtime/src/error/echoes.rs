//! Secrets of a request that its response repeats.
//!
//! Saferpay names what is wrong with a request in its messages, and a gateway can put anything into a
//! header. Masking by pattern finds card numbers only, so the secrets of the request are looked up.

use std::borrow::Cow;
use std::fmt::{self, Write as _};

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::value::RawValue;
use zeroize::Zeroizing;

use super::secret_fields::SECRET_FIELDS;
use crate::record::{Members, plain_text};

/// A secret of fewer bytes is masked only where it is a word by itself: the digits of a verification code
/// are part of many other numbers.
const SHORT: usize = 6;

/// The secrets of a request that occur in the response to it. They are zeroized when they are dropped.
#[derive(Clone, Default, PartialEq, Eq)]
pub(crate) struct Echoes(Vec<Zeroizing<String>>);

impl Echoes {
    /// Of these secrets, those that occur in one of the texts.
    pub(crate) fn new(secrets: Vec<Zeroizing<String>>, texts: &[Cow<'_, str>]) -> Self {
        let mut found = Vec::new();
        for secret in secrets {
            let forms = forms(secret);
            if forms.iter().any(|form| texts.iter().any(|text| occurrences(text, form).next().is_some())) {
                found.extend(forms);
            }
        }
        // A secret can contain another one.
        found.sort_by(|one, other| other.len().cmp(&one.len()).then_with(|| one.cmp(other)));
        found.dedup();
        Self(found)
    }

    /// The text with `***` in place of each secret.
    pub(super) fn hidden<'a>(&self, text: &'a str) -> Cow<'a, str> {
        self.0.iter().fold(Cow::Borrowed(text), |text, secret| {
            let starts: Vec<usize> = occurrences(&text, secret).collect();
            if starts.is_empty() {
                return text;
            }
            let mut shown = String::with_capacity(text.len());
            let mut kept = 0;
            for start in starts {
                shown.push_str(&text[kept..start]);
                shown.push_str("***");
                kept = start + secret.len();
            }
            shown.push_str(&text[kept..]);
            Cow::Owned(shown)
        })
    }
}

impl fmt::Debug for Echoes {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Echoes({})", self.0.len())
    }
}

/// What an address writes as it is, everywhere in it.
const IN_ADDRESSES: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// The secret as it is, and as JSON, `Debug` and addresses write it.
fn forms(secret: Zeroizing<String>) -> Vec<Zeroizing<String>> {
    let mut forms = Vec::new();
    if !secret.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte)) {
        // All the space at once: growing would leave a copy behind. `\u0000` is the longest escape.
        let mut json = Zeroizing::new(Vec::with_capacity(6 * secret.len() + 2));
        let is_written = serde_json::to_writer(&mut *json, &*secret).is_ok();
        let json = std::str::from_utf8(&json).ok().filter(|_| is_written).and_then(unquoted);
        forms.extend(json.map(|json| Zeroizing::new(json.to_owned())));
        let mut form = |arguments: fmt::Arguments<'_>| {
            let mut text = Zeroizing::new(String::with_capacity(6 * secret.len() + 2));
            // Writing to a string cannot fail.
            let _ = text.write_fmt(arguments);
            forms.push(Zeroizing::new(unquoted(&text).unwrap_or(&text).to_owned()));
        };
        form(format_args!("{:?}", *secret));
        form(format_args!("{}", utf8_percent_encode(&secret, IN_ADDRESSES)));
    }
    forms.into_iter().chain([secret]).collect()
}

fn unquoted(text: &str) -> Option<&str> {
    text.strip_prefix('"')?.strip_suffix('"')
}

/// Where a secret occurs in a text.
fn occurrences<'a>(text: &'a str, secret: &'a str) -> impl Iterator<Item = usize> + 'a {
    let is_word_end = |character: Option<char>| !character.is_some_and(char::is_alphanumeric);
    text.match_indices(secret).map(|(start, _)| start).filter(move |start| {
        secret.len() >= SHORT
            || is_word_end(text[..*start].chars().next_back())
                && is_word_end(text[start + secret.len()..].chars().next())
    })
}

/// The values of the secret fields in a JSON body, wherever they are.
pub(crate) fn secrets_of(json: &[u8]) -> Vec<Zeroizing<String>> {
    let mut secrets = Vec::new();
    if let Ok(value) = serde_json::from_slice(json) {
        collect(value, false, MAX_NESTING, &mut secrets);
    }
    secrets
}

/// Whether a field or a parameter of a path is secret. Parameters begin with a small letter.
pub(crate) fn is_secret_name(name: &str) -> bool {
    SECRET_FIELDS.iter().any(|field| field.eq_ignore_ascii_case(name))
}

/// How deep secrets are looked for. No request has as many levels, and each of them is read once more.
const MAX_NESTING: usize = 64;

/// Values are read one by one, because a parsed tree would leave copies of secrets in memory.
fn collect(value: &RawValue, is_secret: bool, levels: usize, secrets: &mut Vec<Zeroizing<String>>) {
    let Some(levels) = levels.checked_sub(1) else { return };
    match value.get().as_bytes().first() {
        Some(b'{') => {
            for (name, value) in Members::parse(value.get().as_bytes()).iter().flat_map(Members::iter) {
                collect(value, is_secret || is_secret_name(name), levels, secrets);
            }
        }
        Some(b'[') => {
            for value in serde_json::from_str::<Vec<&RawValue>>(value.get()).into_iter().flatten() {
                collect(value, is_secret, levels, secrets);
            }
        }
        // A single character occurs in every text.
        _ if is_secret => secrets.extend(plain_text(value).filter(|text| text.len() > 1).map(Zeroizing::new)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hidden(secrets: &[&str], text: &str) -> String {
        let secrets = secrets.iter().map(|secret| Zeroizing::new((*secret).to_owned())).collect();
        Echoes::new(secrets, &[Cow::Borrowed(text)]).hidden(text).into_owned()
    }

    #[test]
    fn the_secrets_of_a_body_are_in_its_secret_fields() {
        let body = br#"{"Token":"t-1","Payment":{"OrderId":"o"},"PaymentMeans":{"Card":{"Number":"4111","ExpYear":2030}},
            "List":[{"Code":777123}],"IBAN":"","VerificationCode":"123"}"#;
        let secrets = secrets_of(body);
        let secrets: Vec<&str> = secrets.iter().map(|secret| secret.as_str()).collect();
        assert_eq!(secrets, ["t-1", "4111", "777123", "123"]);
        assert!(secrets_of(b"not JSON").is_empty());
        assert!(is_secret_name("offerId") && !is_secret_name("terminalId"));
    }

    #[test]
    fn a_body_of_any_nesting_can_be_searched() {
        let deep = format!(r#"{{"Token":"t-1","A":{}{}}}"#, "[".repeat(100_000), "]".repeat(100_000));
        assert_eq!(secrets_of(deep.as_bytes()).len(), 1);
    }

    #[test]
    fn secrets_are_masked_at_every_place() {
        for (secrets, text, shown) in [
            (&["abcdef-1"][..], "Token abcdef-1 is unknown, xabcdef-1x", "Token *** is unknown, x***x"),
            (&["123"], "code 123, not 1234 or 4123; 123", "code ***, not 1234 or 4123; ***"),
            (&["abcdef", "abcdefgh"], "abcdefgh abcdef", "*** ***"),
            (&["a\"secret"], "in JSON a\\\"secret", "in JSON ***"),
            (&["it's\u{200b}1"], "in Debug it's\\u{200b}1", "in Debug ***"),
            (&["a+b/c="], "in an address ?token=a%2Bb%2Fc%3D&x", "in an address ?token=***&x"),
            (&["123"], "é123é", "é123é"),
            (&["absent"], "nothing", "nothing"),
            (&[], "nothing", "nothing"),
        ] {
            assert_eq!(hidden(secrets, text), shown);
        }
    }
}
