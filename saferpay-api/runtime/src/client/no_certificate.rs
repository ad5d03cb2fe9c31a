//! Client certificates without a library for TLS: the client is not built.

use std::borrow::Cow;

use zeroize::Zeroizing;

use crate::transport::{Identity, NO_TLS, RootCertificate};

/// A client certificate with its private key, which nothing can use.
#[derive(Clone)]
pub(super) enum Certificate {
    Pem(#[expect(dead_code, reason = "nothing can use it")] Zeroizing<Vec<u8>>),
    #[cfg(feature = "pkcs12")]
    Pkcs12 {
        #[expect(dead_code, reason = "nothing can use it")]
        bytes: Zeroizing<Vec<u8>>,
        password: Zeroizing<String>,
    },
}

impl Certificate {
    /// The password of the file, if it has one.
    pub(super) fn password(&self) -> Option<&str> {
        match self {
            Self::Pem(_) => None,
            #[cfg(feature = "pkcs12")]
            Self::Pkcs12 { password, .. } => Some(password),
        }
    }

    #[allow(clippy::unused_self, reason = "as with TLS")]
    pub(super) fn identity(&self) -> Result<Identity, Cow<'static, str>> {
        Err(format!("are a certificate, which {NO_TLS}").into())
    }
}

pub(super) const fn root_certificates(_: &[u8]) -> Result<Vec<RootCertificate>, &'static str> {
    Err(NO_TLS)
}
