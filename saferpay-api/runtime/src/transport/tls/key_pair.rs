use rustls_pki_types::{CertificateDer, PrivateKeyDer};

/// The certificates of a client, its own one first, and the private key.
pub(crate) struct KeyPair {
    pub(crate) certificates: Vec<CertificateDer<'static>>,
    pub(crate) key: PrivateKeyDer<'static>,
}
