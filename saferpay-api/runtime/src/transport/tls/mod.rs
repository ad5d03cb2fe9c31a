//! TLS of the default transport, by the library that the features of the crate select.
//!
//! If several features are on, the first of `rustls-aws-lc-rs`, `rustls-ring` and `native-tls`
//! decides. The order keeps rustls, whose errors say most about a request, when a dependency turns
//! on another feature.
//!
//! Each library is one file with the same items: [`RootCertificate`], [`Identity`], [`Connector`]
//! and [`TlsStream`], and functions that say what an error of the library means.

mod certificate_alert;
#[cfg(feature = "_tls")]
mod key_pair;
#[cfg(all(feature = "native-tls", not(feature = "_rustls")))]
mod native;
#[cfg(not(feature = "_tls"))]
mod none;
#[cfg(feature = "_rustls")]
mod rustls;

#[cfg(all(feature = "native-tls", not(feature = "_rustls")))]
use self::native as library;
#[cfg(not(feature = "_tls"))]
use self::none as library;
#[cfg(feature = "_rustls")]
use self::rustls as library;

pub(super) use self::certificate_alert::CertificateAlert;
#[cfg(feature = "_tls")]
pub(crate) use self::key_pair::KeyPair;
#[cfg(feature = "_tls")]
pub(crate) use self::library::root_certificate;
pub(super) use self::library::{
    Connector, TlsStream, alert_in_handshake, alert_instead_of_answer, is_permanent,
};
pub(crate) use self::library::{Identity, RootCertificate};
