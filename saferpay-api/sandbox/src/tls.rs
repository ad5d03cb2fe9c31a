//! Certificates for HTTPS: from files, or made for this machine.

use std::fmt;
use std::path::Path;
use std::sync::Arc;

use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::pem::PemObject as _;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};

/// A certificate with its private key.
pub struct TlsIdentity {
    config: Arc<ServerConfig>,
    /// The certificate of its authority in PEM, if the sandbox has made one.
    authority: Option<String>,
}

/// A certificate that cannot be used. Says what to do.
#[derive(Debug)]
pub struct TlsError(String);

impl fmt::Display for TlsError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl std::error::Error for TlsError {}

impl fmt::Debug for TlsIdentity {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("TlsIdentity")
    }
}

impl TlsIdentity {
    /// Reads a certificate chain and its private key from PEM files.
    ///
    /// # Errors
    ///
    /// If a file cannot be read, or the key does not belong to the certificate.
    pub fn from_files(certificate: &Path, key: &Path) -> Result<Self, TlsError> {
        let unreadable = |path: &Path, error: &dyn fmt::Display| {
            TlsError(format!("{}: {error}; expected a PEM file", path.display()))
        };
        let chain = CertificateDer::pem_file_iter(certificate)
            .and_then(Iterator::collect::<Result<Vec<_>, _>>)
            .map_err(|error| unreadable(certificate, &error))?;
        if chain.is_empty() {
            return Err(unreadable(certificate, &"has no certificate"));
        }
        let key_der = PrivateKeyDer::from_pem_file(key).map_err(|error| unreadable(key, &error))?;
        Self::new(chain, key_der, None).map_err(|error| unreadable(certificate, &error))
    }

    /// Makes a certificate for this machine and these further host names, and the authority that signs
    /// it. Clients have to trust [the authority](Self::authority_pem); those of
    /// [`Sandbox::client`](crate::Sandbox::client) do.
    ///
    /// # Errors
    ///
    /// If a name is invalid.
    pub fn self_signed(names: &[String]) -> Result<Self, TlsError> {
        let invalid = |error: &dyn fmt::Display| TlsError(format!("no certificate could be made: {error}"));
        let authority_key = KeyPair::generate().map_err(|error| invalid(&error))?;
        let mut authority = CertificateParams::default();
        authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        authority.distinguished_name.push(DnType::CommonName, "Saferpay sandbox authority");
        let authority_certificate = authority.self_signed(&authority_key).map_err(|error| invalid(&error))?;
        let issuer = Issuer::new(authority, authority_key);

        let own = ["localhost", "127.0.0.1", "::1", "host.docker.internal"].map(str::to_owned);
        let all: Vec<String> = own.into_iter().chain(names.iter().cloned()).collect();
        let key = KeyPair::generate().map_err(|error| invalid(&error))?;
        let mut params = CertificateParams::new(all).map_err(|error| invalid(&error))?;
        params.distinguished_name.push(DnType::CommonName, "Saferpay sandbox");
        let certificate = params.signed_by(&key, &issuer).map_err(|error| invalid(&error))?;
        let chain = vec![certificate.der().clone(), authority_certificate.der().clone()];
        let key = PrivateKeyDer::try_from(key.serialize_der()).map_err(|error| invalid(&error))?;
        Self::new(chain, key, Some(authority_certificate.pem())).map_err(|error| invalid(&error))
    }

    /// The certificate of the authority in PEM, if the identity was made for this machine.
    #[must_use]
    pub fn authority_pem(&self) -> Option<&str> {
        self.authority.as_deref()
    }

    fn new(
        chain: Vec<CertificateDer<'static>>,
        key: PrivateKeyDer<'static>,
        authority: Option<String>,
    ) -> Result<Self, tokio_rustls::rustls::Error> {
        let provider = Arc::new(tokio_rustls::rustls::crypto::ring::default_provider());
        let config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()?
            .with_no_client_auth()
            .with_single_cert(chain, key)?;
        Ok(Self { config: Arc::new(config), authority })
    }

    pub(crate) fn acceptor(&self) -> TlsAcceptor {
        TlsAcceptor::from(Arc::clone(&self.config))
    }
}
