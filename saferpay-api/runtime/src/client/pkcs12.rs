use p12_keystore::{KeyStore, Pkcs12ImportPolicy};
use rustls_pki_types::{CertificateDer, PrivateKeyDer};

use crate::transport::KeyPair;

/// The private key of a PKCS#12 file, and the certificates that belong to it.
pub(super) fn read(bytes: &[u8], password: &str) -> Result<KeyPair, &'static str> {
    let store = KeyStore::from_pkcs12(bytes, password, Pkcs12ImportPolicy::Relaxed)
        .map_err(|_| "are not a PKCS#12 file with this password")?;
    let (_, chain) = store.private_key_chain().ok_or("have no private key in their PKCS#12 file")?;
    Ok(KeyPair {
        certificates: chain.certs().iter().map(|each| CertificateDer::from(each.as_der().to_vec())).collect(),
        key: PrivateKeyDer::Pkcs8(chain.key().as_der().to_vec().into()),
    })
}
