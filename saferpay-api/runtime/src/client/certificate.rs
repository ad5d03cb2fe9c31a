use reqwest::Identity;
use zeroize::Zeroizing;

/// A client certificate with its private key. It is zeroized when it is dropped.
#[derive(Clone)]
pub(super) enum Certificate {
    Pem(Zeroizing<Vec<u8>>),
    #[cfg(feature = "pkcs12")]
    Pkcs12 {
        bytes: Zeroizing<Vec<u8>>,
        password: Zeroizing<String>,
    },
}

impl Certificate {
    /// The identity for TLS. The error does not reveal any content.
    pub(super) fn identity(&self) -> Result<Identity, &'static str> {
        match self {
            Self::Pem(pem) => identity(pem),
            #[cfg(feature = "pkcs12")]
            Self::Pkcs12 { bytes, password } => identity(&super::pkcs12::to_pem(bytes, password)?),
        }
    }
}

fn identity(pem: &[u8]) -> Result<Identity, &'static str> {
    const ENCRYPTED: &[u8] = b"-----BEGIN ENCRYPTED PRIVATE KEY-----";
    if pem.windows(ENCRYPTED.len()).any(|window| window == ENCRYPTED) {
        return Err(
            "have an encrypted private key, which is not supported in PEM: decrypt it, or use PKCS#12",
        );
    }
    Identity::from_pem(pem).map_err(|_| "need a certificate and its private key, both in PEM")
}
