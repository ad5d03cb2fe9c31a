//! Downloads of a page or document from an address.
//!
//! A download becomes code. An address must therefore be encrypted, unless it is on this machine or a flag
//! allows it. A redirect must stay at the host, the proxy of the environment is used only if asked for, and
//! the download as a whole has a time limit.

use std::net::IpAddr;
use std::time::Duration;

use reqwest::Url;
use reqwest::redirect::{Attempt, Policy};
use saferpay_spec::limits::BYTES;

/// The maximum number of redirects.
const REDIRECTS: usize = 5;

/// How an address is downloaded.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Allows an address without encryption, `http://`.
    #[arg(long)]
    allow_http: bool,
    /// Uses the proxy of the environment: `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`.
    #[arg(long)]
    use_proxy: bool,
    /// The maximum number of seconds that the download takes.
    #[arg(long, value_name = "SECONDS", default_value_t = SECONDS, value_parser = clap::value_parser!(u64).range(1..=3600))]
    time_limit: u64,
}

const SECONDS: u64 = 60;

impl Default for Options {
    fn default() -> Self {
        Self { allow_http: false, use_proxy: false, time_limit: SECONDS }
    }
}

/// Whether a source is an address rather than a file.
pub(crate) fn is_address(source: &str) -> bool {
    let begin = source.get(..8).unwrap_or(source).to_ascii_lowercase();
    begin.starts_with("http://") || begin.starts_with("https://")
}

/// The problem of a page above the size limit.
pub(crate) fn too_large() -> String {
    format!("is larger than {} MiB, the limit of a page", BYTES >> 20)
}

/// Downloads a page or document.
///
/// # Errors
///
/// If the address is not allowed, the download fails, or the page is too large.
pub(crate) fn download(address: &str, options: &Options) -> Result<Vec<u8>, String> {
    let url = allowed(address, options)?;
    let limit = Duration::from_secs(options.time_limit);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| format!("cannot start a download: {error}"))?;
    let result = runtime.block_on(async {
        // The limit applies to the whole download, however slow it is.
        tokio::time::timeout(limit, get(url, options)).await.unwrap_or_else(|_| {
            Err(format!("takes more than {} seconds; --time-limit allows more", limit.as_secs()))
        })
    });
    // A name lookup cannot be interrupted.
    runtime.shutdown_background();
    result
}

/// The address, if it is allowed.
fn allowed(address: &str, options: &Options) -> Result<Url, String> {
    let url = Url::parse(address).map_err(|error| format!("is not an address: {error}"))?;
    if !url.username().is_empty() || url.password().is_some() {
        return Err("contains a user name or a password".to_owned());
    }
    match url.scheme() {
        "https" => Ok(url),
        "http" if options.allow_http || is_loopback(&url) => Ok(url),
        _ => Err("is not encrypted; use `https://`, or --allow-http if you trust the network".to_owned()),
    }
}

fn is_loopback(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    let address = host.trim_start_matches('[').trim_end_matches(']');
    host == "localhost" || address.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

async fn get(url: Url, options: &Options) -> Result<Vec<u8>, String> {
    let mut builder = reqwest::Client::builder()
        .redirect(Policy::custom(redirect))
        .referer(false)
        .retry(reqwest::retry::never());
    if !options.use_proxy {
        builder = builder.no_proxy();
    }
    let client = builder.build().map_err(|error| reasons(&error))?;
    let response = client.get(url).send().await.and_then(reqwest::Response::error_for_status);
    let mut response = response.map_err(|error| reasons(&error))?;
    let mut bytes = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(|error| reasons(&error))? {
        bytes.extend_from_slice(&chunk);
        if bytes.len() > BYTES {
            return Err(too_large());
        }
    }
    Ok(bytes)
}

/// Follows a redirect to the same host, and from `http` to `https`, not back.
fn redirect(attempt: Attempt<'_>) -> reqwest::redirect::Action {
    let (first, next) = (attempt.previous().first(), attempt.url());
    let is_same = first.is_some_and(|first| {
        let is_upgrade = first.scheme() == "http" && next.scheme() == "https";
        first.host_str() == next.host_str()
            && (first.origin() == next.origin()
                || is_upgrade && first.port().is_none() && next.port().is_none())
    });
    if !is_same {
        let problem = format!(
            "redirects to `{}`, which is another host or protocol",
            next.origin().ascii_serialization()
        );
        return attempt.error(problem);
    }
    if attempt.previous().len() > REDIRECTS {
        return attempt.error(format!("redirects more than {REDIRECTS} times"));
    }
    attempt.follow()
}

/// The text of an error with all its causes.
fn reasons(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(reason) = source {
        text.push_str(": ");
        text.push_str(&reason.to_string());
        source = reason.source();
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{Options, allowed, is_address};

    #[test]
    fn an_address_is_encrypted_or_on_this_machine() {
        let default = Options::default();
        for address in [
            "https://saferpay.github.io/jsonapi/",
            "http://127.0.0.1:80/",
            "http://127.9.9.9/",
            "http://[::1]:8080/",
            "HTTP://LocalHost/",
        ] {
            assert!(is_address(address) && allowed(address, &default).is_ok(), "{address}");
        }
        for address in [
            "http://saferpay.github.io/",
            "http://127.0.0.1.example/",
            "http://localhost.example/",
            "http://0.0.0.0/",
        ] {
            let problem = allowed(address, &default).unwrap_err();
            assert!(problem.starts_with("is not encrypted"), "{address}: {problem}");
            assert!(allowed(address, &Options { allow_http: true, ..Options::default() }).is_ok());
        }
        for address in ["https://a:b@example.org/", "https://a@example.org/", "https://", "https://a b/"] {
            assert!(allowed(address, &default).is_err(), "{address}");
        }
    }
}
