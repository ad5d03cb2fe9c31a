//! Each kind of invalid request is refused with a reason.

use reqwest::Method;
use serde_json::json;

use super::{Bench, cancel, header, json_response, refused};

#[tokio::test]
async fn the_content_type_must_be_json() {
    let bench = Bench::start().await;
    let path = bench.sandbox.api_address() + "/Payment/v1/Transaction/Cancel";
    let bare =
        || bench.http.post(&path).basic_auth("sandbox", Some("sandbox")).body(cancel("1.53").to_string());
    for content_type in [
        None,
        Some("text/plain"),
        Some("application/json; charset=iso-8859-1"),
        Some("application/jsonx"),
        Some(""),
    ] {
        let mut request = bare().header("Accept", "application/json");
        if let Some(text) = content_type {
            request = request.header("Content-Type", text);
        }
        assert_eq!(refused(request, 415).await.0, "VALIDATION_FAILED", "{content_type:?}");
    }
    let twice = bare().header("Content-Type", "application/json").header("Content-Type", "application/json");
    refused(twice.header("Accept", "application/json"), 415).await;
    refused(bench.cancel().header("Content-Encoding", "gzip").body(cancel("1.53").to_string()), 415).await;
    for accept in ["text/html", "application/json;q=0", "application/xml, image/*"] {
        let request = bare().header("Content-Type", "application/json").header("Accept", accept);
        assert_eq!(refused(request, 406).await.0, "VALIDATION_FAILED", "{accept}");
    }
    for accept in ["*/*", "text/html, application/json;q=0.5", "APPLICATION/JSON"] {
        let request =
            bare().header("Content-Type", "Application/JSON;Charset=\"UTF-8\"").header("Accept", accept);
        assert_eq!(json_response(request).await.0, 200, "{accept}");
    }
}

#[tokio::test]
async fn a_body_must_be_a_json_object() {
    let bench = Bench::start().await;
    let deep = "[".repeat(100_000);
    for (body, detail) in [
        (&b""[..], "The body is empty; expected a JSON object."),
        (b"{\"a\":", "The body is not JSON: line 1, column 5."),
        (b"[]", "The body is not a JSON object."),
        (b"{\"a\": \"\xff\"}", "The body is not UTF-8 at byte 7."),
        (b"{}", "RequestHeader: The RequestHeader field is required."),
        (b"{\"RequestHeader\": []}", "RequestHeader: The RequestHeader field is required."),
        (b"{\"RequestHeader\": {}}", "RequestHeader.SpecVersion: The SpecVersion field is required."),
    ] {
        let (name, details) = refused(bench.cancel().body(body.to_vec()), 400).await;
        assert_eq!((&*name, &*details), ("VALIDATION_FAILED", &[detail.to_owned()][..]));
    }
    assert_eq!(refused(bench.cancel().body(deep), 400).await.0, "VALIDATION_FAILED");
    let marked = format!("\u{feff}{}", cancel("1.53"));
    assert_eq!(json_response(bench.cancel().body(marked)).await.0, 200);
}

#[tokio::test]
async fn a_body_that_is_too_large_is_refused() {
    let bench = Bench::start().await;
    let (name, details) = refused(bench.cancel().body(vec![b' '; (1 << 20) + 1]), 413).await;
    assert_eq!((&*name, &*details[0]), ("VALIDATION_FAILED", "The body has more than 1048576 bytes."));
}

#[tokio::test]
async fn versions_and_operations_must_exist() {
    let bench = Bench::start().await;
    for version in ["1.0", "1.54", "2.1", "1.053", "", "💥", "1.99999999999"] {
        let (name, details) = refused(bench.cancel().body(cancel(version).to_string()), 400).await;
        assert_eq!(name, "VALIDATION_FAILED", "{version}");
        assert!(details[0].starts_with("RequestHeader.SpecVersion: The "), "{details:?}");
    }
    let mut number = cancel("1.53");
    number["RequestHeader"]["SpecVersion"] = json!(1.53);
    assert_eq!(json_response(bench.cancel().body(number.to_string())).await.0, 200);
    let strict = Bench::with(crate::SandboxBuilder::strict).await;
    refused(strict.cancel().body(number.to_string()), 400).await;

    let path = "/api/Payment/v1/Transaction/DccInquiry";
    let (name, details) =
        refused(bench.request(Method::POST, path).body(cancel("1.2").to_string()), 400).await;
    assert_eq!(name, "ACTION_NOT_SUPPORTED");
    assert_eq!(details, ["Version 1.2 does not have this operation."]);
    let old = bench.terminals().header("Saferpay-ApiVersion", "1.2").header("Saferpay-RequestId", "r");
    assert_eq!(refused(old, 400).await.0, "ACTION_NOT_SUPPORTED");
}

#[tokio::test]
async fn odd_paths_are_not_found_and_other_methods_are_not_allowed() {
    let bench = Bench::with(crate::SandboxBuilder::strict).await;
    for path in [
        "/",
        "/api",
        "/api/",
        "/api/Payment/v1/Transaction/Cancel/",
        "/api//Payment/v1/Transaction/Cancel",
        "/api/payment/v1/Transaction/Cancel",
        "/api/Payment/v1/Transaction/Cancel%00",
        "/api/rest/customers//terminals",
        "/api/rest/customers/%FF/terminals",
        "/api/%F0%9F%92%A5",
        "/api/rest/customers/1/terminals/../../..",
    ] {
        for method in [Method::GET, Method::POST] {
            assert_eq!(refused(bench.request(method, path), 404).await.0, "ACTION_NOT_SUPPORTED", "{path}");
        }
    }
    let (_, details) = refused(bench.request(Method::GET, "/api/Payment/v1/Transaction/Cancel"), 405).await;
    assert_eq!(details, ["This path takes POST."]);
    let foreign = bench.request(Method::GET, "/api/rest/customers/1%2F2/terminals");
    let foreign = foreign.header("Saferpay-ApiVersion", "1.53").header("Saferpay-RequestId", "r");
    assert_eq!(refused(foreign, 403).await.0, "PERMISSION_DENIED");
}

#[tokio::test]
async fn credentials_must_belong_to_an_account() {
    let bench = Bench::start().await;
    let address = bench.sandbox.api_address() + "/Payment/v1/Transaction/Cancel";
    let bare = || {
        bench
            .http
            .post(&address)
            .header("Accept", "application/json")
            .header("Content-Type", "application/json")
            .body(cancel("1.20").to_string())
    };
    let long = "A".repeat(10_000);
    for authorization in [
        None,
        Some("Basic"),
        Some("Basic !!!"),
        Some("Bearer c2FuZGJveDpzYW5kYm94"),
        Some("Basic c2FuZGJveDp4"),
        Some(&*long),
    ] {
        let request = authorization.map_or(bare(), |text| bare().header("Authorization", text));
        let (status, body) = json_response(request).await;
        assert_eq!((status.as_u16(), &body["ErrorName"]), (401, &json!("AUTHENTICATION_FAILED")));
        assert_eq!(body["ErrorMessage"], "Unable to authenticate request");
        assert_eq!(body["ResponseHeader"], json!({ "SpecVersion": "1.20", "RequestId": "r-1" }));
        assert_eq!((&body["Behavior"], body.get("ErrorDetail")), (&json!("ABORT"), None));
    }
    let twice = bare().basic_auth("sandbox", Some("sandbox")).basic_auth("sandbox", Some("sandbox"));
    refused(twice, 401).await;
}

#[tokio::test]
async fn the_data_of_another_customer_is_not_permitted() {
    let bench = Bench::start().await;
    let mut of_another = cancel("1.53");
    of_another["RequestHeader"]["CustomerId"] = json!("100002");
    assert_eq!(refused(bench.cancel().body(of_another.to_string()), 403).await.0, "PERMISSION_DENIED");

    let close = json!({ "RequestHeader": header("1.53"), "TerminalId": "10000201" });
    let (name, details) =
        refused(bench.request(Method::POST, "/api/Payment/v1/Batch/Close").body(close.to_string()), 403)
            .await;
    assert_eq!((&*name, &*details[0]), ("PERMISSION_DENIED", "Invalid terminal"));

    let management = |path: &str| {
        let request = bench.http.get(bench.sandbox.api_address() + path).header("Accept", "application/json");
        let request = request.header("Saferpay-ApiVersion", "1.53").header("Saferpay-RequestId", "r");
        request.basic_auth("sandbox-2", Some("sandbox-2"))
    };
    refused(management("/rest/customers/100001/terminals"), 403).await;
    let (_, details) = refused(management("/rest/customers/100002/terminals"), 403).await;
    assert_eq!(details, ["Invalid license"]);
    assert!(bench.asked().is_empty());
}

#[tokio::test]
async fn payment_links_need_a_terminal_of_their_kind() {
    let bench = Bench::start().await;
    let payment_link = |terminal: &str| {
        let path = format!("/api/rest/customers/100001/terminals/{terminal}/spg-offers/o-1");
        let request = bench.request(Method::GET, &path);
        request.header("Saferpay-ApiVersion", "1.53").header("Saferpay-RequestId", "r")
    };
    refused(payment_link("10000102"), 403).await;
    for terminal in ["10000103", "10000101"] {
        assert_eq!(json_response(payment_link(terminal)).await.0, 200);
    }
    assert_eq!(bench.asked()[0].path["offerId"], "o-1");
}

#[tokio::test]
async fn each_header_of_the_management_api_must_occur_once() {
    let bench = Bench::start().await;
    let (version, id) = ("Saferpay-ApiVersion", "Saferpay-RequestId");
    let long = "x".repeat(51);
    for (headers, detail) in [
        (vec![(id, "r")], "Saferpay-ApiVersion: The Saferpay-ApiVersion field is required."),
        (vec![(version, "1.53")], "Saferpay-RequestId: The Saferpay-RequestId field is required."),
        (vec![(version, "1.53"), (id, "")], "Saferpay-RequestId: The Saferpay-RequestId field is required."),
        (vec![(version, "9.9"), (id, "r")], "Saferpay-ApiVersion: The field"),
        (vec![(version, "1.53"), (version, "1.52"), (id, "r")], "Saferpay-ApiVersion: The field"),
        (vec![(version, "1.53"), (id, "r"), (id, "s")], "Saferpay-RequestId: The field"),
        (vec![(version, "1.53"), (id, "a b")], "Saferpay-RequestId: The field"),
        (vec![(version, "1.53"), (id, &*long)], "Saferpay-RequestId: The field"),
    ] {
        let request =
            headers.iter().fold(bench.terminals(), |request, (name, value)| request.header(*name, *value));
        let (name, details) = refused(request, 400).await;
        assert_eq!(name, "VALIDATION_FAILED");
        assert!(details[0].starts_with(detail), "{details:?}");
    }
}

#[tokio::test]
async fn queries_are_checked() {
    let bench = Bench::start().await;
    let report = |query: &str| {
        let request = bench.request(Method::GET, &format!("/api/rest/customers/100001/transactions{query}"));
        request.header("Saferpay-ApiVersion", "1.53").header("Saferpay-RequestId", "r")
    };
    let (_, details) =
        refused(report("?PageSize=many&TransactionState=X&TransactionState=SUCCESSFUL"), 400).await;
    for start in
        ["PageSize: ", "StartDate: The StartDate field is required.", "EndDate: ", "TransactionState: "]
    {
        assert!(details.iter().any(|detail| detail.starts_with(start)), "{start} is not in {details:?}");
    }
    assert_eq!(
        json_response(report("?StartDate=2026-01-01&EndDate=2026-01-02T10%3A00&PageSize=5&New=1")).await.0,
        200
    );
    assert_eq!(bench.asked()[0].query["EndDate"], "2026-01-02T10:00");
    refused(report("?StartDate=%FF"), 400).await;
}

#[tokio::test]
async fn unknown_fields_and_numeric_amounts_are_accepted_except_in_strict_mode() {
    let capture = json!({
        "RequestHeader": header("1.10"), "Amont": 1,
        "TransactionReference": { "TransactionId": "t" },
        "Amount": { "Value": 100, "CurrencyCode": "CHF" },
    });
    let path = "/api/Payment/v1/Transaction/Capture";
    let bench = Bench::start().await;
    assert_eq!(json_response(bench.request(Method::POST, path).body(capture.to_string())).await.0, 200);
    assert_eq!(bench.asked()[0].body["Amount"]["Value"], "100");
    let strict = Bench::with(crate::SandboxBuilder::strict).await;
    let (_, details) = refused(strict.request(Method::POST, path).body(capture.to_string()), 400).await;
    assert_eq!(details.len(), 2, "{details:?}");
    assert!(details.iter().any(|detail| detail == "Amont: The field Amont is unknown in this version."));
}

#[tokio::test]
async fn a_panic_of_an_operation_is_reported_and_the_server_continues() {
    let bench = Bench::start().await;
    let delete = json!({ "RequestHeader": header("1.53"), "AliasId": "a" });
    let request = bench.request(Method::POST, "/api/Payment/v1/Alias/Delete").body(delete.to_string());
    assert_eq!(refused(request, 500).await.0, "INTERNAL_ERROR");
    assert_eq!(json_response(bench.cancel().body(cancel("1.53").to_string())).await.0, 200);
}
