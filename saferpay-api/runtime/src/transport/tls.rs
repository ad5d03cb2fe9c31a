//! The TLS settings of the default transport.

use std::sync::Arc;

use rustls::crypto::{CryptoProvider, aws_lc_rs};
use rustls::pki_types::CertificateDer;
use rustls::sign::{CertifiedKey, SingleCertAndKey};
use rustls::{ClientConfig, Error};
use rustls_platform_verifier::Verifier;

/// TLS 1.2 and newer, with the root certificates of the operating system, additional ones, and the
/// client certificate.
pub(super) fn client_config(
    root_certificates: Vec<CertificateDer<'static>>,
    identity: Option<Arc<CertifiedKey>>,
) -> Result<ClientConfig, Error> {
    let provider = crypto_provider();
    let verifier = verifier(root_certificates, provider.clone())?;
    let builder = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(verifier));
    let mut config = match identity {
        Some(identity) => builder.with_client_cert_resolver(Arc::new(SingleCertAndKey::from(identity))),
        None => builder.with_no_client_auth(),
    };
    // Calls do not share a connection, so that they do not fail together.
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(config)
}

/// The cryptography that the program has chosen for rustls, or the usual one.
pub(crate) fn crypto_provider() -> Arc<CryptoProvider> {
    CryptoProvider::get_default().cloned().unwrap_or_else(|| Arc::new(aws_lc_rs::default_provider()))
}

#[cfg(not(target_os = "android"))]
fn verifier(
    root_certificates: Vec<CertificateDer<'static>>,
    provider: Arc<CryptoProvider>,
) -> Result<Verifier, Error> {
    if root_certificates.is_empty() {
        Verifier::new(provider)
    } else {
        Verifier::new_with_extra_roots(root_certificates, provider)
    }
}

#[cfg(target_os = "android")]
fn verifier(
    root_certificates: Vec<CertificateDer<'static>>,
    provider: Arc<CryptoProvider>,
) -> Result<Verifier, Error> {
    if root_certificates.is_empty() {
        Verifier::new(provider)
    } else {
        Err(Error::General("additional root certificates are not supported on Android".to_owned()))
    }
}
