//! Payment links that can be created, read and deleted.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use serde_json::{Value, json};

use crate::{Answer, Received};

/// Answers for the three operations of Secure PayGate.
pub fn payment_links() -> impl Fn(&Received) -> Answer + Send + Sync + 'static {
    let links: Mutex<BTreeMap<String, Value>> = Mutex::default();
    move |received| {
        let mut links = links.lock().unwrap_or_else(PoisonError::into_inner);
        let Some((_, offer)) = received.path.split_once("/spg-offers") else {
            return refusal(404, "ACTION_NOT_SUPPORTED", "only payment links are known here");
        };
        let id = offer.trim_start_matches('/').to_owned();
        match &*received.method {
            "POST" if id.is_empty() => create(received, &mut links),
            "GET" => match links.get(&id) {
                Some(link) => Answer::json(200, link),
                None => refusal(402, "TRANSACTION_NOT_FOUND", "there is no such offer"),
            },
            "DELETE" => match links.get_mut(&id) {
                Some(link) => {
                    link["Status"] = json!("EXPIRED");
                    Answer::empty(204)
                }
                None => refusal(402, "TRANSACTION_NOT_FOUND", "there is no such offer"),
            },
            _ => refusal(400, "VALIDATION_FAILED", "the method does not fit the path"),
        }
    }
}

fn create(received: &Received, links: &mut BTreeMap<String, Value>) -> Answer {
    let request = received.json();
    let missing: Vec<String> = ["Payment", "ExpirationDate", "Payer"]
        .iter()
        .filter(|field| request.get(field).is_none())
        .map(|field| format!("{field}: The {field} field is required."))
        .collect();
    if !missing.is_empty() {
        let mut answer = error("VALIDATION_FAILED", "Request validation failed");
        answer["ErrorDetail"] = json!(missing);
        return Answer::json(400, &answer);
    }
    let id = format!("503a3d7b-072b-400f-9e7e-{:012x}", links.len() + 1);
    let link = format!("https://paygate.invalid/Payment{}/{id}", received.path.replace("/rest", ""));
    links.insert(
        id.clone(),
        json!({
            "OfferId": id,
            "PaymentLink": link,
            "Status": "OPEN",
            "Payment": {
                "Amount": request["Payment"]["Amount"],
                "OrderId": request["Payment"]["OrderId"],
                "Description": request["Payment"]["Description"],
            },
            "ExpirationDate": request["ExpirationDate"],
        }),
    );
    Answer::json(200, &json!({ "OfferId": id, "PaymentLink": link }))
}

fn refusal(status: u16, name: &str, message: &str) -> Answer {
    Answer::json(status, &error(name, message))
}

fn error(name: &str, message: &str) -> Value {
    json!({ "Behavior": "DO_NOT_RETRY", "ErrorName": name, "ErrorMessage": message })
}
