use p12_keystore::{KeyStore, Pkcs12ImportPolicy};
use zeroize::Zeroizing;

use super::base64;

/// Converts the private key and the certificates of a PKCS#12 file to PEM.
pub(super) fn to_pem(bytes: &[u8], password: &str) -> Result<Zeroizing<Vec<u8>>, &'static str> {
    let store = KeyStore::from_pkcs12(bytes, password, Pkcs12ImportPolicy::Relaxed)
        .map_err(|_| "are not a PKCS#12 file with this password")?;
    let (_, chain) = store.private_key_chain().ok_or("have no private key in their PKCS#12 file")?;

    let key = chain.key().as_der();
    let certificates = chain.certs().iter().map(p12_keystore::Certificate::as_der);
    let sections: Vec<_> = std::iter::once(("PRIVATE KEY", key))
        .chain(certificates.map(|certificate| ("CERTIFICATE", certificate)))
        .collect();

    // Allocate once: growing would leave a copy of the key behind.
    let space = sections.iter().map(|(_, der)| base64::encoded_len(der.len()) + 64).sum();
    let mut pem = Zeroizing::new(Vec::with_capacity(space));
    for (label, der) in sections {
        for text in ["-----BEGIN ", label, "-----\n"] {
            pem.extend_from_slice(text.as_bytes());
        }
        base64::push(&mut pem, der);
        for text in ["\n-----END ", label, "-----\n"] {
            pem.extend_from_slice(text.as_bytes());
        }
    }
    Ok(pem)
}
