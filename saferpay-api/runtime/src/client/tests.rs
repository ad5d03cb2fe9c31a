//! Calls over HTTP, with types of the runtime instead of generated ones.

use std::net::TcpListener;
use std::time::Duration;

use serde_json::{Value, json};

use super::test_client::{Client, Essential};
use super::test_server::Server;
use super::{Call, ClientBuilder, Credentials, Environment, Operation};
use crate::error::{Error, ErrorKind};
use crate::header::ClientInfo;

impl Client {
    fn at(address: impl Into<String>) -> Self {
        ClientBuilder::new()
            .environment(Environment::custom(address))
            .customer_id("245294")
            .credentials(Credentials::basic("Aladdin", "open sesame"))
            .client_info(ClientInfo::new().with_shop_info("Shop"))
            .build()
            .unwrap()
    }

    fn capture(&self) -> Call<ClientInfo> {
        let operation = Operation::post("Transaction/Capture", "/Payment/v1/Transaction/Capture");
        Call::new(&self.0, operation).body(&ClientInfo::new().with_os_info("a\"b"))
    }

    fn terminal(&self, id: &str) -> Call<ClientInfo> {
        let path = "/rest/customers/[customerId]/terminals/[terminalId]";
        Call::new(&self.0, Operation::get("Terminals/Get", path)).parameter::<String>("terminalId", id)
    }
}

async fn capture(server: &Server) -> Result<ClientInfo, Error> {
    Client::at(server.address()).capture().await
}

#[tokio::test]
async fn a_json_api_call_works() {
    let server = Server::json("200 OK", r#"{"ShopInfo":"Answer"}"#);
    let client = Client::at(server.address() + "/api/");
    let response = client.capture().request_id("r-1").send_with_details().await.unwrap();
    assert_eq!(response.value, ClientInfo::new().with_shop_info("Answer"));
    assert_eq!(response.status, 200);
    assert_eq!(response.request_id, "r-1");
    assert!(response.raw_body.to_text().contains("ResponseHeader"));
    assert!(response.headers.contains_key("content-type"));

    let seen = server.seen();
    assert_eq!(seen.line, "POST /api/Payment/v1/Transaction/Capture HTTP/1.1");
    assert_eq!(seen.header("authorization"), Some("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="));
    for name in ["accept", "content-type"] {
        assert_eq!(seen.header(name), Some("application/json; charset=utf-8"), "{name}");
    }
    assert_eq!(
        seen.body,
        r#"{"RequestHeader":{"SpecVersion":"1.99","CustomerId":"245294","RequestId":"r-1","RetryIndicator":0,"ClientInfo":{"ShopInfo":"Shop"}},"OsInfo":"a\"b"}"#,
    );
}

#[tokio::test]
async fn a_management_api_call_works() {
    let server = Server::json("200 OK", r#"{"OsInfo":"Answer"}"#);
    let client = Client::at(server.address());
    let query = ClientInfo::new().with_shop_info("a b");
    let answer = client.terminal("17/925").query(&query).await.unwrap();
    assert_eq!(answer, ClientInfo::new().with_os_info("Answer"));

    let seen = server.seen();
    assert_eq!(seen.line, "GET /rest/customers/245294/terminals/17%2F925?ShopInfo=a%20b HTTP/1.1");
    assert_eq!(seen.header("saferpay-apiversion"), Some("1.99"));
    assert_eq!(seen.header("saferpay-requestid").map(str::len), Some(36));
    assert_eq!(seen.header("content-type"), None);
    assert_eq!(seen.body, "");
}

#[tokio::test]
async fn an_operation_may_respond_with_a_status_only() {
    let server = Server::answering("HTTP/1.1 204 No Content\r\n\r\n");
    let client = Client::at(server.address());
    let delete = Operation::delete("Offers/Delete", "/rest/offers/[id]");
    let call: Call<()> = Call::new(&client.0, delete).parameter::<String>("id", "1");
    call.await.unwrap();
    assert_eq!(server.seen().line, "DELETE /rest/offers/1 HTTP/1.1");
}

#[tokio::test]
async fn a_call_can_have_a_shorter_time_limit_and_its_error_has_the_id() {
    let server = Server::silent();
    let client = Client::at(server.address());
    let call = client.capture().request_id("r-1").timeout(Duration::from_millis(100));
    let error = call.await.unwrap_err();
    assert!(error.is_outcome_unknown());
    assert_eq!(error.request_id(), Some("r-1"));
    assert_eq!(
        error.to_string(),
        "outcome unknown: no complete response within 100ms (Transaction/Capture, request r-1)",
    );
    let error = client.capture().timeout(Duration::ZERO).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Invalid(_)), "{error}");
}

/// The page of a proxy does not prove that a deletion happened.
#[tokio::test]
async fn a_page_instead_of_an_empty_response_does_not_count_as_success() {
    let page = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 6\r\n\r\n<html>";
    let server = Server::answering(page);
    let client = Client::at(server.address());
    let call: Call<()> = Call::new(&client.0, Operation::delete("Offers/Delete", "/rest/offers/1"));
    let error = call.await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Unrecognized(_)) && error.is_outcome_unknown(), "{error}");
}

#[tokio::test]
async fn every_call_has_its_own_id() {
    let mut ids = Vec::new();
    for _ in 0..2 {
        let server = Server::json("200 OK", "{}");
        capture(&server).await.unwrap();
        let body: Value = serde_json::from_str(&server.seen().body).unwrap();
        ids.push(body["RequestHeader"]["RequestId"].clone());
    }
    assert_ne!(ids[0], ids[1]);
}

#[tokio::test]
async fn a_refusal_has_the_details_of_saferpay() {
    let body = json!({
        "Behavior": "DO_NOT_RETRY", "ErrorName": "TRANSACTION_ALREADY_CAPTURED",
        "ErrorMessage": "Transaction already captured", "TransactionId": "t",
    });
    let server = Server::json("402 Payment Required", &body.to_string());
    let error = Client::at(server.address()).capture().request_id("r-1").await.unwrap_err();
    assert!(error.is_already_captured());
    assert_eq!(error.status().unwrap(), 402);
    assert_eq!(
        error.to_string(),
        "TRANSACTION_ALREADY_CAPTURED: Transaction already captured \
         (Transaction/Capture, request r-1, HTTP 402)",
    );
}

#[tokio::test]
async fn a_firewall_page_is_recognized() {
    let server = Server::answering(
        "HTTP/1.1 403 Forbidden\r\nContent-Type: text/html\r\nContent-Length: 7\r\n\r\n<html/>",
    );
    let error = capture(&server).await.unwrap_err();
    let ErrorKind::Unrecognized(answer) = error.kind() else {
        panic!("{error}");
    };
    assert_eq!((answer.status().as_u16(), answer.start()), (403, "<html/>"));
    assert_eq!(answer.content_type(), Some("text/html"));
    // The firewall can have blocked the request, or the response to it.
    assert!(error.is_outcome_unknown());
}

#[tokio::test]
async fn a_body_that_is_cut_off_leaves_the_outcome_unknown() {
    let server = Server::answering(
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{\"Shop",
    );
    let error = capture(&server).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::OutcomeUnknown), "{error}");
    assert_eq!(error.status().unwrap(), 200);
    assert_eq!(error.raw_body().unwrap().as_bytes(), b"{\"Shop");
    assert!(!error.can_retry_now());
}

#[tokio::test]
async fn a_connection_closed_without_an_answer_leaves_the_outcome_unknown() {
    let error = capture(&Server::answering("")).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::OutcomeUnknown), "{error}");
}

#[tokio::test]
async fn a_response_without_an_essential_fact_is_kept() {
    let server = Server::json("200 OK", r#"{"CaptureId":"c","Status":[4111]}"#);
    let client = Client::at(server.address());
    let operation = Operation::post("Transaction/Capture", "/Payment/v1/Transaction/Capture");
    let error = Call::<Essential>::new(&client.0, operation).await.unwrap_err();
    let ErrorKind::Undecodable(fault) = error.kind() else {
        panic!("{error}");
    };
    assert_eq!((fault.path(), fault.facts().capture_id()), ("Status", Some("c".into())));
    assert!(error.raw_body().unwrap().to_text().contains("4111"));
    assert!(error.is_outcome_unknown());
    assert!(!format!("{error} {error:?}").contains("4111"));
}

#[tokio::test]
async fn a_detail_that_cannot_be_read_is_absent_and_named() {
    let server = Server::json("200 OK", r#"{"ShopInfo":[4111],"OsInfo":"Os"}"#);
    let details = Client::at(server.address()).capture().send_with_details().await.unwrap();
    assert_eq!(details.value, ClientInfo::new().with_os_info("Os"));
    let gaps: Vec<String> = details.gaps().iter().map(ToString::to_string).collect();
    assert_eq!(gaps, ["ShopInfo cannot be read: expected a string, found sequence"]);
}

#[tokio::test]
async fn a_refused_connection_means_not_sent() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let error = Client::at(address).capture().await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::NotSent), "{error}");
    assert!(error.can_retry_now() && !error.is_outcome_unknown());
    assert!(error.to_string().contains("refused"), "{error}");
}

#[tokio::test]
async fn a_failed_tls_handshake_means_not_sent() {
    let error = Client::at(Server::babbling().tls_address()).capture().await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::NotSent), "{error}");
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    let other = TcpListener::bind("127.0.0.1:0").unwrap();
    other.set_nonblocking(true).unwrap();
    let server = Server::answering(format!(
        "HTTP/1.1 307 Temporary Redirect\r\nLocation: http://{}/\r\nContent-Length: 0\r\n\r\n",
        other.local_addr().unwrap()
    ));
    let error = capture(&server).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Unrecognized(_)), "{error}");
    assert_eq!(error.status().unwrap(), 307);
    assert!(other.accept().is_err(), "the credentials were sent to the other server");
}

#[tokio::test]
async fn an_invalid_request_is_an_error_before_it_is_sent() {
    let client = Client::at("http://127.0.0.1:9");
    let error = client.terminal("").request_id("a b").await.unwrap_err();
    let ErrorKind::Invalid(problems) = error.kind() else {
        panic!("{error}");
    };
    let fields: Vec<_> = problems.iter().map(crate::error::Problem::field).collect();
    assert_eq!(fields, ["request_id", "terminalId"]);
    assert!(!error.is_outcome_unknown());
}

#[test]
fn calls_can_move_between_threads_and_show_no_secrets() {
    fn travels<T: Send>(_: &T) {}
    let client = Client::at("http://127.0.0.1:9");
    let call = client.terminal("secret");
    assert!(!format!("{call:?}").contains("secret"));
    travels(&call);
    travels(&call.into_future());
    travels(&client.capture().send_with_details());
}

#[tokio::test]
async fn a_login_that_a_response_repeats_is_masked() {
    // The login of the client in Base64.
    let text = "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ== is not open sesame";
    let body = format!(r#"{{"ErrorName":"AUTHENTICATION_FAILED","ErrorMessage":"{text}"}}"#);
    let server = Server::json("401 Unauthorized", &body);
    let error = Client::at(server.address()).capture().await.unwrap_err();
    let printed = format!("{error} {error:?} {:?}", error.kind());
    assert!(printed.contains("Basic *** is not ***"), "{printed}");
    assert!(!printed.contains("QWxhZGRpbjpv") && !printed.contains("sesame"), "{printed}");
}

fn problems(error: &Error) -> Vec<&str> {
    let ErrorKind::Invalid(problems) = error.kind() else {
        panic!("{error}");
    };
    problems.iter().map(crate::error::Problem::field).collect()
}

#[tokio::test]
async fn a_request_that_breaks_the_rules_is_not_sent() {
    let client = Client::at("http://127.0.0.1:1");
    let call = |info: &ClientInfo| {
        let operation = Operation::post("Transaction/Capture", "/Payment/v1/Transaction/Capture");
        Call::<ClientInfo>::new(&client.0, operation).body(info)
    };
    let wrong = ClientInfo::new().with_shop_info("漢").with_os_info("");
    let error = call(&wrong).request_id("a b").await.unwrap_err();
    assert_eq!(problems(&error), ["request_id", "ShopInfo", "OsInfo"]);
    assert_eq!(
        call(&wrong).await.unwrap_err().to_string(),
        "not sent: ShopInfo must consist of characters of ISO 8859-15; \
         OsInfo must have 1 to 100 characters, but has 0 (Transaction/Capture)",
    );

    // Nothing listens on port 1: the request passed validation and could not connect.
    let error = call(&wrong).without_validation().await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::NotSent), "{error}");
}

#[tokio::test]
async fn a_query_that_breaks_the_rules_is_not_sent() {
    let client = Client::at("http://127.0.0.1:1");
    let operation = Operation::get("Reports/Get", "/rest/reports");
    let query = ClientInfo::new().with_os_info("漢");
    let error = Call::<ClientInfo>::new(&client.0, operation).query(&query).await.unwrap_err();
    assert_eq!(problems(&error), ["OsInfo"]);
}

#[tokio::test]
async fn a_client_can_disable_validation() {
    let server = Server::json("200 OK", "{}");
    let client: Client = ClientBuilder::new()
        .environment(Environment::custom(server.address()))
        .customer_id("245294")
        .credentials(Credentials::basic("Aladdin", "open sesame"))
        .validation(crate::validation::Validation::off())
        .build()
        .unwrap();
    let operation = Operation::post("Transaction/Capture", "/Payment/v1/Transaction/Capture");
    let wrong = ClientInfo::new().with_os_info("");
    Call::<ClientInfo>::new(&client.0, operation).body(&wrong).await.unwrap();
    assert!(server.seen().body.contains(r#""OsInfo":"""#));
}
