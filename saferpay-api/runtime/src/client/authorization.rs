//! The header with a username and password.

use bytes::Bytes;
use http::HeaderValue;
use zeroize::Zeroizing;

use super::base64;

const SCHEME: &[u8] = b"Basic ";

/// The value of an `Authorization` header. Its memory is zeroized when it is dropped.
pub(crate) fn basic_authorization(username: &[u8], password: &[u8]) -> HeaderValue {
    let mut plain = Zeroizing::new(Vec::with_capacity(username.len() + password.len() + 1));
    plain.extend_from_slice(username);
    plain.push(b':');
    plain.extend_from_slice(password);

    // All the space at once: growing would leave a copy behind.
    let mut header = Vec::with_capacity(SCHEME.len() + base64::encoded_len(plain.len()));
    header.extend_from_slice(SCHEME);
    base64::push(&mut header, &plain);

    let header = Bytes::from_owner(Zeroizing::new(header));
    // Every Base64 character is allowed in a header.
    let mut header =
        HeaderValue::from_maybe_shared(header).unwrap_or_else(|_| HeaderValue::from_static("Basic"));
    header.set_sensitive(true);
    header
}

/// What a response must not repeat of the header: the login in Base64, and the password.
pub(super) fn secrets_of(header: &HeaderValue) -> Vec<Zeroizing<String>> {
    let Some(login) = header.as_bytes().strip_prefix(SCHEME) else { return Vec::new() };
    let plain = base64::decoded(login);
    let password = plain.iter().position(|byte| *byte == b':').map_or(&[][..], |colon| &plain[colon + 1..]);
    let texts = [login, password].into_iter().filter_map(|bytes| std::str::from_utf8(bytes).ok());
    // A single character occurs in every text.
    texts.filter(|text| text.len() > 1).map(|text| Zeroizing::new(text.to_owned())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_login_has_two_secrets() {
        for (password, expected) in [("b:c\u{e9}", &["YTpiOmPDqQ==", "b:c\u{e9}"][..]), ("", &["YTo="])] {
            let secrets = secrets_of(&basic_authorization(b"a", password.as_bytes()));
            assert_eq!(secrets.iter().map(|secret| secret.as_str()).collect::<Vec<_>>(), expected);
        }
        assert!(secrets_of(&HeaderValue::from_static("Basic")).is_empty());
    }
}
