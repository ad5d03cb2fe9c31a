//! TLS by the library of the operating system: Schannel, Secure Transport or OpenSSL.
//!
//! It shows neither alerts nor the version of TLS. A connection that fails after the handshake
//! therefore leaves the outcome unknown, even if the server has rejected the client certificate; and
//! no failure of a handshake is known to be permanent.

use std::borrow::Cow;
use std::error::Error;
use std::io;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use native_tls::{Certificate, Protocol};
use rustls_pki_types::{CertificateDer, PrivateKeyDer};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio_native_tls::TlsConnector;
use zeroize::Zeroizing;

use super::certificate_alert::CertificateAlert;
use super::key_pair::KeyPair;

pub(in crate::transport) use tokio_native_tls::TlsStream;

type BoxError = Box<dyn Error + Send + Sync>;

/// A root certificate that is trusted in addition to those of the operating system.
pub(crate) type RootCertificate = Certificate;

/// Checks that a certificate can be a root.
#[allow(clippy::needless_pass_by_value, reason = "as for the other libraries")]
pub(crate) fn root_certificate(der: CertificateDer<'static>) -> Option<RootCertificate> {
    Certificate::from_der(&der).ok()
}

/// A client certificate with its private key.
#[derive(Clone)]
pub(crate) struct Identity(native_tls::Identity);

impl Identity {
    /// Checks what a server would reject. The error is the end of a sentence about credentials.
    #[allow(clippy::needless_pass_by_value, reason = "as for the other libraries")]
    pub(crate) fn new(pair: KeyPair) -> Result<Self, Cow<'static, str>> {
        let PrivateKeyDer::Pkcs8(key) = &pair.key else {
            return Err(
                "have a private key in PKCS#1 or SEC1, which the feature `native-tls` does not read: \
                        convert it to PKCS#8 (`openssl pkcs8 -topk8 -nodes`)"
                    .into(),
            );
        };
        let mut certificates = Zeroizing::new(String::new());
        for certificate in &pair.certificates {
            push_pem(&mut certificates, "CERTIFICATE", certificate);
        }
        let mut private_key = Zeroizing::new(String::new());
        push_pem(&mut private_key, "PRIVATE KEY", key.secret_pkcs8_der());
        // The library finds a key of another certificate only when it uses them.
        let identity = native_tls::Identity::from_pkcs8(certificates.as_bytes(), private_key.as_bytes());
        let identity = identity.and_then(|identity| {
            native_tls::TlsConnector::builder().identity(identity.clone()).build().map(|_| identity)
        });
        identity.map(Self).map_err(|_| {
            "are not a certificate and its private key: one of them is damaged or of a kind that the TLS \
             library does not support, or the first certificate does not belong to the key"
                .into()
        })
    }
}

/// Appends a section of a PEM file.
fn push_pem(text: &mut Zeroizing<String>, label: &str, der: &[u8]) {
    // Base64 needs four characters for three bytes; a line has 64, and there is room for the rest.
    let needed = text.len() + der.len() / 3 * 4 + der.len() / 48 + 2 * label.len() + 64;
    // Growing would leave a copy behind.
    let mut longer = Zeroizing::new(String::with_capacity(needed));
    longer.push_str(text);
    for part in ["-----BEGIN ", label, "-----\n"] {
        longer.push_str(part);
    }
    for line in der.chunks(48) {
        STANDARD.encode_string(line, &mut longer);
        longer.push('\n');
    }
    for part in ["-----END ", label, "-----\n"] {
        longer.push_str(part);
    }
    *text = longer;
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
        let mut builder = native_tls::TlsConnector::builder();
        builder.min_protocol_version(Some(Protocol::Tlsv12));
        for certificate in root_certificates {
            builder.add_root_certificate(certificate);
        }
        if let Some(Identity(identity)) = identity {
            builder.identity(identity);
        }
        Ok(Self(TlsConnector::from(builder.build()?)))
    }

    pub(in crate::transport) async fn connect<S>(&self, host: &str, stream: S) -> io::Result<TlsStream<S>>
    where
        S: AsyncRead + AsyncWrite + Unpin,
    {
        self.0.connect(host, stream).await.map_err(io::Error::other)
    }
}

/// The library does not show which alert the server sent.
pub(in crate::transport) const fn alert_in_handshake(_: &(dyn Error + 'static)) -> Option<CertificateAlert> {
    None
}

/// The library shows neither which alert the server sent, nor whether this is TLS 1.3.
pub(in crate::transport) const fn alert_instead_of_answer<S>(
    _: &mut TlsStream<S>,
    _: &mut bool,
) -> Option<CertificateAlert> {
    None
}

/// The library does not show why it refuses a certificate.
pub(in crate::transport) const fn is_permanent(_: &(dyn Error + 'static)) -> bool {
    false
}
