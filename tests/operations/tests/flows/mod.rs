//! The flows work over HTTP, each in the oldest version that has it and in the newest.

mod account;
mod charge;
mod links;
mod options;
mod refunds;
mod report;
mod settle;

use mock_server::{MockServer, Shop};
use saferpay_api::client::{ClientBuilder, Credentials, Environment, VersionedClient};
use saferpay_api::flows::{Attempt, ReturnAddress};
use saferpay_api::money::{Currency, Money};

const TERMINAL: &str = "17795278";

fn client<C: VersionedClient>(server: &MockServer) -> C {
    ClientBuilder::new()
        .environment(Environment::custom(server.address()))
        .customer_id("245294")
        .credentials(Credentials::basic("API_245294_00000001", "not-a-real-password"))
        .build()
        .unwrap()
}

/// An account, its mock server, and a client.
async fn shop<C: VersionedClient>() -> (Shop, MockServer, C) {
    let shop = Shop::new();
    let server = MockServer::start(shop.answers()).await.unwrap();
    let client = client(&server);
    (shop, server, client)
}

fn francs(minor_units: u64) -> Money {
    Money::from_minor_units(minor_units, Currency::CHF)
}

fn attempt() -> Attempt {
    Attempt::new(francs(1050), "order-1", "Two tickets")
}

fn back() -> ReturnAddress {
    ReturnAddress::new("https://shop.example/back?order=1").with_notify("https://shop.example/notify?order=1")
}
