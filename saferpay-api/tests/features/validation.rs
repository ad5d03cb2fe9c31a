//! Clients refuse to send invalid requests. These tests use HTTP and generated types.

use std::time::{Duration, SystemTime};

use mock_server::{Answer, MockServer};
use saferpay_api::client::{ClientBuilder, Credentials, Environment};
use saferpay_api::error::{Error, ErrorKind, Problem};
use saferpay_api::v1_53::payment_page::InitializeRequest;
use saferpay_api::v1_53::saferpay_fields_access_token::CreateAccessTokenRequest;
use saferpay_api::v1_53::secure_pay_gate::CreateSingleUsePaymentLinkRequest;
use saferpay_api::v1_53::transaction_reporting::GetTransactionsQuery;
use saferpay_api::v1_53::{
    Amount, Client, PaymentPagePayment, PaymentPagePaymentMethod, PaymentWithOptions, RequestAddress,
    ReturnUrl, SpgPayer,
};
use saferpay_api::validation::{Fault, Format, Validation};
use serde_json::json;

async fn server() -> MockServer {
    let answer = json!({
        "Token": "t", "Expiration": "2026-01-30T13:00:00Z", "RedirectUrl": "https://saferpay.example/",
    });
    MockServer::start(move |_| Answer::json(200, &answer)).await.unwrap()
}

fn builder(server: &MockServer) -> ClientBuilder<Client> {
    Client::builder()
        .environment(Environment::custom(server.address()))
        .customer_id("245294")
        .credentials(Credentials::basic("API_245294_00000001", "not-a-real-password"))
}

fn initialize(value: &str, method: &str) -> InitializeRequest {
    let payment = PaymentPagePayment::new(Amount::new(value, "CHF"), "Tickets").with_order_id("order-1");
    InitializeRequest::new("17795278", payment, ReturnUrl::new("https://shop.example/"))
        .with_payment_methods(vec![PaymentPagePaymentMethod::from(method)])
}

fn places(error: &Error) -> Vec<&str> {
    let ErrorKind::Invalid(problems) = error.kind() else { panic!("{error}") };
    problems.iter().map(Problem::field).collect()
}

#[tokio::test]
async fn an_invalid_request_is_not_sent() {
    let server = server().await;
    let client = builder(&server).build().unwrap();
    let error = client.payment_page().initialize(&initialize("10.55", "FAXPAY")).await.unwrap_err();
    assert_eq!(places(&error), ["Payment.Amount.Value", "PaymentMethods[0]"]);
    assert!(!error.to_string().contains("10.55") && !error.to_string().contains("FAXPAY"), "{error}");
    assert!(server.received().is_empty());
}

#[tokio::test]
async fn unlisted_values_pass_if_the_validation_allows_them() {
    let server = server().await;
    let strict = builder(&server).build().unwrap();
    let lenient = builder(&server).validation(Validation::new().allow_unknown_values()).build().unwrap();
    let request = initialize("1050", "FAXPAY");
    assert!(strict.payment_page().initialize(&request).await.is_err());
    strict.payment_page().initialize(&request).allow_unknown_values().await.unwrap();
    lenient.payment_page().initialize(&request).await.unwrap();
    let wrong = initialize("10.50", "FAXPAY");
    let error = lenient.payment_page().initialize(&wrong).await.unwrap_err();
    assert_eq!(places(&error), ["Payment.Amount.Value"]);
    strict.payment_page().initialize(&wrong).without_validation().await.unwrap();
    let sent = server.received();
    assert_eq!(sent.len(), 3);
    assert_eq!(sent[2].json()["Payment"]["Amount"]["Value"], "10.50");
}

/// 2026-01-30T12:00:00Z
fn noon() -> Validation {
    Validation::new().at(SystemTime::UNIX_EPOCH + Duration::from_secs(1_769_774_400))
}

#[test]
fn a_payment_link_expires_after_an_hour_to_half_a_year() {
    let fault = |expiry: &str| {
        let payment = PaymentWithOptions::new(Amount::new("1050", "CHF"), "order-1", "Tickets");
        let request = CreateSingleUsePaymentLinkRequest::new(payment, expiry, SpgPayer::new());
        let invalid = noon().check(&request).err()?;
        let [violation] = invalid.violations() else { panic!("{invalid}") };
        assert_eq!(violation.path(), "ExpirationDate");
        Some(violation.fault().to_string())
    };
    for fine in ["2026-01-30T13:00:00Z", "2026-01-30T14:00:00+01:00", "2026-07-29T12:00:00Z", "2026-03-01"] {
        assert_eq!(fault(fine), None, "{fine}");
    }
    for wrong in ["2026-01-30T12:59:59Z", "2026-07-29T12:00:01Z", "2025-12-31T00:00:00+01:00"] {
        assert_eq!(fault(wrong).as_deref(), Some("must be 1 hour to 180 days in the future"), "{wrong}");
    }
    let long = fault("2026-03-01T00:00:00.000+01:00");
    assert_eq!(long.as_deref(), Some("must have 10 to 25 characters, but has 29"));
    assert!(fault("01.03.2026").is_some_and(|fault| fault.starts_with("must be a date and time")));
}

#[test]
fn attempts_source_urls_and_report_ends_follow_the_sentences_of_the_page() {
    let payment = PaymentWithOptions::new(Amount::new("1050", "CHF"), "order-1", "Tickets");
    let link = CreateSingleUsePaymentLinkRequest::new(payment, "2026-03-01", SpgPayer::new());
    for attempts in -1..12 {
        let result = noon().check(&link.clone().with_max_payment_attempts(attempts));
        assert_eq!(result.is_ok(), [0, 1, 3, 5, 10].contains(&attempts), "{attempts}");
    }

    let urls = vec!["https://a.example/".to_owned(), "http://b.example/".to_owned()];
    let invalid = CreateAccessTokenRequest::new(urls, "Fields").validate().unwrap_err();
    assert_eq!(invalid.to_string(), "SourceUrls[1] must be an address that starts with https://");
    let invalid = CreateAccessTokenRequest::new(Vec::new(), "Fields").validate().unwrap_err();
    assert_eq!(invalid.violations()[0].fault(), &Fault::Empty);

    let report = |end: &str| noon().check(&GetTransactionsQuery::new("2026-01-01", end));
    assert!(report("2026-01-29T23:59").is_ok());
    assert_eq!(report("2026-01-31").unwrap_err().to_string(), "EndDate must be before today");
}

/// A code may have become valid after this crate was released.
#[test]
fn new_codes_pass_if_unlisted_values_do_and_malformed_codes_do_not() {
    let lenient = Validation::new().allow_unknown_values();
    let amount = |code: &str| Amount::new("1050", code);
    let faults = |validation: &Validation, code| {
        let found = validation.check(&amount(code)).map_err(|error| error.violations()[0].fault().clone());
        found.err()
    };
    assert_eq!(faults(&Validation::new(), "XQQ"), Some(Fault::UnknownValue));
    assert_eq!(faults(&lenient, "XQQ"), None);
    for code in ["xqq", "XQ", "XQQQ", "X1Q", "Fr."] {
        assert_eq!(faults(&lenient, code), Some(Fault::Format(Format::Currency)), "{code}");
    }
    let address = RequestAddress::new().with_country_code("QZ");
    assert!(Validation::new().check(&address).is_err() && lenient.check(&address).is_ok());
    assert!(lenient.check(&RequestAddress::new().with_country_code("Q1")).is_err());
}
