//! The admin calls.

use reqwest::Method;
use serde_json::{Value, json};

use super::{Bench, cancel, json_response, refused};

async fn control(bench: &Bench, method: Method, path: &str, body: Option<Value>) -> (u16, Value) {
    let request = bench.http.request(method, format!("{}/sandbox/{path}", bench.sandbox.address()));
    let request = request.header("Content-Type", "application/json");
    let request = match body {
        Some(body) => request.body(body.to_string()),
        None => request,
    };
    let response = request.send().await.unwrap();
    let status = response.status().as_u16();
    let text = response.text().await.unwrap();
    (status, if text.is_empty() { Value::Null } else { serde_json::from_str(&text).unwrap() })
}

#[tokio::test]
async fn the_clock_can_be_moved() {
    let bench = Bench::start().await;
    let (status, told_time) =
        control(&bench, Method::POST, "clock", Some(json!({ "advance": "25h 30m" }))).await;
    assert_eq!((status, &told_time["ahead_by_seconds"]), (200, &json!(25 * 3600 + 1800)));
    let ahead = bench.sandbox.clock().offset().as_hours();
    assert_eq!(ahead, 25);
    control(&bench, Method::POST, "clock", Some(json!({ "now": "2030-01-01T00:00:00Z" }))).await;
    let (_, body) = json_response(bench.cancel().body(cancel("1.53").to_string())).await;
    assert!(body["Date"].as_str().unwrap().starts_with("2030-01-01T00:0"), "{body}");
    for bad in [
        json!({}),
        json!({ "advance": "soon" }),
        json!({ "advance": "9999999h" }),
        json!([]),
        json!({ "x": 1 }),
    ] {
        let (status, body) = control(&bench, Method::POST, "clock", Some(bad)).await;
        assert!(status == 400 && body["error"].is_string(), "{body}");
    }
}

#[tokio::test]
async fn faults_and_quirks_can_be_set_and_reset() {
    let bench = Bench::start().await;
    let fault =
        json!({ "operation": "Transaction/Cancel", "kind": { "status": 503 }, "trigger": { "next": 1 } });
    assert_eq!(control(&bench, Method::POST, "faults", Some(fault.clone())).await.0, 204);
    let (_, listed) = control(&bench, Method::GET, "faults", None).await;
    assert_eq!(listed["faults"][0]["kind"], json!({ "status": 503 }));
    let bad = json!({ "kind": { "status": 99 } });
    assert_eq!(control(&bench, Method::POST, "faults", Some(bad)).await.0, 400);
    assert_eq!(control(&bench, Method::PUT, "quirks", Some(json!({ "unknown_fields": false }))).await.0, 204);
    control(&bench, Method::POST, "clock", Some(json!({ "advance": "1h" }))).await;

    assert_eq!(control(&bench, Method::POST, "reset", None).await.0, 204);
    let mut misspelled = cancel("1.53");
    misspelled["Transaction"] = json!(1);
    assert_eq!(json_response(bench.cancel().body(misspelled.to_string())).await.0, 200);
    assert_eq!(bench.sandbox.clock().offset(), jiff::SignedDuration::ZERO);
}

#[tokio::test]
async fn the_last_calls_show_why_one_was_refused_and_no_secrets() {
    let bench = Bench::start().await;
    let mut body = cancel("1.53");
    body["TransactionReference"] = json!({ "OrderId": "4111 1111" });
    refused(bench.cancel().body(body.to_string()), 400).await;
    json_response(bench.cancel().body(cancel("1.53").to_string())).await;
    let (_, requests) = control(&bench, Method::GET, "requests", None).await;
    assert_eq!(requests["count"], 2);
    let first = &requests["requests"][0];
    assert_eq!(first["operation"], "Transaction/Cancel");
    assert_eq!((&first["version"], &first["customer"]), (&json!("1.53"), &json!("100001")));
    assert_eq!((&first["status"], &first["request_id"]), (&json!(400), &json!("r-1")));
    assert_eq!(first["error"]["name"], "VALIDATION_FAILED");
    assert!(first["error"]["details"][0].as_str().unwrap().starts_with("TransactionReference.OrderId"));
    assert_eq!(requests["requests"][1]["error"], Value::Null);
    assert!(!requests.to_string().contains("4111"));
}

/// The document has exactly the calls that exist.
#[tokio::test]
async fn the_document_describes_the_calls() {
    let bench = Bench::start().await;
    let (status, document) = control(&bench, Method::GET, "openapi.json", None).await;
    assert_eq!((status, &document["openapi"]), (200, &json!("3.1.0")));
    let readme = include_str!("../../../README.md");
    let mut count = 0;
    for (path, methods) in document["paths"].as_object().unwrap() {
        let name = path.strip_prefix("/sandbox/").unwrap();
        for (method, operation) in methods.as_object().unwrap() {
            let method = Method::from_bytes(method.to_ascii_uppercase().as_bytes()).unwrap();
            let example = &operation["requestBody"]["content"]["application/json"]["example"];
            let body = (!example.is_null()).then(|| example.clone());
            let status = control(&bench, method.clone(), name, body).await.0;
            // The example of a payment has a link that does not exist.
            let expected: &[u16] = if name == "pay" { &[400] } else { &[200, 204] };
            assert!(expected.contains(&status), "{method} {path}: {status}");
            assert!(
                readme.contains(method.as_str()) && readme.contains(path),
                "the README lacks {method} {path}"
            );
            count += 1;
        }
    }
    assert_eq!(count, 15);
}

#[tokio::test]
async fn one_quirk_can_be_set_alone() {
    let bench = Bench::start().await;
    let (status, quirks) =
        control(&bench, Method::PATCH, "quirks", Some(json!({ "value_case": false }))).await;
    assert_eq!((status, &quirks["value_case"], &quirks["name_case"]), (200, &json!(false), &json!(true)));
    let (status, body) = control(&bench, Method::PATCH, "quirks", Some(json!({ "valuecase": false }))).await;
    assert!(status == 400 && body["error"].as_str().unwrap().contains("value_case"), "{body}");
}

#[tokio::test]
async fn pages_of_other_sites_cannot_control_the_sandbox() {
    let bench = Bench::start().await;
    let address = bench.sandbox.address();
    let own = address.trim_start_matches("http://").to_owned();
    let reset = |headers: &[(&str, &str)]| {
        let request = bench.http.post(format!("{address}/sandbox/reset"));
        headers.iter().fold(request, |request, (name, value)| request.header(*name, *value)).send()
    };
    let (json, own_origin) = (("Content-Type", "application/json"), ("Origin", &*address));
    for (headers, status) in [
        (&[json][..], 204),
        (&[json, own_origin], 204),
        (&[("Sandbox-Control", "1")], 204),
        (&[json, ("Host", "localhost:4711")], 204),
        (&[json, ("Host", "sandbox:4711")], 204),
        (&[], 415),
        (&[("Content-Type", "text/plain")], 415),
        (&[("Content-Type", "application/x-www-form-urlencoded"), own_origin], 415),
        (&[json, ("Origin", "https://evil.example")], 403),
        (&[json, ("Origin", "null")], 403),
        (&[json, ("Sec-Fetch-Site", "cross-site")], 403),
        (&[json, ("Host", "evil.example")], 403),
        (&[json, ("Host", "evil.example"), ("Origin", "http://evil.example")], 403),
    ] {
        assert_eq!(reset(headers).await.unwrap().status().as_u16(), status, "{headers:?} at {own}");
    }
    // DNS rebinding: a page whose host name leads to this machine cannot read anything.
    for path in ["requests", "", "notifications"] {
        let request = bench.http.get(format!("{address}/sandbox/{path}")).header("Host", "evil.example:4711");
        assert_eq!(request.send().await.unwrap().status(), 403, "{path}");
    }
}

#[tokio::test]
async fn an_unknown_call_lists_the_known_ones() {
    let bench = Bench::start().await;
    for (method, path) in [(Method::GET, "nothing"), (Method::GET, "reset"), (Method::DELETE, "clock")] {
        let (status, body) = control(&bench, method, path, None).await;
        assert!(status == 404 && body["error"].as_str().unwrap().contains("/sandbox/reset"), "{body}");
    }
}
