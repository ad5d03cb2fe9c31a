//! Runs a part of the truth test over HTTP on loopback.

use std::sync::Arc;

use mock_server::{Answer, MockServer, Received};
use saferpay_api::client::{ClientBuilder, Credentials, Environment, VersionedClient};
use saferpay_api::validation::Validation;
use saferpay_api::{v1_33, v1_53};
use serde_json::{Map, Value};
use truth::calls::Caller;
use truth::claim::Outcome;
use truth::deal::{Mode, Plan};
use truth::figures::Figures;
use truth::oracle;
use truth::run::add_facts;
use truth::stub::Stub;
use truth::tables::Tables;

const SEED: u64 = 33;
const ROUNDS: usize = 8;

fn client<C: VersionedClient>(server: &MockServer) -> C {
    ClientBuilder::new()
        .environment(Environment::custom(server.address()))
        .customer_id("245294")
        .credentials(Credentials::basic("API_245294_00000001", "not-a-real-password"))
        .validation(Validation::off())
        .build()
        .unwrap()
}

/// Whether the mock server does not add a `ResponseHeader` to a body.
fn is_sent_as_it_is(body: &[u8]) -> bool {
    let members: Result<Map<String, Value>, _> = serde_json::from_slice(body);
    members.map_or(true, |members| members.contains_key("ResponseHeader"))
}

/// The response of the stub, if this server can send it.
fn answer(stub: &Stub, received: &Received) -> Answer {
    let body = String::from_utf8_lossy(&received.body);
    let in_body = body.split_once("\"RequestId\":\"").and_then(|(_, rest)| rest.split_once('"'));
    let id = match received.header("Saferpay-RequestId") {
        "" => in_body.map_or("", |(id, _)| id),
        id => id,
    };
    loop {
        let reply = stub.answer(id);
        let can_have_body = !matches!(reply.status, 204 | 304);
        let is_sendable = reply.fault.is_none() && reply.id_header.is_none();
        if is_sendable && is_sent_as_it_is(&reply.body) && (can_have_body || reply.body.is_empty()) {
            let content_type = reply.content_type.unwrap_or("application/octet-stream");
            return Answer { status: reply.status, content_type, body: reply.body };
        }
    }
}

#[tokio::test]
async fn no_claim_is_false_over_http() {
    let tables = Arc::new(Tables::load());
    let stub = Arc::new(Stub::new(Arc::clone(&tables), SEED));
    let behind = Arc::clone(&stub);
    let server = MockServer::start(move |received| answer(&behind, received)).await.unwrap();
    let clients: [(&str, Box<dyn Caller>); 2] = [
        ("1.33", Box::new(client::<v1_33::Client>(&server))),
        ("1.53", Box::new(client::<v1_53::Client>(&server))),
    ];
    let mut figures = Figures::default();
    for round in 0..ROUNDS {
        for (version, client) in &clients {
            let operations = tables.operations.iter().enumerate();
            for (index, operation) in operations.filter(|(_, each)| each.version == *version) {
                stub.plan(Plan { operation: index, mode: Mode::Random });
                let id = format!("{version}-{round}-{index}");
                let mut called = client.call(&operation.line, &operation.request, &id).await;
                add_facts(operation, &mut called.claim, &called.value);
                let exchange =
                    stub.last().unwrap_or_else(|| panic!("{}: {:?}", operation.line, called.error));
                figures.count(&exchange, &called.claim);
                let fault = oracle::check(&tables, &exchange, &called.claim);
                assert_eq!(
                    fault,
                    Ok(()),
                    "{version} {} {:?} {:?}",
                    operation.line,
                    exchange.reply,
                    called.error
                );
            }
        }
    }
    println!("{} calls over HTTP\n{figures}", figures.calls);
    for outcome in [Outcome::Done, Outcome::Refused, Outcome::Undecodable, Outcome::Unknown] {
        assert!(figures.of(outcome) > 10, "{outcome:?} is too rare");
    }
}
