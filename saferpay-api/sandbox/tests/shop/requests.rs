//! Requests of production clients are accepted by default, and refused in strict mode.

use std::fs;
use std::path::Path;

use saferpay_sandbox::Sandbox;
use serde_json::Value;

async fn status(sandbox: &Sandbox, case: &Value) -> u16 {
    let url = format!("{}/Payment/v1/{}", sandbox.api_address(), case["operation"].as_str().unwrap());
    let request = reqwest::Client::new().post(url).basic_auth("sandbox", Some("sandbox"));
    let request = request.header("Accept", "application/json").header("Content-Type", "application/json");
    request.body(case["body"].to_string()).send().await.unwrap().status().as_u16()
}

#[tokio::test]
async fn production_requests_are_accepted_except_in_strict_mode() {
    let lenient = Sandbox::start().await.unwrap();
    let strict = Sandbox::builder().strict().start().await.unwrap();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/requests");
    let mut count = 0;
    for file in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        let case: Value = serde_json::from_str(&fs::read_to_string(&file).unwrap()).unwrap();
        assert_eq!(status(&lenient, &case).await, 200, "{}", file.display());
        assert_eq!(status(&strict, &case).await, 400, "{}", file.display());
        count += 1;
    }
    assert!(count > 3, "{count} requests");
}

/// The accounts set a quirk, and the builder overrides it.
#[tokio::test]
async fn accounts_set_quirks() {
    let case: Value =
        serde_json::from_str(include_str!("../requests/paymentpage-initialize-1.45-text-for-number.json"))
            .unwrap();
    let mut accounts = saferpay_sandbox::accounts::Accounts::built_in();
    accounts.quirks.insert("text_as_number".to_owned(), false);
    let builder = || Sandbox::builder().accounts(accounts.clone());
    assert_eq!(status(&builder().start().await.unwrap(), &case).await, 400);
    assert_eq!(status(&builder().quirk("text_as_number", true).start().await.unwrap(), &case).await, 200);
    let error = Sandbox::builder().quirk("nothing", true).start().await.unwrap_err();
    assert!(error.to_string().starts_with("there is no quirk `nothing`"), "{error}");
}

#[tokio::test]
async fn double_slashes_are_ignored_except_in_strict_mode() {
    for (strict, expected) in [(false, 401), (true, 404)] {
        let builder = Sandbox::builder();
        let sandbox = if strict { builder.strict() } else { builder }.start().await.unwrap();
        for path in ["/api//Payment/v1/Transaction/Cancel", "//api/Payment//v1/Transaction/Cancel"] {
            let request = reqwest::Client::new().post(sandbox.address() + path).body("{}");
            let request = request.header("Accept", "*/*").header("Content-Type", "application/json");
            assert_eq!(request.send().await.unwrap().status().as_u16(), expected, "{path}");
        }
    }
}
