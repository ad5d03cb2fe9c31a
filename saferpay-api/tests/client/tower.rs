//! Services and layers of tower work as transports.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderValue, Request, Response};
use saferpay_api::client::Credentials;
use saferpay_api::error::{Error, ErrorKind};
use saferpay_api::transport::{TowerTransport, TransportError};
use saferpay_api::v1_53::Client;
use tokio::net::TcpListener;
use tower::{ServiceBuilder, ServiceExt, service_fn};

use super::{answering, builder, terminals};

async fn call(client: &Client) -> Result<(), Error> {
    client.terminals().get_terminals().await.map(|_| ())
}

#[tokio::test]
async fn layers_wrap_the_default_transport() {
    let server = answering(200, terminals()).await;
    let passed = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&passed);
    let client = builder(server.address())
        .wrap_transport(move |usual| {
            let stack = ServiceBuilder::new()
                .timeout(Duration::from_secs(20))
                .concurrency_limit(2)
                .map_request(|mut request: Request<Bytes>| {
                    request.headers_mut().insert("x-shop", HeaderValue::from_static("1"));
                    request
                })
                .map_response(move |response: Response<_>| {
                    counted.fetch_add(1, Ordering::SeqCst);
                    response
                })
                .service(usual);
            TowerTransport::new(stack)
        })
        .build()
        .unwrap();
    let calls = (0..8).map(|_| {
        let client = client.clone();
        tokio::spawn(async move { call(&client).await })
    });
    for call in calls.collect::<Vec<_>>() {
        call.await.unwrap().unwrap();
    }
    assert_eq!(passed.load(Ordering::SeqCst), 8);
    let received = server.received();
    assert!(received.len() == 8 && received.iter().all(|request| request.header("x-shop") == "1"));
    assert!(received[0].header("authorization").starts_with("Basic "));
}

#[tokio::test]
async fn a_time_out_of_a_layer_leaves_the_outcome_unknown() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let client = builder(address)
        .wrap_transport(|usual| {
            let stack = ServiceBuilder::new().timeout(Duration::from_millis(200)).service(usual);
            TowerTransport::new(stack)
        })
        .build()
        .unwrap();
    let error = call(&client).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::OutcomeUnknown), "{error}");
}

#[tokio::test]
async fn errors_of_the_default_transport_pass_through_layers() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let client = builder(address)
        .wrap_transport(|usual| {
            let stack = ServiceBuilder::new().timeout(Duration::from_secs(20)).service(usual);
            TowerTransport::new(stack)
        })
        .build()
        .unwrap();
    let error = call(&client).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::NotSent), "{error}");
}

#[tokio::test]
async fn a_service_can_replace_the_transport() {
    // `String` is an `http_body::Body`; a boxed clone service is not `Sync`.
    let service = service_fn(|request: Request<Bytes>| async move {
        if request.headers().contains_key("authorization") {
            Err(TransportError::not_sent("credentials, though there should be none"))
        } else {
            Ok(Response::new(terminals().to_string()))
        }
    });
    let transport = TowerTransport::new(service.boxed_clone());
    let own = builder("https://example.com").credentials(Credentials::in_transport()).transport(transport);
    // Its response has no content type, which is accepted.
    call(&own.build().unwrap()).await.unwrap();
}

#[tokio::test]
async fn responses_of_a_service_are_limited_and_its_errors_are_classified() {
    let long =
        service_fn(|_: Request<Bytes>| async { Ok::<_, TransportError>(Response::new("x".repeat(999))) });
    let transport = TowerTransport::new(long).with_response_limit(998);
    let error =
        call(&builder("https://example.com").transport(transport).build().unwrap()).await.unwrap_err();
    assert!(error.is_outcome_unknown() && error.status().is_some_and(|status| status == 200), "{error}");

    let known = service_fn(|_: Request<Bytes>| async {
        Err::<Response<String>, _>(TransportError::not_sent("no route"))
    });
    let error =
        call(&builder("https://example.com").transport(TowerTransport::new(known)).build().unwrap()).await;
    assert!(matches!(error.unwrap_err().kind(), ErrorKind::NotSent));

    let unknown =
        service_fn(|_: Request<Bytes>| async { Err::<Response<String>, _>(std::io::Error::other("reset")) });
    let error =
        call(&builder("https://example.com").transport(TowerTransport::new(unknown)).build().unwrap()).await;
    assert!(matches!(error.unwrap_err().kind(), ErrorKind::OutcomeUnknown));
}
