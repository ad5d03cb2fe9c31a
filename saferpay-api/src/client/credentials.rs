use std::fmt;

use bytes::Bytes;
use http::HeaderValue;
use zeroize::Zeroizing;

/// What a client proves with that it may act for a customer.
///
/// `Debug` shows nothing of it, and secrets are wiped from memory when they are dropped.
#[derive(Clone)]
pub struct Credentials(Kind);

#[derive(Clone)]
enum Kind {
    Basic { username: String, password: Zeroizing<String> },
}

impl Credentials {
    /// The username and password of a JSON API access, as made in the Saferpay Backoffice.
    pub fn basic(username: impl Into<String>, password: impl Into<String>) -> Self {
        Self(Kind::Basic { username: username.into(), password: Zeroizing::new(password.into()) })
    }

    /// What is wrong with them at first sight.
    pub(super) fn fault(&self) -> Option<&'static str> {
        match &self.0 {
            Kind::Basic { username, .. } if username.is_empty() => Some("have an empty username"),
            Kind::Basic { username, .. } if username.contains(':') => Some("have a colon in the username"),
            Kind::Basic { password, .. } if password.is_empty() => Some("have an empty password"),
            Kind::Basic { .. } => None,
        }
    }

    /// The value of the `Authorization` header. Its memory is wiped too.
    pub(super) fn authorization(&self) -> HeaderValue {
        let Kind::Basic { username, password } = &self.0;
        let mut plain = Zeroizing::new(Vec::with_capacity(username.len() + password.len() + 1));
        plain.extend_from_slice(username.as_bytes());
        plain.push(b':');
        plain.extend_from_slice(password.as_bytes());

        let header = Bytes::from_owner(Zeroizing::new(basic(&plain)));
        // Base64 holds no byte that a header could not.
        let mut header =
            HeaderValue::from_maybe_shared(header).unwrap_or_else(|_| HeaderValue::from_static("Basic"));
        header.set_sensitive(true);
        header
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Kind::Basic { .. } => formatter.write_str("Credentials(username and password)"),
        }
    }
}

/// `Basic`, then Base64. Written here so that no buffer is left behind unwiped.
fn basic(plain: &[u8]) -> Vec<u8> {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const SCHEME: &[u8] = b"Basic ";

    // All the space at once: growing would leave a copy behind.
    let mut output = Vec::with_capacity(SCHEME.len() + plain.len().div_ceil(3) * 4);
    output.extend_from_slice(SCHEME);
    for chunk in plain.chunks(3) {
        let byte = |index: usize| u32::from(chunk.get(index).copied().unwrap_or(0));
        let bits = (byte(0) << 16) | (byte(1) << 8) | byte(2);
        for position in 0..4 {
            output.push(if position > chunk.len() {
                b'='
            } else {
                DIGITS[(bits >> (18 - 6 * position)) as usize & 63]
            });
        }
    }
    output
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_header_is_that_of_the_standard() {
        // RFC 7617, and all the ways to end.
        for (username, password, header) in [
            ("Aladdin", "open sesame", "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="),
            ("test", "123£", "Basic dGVzdDoxMjPCow=="),
            ("a", "b", "Basic YTpi"),
            ("a", "bc", "Basic YTpiYw=="),
            ("a", "bcd", "Basic YTpiY2Q="),
        ] {
            let value = Credentials::basic(username, password).authorization();
            assert_eq!(value, header);
            assert!(value.is_sensitive());
        }
    }

    #[test]
    fn nothing_of_them_is_printed() {
        let credentials = Credentials::basic("name", "word");
        let printed = format!("{credentials:?} {:?}", credentials.authorization());
        assert_eq!(printed, "Credentials(username and password) Sensitive");
    }

    #[test]
    fn faults_are_seen() {
        for (username, password, fine) in
            [("a", "b", true), ("", "b", false), ("a", "", false), ("a:b", "c", false)]
        {
            assert_eq!(Credentials::basic(username, password).fault().is_none(), fine);
        }
    }
}
