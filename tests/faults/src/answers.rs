//! Responses that the types of 1.53 accept.

use serde_json::{Value, json};

const DATE: &str = "2026-03-09T14:05:11.123+01:00";

/// The response of a successful call; `None` if it is only a status.
pub(crate) fn success(request: &str) -> Option<Value> {
    let line = request.lines().next().unwrap_or_default();
    let mut words = line.split(' ');
    let (method, path) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    if method == "DELETE" {
        return None;
    }
    let last = path.rsplit('/').next().unwrap_or_default();
    let mut answer = match last {
        "Initialize" => {
            json!({ "Token": "t", "Expiration": DATE, "RedirectUrl": "https://pay.invalid/t" })
        }
        "Capture" => json!({ "CaptureId": "c", "Status": "CAPTURED", "Date": DATE }),
        "Cancel" => json!({ "TransactionId": "t", "Date": DATE }),
        "AssertCapture" => json!({ "TransactionId": "t", "Status": "CAPTURED", "Date": DATE }),
        "spg-offers" => json!({ "OfferId": "o", "PaymentLink": "https://pay.invalid/o" }),
        "Refund" => payment("REFUND"),
        _ if method == "GET" => json!({ "TerminalId": "1", "Type": "ECOM", "Description": "d" }),
        _ => payment("PAYMENT"),
    };
    if let Some(id) = request_id(request) {
        answer["ResponseHeader"] = json!({ "RequestId": id });
    }
    Some(answer)
}

/// The same response without the essential fact of the operation, if its type has one.
pub(crate) fn without_the_essential(request: &str) -> Option<Value> {
    let mut answer = success(request)?;
    if let Value::Object(members) = &mut answer {
        members.retain(|name, _| !["Transaction", "TransactionId", "Token", "OfferId"].contains(&&**name));
    }
    Some(answer)
}

/// The id in the `RequestHeader` of a request.
#[must_use]
pub fn request_id(request: &str) -> Option<&str> {
    let (_, rest) = request.split_once(r#""RequestId":""#)?;
    rest.split('"').next()
}

fn payment(kind: &str) -> Value {
    json!({
        "Transaction": {
            "Type": kind,
            "Status": "AUTHORIZED",
            "Id": "t",
            "Date": DATE,
            "Amount": { "Value": "1050", "CurrencyCode": "CHF" },
            "AcquirerName": "a",
            "AcquirerReference": "r",
            "SixTransactionReference": "0:0:3:t",
        },
        "PaymentMeans": { "Brand": { "PaymentMethod": "VISA", "Name": "v" }, "DisplayText": "x" },
    })
}

/// The body of an error.
pub(crate) fn error(name: &str, behavior: &str) -> String {
    json!({ "ErrorName": name, "Behavior": behavior, "ErrorMessage": "as the test wants it" }).to_string()
}
