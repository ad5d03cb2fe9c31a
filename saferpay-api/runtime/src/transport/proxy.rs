//! The proxy of the default transport.

use http::uri::{Authority, Scheme};
use http::{HeaderValue, Uri};
use percent_encoding::percent_decode_str;
use zeroize::Zeroizing;

use crate::client::authorization::basic_authorization;

/// A proxy that tunnels to Saferpay.
#[derive(Clone)]
pub(crate) struct Proxy {
    /// Without username and password.
    pub(super) address: Uri,
    /// The value of `Proxy-Authorization`.
    pub(super) authorization: Option<HeaderValue>,
}

impl Proxy {
    /// Parses the address of a proxy. The error does not repeat it, because it can contain a
    /// password.
    pub(crate) fn parse(address: &str) -> Result<Self, &'static str> {
        const FAULT: &str = "must be an address that starts with http:// or https://";
        let uri: Uri = address.parse().map_err(|_| FAULT)?;
        let authority = uri.authority().ok_or(FAULT)?;
        let (user, host) = match authority.as_str().rsplit_once('@') {
            Some((user, host)) => (Some(user), host),
            None => (None, authority.as_str()),
        };
        let host: Authority = host.parse().map_err(|_| FAULT)?;
        let scheme = match uri.scheme() {
            Some(scheme) if *scheme == Scheme::HTTP || *scheme == Scheme::HTTPS => scheme.clone(),
            _ => return Err(FAULT),
        };
        if host.host().is_empty() {
            return Err(FAULT);
        }
        let address = Uri::builder().scheme(scheme).authority(host).path_and_query("/").build();
        Ok(Self { address: address.map_err(|_| FAULT)?, authorization: user.map(authorization) })
    }
}

/// The header for the username and password of an address, which are percent-encoded.
fn authorization(user: &str) -> HeaderValue {
    let (username, password) = user.split_once(':').unwrap_or((user, ""));
    let [username, password] =
        [username, password].map(|text| Zeroizing::new(percent_decode_str(text).collect::<Vec<u8>>()));
    basic_authorization(&username, &password)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_in_the_url_becomes_a_header() {
        for (address, uri, header) in [
            ("http://proxy.example:3128", "http://proxy.example:3128/", None),
            // The example of RFC 7617.
            (
                "http://Aladdin:open%20sesame@a.example",
                "http://a.example/",
                Some("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="),
            ),
            ("https://name@[::1]:1/x", "https://[::1]:1/", Some("Basic bmFtZTo=")),
        ] {
            let proxy = Proxy::parse(address).unwrap();
            assert_eq!(proxy.address, uri);
            assert_eq!(proxy.authorization, header.map(HeaderValue::from_static));
        }
    }
}
