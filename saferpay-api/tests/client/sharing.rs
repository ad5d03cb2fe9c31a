//! The types of the client can be shared between threads, and are small.

use saferpay_api::client::{Call, ClientBuilder, Connection, Credentials, Environment, Response};
use saferpay_api::error::Error;
use saferpay_api::transport::{HyperTransport, Transport, TransportError};
use saferpay_api::v1_53::Client;
use saferpay_api::v1_53::transaction::{CaptureResponse, Transaction};

use super::builder;

const fn shared<T: Send + Sync + 'static>() {}
const fn cloned<T: Clone + Send + Sync + 'static>() {}

const _: () = {
    cloned::<Client>();
    cloned::<Connection>();
    cloned::<Credentials>();
    cloned::<Environment>();
    cloned::<HyperTransport>();
    cloned::<Response<CaptureResponse>>();
    shared::<Error>();
    shared::<TransportError>();
    shared::<Box<dyn Transport>>();
    shared::<Call<CaptureResponse>>();
    shared::<Transaction<'static>>();
};

const fn sent<T: Send>() {}
const _: () = sent::<ClientBuilder<Client>>();

/// A call borrows neither the client nor the request, so that a task can outlive both.
#[tokio::test]
async fn a_call_can_be_spawned() {
    let server = crate::answering(200, crate::terminals()).await;
    let task = {
        let client = builder(server.address()).build().unwrap();
        let terminal = "1".to_owned();
        drop(tokio::spawn(client.terminals().get_terminal(&terminal).send_with_details()));
        tokio::spawn(client.terminals().get_terminals().into_future())
    };
    task.await.unwrap().unwrap();
}

#[test]
fn a_client_and_an_error_have_the_size_of_a_few_pointers() {
    assert!(size_of::<Client>() <= 4 * size_of::<usize>());
    assert_eq!(size_of::<Error>(), size_of::<usize>());
    let client = builder("http://127.0.0.1:1").build().unwrap();
    let clones: Vec<Client> = (0..1000).map(|_| client.clone()).collect();
    assert_eq!(clones.len(), 1000);
}
