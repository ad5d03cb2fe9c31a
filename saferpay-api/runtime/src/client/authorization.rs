//! The header with a username and password.

use bytes::Bytes;
use http::HeaderValue;
use zeroize::Zeroizing;

use super::base64;

/// The value of an `Authorization` header. Its memory is zeroized when it is dropped.
pub(crate) fn basic_authorization(username: &[u8], password: &[u8]) -> HeaderValue {
    const SCHEME: &[u8] = b"Basic ";

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
