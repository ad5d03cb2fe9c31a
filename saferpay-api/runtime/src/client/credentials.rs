//! Credentials of a client, and the headers and TLS identities made from them.

use std::borrow::Cow;
use std::fmt;

use http::HeaderValue;
use zeroize::Zeroizing;

use super::authorization::basic_authorization;
use super::certificate::Certificate;
use crate::transport::Identity;

/// The credentials of a client: a username and password, *or* a client certificate.
///
/// It is never both, because Saferpay's firewall rejects requests that carry both.
///
/// `Debug` reveals nothing, and secrets are zeroized when they are dropped. The TLS library keeps
/// its own copy of a private key while clients use it.
#[derive(Clone)]
pub struct Credentials(CredentialsKind);

#[derive(Clone)]
enum CredentialsKind {
    Basic { username: String, password: Zeroizing<String> },
    Certificate(Certificate),
    InTransport,
}

impl Credentials {
    /// The username and password of a JSON API account, created in the Saferpay Backoffice.
    ///
    /// Neither may be empty or have control characters, such as the line break at the end of a file.
    pub fn basic(username: impl Into<String>, password: impl Into<String>) -> Self {
        Self(CredentialsKind::Basic { username: username.into(), password: Zeroizing::new(password.into()) })
    }

    /// A client certificate and its private key in PEM, one after the other in any order.
    ///
    /// Intermediate certificates may follow the client's own. The key must be unencrypted, in
    /// PKCS#8, PKCS#1 or SEC1. Byte order marks and UTF-16 are accepted.
    ///
    /// [`build`](super::ClientBuilder::build) reports a key of another certificate, a certificate of
    /// X.509 version 1, and files that are damaged. With the feature `native-tls` instead of rustls,
    /// the key must be in PKCS#8, and errors are less precise.
    pub fn certificate_pem(certificate_and_key: impl Into<Vec<u8>>) -> Self {
        let pem = Zeroizing::new(certificate_and_key.into());
        Self(CredentialsKind::Certificate(Certificate::Pem(pem)))
    }

    /// A PKCS#12 file (`.p12`, `.pfx`) with a client certificate and its private key.
    ///
    /// Both current encryption (PBES2 with AES) and legacy encryption (RC2 or triple DES) are
    /// supported.
    #[cfg(feature = "pkcs12")]
    #[cfg_attr(any(docsrs, saferpay_docs), doc(cfg(feature = "pkcs12")))]
    pub fn certificate_pkcs12(bytes: impl Into<Vec<u8>>, password: impl Into<String>) -> Self {
        Self(CredentialsKind::Certificate(Certificate::Pkcs12 {
            bytes: Zeroizing::new(bytes.into()),
            password: Zeroizing::new(password.into()),
        }))
    }

    /// The transport authenticates the client, for instance with its own client certificate.
    ///
    /// Nothing is added to requests. This requires
    /// [`ClientBuilder::transport`](super::ClientBuilder::transport).
    #[must_use]
    pub const fn in_transport() -> Self {
        Self(CredentialsKind::InTransport)
    }

    /// Obvious problems with them.
    pub(super) fn fault(&self) -> Option<&'static str> {
        match &self.0 {
            CredentialsKind::Basic { username, password } => basic_fault(username, password),
            CredentialsKind::Certificate(certificate) => certificate
                .password()
                .filter(|password| has_control_character(password))
                .map(|_| "have a control character in the password of the certificate, such as a line break: remove it"),
            CredentialsKind::InTransport => None,
        }
    }

    /// The client certificate for TLS.
    pub(super) fn identity(&self) -> Result<Option<Identity>, Cow<'static, str>> {
        match &self.0 {
            CredentialsKind::Certificate(certificate) => certificate.identity().map(Some),
            CredentialsKind::Basic { .. } | CredentialsKind::InTransport => Ok(None),
        }
    }

    pub(super) const fn are_in_transport(&self) -> bool {
        matches!(self.0, CredentialsKind::InTransport)
    }

    pub(super) const fn are_a_certificate(&self) -> bool {
        matches!(self.0, CredentialsKind::Certificate(_))
    }

    /// The value of the `Authorization` header, if there is one. Its memory is zeroized too.
    pub(super) fn authorization(&self) -> Option<HeaderValue> {
        let CredentialsKind::Basic { username, password } = &self.0 else {
            return None;
        };
        Some(basic_authorization(username.as_bytes(), password.as_bytes()))
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match &self.0 {
            CredentialsKind::Basic { .. } => "Credentials(username and password)",
            CredentialsKind::Certificate(_) => "Credentials(client certificate)",
            CredentialsKind::InTransport => "Credentials(in the transport)",
        })
    }
}

fn basic_fault(username: &str, password: &str) -> Option<&'static str> {
    if username.is_empty() {
        Some("have an empty username")
    } else if username.contains(':') {
        Some("have a colon in the username")
    } else if has_control_character(username) {
        Some("have a control character in the username, such as a line break at its end: remove it")
    } else if password.is_empty() {
        Some("have an empty password")
    } else if has_control_character(password) {
        Some("have a control character in the password, such as a line break at its end: remove it")
    } else {
        None
    }
}

/// Whether a username or password is one that RFC 7617 forbids. They come from files that end in a
/// line break, and every call would be refused.
pub(super) fn has_control_character(text: &str) -> bool {
    text.contains(char::is_control)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_header_follows_the_standard() {
        // The examples of RFC 7617, and each length of padding.
        for (username, password, header) in [
            ("Aladdin", "open sesame", "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="),
            ("test", "123£", "Basic dGVzdDoxMjPCow=="),
            ("a", "b", "Basic YTpi"),
            ("a", "bc", "Basic YTpiYw=="),
            ("a", "bcd", "Basic YTpiY2Q="),
        ] {
            let value = Credentials::basic(username, password).authorization().unwrap();
            assert_eq!(value, header);
            assert!(value.is_sensitive());
        }
    }

    #[test]
    fn debug_prints_no_part_of_them() {
        let credentials = Credentials::basic("name", "word");
        let printed = format!("{credentials:?} {:?}", credentials.authorization().unwrap());
        assert_eq!(printed, "Credentials(username and password) Sensitive");
        let certificate = Credentials::certificate_pem("-----BEGIN PRIVATE KEY-----");
        assert_eq!(format!("{certificate:?}"), "Credentials(client certificate)");
        assert!(certificate.authorization().is_none());
    }

    #[test]
    fn invalid_credentials_are_reported() {
        for (username, password, fine) in [
            ("a", "b", true),
            ("", "b", false),
            ("a", "", false),
            ("a:b", "c", false),
            ("a", "b:\u{e9} ", true),
        ] {
            assert_eq!(Credentials::basic(username, password).fault().is_none(), fine);
        }
    }

    #[test]
    fn a_control_character_is_refused_at_every_place() {
        let controls = (0..0x20).chain(0x7f..0xa0).map(|code| char::from_u32(code).unwrap());
        for text in controls.flat_map(|control| {
            [format!("{control}word"), format!("wo{control}rd"), format!("word{control}")]
        }) {
            let fault = Credentials::basic(text.clone(), "word").fault().unwrap();
            assert!(fault.contains("control character in the username"), "{fault}");
            let fault = Credentials::basic("name", text.clone()).fault().unwrap();
            assert!(fault.contains("control character in the password"), "{fault}");
        }
    }
}
