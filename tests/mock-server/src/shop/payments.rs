//! The payment operations that the flows of the SDK use.

use serde_json::{Value, json};

use super::state::{Payer, State, Transaction, refusal};
use crate::{Answer, Received};

const NOW: &str = "2026-01-05T12:00:00.000+01:00";

pub(super) fn answer(state: &mut State, operation: &str, received: &Received) -> Option<Answer> {
    let request = received.json();
    Some(match operation {
        "PaymentPage/Initialize" => {
            let index = state.begin(&request["Payment"], "PAYMENT", "");
            let token = &state.transactions[index].token;
            Answer::json(
                200,
                &json!({
                    "Token": token, "Expiration": NOW, "RedirectUrl": page(received, token),
                }),
            )
        }
        "PaymentPage/Assert" => assert(state, &request),
        "Transaction/AuthorizeDirect" if request["PaymentMeans"]["Alias"]["Id"] == "alias1" => {
            let index = state.begin(&request["Payment"], "PAYMENT", "AUTHORIZED");
            Answer::json(200, &body(&state.transactions[index]))
        }
        "Transaction/AuthorizeDirect" => refusal(402, "ALIAS_INVALID"),
        "Transaction/Capture" => capture(state, &request),
        "Transaction/Cancel" => match find(state, &request).map(|one| (one.status, one)) {
            None => refusal(402, "TRANSACTION_NOT_FOUND"),
            Some(("AUTHORIZED", one)) => {
                one.status = "CANCELED";
                Answer::json(200, &json!({ "TransactionId": one.id, "Date": NOW }))
            }
            Some(("CAPTURED", _)) => refusal(402, "TRANSACTION_ALREADY_CAPTURED"),
            Some(_) => refusal(402, "TRANSACTION_IN_WRONG_STATE"),
        },
        "Transaction/Inquire" => match find(state, &request) {
            None => refusal(402, "TRANSACTION_NOT_FOUND"),
            Some(one) => Answer::json(200, &body(one)),
        },
        "Transaction/Refund" => refund(state, &request),
        "Alias/Insert" => {
            let link = page(received, "register");
            Answer::json(
                200,
                &json!({
                    "Token": "register1", "Expiration": NOW, "RedirectUrl": link,
                    "RedirectRequired": true, "Redirect": { "RedirectUrl": link, "PaymentMeansRequired": true },
                }),
            )
        }
        "Alias/AssertInsert" if request["Token"] == "register1" => Answer::json(
            200,
            &json!({
                "Alias": { "Id": "alias1", "Lifetime": 1096 }, "PaymentMeans": means(),
            }),
        ),
        "Alias/AssertInsert" => refusal(402, "TOKEN_INVALID"),
        _ => {
            // The payer opens the page.
            let token = received.path.strip_prefix("/pay/")?;
            state.payer(token, Payer::Pays);
            Answer { body: token.into(), ..Answer::empty(200) }
        }
    })
}

/// Where the payer of a token pays.
pub(super) fn page(received: &Received, token: &str) -> String {
    format!("http://{}/pay/{token}", received.header("host"))
}

fn assert(state: &State, request: &Value) -> Answer {
    let Some(one) = state.transactions.iter().find(|one| request["Token"] == one.token) else {
        return refusal(402, "TOKEN_INVALID");
    };
    match one.status {
        "" => refusal(402, "TRANSACTION_NOT_STARTED"),
        "AUTHORIZED" | "CAPTURED" | "PENDING" | "CANCELED" => Answer::json(200, &body(one)),
        name => refusal(402, name),
    }
}

fn capture(state: &mut State, request: &Value) -> Answer {
    let pending = state.pending_captures;
    let Some(one) = find(state, request) else {
        return refusal(402, "TRANSACTION_NOT_FOUND");
    };
    match one.status {
        "AUTHORIZED" => {}
        "CAPTURED" => return refusal(402, "TRANSACTION_ALREADY_CAPTURED"),
        "PENDING" if one.captured > 0 => return refusal(402, "TRANSACTION_ALREADY_CAPTURED"),
        _ => return refusal(402, "TRANSACTION_IN_WRONG_STATE"),
    }
    let amount = if request["Amount"].is_null() { &one.amount } else { &request["Amount"] };
    if amount["CurrencyCode"] != one.amount["CurrencyCode"] {
        return refusal(402, "CURRENCY_INVALID");
    }
    if units(amount) > units(&one.amount) {
        return refusal(402, "AMOUNT_INVALID");
    }
    one.captured = units(amount);
    one.status = if pending { "PENDING" } else { "CAPTURED" };
    let status = one.status;
    let id = one.id.clone();
    let is_payment = one.kind == "PAYMENT";
    if is_payment {
        state.captures += 1;
    }
    // Older versions name the transaction here, newer ones the capture.
    Answer::json(
        200,
        &json!({
            "TransactionId": id, "CaptureId": format!("{id}_c"), "Status": status, "Date": NOW,
        }),
    )
}

fn refund(state: &mut State, request: &Value) -> Answer {
    let capture = request["CaptureReference"]["CaptureId"].as_str().unwrap_or_default();
    let found = state.transactions.iter().find(|one| format!("{}_c", one.id) == capture);
    let Some(captured) = found.map(|one| one.captured) else {
        return refusal(402, "TRANSACTION_NOT_FOUND");
    };
    let refund = &request["Refund"];
    let restricted = refund["RestrictRefundAmountToCapturedAmount"] == true;
    if restricted && state.refunded + units(&refund["Amount"]) > captured {
        return refusal(402, "AMOUNT_INVALID");
    }
    state.refunded += units(&refund["Amount"]);
    state.refunds += 1;
    let index = state.begin(refund, "REFUND", "AUTHORIZED");
    Answer::json(200, &body(&state.transactions[index]))
}

fn find<'a>(state: &'a mut State, request: &Value) -> Option<&'a mut Transaction> {
    let id = &request["TransactionReference"]["TransactionId"];
    let order = &request["TransactionReference"]["OrderId"];
    if order.is_null() {
        return state.transactions.iter_mut().find(|one| *id == one.id);
    }
    // Payments that have not begun or have failed are not found.
    let is_there =
        |one: &Transaction| matches!(one.status, "AUTHORIZED" | "CAPTURED" | "PENDING" | "CANCELED");
    state.transactions.iter_mut().find(|one| *order == one.order && is_there(one))
}

fn units(amount: &Value) -> u64 {
    amount["Value"].as_str().and_then(|text| text.parse().ok()).unwrap_or_default()
}

fn body(one: &Transaction) -> Value {
    let mut transaction = json!({
        "Type": one.kind,
        "Status": one.status,
        "Id": one.id,
        "Date": NOW,
        "Amount": one.amount,
        "OrderId": one.order,
        "AcquirerName": "Mock",
        "SixTransactionReference": format!("0:0:3:{}", one.id),
    });
    if one.status == "CAPTURED" {
        transaction["CaptureId"] = json!(format!("{}_c", one.id));
    }
    json!({
        "Transaction": transaction,
        "PaymentMeans": means(),
        "Payer": { "IpAddress": "192.0.2.1" },
        "Liability": { "LiabilityShift": true, "LiableEntity": "THREEDS" },
    })
}

fn means() -> Value {
    json!({
        "Brand": { "PaymentMethod": "VISA", "Name": "VISA" },
        "DisplayText": "xxxx xxxx xxxx 0001",
        "Card": { "MaskedNumber": "xxxxxxxxxxxx0001", "ExpYear": 2030, "ExpMonth": 1 },
    })
}
