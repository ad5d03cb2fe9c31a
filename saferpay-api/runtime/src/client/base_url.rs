//! The base URL of an environment, checked before credentials are sent to it.

use std::net::IpAddr;

use http::Uri;

/// A base URL that is safe to send credentials to.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct BaseUrl {
    /// Without a trailing slash.
    pub(super) text: String,
    /// Whether it is plain HTTP, which is allowed for loopback addresses only.
    pub(super) plain: bool,
}

impl BaseUrl {
    pub(super) fn parse(text: &str) -> Result<Self, &'static str> {
        // `Uri` silently drops fragments.
        if text.contains(['#', '?']) {
            return Err("must have neither a query nor a fragment");
        }
        let uri: Uri = text.parse().map_err(|_| "is not a valid URL")?;
        let (Some(scheme), Some(authority)) = (uri.scheme_str(), uri.authority()) else {
            return Err("must start with https://");
        };
        if authority.as_str().contains('@') {
            return Err("must not contain credentials");
        }
        let plain = match scheme {
            "https" => false,
            "http" if is_loopback(authority.host()) => true,
            "http" => return Err("must be https: plain http is for loopback addresses only"),
            _ => return Err("must start with https://"),
        };
        Ok(Self { text: text.trim_end_matches('/').to_owned(), plain })
    }
}

fn is_loopback(host: &str) -> bool {
    if host.eq_ignore_ascii_case("localhost") {
        return true;
    }
    host.trim_start_matches('[')
        .trim_end_matches(']')
        .parse::<IpAddr>()
        .is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn https_is_accepted_everywhere_and_http_only_on_loopback() {
        for (text, plain) in [
            ("https://test.saferpay.com/api", false),
            ("https://10.0.0.1:8443", false),
            ("http://127.0.0.1:8080/api/", true),
            ("http://127.9.9.9", true),
            ("http://[::1]:80", true),
            ("HTTP://LocalHost:1", true),
        ] {
            let address = BaseUrl::parse(text).unwrap();
            assert_eq!(address.plain, plain, "{text}");
            assert!(!address.text.ends_with('/'));
        }
        for text in [
            "http://test.saferpay.com/api",
            "http://127.0.0.1.example.com",
            "http://localhost.example.com",
            "http://localhost%2eexample.com",
            "http://127.0.0.1@example.com/",
            "http://2130706433",
            "http://10.0.0.1",
            "http://[::ffff:10.0.0.1]",
            "ftp://127.0.0.1",
            "https://user:password@test.saferpay.com",
            "https://test.saferpay.com/api?x=1",
            "https://test.saferpay.com/api#x",
            "test.saferpay.com",
            "/api",
            "",
        ] {
            assert!(BaseUrl::parse(text).is_err(), "{text}");
        }
    }
}
