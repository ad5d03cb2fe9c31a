//! TLS by rustls, with the cryptography of aws-lc or ring.

use std::borrow::Cow;
use std::error::Error;
use std::io::{self, BufRead};
use std::sync::Arc;

use rustls::crypto::CryptoProvider;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::server::ParsedCertificate;
use rustls::sign::{CertifiedKey, SigningKey, SingleCertAndKey};
use rustls::{AlertDescription, CertificateError, ClientConfig, ProtocolVersion, RootCertStore};
use rustls_platform_verifier::Verifier;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio_rustls::TlsConnector;

use super::certificate_alert::CertificateAlert;
use super::key_pair::KeyPair;

pub(in crate::transport) use tokio_rustls::client::TlsStream;

type BoxError = Box<dyn Error + Send + Sync>;

/// A root certificate that is trusted in addition to those of the operating system.
pub(crate) type RootCertificate = CertificateDer<'static>;

/// Checks that a certificate can be a root.
pub(crate) fn root_certificate(der: CertificateDer<'static>) -> Option<RootCertificate> {
    RootCertStore::empty().add(der.clone()).is_ok().then_some(der)
}

/// A client certificate with its private key.
#[derive(Clone)]
pub(crate) struct Identity(Arc<CertifiedKey>);

impl Identity {
    /// Checks what a server would reject. The error is the end of a sentence about credentials.
    pub(crate) fn new(pair: KeyPair) -> Result<Self, Cow<'static, str>> {
        let key = crypto_provider().key_provider.load_private_key(pair.key).map_err(|_| {
            "have a private key that is damaged or of a kind that is not supported: \
             use RSA with at least 2048 bits, or ECDSA with P-256, P-384 or P-521, or Ed25519"
        })?;
        let Some(own) = pair.certificates.first() else {
            return Err("have no certificate that belongs to the private key".into());
        };
        ParsedCertificate::try_from(own)
            .map_err(|error| format!("have a certificate that cannot be read: {error}"))?;
        if belongs(own, &*key) == Some(false) {
            let fault = if pair.certificates.iter().any(|other| belongs(other, &*key) == Some(true)) {
                "have another certificate in front of the one that belongs to the private key: \
                 put that one first, and the certificates of its issuers after it"
            } else {
                "have a private key that does not match the certificate: use the key for which it was issued"
            };
            return Err(fault.into());
        }
        Ok(Self(Arc::new(CertifiedKey::new(pair.certificates, key))))
    }
}

/// Whether the certificate was issued for the private key, if that can be determined.
fn belongs(certificate: &CertificateDer<'_>, key: &dyn SigningKey) -> Option<bool> {
    let parsed = ParsedCertificate::try_from(certificate).ok()?;
    Some(key.public_key()? == parsed.subject_public_key_info())
}

/// Makes TLS connections.
#[derive(Clone)]
pub(in crate::transport) struct Connector(TlsConnector);

impl Connector {
    /// TLS 1.2 and newer, with the root certificates of the operating system, additional ones, and
    /// the client certificate.
    pub(in crate::transport) fn new(
        root_certificates: Vec<RootCertificate>,
        identity: Option<Identity>,
    ) -> Result<Self, BoxError> {
        let provider = crypto_provider();
        let verifier = verifier(root_certificates, provider.clone())?;
        let builder = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()?
            .dangerous()
            .with_custom_certificate_verifier(Arc::new(verifier));
        let mut config = match identity {
            Some(Identity(identity)) => {
                builder.with_client_cert_resolver(Arc::new(SingleCertAndKey::from(identity)))
            }
            None => builder.with_no_client_auth(),
        };
        // Calls do not share a connection, so that they do not fail together.
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        Ok(Self(TlsConnector::from(Arc::new(config))))
    }

    pub(in crate::transport) async fn connect<S>(&self, host: &str, stream: S) -> io::Result<TlsStream<S>>
    where
        S: AsyncRead + AsyncWrite + Unpin,
    {
        let name = ServerName::try_from(host.to_owned()).map_err(io::Error::other)?;
        self.0.connect(name, stream).await
    }
}

/// The cryptography that the program has chosen for rustls, or that of the feature.
fn crypto_provider() -> Arc<CryptoProvider> {
    #[cfg(feature = "rustls-aws-lc-rs")]
    use rustls::crypto::aws_lc_rs::default_provider;
    #[cfg(not(feature = "rustls-aws-lc-rs"))]
    use rustls::crypto::ring::default_provider;

    CryptoProvider::get_default().cloned().unwrap_or_else(|| Arc::new(default_provider()))
}

fn verifier(
    root_certificates: Vec<CertificateDer<'static>>,
    provider: Arc<CryptoProvider>,
) -> Result<Verifier, rustls::Error> {
    if root_certificates.is_empty() {
        return Verifier::new(provider);
    }
    #[cfg(not(target_os = "android"))]
    return Verifier::new_with_extra_roots(root_certificates, provider);
    #[cfg(target_os = "android")]
    return Err(rustls::Error::General(
        "additional root certificates are not supported on Android".to_owned(),
    ));
}

/// The alert with which the server ended the handshake, if it is about the client certificate and
/// this is the error or one of its causes.
pub(in crate::transport) fn alert_in_handshake(cause: &(dyn Error + 'static)) -> Option<CertificateAlert> {
    match cause.downcast_ref() {
        Some(rustls::Error::AlertReceived(alert)) => certificate_alert(*alert),
        _ => None,
    }
}

/// The alert after the handshake with which the server rejected the client certificate, if no byte
/// of a response has arrived on the connection. Corrects `answered`.
pub(in crate::transport) fn alert_instead_of_answer<S>(
    stream: &mut TlsStream<S>,
    answered: &mut bool,
) -> Option<CertificateAlert> {
    let session = stream.get_mut().1;
    // TLS fails at the alert, before it hands out the bytes that arrived in front of it.
    *answered |= session.reader().fill_buf().is_ok_and(|bytes| !bytes.is_empty());
    if *answered || session.protocol_version() != Some(ProtocolVersion::TLSv1_3) {
        return None;
    }
    // The session repeats its error. The one at hand can be that of a proxy's session below.
    match session.process_new_packets() {
        Err(rustls::Error::AlertReceived(alert)) => certificate_alert(alert),
        _ => None,
    }
}

/// Whether every attempt fails like this, until someone changes a certificate or a setting.
pub(in crate::transport) fn is_permanent(cause: &(dyn Error + 'static)) -> bool {
    match cause.downcast_ref() {
        // The revocation list may be available later.
        Some(rustls::Error::InvalidCertificate(
            CertificateError::UnknownRevocationStatus
            | CertificateError::ExpiredRevocationList
            | CertificateError::ExpiredRevocationListContext { .. },
        )) => false,
        Some(
            rustls::Error::InvalidCertificate(_)
            // Under TLS 1.2, many servers reject a missing client certificate like this.
            | rustls::Error::AlertReceived(
                AlertDescription::HandshakeFailure | AlertDescription::ProtocolVersion,
            )
            | rustls::Error::PeerIncompatible(_),
        ) => true,
        _ => false,
    }
}

const fn certificate_alert(alert: AlertDescription) -> Option<CertificateAlert> {
    Some(match alert {
        AlertDescription::BadCertificate => CertificateAlert::BadCertificate,
        AlertDescription::UnsupportedCertificate => CertificateAlert::UnsupportedCertificate,
        AlertDescription::CertificateRevoked => CertificateAlert::CertificateRevoked,
        AlertDescription::CertificateExpired => CertificateAlert::CertificateExpired,
        AlertDescription::CertificateUnknown => CertificateAlert::CertificateUnknown,
        AlertDescription::UnknownCA => CertificateAlert::UnknownCA,
        AlertDescription::AccessDenied => CertificateAlert::AccessDenied,
        AlertDescription::DecryptError => CertificateAlert::DecryptError,
        AlertDescription::CertificateRequired => CertificateAlert::CertificateRequired,
        _ => return None,
    })
}
