//! TLS with the library that the features select.

mod alerts;
#[cfg(all(unix, not(target_vendor = "apple")))]
mod certificate_file;
mod certificates;
#[cfg(not(any(feature = "rustls-aws-lc-rs", feature = "rustls-ring")))]
mod native_tls;
mod proxy;
#[cfg(any(feature = "rustls-aws-lc-rs", feature = "rustls-ring"))]
mod rejections;
mod server;
