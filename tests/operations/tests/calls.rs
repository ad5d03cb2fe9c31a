//! Every operation of every version, called over HTTP on loopback.

use std::sync::{Arc, Mutex};

use mock_server::{Answer, MockServer};
use operations::{CLIENTS, Connect, Fill, Sampler, corrected, each_fourth};
use saferpay_spec::{Operation, Specification};
use serde_json::Value;

/// The path of a call whose parameters have their own names as values.
fn path(operation: &Operation) -> String {
    operation.path.replace("[customerId]", Connect::CUSTOMER).replace(['[', ']'], "")
}

fn body(specification: &Specification, fields: Option<&[saferpay_spec::Field]>) -> Value {
    fields.map_or(Value::Null, |fields| Sampler::new(specification, Fill::Full).object(fields))
}

#[tokio::test]
async fn operations_can_be_called() {
    can_be_called(each_fourth(corrected())).await;
}

#[tokio::test]
#[ignore = "long, since it covers every version: `.ci/long` runs it"]
async fn every_operation_of_every_version_can_be_called() {
    can_be_called(corrected().iter()).await;
}

async fn can_be_called(versions: impl Iterator<Item = &Specification>) {
    let next = Arc::new(Mutex::new(Answer::empty(500)));
    let answer = Arc::clone(&next);
    let server = MockServer::start(move |_| answer.lock().unwrap().clone()).await.unwrap();
    let connect = Connect::to(server.address());
    let mut called_operations = 0;
    for specification in versions {
        let version = specification.version.to_string();
        let (_, connecting) = CLIENTS.iter().find(|(each, _)| *each == version).unwrap();
        let client = connecting(&connect);
        for operation in &specification.operations {
            let line = format!("{} {}", operation.method, operation.path);
            let management = operation.path.starts_with("/rest/");
            let query = (!operation.query.is_empty()).then_some(&*operation.query);
            let request = operation.request.as_ref().map(|message| &*message.fields);
            let response = body(specification, operation.response.as_ref().map(|message| &*message.fields));
            *next.lock().unwrap() = match &response {
                Value::Null => Answer::empty(200),
                response => Answer::json(200, response),
            };
            let sent = body(specification, query.or(request));
            let call = client.call(&line, &sent.to_string());
            let answered = call.unwrap_or_else(|| panic!("{version} {line} cannot be called")).await;
            assert_eq!(answered.as_ref().ok(), Some(&response), "{version} {line}: {answered:?}");

            called_operations += 1;
            let received = server.received().pop().unwrap();
            assert_eq!(received.method, operation.method.as_str(), "{version} {line}");
            assert_eq!(received.path, path(operation), "{version} {line}");
            assert!(received.header("authorization").starts_with("Basic "), "{version} {line}");
            let mut arrived = received.json();
            if management {
                assert_eq!(received.header("Saferpay-ApiVersion"), version, "{line}");
                assert!(!received.header("Saferpay-RequestId").is_empty(), "{version} {line}");
            } else {
                let header = arrived.as_object_mut().unwrap().remove("RequestHeader").unwrap();
                assert_eq!(header["SpecVersion"], version, "{line}");
                assert_eq!(header["CustomerId"], Connect::CUSTOMER, "{version} {line}");
                assert_eq!(header["RetryIndicator"], 0, "{version} {line}");
            }
            if request.is_some() {
                assert_eq!(arrived, sent, "{version} {line}");
            } else if query.is_some() {
                for name in sent.as_object().unwrap().keys() {
                    assert!(
                        received.query.contains(&format!("{name}=")),
                        "{version} {line}: {}",
                        received.query
                    );
                }
            } else {
                assert!(received.body.is_empty(), "{version} {line}");
            }
        }
    }
    assert_eq!(CLIENTS.len(), corrected().len());
    println!("{called_operations} operations called");
}
