//! The account data of the Management API.

use serde_json::{Value, json};

use crate::{Answer, Pages, Received, report};

pub(super) fn answer(received: &Received) -> Option<Answer> {
    let path = received.path.split_once("/customers/").map(|(_, path)| path)?;
    let parts: Vec<&str> = path.split('/').skip(1).collect();
    let body = match parts[..] {
        ["license" | "license-configuration"] => json!({
            "Package": { "Id": "SAFERPAY_ECOMMERCE", "DisplayName": "E-Commerce" },
            "Features": [{ "Id": "MANAGEMENT_API", "DisplayName": "Management API" }],
        }),
        ["terminals"] => json!({ "Terminals": [terminal("17795278")] }),
        ["terminals", id] => terminal(id),
        ["payment-page", "configurations"] => json!({
            "Configurations": [{ "Name": "default", "Description": "All terminals", "IsDefault": true }],
        }),
        ["terminals", _, "fields-access-tokens"] => {
            json!({ "AccessToken": "67f3a1b2-0000-4000-8000-000000000001" })
        }
        ["terminals", _, "fields-access-tokens", _] => return Some(Answer::empty(204)),
        ["transactions"] => return Some(report(Pages::new(2500, 1000))(received)),
        _ => return None,
    };
    Some(Answer::json(200, &body))
}

fn terminal(id: &str) -> Value {
    json!({
        "TerminalId": id,
        "Type": "ECOM",
        "Description": "Shop",
        "PaymentMethods": [{ "PaymentMethod": "VISA", "Currencies": ["CHF", "EUR"] }],
        "Wallets": [{ "WalletName": "APPLEPAY" }],
    })
}
