//! TLS servers that ask for a client certificate, with certificates created by the test.

use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::crypto::{CryptoProvider, ring};
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::rustls::server::danger::ClientCertVerifier;
use tokio_rustls::rustls::server::{ServerConfig, WebPkiClientVerifier};
use tokio_rustls::rustls::version::{TLS12, TLS13};
use tokio_rustls::rustls::{RootCertStore, SupportedProtocolVersion};
use tokio_rustls::server::TlsStream;

/// The versions of TLS that are in use.
pub(crate) const VERSIONS: [&SupportedProtocolVersion; 2] = [&TLS12, &TLS13];

/// A complete response to `Terminals/GetTerminals`.
pub(crate) const ANSWER: &str = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 16\r\n\
                                 \r\n{\"Terminals\":[]}";

/// A root that signs the certificates of the servers and clients of a test.
pub(crate) struct Authority(pub(crate) CertifiedIssuer<'static, KeyPair>);

/// A certificate with its key.
pub(crate) struct Issued {
    pub(crate) certificate: rcgen::Certificate,
    pub(crate) key: KeyPair,
}

impl Authority {
    pub(crate) fn new() -> Self {
        Self::named("authority")
    }

    /// Two authorities of the same name differ in their keys.
    pub(crate) fn named(name: &str) -> Self {
        let mut parameters = CertificateParams::new(Vec::new()).unwrap();
        parameters.distinguished_name.push(DnType::CommonName, name);
        parameters.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        Self(CertifiedIssuer::self_signed(parameters, KeyPair::generate().unwrap()).unwrap())
    }

    pub(crate) fn pem(&self) -> String {
        self.0.pem()
    }

    pub(crate) fn der(&self) -> &CertificateDer<'static> {
        self.0.der()
    }

    pub(crate) fn issue(&self, name: &str) -> Issued {
        self.issue_with(name, |_| ())
    }

    /// A certificate that expired years ago.
    pub(crate) fn issue_expired(&self, name: &str) -> Issued {
        self.issue_with(name, |parameters| {
            parameters.not_before = rcgen::date_time_ymd(2020, 1, 1);
            parameters.not_after = rcgen::date_time_ymd(2021, 1, 1);
        })
    }

    pub(crate) fn issue_with(&self, name: &str, change: impl FnOnce(&mut CertificateParams)) -> Issued {
        let key = KeyPair::generate().unwrap();
        let mut parameters = CertificateParams::new(vec![name.to_owned()]).unwrap();
        change(&mut parameters);
        let certificate = parameters.signed_by(&key, &self.0).unwrap();
        Issued { certificate, key }
    }

    /// Accepts the client certificates that this authority has issued.
    pub(crate) fn verifier(&self) -> Arc<dyn ClientCertVerifier> {
        WebPkiClientVerifier::builder_with_provider(self.roots(), provider()).build().unwrap()
    }

    pub(crate) fn roots(&self) -> Arc<RootCertStore> {
        let mut roots = RootCertStore::empty();
        roots.add(self.der().clone()).unwrap();
        Arc::new(roots)
    }
}

impl Issued {
    pub(crate) fn pem(&self) -> String {
        format!("{}{}", self.key.serialize_pem(), self.certificate.pem())
    }
}

pub(crate) fn provider() -> Arc<CryptoProvider> {
    Arc::new(ring::default_provider())
}

/// The requests that the server received.
#[derive(Clone, Default)]
pub(crate) struct Seen {
    requests: Arc<Mutex<Vec<String>>>,
    connections: Arc<AtomicUsize>,
}

impl Seen {
    pub(crate) fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap().clone()
    }

    pub(crate) fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }
}

/// The settings of a server with its own certificate.
pub(crate) fn config(
    provider: Arc<CryptoProvider>,
    version: &'static SupportedProtocolVersion,
    verifier: Arc<dyn ClientCertVerifier>,
    own: &Issued,
) -> ServerConfig {
    let key = PrivateKeyDer::try_from(own.key.serialize_der()).unwrap();
    ServerConfig::builder_with_provider(provider)
        .with_protocol_versions(&[version])
        .unwrap()
        .with_client_cert_verifier(verifier)
        .with_single_cert(vec![own.certificate.der().clone()], key)
        .unwrap()
}

/// Serves `{}` to clients whose certificate the authority has signed.
pub(crate) async fn start(authority: &Authority) -> (SocketAddr, Seen) {
    let own = authority.issue("localhost");
    serve(config(provider(), &TLS13, authority.verifier(), &own), &[&[ANSWER]]).await
}

/// Reads requests, and answers each on a connection with the next script: pieces that are written one after
/// the other.
pub(crate) async fn serve(
    config: ServerConfig,
    scripts: &'static [&'static [&'static str]],
) -> (SocketAddr, Seen) {
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let seen = Seen::default();
    let kept = seen.clone();
    tokio::spawn(async move {
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            kept.connections.fetch_add(1, Ordering::SeqCst);
            let Ok(mut stream) = acceptor.accept(stream).await else {
                continue;
            };
            for script in scripts {
                if respond(&mut stream, &kept, script).await.is_none() {
                    break;
                }
            }
            let _ = stream.shutdown().await;
        }
    });
    (address, seen)
}

async fn respond(stream: &mut TlsStream<TcpStream>, seen: &Seen, script: &[&str]) -> Option<()> {
    let mut request = vec![0; 65536];
    let length = stream.read(&mut request).await.ok().filter(|length| *length > 0)?;
    seen.requests.lock().unwrap().push(String::from_utf8_lossy(&request[..length]).into_owned());
    for piece in script {
        stream.write_all(piece.as_bytes()).await.ok()?;
        stream.flush().await.ok()?;
    }
    Some(())
}
