//! Without a feature for TLS, a client uses a custom transport, or plain HTTP on loopback.

use saferpay_api::client::{Credentials, Environment};
use saferpay_api::error::ErrorKind;
use saferpay_api::transport::{HyperTransport, Transport, TransportFuture};

use super::{answering, builder, terminals};

#[test]
fn the_error_names_the_features_and_the_alternative() {
    let error = builder("http://127.0.0.1:1")
        .environment(Environment::Test)
        .root_certificate_pem("-----BEGIN CERTIFICATE-----")
        .credentials(Credentials::certificate_pem("-----BEGIN PRIVATE KEY-----"))
        .build()
        .unwrap_err();
    let ErrorKind::Misconfigured(problems) = error.kind() else {
        panic!("{error}");
    };
    let fields: Vec<_> = problems.iter().map(saferpay_api::error::Problem::field).collect();
    assert_eq!(fields, ["root_certificate_pem", "credentials", "environment"]);
    for problem in problems {
        for part in ["`rustls-aws-lc-rs`", "`rustls-ring`", "`native-tls`", "transport of your own"] {
            assert!(problem.message().contains(part), "{problem}");
        }
    }
}

struct Own;

impl Transport for Own {
    fn send(&self, _: http::Request<bytes::Bytes>) -> TransportFuture<'_> {
        Box::pin(async { Ok(http::Response::new(bytes::Bytes::from_static(b"{\"Terminals\":[]}"))) })
    }
}

#[tokio::test]
async fn a_custom_transport_needs_no_feature() {
    let client = builder("x").environment(Environment::Production).transport(Own).build().unwrap();
    client.terminals().get_terminals().await.unwrap();
}

#[tokio::test]
async fn plain_http_reaches_a_sandbox() {
    let server = answering(200, terminals()).await;
    builder(server.address()).build().unwrap().terminals().get_terminals().await.unwrap();
}

#[tokio::test]
async fn the_default_transport_sends_nothing() {
    let transport = HyperTransport::new().unwrap();
    let request = http::Request::post("https://127.0.0.1:9").body(bytes::Bytes::new()).unwrap();
    let error = transport.send(request).await.unwrap_err();
    assert!(!error.is_outcome_unknown() && error.is_permanent(), "{error:?}");
    let reason = std::error::Error::source(&error).unwrap().to_string();
    assert!(reason.contains("rustls-ring"), "{reason}");
}
