//! If the server or the client rejects a certificate, nothing is sent, and the call is not retried.

use std::sync::Arc;
use std::time::Duration;

use rcgen::{CertificateRevocationListParams, KeyIdMethod, RevokedCertParams, SerialNumber};
use saferpay_api::client::{ClientBuilder, Credentials};
use saferpay_api::error::{Error, ErrorKind};
use saferpay_api::retry::{Decision, FailedAttempt, RetryPolicy};
use saferpay_api::v1_53::Client;
use tokio::net::TcpListener;
use tokio_rustls::rustls::client::danger::HandshakeSignatureValid;
use tokio_rustls::rustls::pki_types::{CertificateDer, UnixTime};
use tokio_rustls::rustls::server::WebPkiClientVerifier;
use tokio_rustls::rustls::server::danger::{ClientCertVerified, ClientCertVerifier};
use tokio_rustls::rustls::version::TLS13;
use tokio_rustls::rustls::{
    self, CertificateError, DigitallySignedStruct, DistinguishedName, OtherError, SignatureScheme,
};

use super::alerts::provider_with_alerts;
use super::server::{ANSWER, Authority, Issued, VERSIONS, config, provider, serve};
use crate::builder;

/// The number of repetitions of each case. The result must not depend on whether the client sees the alert or
/// the reset of the connection first.
const TIMES: usize = 10;

/// A policy of three attempts without a delay.
#[derive(Debug)]
struct ThreeAttempts;

impl RetryPolicy for ThreeAttempts {
    fn decide(&self, failed: &FailedAttempt<'_>) -> Decision {
        if failed.attempts < 3 { Decision::Retry(Duration::ZERO) } else { Decision::Stop }
    }
}

fn at(port: u16, authority: &Authority) -> ClientBuilder<Client> {
    builder(format!("https://localhost:{port}")).root_certificate_pem(authority.pem()).retry(ThreeAttempts)
}

async fn failure(client: &Client) -> Error {
    client.terminals().get_terminals().await.unwrap_err()
}

/// Asserts that the call was not sent and not retried.
fn assert_permanent(error: &Error, case: &str) {
    assert!(matches!(error.kind(), ErrorKind::NotSent), "{case}: {error}");
    assert!(!error.is_outcome_unknown() && error.next_step().is_none(), "{case}: {error}");
    assert!(!error.can_retry_now() && !error.can_retry_later(), "{case}: {error}");
    assert_eq!(error.attempts(), 1, "{case}: {error}");
}

/// Calls a server that rejects these credentials, and asserts that each call is one connection.
async fn assert_rejected(
    authority: &Authority,
    server: rustls::ServerConfig,
    credentials: Credentials,
    case: &str,
    words: &str,
) {
    let (address, seen) = serve(server, &[&[ANSWER]]).await;
    let client = at(address.port(), authority).credentials(credentials).build().unwrap();
    for _ in 0..TIMES {
        let error = failure(&client).await;
        assert_permanent(&error, case);
        assert!(error.to_string().contains(words), "{case}: {error}");
    }
    assert_eq!(seen.connections(), TIMES, "{case}");
    assert!(seen.requests().is_empty(), "{case}");
}

#[tokio::test]
async fn a_client_certificate_that_the_server_rejects_means_not_sent() {
    let authority = Authority::new();
    let own = authority.issue("localhost");
    let foreign = Authority::named("foreign").issue("merchant");
    let namesake = Authority::new().issue("merchant");
    let expired = authority.issue_expired("merchant");
    for version in VERSIONS {
        for (credentials, words) in [
            (certificate(&expired), "the client certificate has expired"),
            (certificate(&foreign), "does not trust the issuer of the client certificate"),
            (certificate(&namesake), "could not verify a signature of the client certificate"),
            (Credentials::basic("name", "word"), "requires a client certificate"),
        ] {
            let case = format!("{version:?}, {words}");
            let server = config(provider(), version, authority.verifier(), &own);
            assert_rejected(&authority, server, credentials, &case, words).await;
        }
    }
}

#[tokio::test]
async fn a_revoked_client_certificate_means_not_sent() {
    let authority = Authority::new();
    let own = authority.issue("localhost");
    let serial = || SerialNumber::from(4711);
    let revoked = authority.issue_with("merchant", |parameters| parameters.serial_number = Some(serial()));
    let list = CertificateRevocationListParams {
        this_update: rcgen::date_time_ymd(2024, 1, 1),
        next_update: rcgen::date_time_ymd(2124, 1, 1),
        crl_number: SerialNumber::from(1),
        issuing_distribution_point: None,
        revoked_certs: vec![RevokedCertParams {
            serial_number: serial(),
            revocation_time: rcgen::date_time_ymd(2024, 1, 1),
            reason_code: None,
            invalidity_date: None,
        }],
        key_identifier_method: KeyIdMethod::Sha256,
    };
    let list = list.signed_by(&authority.0).unwrap();
    for version in VERSIONS {
        let verifier = WebPkiClientVerifier::builder_with_provider(authority.roots(), provider())
            .with_crls([list.der().clone()])
            .build()
            .unwrap();
        let server = config(provider(), version, verifier, &own);
        let case = format!("{version:?}");
        assert_rejected(&authority, server, certificate(&revoked), &case, "was revoked").await;
    }
}

#[tokio::test]
async fn every_alert_about_the_client_certificate_means_not_sent() {
    let authority = Authority::new();
    let own = authority.issue("localhost");
    for version in VERSIONS {
        for (error, alert) in [
            (CertificateError::NotValidForName, "BadCertificate"),
            (CertificateError::InvalidPurpose, "UnsupportedCertificate"),
            (CertificateError::Revoked, "CertificateRevoked"),
            (CertificateError::Expired, "CertificateExpired"),
            (CertificateError::Other(OtherError(Arc::new(std::fmt::Error))), "CertificateUnknown"),
            (CertificateError::UnknownIssuer, "UnknownCA"),
            (CertificateError::ApplicationVerificationFailure, "AccessDenied"),
            (
                CertificateError::UnsupportedSignatureAlgorithmContext {
                    signature_algorithm_id: Vec::new(),
                    supported_algorithms: Vec::new(),
                },
                "DecryptError",
            ),
        ] {
            let case = format!("{version:?}, {alert}");
            let verifier = Arc::new(Rejecting { usual: authority.verifier(), error });
            let server = config(provider(), version, verifier, &own);
            let credentials = certificate(&authority.issue("merchant"));
            assert_rejected(&authority, server, credentials, &case, alert).await;
        }
    }
}

#[tokio::test]
async fn an_alert_after_the_request_means_not_sent_only_before_the_first_byte_of_a_response() {
    const HEAD: &str = "HTTP/1.1 200 OK\r\nContent-Length: 16\r\n\r\n{";
    // 42 to 46, 48, 49, 51 and 116 are about the client certificate; 40 and 80 are not.
    let cases: [(&'static [&'static [&'static str]], bool); 14] = [
        (&[&["ALERT:*"]], true),
        (&[&["ALERT:+"]], true),
        (&[&["ALERT:,"]], true),
        (&[&["ALERT:-"]], true),
        (&[&["ALERT:."]], true),
        (&[&["ALERT:0"]], true),
        (&[&["ALERT:1"]], true),
        (&[&["ALERT:3"]], true),
        (&[&["ALERT:t"]], true),
        (&[&["ALERT:("]], false),
        (&[&["ALERT:P"]], false),
        (&[&["H", "ALERT:-"]], false),
        (&[&[HEAD, "ALERT:1"]], false),
        // The second request on a connection that has answered the first one.
        (&[&[ANSWER], &["ALERT:-"]], false),
    ];
    let authority = Authority::new();
    let own = authority.issue("localhost");
    for (scripts, not_sent) in cases {
        for _ in 0..TIMES {
            let server = config(provider_with_alerts(), &TLS13, authority.verifier(), &own);
            let (address, seen) = serve(server, scripts).await;
            let client = at(address.port(), &authority)
                .credentials(certificate(&authority.issue("merchant")))
                .retry(saferpay_api::retry::Never)
                .build()
                .unwrap();
            for _ in 1..scripts.len() {
                client.terminals().get_terminals().await.unwrap();
            }
            let error = failure(&client).await;
            if not_sent {
                assert_permanent(&error, scripts[0][0]);
            } else {
                assert!(error.is_outcome_unknown() && !error.can_retry_now(), "{scripts:?}: {error}");
            }
            assert_eq!(seen.connections(), 1, "{scripts:?}");
            assert_eq!(seen.requests().len(), scripts.len(), "{scripts:?}");
        }
    }
}

#[tokio::test]
async fn an_alert_in_one_packet_with_the_start_of_a_response_leaves_the_outcome_unknown() {
    // As long as the largest record of this server, so that the alert is in a separate record.
    const ONE_WRITE: &str = "HTTP/1.1 200 OK\r\nServer: abALERT:-";
    let authority = Authority::new();
    let own = authority.issue("localhost");
    for _ in 0..TIMES {
        let mut server = config(provider_with_alerts(), &TLS13, authority.verifier(), &own);
        server.max_fragment_size = Some(32);
        let (address, seen) = serve(server, &[&[ONE_WRITE]]).await;
        let client = at(address.port(), &authority)
            .credentials(certificate(&authority.issue("merchant")))
            .retry(saferpay_api::retry::Never)
            .build()
            .unwrap();
        let error = failure(&client).await;
        assert!(error.is_outcome_unknown(), "{error}");
        assert!(error.to_string().contains("CertificateExpired"), "{error}");
        assert_eq!(seen.requests().len(), 1);
    }
}

#[tokio::test]
async fn a_server_with_an_untrusted_certificate_receives_nothing_and_no_second_call() {
    let authority = Authority::new();
    for version in VERSIONS {
        for (own, case) in [
            (authority.issue_expired("localhost"), "expired"),
            (Authority::new().issue("localhost"), "untrusted"),
            (authority.issue("other.example"), "for another host"),
        ] {
            let server = config(provider(), version, authority.verifier(), &own);
            let (address, seen) = serve(server, &[&[ANSWER]]).await;
            let client = at(address.port(), &authority)
                .credentials(certificate(&authority.issue("merchant")))
                .build()
                .unwrap();
            assert_permanent(&failure(&client).await, case);
            assert_eq!((seen.connections(), seen.requests().len()), (1, 0), "{case}");
        }
    }
}

#[tokio::test]
async fn a_connection_with_a_temporary_failure_is_retried() {
    let authority = Authority::new();
    let unused = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap().port();
    let silent = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let silent_port = silent.local_addr().unwrap().port();
    let addresses = [
        format!("https://localhost:{unused}"),
        format!("https://localhost:{silent_port}"),
        "https://name.invalid".to_owned(),
    ];
    for address in addresses {
        let client = builder(address.clone())
            .root_certificate_pem(authority.pem())
            .connect_timeout(Duration::from_millis(300))
            .retry(ThreeAttempts)
            .build()
            .unwrap();
        let error = failure(&client).await;
        assert!(matches!(error.kind(), ErrorKind::NotSent), "{address}: {error}");
        assert!(error.can_retry_now(), "{address}: {error}");
        assert_eq!(error.attempts(), 3, "{address}: {error}");
    }
}

fn certificate(issued: &Issued) -> Credentials {
    Credentials::certificate_pem(issued.pem())
}

/// Asks for a client certificate and rejects it with this error.
#[derive(Debug)]
struct Rejecting {
    usual: Arc<dyn ClientCertVerifier>,
    error: CertificateError,
}

impl ClientCertVerifier for Rejecting {
    fn root_hint_subjects(&self) -> &[DistinguishedName] {
        self.usual.root_hint_subjects()
    }

    fn verify_client_cert(
        &self,
        _: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: UnixTime,
    ) -> Result<ClientCertVerified, rustls::Error> {
        Err(self.error.clone().into())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        self.usual.verify_tls12_signature(message, certificate, signature)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        self.usual.verify_tls13_signature(message, certificate, signature)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.usual.supported_verify_schemes()
    }
}
