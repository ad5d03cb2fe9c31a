//! Calls and flows from threads without an async runtime.

use std::thread;

use mock_server::{MockServer, Payer, Shop};
use saferpay_api::error::ErrorKind;
use saferpay_api::flows::{Attempt, Checkout, ReturnAddress, Settle};
use saferpay_api::money::{Currency, Money};
use tokio::runtime::Runtime;

use super::{answering, builder, terminals};

/// A server for a test without a runtime.
fn server() -> (Runtime, MockServer) {
    let runtime = Runtime::new().unwrap();
    let server = runtime.block_on(answering(200, terminals()));
    (runtime, server)
}

#[test]
fn calls_work_without_a_runtime() {
    let (_runtime, server) = server();
    let client = builder(server.address()).build().unwrap();
    client.terminals().get_terminals().send_blocking().unwrap();
    let response = client.terminals().get_terminals().request_id("r").send_blocking_with_details();
    let response = response.unwrap();
    assert_eq!((response.request_id.as_str(), response.status.as_u16()), ("r", 200));
    assert_eq!(server.received().len(), 2);
}

#[test]
fn threads_can_call_concurrently() {
    let (_runtime, server) = server();
    let client = builder(server.address()).build().unwrap();
    thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                for _ in 0..8 {
                    client.terminals().get_terminals().send_blocking().unwrap();
                }
            });
        }
    });
    assert_eq!(server.received().len(), 64);
}

#[test]
fn errors_are_those_of_asynchronous_calls() {
    let client = builder("http://127.0.0.1:9").build().unwrap();
    let error = client.terminals().get_terminals().send_blocking().unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::NotSent), "{error}");
}

#[tokio::test]
async fn in_a_runtime_a_blocking_call_is_an_error_and_nothing_is_sent() {
    let server = answering(200, terminals()).await;
    let client = builder(server.address()).build().unwrap();
    let error = client.terminals().get_terminals().send_blocking().unwrap_err();
    assert_eq!(
        error.to_string(),
        "not sent: send_blocking must not be used within an async runtime: await the call instead, \
         or on a thread for blocking code call `Handle::block_on` (Terminals/GetTerminals)",
    );
    assert!(server.received().is_empty());
}

#[test]
fn flows_work_without_a_runtime() {
    let runtime = Runtime::new().unwrap();
    let shop = Shop::new();
    let server = runtime.block_on(MockServer::start(shop.answers())).unwrap();
    let client = builder(server.address()).build().unwrap();
    let price = Money::from_minor_units(1050, Currency::CHF);
    let attempt = Attempt::new(price, "order-1", "Two tickets");
    let back = ReturnAddress::new("https://shop.example/back");
    let redirect = client.checkout("17795278", &attempt, &back).send_blocking().unwrap();
    shop.payer(&redirect.token, Payer::Pays);
    assert!(client.settle(&redirect.token, price).send_blocking().unwrap().is_paid());
    assert_eq!(shop.captures(), 1);

    let within = runtime.block_on(async { client.settle(&redirect.token, price).send_blocking() });
    assert!(matches!(within.unwrap_err().kind(), ErrorKind::Invalid(_)));
}
