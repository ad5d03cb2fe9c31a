//! Prepares the state that an example needs, and the values that it gets.

use jiff::{SignedDuration, Timestamp};
use scenarios::{NotInVersion, Shop, transaction, with};
use serde_json::{Value, json};

use crate::Given;

/// The alias that the examples charge, change and delete.
const ALIAS: &str = "alias-of-payer-1";

/// Prepares a shop for the example of an operation.
///
/// # Errors
///
/// If the version lacks an operation that must come first.
///
/// # Panics
///
/// If the sandbox refuses a call that must come first.
pub async fn prepare(shop: &Shop, operation: &str) -> Result<Given, NotInVersion> {
    let given = match operation {
        "Alias/AssertInsert" => json!({ "token": shop.registered().await? }),
        "Alias/InsertDirect" | "Transaction/DccInquiry" => json!({ "card_number": "9010503104000007" }),
        "Alias/Inquire" | "Alias/Update" | "Alias/Delete" | "Transaction/Initialize" => {
            shop.alias_named(ALIAS).await?;
            json!({})
        }
        "Transaction/AuthorizeDirect" | "Transaction/RefundDirect" => {
            shop.alias_named(ALIAS).await?;
            let refund = json!({ "Refund": { "Amount": scenarios::francs(400) } });
            let means = json!({ "PaymentMeans": { "Alias": { "Id": ALIAS } } });
            let request = with(with(shop.payment(), refund), means);
            json!({ "request": shop.fitting(operation, request)? })
        }
        "Transaction/AuthorizeReferenced" => json!({ "first_payment_id": shop.first_of_series().await? }),
        "Transaction/Authorize" | "Transaction/QueryPaymentMeans" | "Transaction/AdjustAmount" => {
            json!({ "token": shop.entered().await? })
        }
        "Transaction/AssertRedirectPayment" => json!({ "token": shop.redirected().await? }),
        "Transaction/QueryAlternativePayment" => json!({ "token": shop.paid_in_app().await? }),
        "PaymentPage/Assert" => json!({ "token": shop.paid_page().await? }),
        "Transaction/Capture" | "Transaction/MultipartCapture" | "Transaction/Cancel" => {
            json!({ "transaction_id": shop.authorized().await? })
        }
        "Transaction/MultipartFinalize" => json!({ "transaction_id": shop.part_captured().await?.0 }),
        "Transaction/Refund" | "Transaction/AssertCapture" => captured(shop).await?,
        "Transaction/AssertRefund" => {
            let refund = shop.refunded().await?;
            shop.call("Transaction/Capture", transaction(&refund)).await?;
            json!({ "refund_id": refund })
        }
        "Transaction/Inquire" => {
            // It asks by the order ID, which all payments of the shop share.
            shop.authorized().await?;
            json!({})
        }
        "OmniChannel/AcquireTransaction" | "OmniChannel/InsertAlias" => {
            json!({ "terminal_reference": shop.paid_at_till() })
        }
        "SaferpayFieldsAccessToken/DeleteAccessToken" => {
            json!({ "access_token": shop.access_token().await? })
        }
        "SecurePayGate/CreateSingleUsePaymentLink" => {
            let in_a_week = shop.link_expiry(SignedDuration::from_hours(7 * 24))?;
            let request = shop.fitting(operation, shop.link_request()?)?;
            json!({ "request": request, "in_a_week": in_a_week })
        }
        "SecurePayGate/GetSingleUsePaymentLink" => {
            let link = shop.link().await?;
            shop.sandbox.payer().pay(&link.address, scenarios::GOOD).expect("a link that can be paid");
            json!({ "offer_id": link.offer })
        }
        "SecurePayGate/DeleteSingleUsePaymentLink" => json!({ "offer_id": shop.link().await?.offer }),
        "TransactionReporting/GetTransactions" => {
            shop.sandbox.clock().set(at("2026-01-15T12:00:00Z")).expect("a clock that can be set");
            shop.captured().await?;
            shop.sandbox.clock().set(at("2026-02-15T12:00:00Z")).expect("a clock that can be set");
            json!({})
        }
        // This example needs no values. If it does, `Given` reports what is missing.
        _ => json!({}),
    };
    Ok(Given(given))
}

/// A captured payment, with both ids.
async fn captured(shop: &Shop) -> Result<Value, NotInVersion> {
    let id = shop.authorized().await?;
    let answer = shop.call("Transaction/Capture", transaction(&id)).await?;
    // Before 1.10 a capture has no id of its own.
    let capture = answer["CaptureId"].as_str().map_or_else(|| id.clone(), str::to_owned);
    Ok(json!({ "transaction_id": id, "capture_id": capture }))
}

fn at(time: &str) -> Timestamp {
    time.parse().expect("a time")
}
