//! Tests of the client from outside: every setting, over HTTP on loopback.
#![cfg(all(feature = "client", feature = "v1_53"))]
#![allow(missing_docs, reason = "a test")]

#[cfg(feature = "blocking")]
mod blocking;
mod raw;
mod settings;
mod sharing;
#[cfg(any(feature = "native-tls", feature = "rustls-aws-lc-rs", feature = "rustls-ring"))]
mod tls;
#[cfg(feature = "tower")]
mod tower;
mod variables;
#[cfg(not(any(feature = "native-tls", feature = "rustls-aws-lc-rs", feature = "rustls-ring")))]
mod without_tls;

use mock_server::{Answer, MockServer};
use saferpay_api::client::{ClientBuilder, Credentials, Environment};
use saferpay_api::v1_53::Client;
use serde_json::{Value, json};

/// A builder for a server on loopback.
fn builder(address: impl Into<String>) -> ClientBuilder<Client> {
    Client::builder()
        .environment(Environment::custom(address))
        .customer_id("245294")
        .credentials(Credentials::basic("name", "MARKED-PASSWORD"))
}

/// A server that gives the same response to every request.
async fn answering(status: u16, body: Value) -> MockServer {
    MockServer::start(move |_| Answer::json(status, &body)).await.unwrap()
}

/// A response to `Terminals/GetTerminals` without terminals.
fn terminals() -> Value {
    json!({ "Terminals": [] })
}
