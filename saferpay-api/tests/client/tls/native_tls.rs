//! Rejected certificates with the TLS library of the operating system, which shows less than rustls.

use saferpay_api::client::{ClientBuilder, Credentials};
use saferpay_api::error::{Error, ErrorKind};
use saferpay_api::retry::Never;
use saferpay_api::v1_53::Client;
use tokio_rustls::rustls::version::{TLS12, TLS13};

use super::alerts::provider_with_alerts;
use super::server::{ANSWER, Authority, Issued, VERSIONS, config, provider, serve};
use crate::builder;

/// The number of repetitions of each case. The result must not depend on whether the client sees the alert or
/// the reset of the connection first.
const TIMES: usize = 10;

fn at(port: u16, authority: &Authority) -> ClientBuilder<Client> {
    builder(format!("https://localhost:{port}")).root_certificate_pem(authority.pem()).retry(Never)
}

async fn failure(client: &Client) -> Error {
    client.terminals().get_terminals().await.unwrap_err()
}

fn certificate(issued: &Issued) -> Credentials {
    Credentials::certificate_pem(issued.pem())
}

/// The certificates that a server rejects.
fn rejected(authority: &Authority) -> [Credentials; 3] {
    [
        certificate(&authority.issue_expired("merchant")),
        certificate(&Authority::named("foreign").issue("merchant")),
        Credentials::basic("name", "word"),
    ]
}

#[tokio::test]
async fn a_rejection_in_the_handshake_means_not_sent() {
    let authority = Authority::new();
    let own = authority.issue("localhost");
    for credentials in rejected(&authority) {
        let server = config(provider(), &TLS12, authority.verifier(), &own);
        let (address, seen) = serve(server, &[&[ANSWER]]).await;
        let client = at(address.port(), &authority).credentials(credentials).build().unwrap();
        for _ in 0..TIMES {
            let error = failure(&client).await;
            assert!(matches!(error.kind(), ErrorKind::NotSent), "{error}");
        }
        assert!(seen.requests().is_empty());
    }
}

/// The library does not show that an alert arrived instead of a response, so the outcome is unknown.
#[tokio::test]
async fn a_rejection_after_the_handshake_leaves_the_outcome_unknown() {
    let authority = Authority::new();
    let own = authority.issue("localhost");
    for credentials in rejected(&authority) {
        let server = config(provider(), &TLS13, authority.verifier(), &own);
        let (address, _) = serve(server, &[&[ANSWER]]).await;
        let client = at(address.port(), &authority).credentials(credentials).build().unwrap();
        for _ in 0..TIMES {
            let error = failure(&client).await;
            assert!(error.is_outcome_unknown() && !error.can_retry_now(), "{error}");
        }
    }
}

#[tokio::test]
async fn an_alert_after_the_request_leaves_the_outcome_unknown() {
    let authority = Authority::new();
    let own = authority.issue("localhost");
    let scripts: [&'static [&'static [&'static str]]; 4] =
        [&[&["ALERT:*"]], &[&["ALERT:-"]], &[&["H", "ALERT:-"]], &[&["ALERT:P"]]];
    for script in scripts {
        let server = config(provider_with_alerts(), &TLS13, authority.verifier(), &own);
        let (address, seen) = serve(server, script).await;
        let client = at(address.port(), &authority)
            .credentials(certificate(&authority.issue("merchant")))
            .build()
            .unwrap();
        let error = failure(&client).await;
        assert!(error.is_outcome_unknown(), "{script:?}: {error}");
        assert_eq!(seen.requests().len(), 1);
    }
}

#[tokio::test]
async fn a_server_with_an_untrusted_certificate_receives_nothing() {
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
            let error = failure(&client).await;
            assert!(matches!(error.kind(), ErrorKind::NotSent), "{case}: {error}");
            assert_eq!((seen.connections(), seen.requests().len()), (1, 0), "{case}");
        }
    }
}

#[test]
fn unusable_certificates_are_reported_when_the_client_is_built() {
    let authority = Authority::new();
    let issued = authority.issue("merchant");
    let (key, certificate) = (issued.key.serialize_pem(), issued.certificate.pem());
    let other = Authority::new().issue("other").key.serialize_pem();
    let sec1 = "-----BEGIN EC PRIVATE KEY-----\nAAAA\n-----END EC PRIVATE KEY-----\n";
    for (pem, words) in [
        (format!("{other}{certificate}"), "does not belong to the key"),
        (format!("{key}{}{certificate}", authority.pem()), "does not belong to the key"),
        (format!("{sec1}{certificate}"), "convert it to PKCS#8"),
        (certificate, "add its private key"),
    ] {
        let client = builder("https://localhost:1").credentials(Credentials::certificate_pem(pem));
        let error = client.build().unwrap_err().to_string();
        assert!(error.contains(words), "{error}");
    }
}
