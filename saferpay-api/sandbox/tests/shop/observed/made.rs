//! Makes the request of each recording.

use saferpay_sandbox::Sandbox;
use saferpay_sandbox::accounts::Accounts;
use saferpay_sandbox::engine::Instrument;
use serde_json::{Value, json};

use super::cases::Make;
use super::client::Client;

const VISA: &str = "9010003150000001";
const MASTERCARD: &str = "9030003150000007";

/// The status and the body of the response.
#[allow(clippy::too_many_lines, reason = "it is a list of short recipes")]
pub(super) async fn made(make: Make) -> (u16, Value) {
    let client = Client::start;
    let transaction = |id: &str| json!({ "TransactionReference": { "TransactionId": id } });
    let returns = json!({ "Success": "https://shop.example/ok", "Fail": "https://shop.example/no" });
    match make {
        Make::InsertDirect(version, number) => {
            let register = json!({ "IdGenerator": "RANDOM", "Lifetime": 1000 });
            let body = json!({ "RegisterAlias": register, "PaymentMeans": Client::card(number) });
            client(version).await.call("Alias/InsertDirect", body).await
        }
        Make::AliasDelete(version) => {
            let client = client(version).await;
            let register = json!({ "IdGenerator": "RANDOM" });
            let body = json!({ "RegisterAlias": register, "PaymentMeans": Client::card(VISA) });
            let alias = client.answer("Alias/InsertDirect", body).await;
            client.call("Alias/Delete", json!({ "AliasId": alias["Alias"]["Id"] })).await
        }
        Make::AliasInsert(version) => {
            let body = json!({ "RegisterAlias": { "IdGenerator": "RANDOM" }, "Type": "CARD", "ReturnUrls": returns });
            client(version).await.call("Alias/Insert", body).await
        }
        Make::AssertInsert(version) => {
            let client = client(version).await;
            let body = json!({
                "RegisterAlias": { "IdGenerator": "RANDOM" }, "Type": "CARD", "ReturnUrls": returns,
                "Check": { "Type": "ONLINE_STRONG", "TerminalId": client.sandbox.terminal("ECOM") },
            });
            let insert = client.answer("Alias/Insert", body).await;
            let link = insert["Redirect"]["RedirectUrl"].as_str().or(insert["RedirectUrl"].as_str()).unwrap();
            client.sandbox.payer().pay(link, "9010004950000001").unwrap();
            client.call("Alias/AssertInsert", json!({ "Token": insert["Token"] })).await
        }
        Make::CardCheckFails(version) => {
            let client = client(version).await;
            let body = json!({
                "RegisterAlias": { "IdGenerator": "RANDOM" }, "PaymentMeans": Client::card("9010403153150003"),
                "Check": { "Type": "ONLINE", "TerminalId": client.sandbox.terminal("ECOM") },
            });
            client.call("Alias/InsertDirect", body).await
        }
        Make::Initialize(version, card) => {
            let client = client(version).await;
            let mut body = client.payment("CHF");
            if let Some(number) = card {
                body["PaymentMeans"] = Client::card(number);
            }
            client.call("Transaction/Initialize", body).await
        }
        Make::InvalidInitialize(version) => {
            let client = client(version).await;
            // As in the recording: texts instead of objects.
            let body = json!({ "TerminalId": "10000101", "Payment": "x", "Payer": "x", "ReturnUrls": "x" });
            client.call("Transaction/Initialize", body).await
        }
        Make::AuthorizeDirect(version, number) => {
            let order = (version != "1.8").then_some("Order_2");
            client(version).await.direct(number, order, false).await
        }
        Make::AuthorizeReferenced(version) => {
            let client = client(version).await;
            let (_, first) = client.direct(MASTERCARD, None, true).await;
            let mut body = client.payment("CHF");
            body["TransactionReference"] = json!({ "TransactionId": first["Transaction"]["Id"] });
            client.call("Transaction/AuthorizeReferenced", body).await
        }
        Make::Authorize(version) => {
            let client = client(version).await;
            let mut body = client.payment("CHF");
            body["PaymentMeans"] = Client::card(VISA);
            let begun = client.answer("Transaction/Initialize", body).await;
            client.call("Transaction/Authorize", json!({ "Token": begun["Token"] })).await
        }
        Make::AuthorizeBefore(version) => {
            let client = client(version).await;
            let begun = client.answer("Transaction/Initialize", client.payment("CHF")).await;
            client.call("Transaction/Authorize", json!({ "Token": begun["Token"] })).await
        }
        Make::Assert(version, card, billing) => {
            let client = client(version).await;
            let token = client.paid(card, version != "1.8", billing).await;
            client.call("PaymentPage/Assert", json!({ "Token": token })).await
        }
        Make::Blocked(version) => {
            let client = client(version).await;
            let mut body = client.payment("CHF");
            body["PaymentMeans"] = Client::card(VISA);
            body["Payer"] = json!({ "IpAddress": "203.0.113.7" });
            client.call("Transaction/AuthorizeDirect", body).await
        }
        Make::Capture(version) => {
            let client = client(version).await;
            let id = client.authorized().await;
            client.call("Transaction/Capture", transaction(&id)).await
        }
        Make::CaptureInvoice(version) => {
            let client = client(version).await;
            let mut body = client.payment("CHF");
            body["PaymentMethods"] = json!(["INVOICE"]);
            let page = client.answer("PaymentPage/Initialize", body).await;
            let link = page["RedirectUrl"].as_str().unwrap();
            client.sandbox.payer().pay_with(link, &Instrument::Method("INVOICE".to_owned())).unwrap();
            let paid = client.answer("PaymentPage/Assert", json!({ "Token": page["Token"] })).await;
            client.call("Transaction/Capture", transaction(paid["Transaction"]["Id"].as_str().unwrap())).await
        }
        Make::CaptureRefund(version) => {
            let client = client(version).await;
            let id = client.authorized().await;
            let capture = client.answer("Transaction/Capture", transaction(&id)).await;
            let refund = json!({
                "CaptureReference": { "CaptureId": capture["CaptureId"] },
                "Refund": { "Amount": { "Value": "100", "CurrencyCode": "CHF" } },
            });
            let refund = client.answer("Transaction/Refund", refund).await;
            client
                .call("Transaction/Capture", transaction(refund["Transaction"]["Id"].as_str().unwrap()))
                .await
        }
        Make::CapturePart(version) => {
            let client = client(version).await;
            let mut body = transaction(&client.authorized().await);
            // As the guide prints it: a number instead of a text.
            body["Amount"] = json!({ "Value": 1000, "CurrencyCode": "CHF" });
            body["Type"] = json!("PARTIAL");
            body["OrderPartId"] = json!("123456789");
            client.call("Transaction/MultipartCapture", body).await
        }
        Make::Inquire(version) => {
            let client = client(version).await;
            let token = client.paid("9010503104000007", true, false).await;
            let paid = client.answer("PaymentPage/Assert", json!({ "Token": token })).await;
            let id = transaction(paid["Transaction"]["Id"].as_str().unwrap());
            client.answer("Transaction/Capture", id.clone()).await;
            client.call("Transaction/Inquire", id).await
        }
        Make::InquireNothing(version) => {
            client(version).await.call("Transaction/Inquire", transaction("nothing")).await
        }
        Make::WrongPassword(version) => {
            let client = client(version).await;
            let body = client.payment("CHF");
            client.call_as(("100001", "sandbox", "wrong"), "Transaction/Initialize", body).await
        }
        Make::NoContract(version) => {
            let client = client(version).await;
            let mut body = client.payment("CHF");
            body["TerminalId"] = json!("10000102");
            body["PaymentMeans"] = Client::card("9060100000000000");
            client.call("Transaction/AuthorizeDirect", body).await
        }
        Make::NoLicense(version) => {
            let mut accounts = Accounts::built_in();
            accounts.customers[0].license.features.clear();
            let sandbox = Sandbox::builder().accounts(accounts).start().await.unwrap();
            let client = Client::of(sandbox, version);
            client.call("Transaction/Initialize", client.payment("CHF")).await
        }
    }
}
