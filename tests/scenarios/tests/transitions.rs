//! Every row of the table of transitions, over HTTP, through the SDK.

use std::collections::BTreeSet;

use jiff::SignedDuration;
use sandbox::catalogue::Catalogue;
use sandbox::world::Instrument;
use scenarios::{
    Link, NotInVersion, Refused, Scenario, Shop, amount, francs, means, scenarios, text, transaction,
    transitions, with,
};
use serde_json::{Value, json};

const GOOD: &str = "9010003150000001";

type Outcome = Result<String, NotInVersion>;

const SCENARIOS: &[(&str, Scenario<String>)] = scenarios![
    payer_has_not_acted,
    payer_aborted,
    three_ds_failed,
    declined,
    soft_decline,
    condition_unmet,
    blocked_by_risk,
    repeated_assert,
    unknown_token,
    used_token,
    expired_token,
    authorize_before_redirect,
    capture,
    capture_twice,
    capture_of_more,
    capture_of_another_currency,
    capture_of_a_refund,
    cancel,
    cancel_of_captured,
    cancel_before_batch_close,
    capture_of_canceled,
    cancel_twice,
    refund_of_uncaptured,
    refund,
    refund_of_more,
    restricted_refund_of_more,
    unknown_transaction,
    inquire_of_unsuccessful,
    inquire_by_token,
    unknown_alias,
    duplicate_alias,
    parts,
    parts_of_more,
    capture_after_a_part,
    cancel_after_a_part,
    finalize,
    pending_capture,
    reservation_over,
    link_paid,
    link_deleted,
    link_expired,
];

#[tokio::test]
async fn each_row_comes_out_as_the_table_says() {
    let rows = transitions::rows();
    let listed: BTreeSet<&str> = rows.iter().map(|row| row.scenario).collect();
    let written: BTreeSet<&str> = SCENARIOS.iter().map(|(name, _)| *name).collect();
    assert_eq!(listed, written, "each row has a scenario, and each scenario a row");
    assert_eq!(listed.len(), rows.len(), "no row stands twice");

    for row in &rows {
        let (_, scenario) = SCENARIOS.iter().find(|(name, _)| *name == row.scenario).unwrap();
        let oldest = oldest(*scenario, row.outcome).await;
        let newest = Catalogue::shared().newest().number();
        let outcome = scenario(&Shop::open(newest).await).await.expect("the newest version has it");
        assert_eq!(outcome, row.outcome, "{} in {newest}", row.scenario);
        println!("{:30} {oldest:5} {newest}: {outcome}", row.scenario);
    }
    println!("{} of {} rows", written.len(), rows.len());
}

/// Runs a scenario in the oldest version that has what it needs, and tells which one that is.
async fn oldest(scenario: Scenario<String>, expected: &str) -> String {
    for version in Catalogue::shared().versions() {
        if let Ok(outcome) = scenario(&Shop::open(version).await).await {
            assert_eq!(outcome, expected, "in {version}");
            return version.to_string();
        }
    }
    panic!("no version has it")
}

async fn assert(shop: &Shop, token: &str) -> Result<Refused, NotInVersion> {
    shop.refused("PaymentPage/Assert", json!({ "Token": token })).await
}

/// Whether errors of this version have a place for it.
fn tells(shop: &Shop, name: &str) -> bool {
    shop.version.error().iter().any(|field| field.name == name)
}

fn listed(outcomes: &[String]) -> Outcome {
    Ok(outcomes.join(", "))
}

async fn payer_has_not_acted(shop: &Shop) -> Outcome {
    let token = shop.page().await?;
    Ok(assert(shop, &token).await?.to_string())
}

async fn payer_aborted(shop: &Shop) -> Outcome {
    let token = shop.page().await?;
    shop.sandbox.payer().abort(&token).unwrap();
    let refused = assert(shop, &token).await?;
    assert_eq!(refused.body.transaction_id.is_some(), tells(shop, "TransactionId"));
    assert_eq!(refused.body.order_id.as_deref(), tells(shop, "OrderId").then_some("order-1"));
    Ok(refused.to_string())
}

async fn three_ds_failed(shop: &Shop) -> Outcome {
    let token = shop.page().await?;
    shop.sandbox.payer().pay(&token, "9010004350000007").unwrap();
    let refused = assert(shop, &token).await?;
    assert_eq!(refused.body.payer_message.is_some(), tells(shop, "PayerMessage"));
    Ok(refused.to_string())
}

async fn declined(shop: &Shop) -> Outcome {
    let token = shop.page().await?;
    shop.sandbox.payer().pay(&token, "9030403153150009").unwrap();
    let refused = assert(shop, &token).await?;
    let Refused { body, .. } = &refused;
    let said = |name: &str, text| tells(shop, name).then_some(text);
    assert_eq!(body.processor_name.as_deref(), said("ProcessorName", "MasterCard Saferpay Test"));
    assert_eq!(body.processor_message.as_deref(), said("ProcessorMessage", "Insufficient funds"));
    listed(&[refused.to_string(), body.processor_result.clone().unwrap_or_default()])
}

async fn soft_decline(shop: &Shop) -> Outcome {
    let mut outcomes = Vec::new();
    for number in ["9030103204160003", "9010103204160007"] {
        let refused = shop.refused("Transaction/AuthorizeDirect", shop.direct(number)).await?;
        outcomes.push(refused.to_string());
        outcomes.push(refused.body.processor_result.unwrap_or_default());
    }
    listed(&outcomes)
}

async fn condition_unmet(shop: &Shop) -> Outcome {
    shop.needs_field("PaymentPage/Initialize", "Condition")?;
    let conditions = if shop.version.number().minor < 36 {
        "WITH_LIABILITY_SHIFT"
    } else {
        "THREE_DS_AUTHENTICATION_SUCCESSFUL_OR_ATTEMPTED"
    };
    let token = shop.begin("PaymentPage/Initialize", json!({ "Condition": conditions })).await?;
    shop.sandbox.payer().pay(&token, "9010004150000009").unwrap();
    let refused = assert(shop, &token).await?;
    let message = refused.body.message.as_deref();
    assert_eq!(message, Some(&*format!("Condition '{conditions}' not satisfied")));
    Ok(refused.to_string())
}

async fn blocked_by_risk(shop: &Shop) -> Outcome {
    let payer = json!({ "Payer": { "IpAddress": "203.0.113.9" } });
    let refused = shop.refused("Transaction/AuthorizeDirect", with(shop.direct(GOOD), payer)).await?;
    Ok(refused.to_string())
}

async fn repeated_assert(shop: &Shop) -> Outcome {
    let token = shop.page().await?;
    shop.sandbox.payer().pay(&token, GOOD).unwrap();
    let mut outcomes = Vec::new();
    for round in 0..3 {
        let answer = shop.call("PaymentPage/Assert", json!({ "Token": token })).await?;
        outcomes.push(text(&answer["Transaction"]["Status"]));
        if round == 1 {
            let id = text(&answer["Transaction"]["Id"]);
            shop.call("Transaction/Capture", transaction(&id)).await?;
        }
    }
    listed(&outcomes)
}

async fn unknown_token(shop: &Shop) -> Outcome {
    let body = json!({ "Token": "nobodyhasthis" });
    let authorize = shop.refused("Transaction/Authorize", body).await?;
    listed(&[assert(shop, "nobodyhasthis").await?.to_string(), authorize.to_string()])
}

async fn used_token(shop: &Shop) -> Outcome {
    let token = shop.begin("Transaction/Initialize", json!({ "PaymentMeans": means(GOOD) })).await?;
    let body = json!({ "Token": token });
    let first = shop.call("Transaction/Authorize", body.clone()).await?;
    let second = shop.refused("Transaction/Authorize", body).await?;
    listed(&[text(&first["Transaction"]["Status"]), second.to_string()])
}

async fn expired_token(shop: &Shop) -> Outcome {
    let token = shop.begin("Transaction/Initialize", json!({ "PaymentMeans": means(GOOD) })).await?;
    shop.sandbox.clock().advance(SignedDuration::from_mins(61)).unwrap();
    Ok(shop.refused("Transaction/Authorize", json!({ "Token": token })).await?.to_string())
}

async fn authorize_before_redirect(shop: &Shop) -> Outcome {
    let token = shop.begin("Transaction/Initialize", json!({})).await?;
    let refused = shop.refused("Transaction/Authorize", json!({ "Token": token })).await?;
    assert_eq!(refused.body.message.as_deref(), Some("Invalid action"));
    Ok(refused.to_string())
}

/// What a capture tells, in the words of its version: its status only came later.
fn taken(answer: &Value) -> String {
    assert!(answer["Status"].is_null() || answer["Status"] == "CAPTURED", "{answer}");
    assert!(answer["Date"].is_string(), "{answer}");
    assert!(answer["CaptureId"].is_string() || answer["TransactionId"].is_string(), "{answer}");
    "captured".to_owned()
}

async fn capture(shop: &Shop) -> Outcome {
    let id = shop.authorized().await?;
    let answer = shop.call("Transaction/Capture", transaction(&id)).await?;
    let rest = if answer.get("Transaction").is_none() { "no Transaction" } else { "a Transaction" };
    listed(&[taken(&answer), rest.to_owned()])
}

async fn capture_twice(shop: &Shop) -> Outcome {
    let id = shop.captured().await?;
    Ok(shop.refused("Transaction/Capture", transaction(&id)).await?.to_string())
}

async fn capture_of_more(shop: &Shop) -> Outcome {
    let body = with(transaction(&shop.authorized().await?), json!({ "Amount": francs(501) }));
    Ok(shop.refused("Transaction/Capture", body).await?.to_string())
}

async fn capture_of_another_currency(shop: &Shop) -> Outcome {
    let body = with(transaction(&shop.authorized().await?), json!({ "Amount": amount(500, "EUR") }));
    Ok(shop.refused("Transaction/Capture", body).await?.to_string())
}

async fn capture_of_a_refund(shop: &Shop) -> Outcome {
    let id = shop.captured().await?;
    let refund = shop.call("Transaction/Refund", shop.refund(&id, 200)).await?;
    let refund = text(&refund["Transaction"]["Id"]);
    Ok(taken(&shop.call("Transaction/Capture", transaction(&refund)).await?))
}

async fn cancel(shop: &Shop) -> Outcome {
    let id = shop.authorized().await?;
    let answer = shop.call("Transaction/Cancel", transaction(&id)).await?;
    assert_eq!(answer["TransactionId"], id);
    assert!(answer["Date"].is_string());
    let status = if answer.get("Status").is_none() { "no Status" } else { "a Status" };
    Ok(format!("canceled, {status}"))
}

async fn cancel_of_captured(shop: &Shop) -> Outcome {
    let id = shop.captured().await?;
    Ok(shop.refused("Transaction/Cancel", transaction(&id)).await?.to_string())
}

async fn cancel_before_batch_close(shop: &Shop) -> Outcome {
    // The terminal whose batches are closed by hand.
    let terminals = &shop.sandbox.customer().terminal;
    let terminal = &terminals.iter().find(|terminal| !terminal.automatic_batch_close).unwrap().id;
    let there = json!({ "TerminalId": terminal });
    let mut ids = Vec::new();
    for _ in 0..2 {
        let body = with(shop.direct(GOOD), there.clone());
        let id = text(&shop.call("Transaction/AuthorizeDirect", body).await?["Transaction"]["Id"]);
        shop.call("Transaction/Capture", transaction(&id)).await?;
        ids.push(id);
    }
    let answer = shop.call("Transaction/Cancel", transaction(&ids[0])).await?;
    assert_eq!(answer["TransactionId"], ids[0]);
    shop.call("Batch/Close", there).await?;
    let refused = shop.refused("Transaction/Cancel", transaction(&ids[1])).await?;
    Ok(format!("canceled, {refused}"))
}

async fn canceled(shop: &Shop) -> Outcome {
    let id = shop.authorized().await?;
    shop.call("Transaction/Cancel", transaction(&id)).await?;
    Ok(id)
}

async fn capture_of_canceled(shop: &Shop) -> Outcome {
    let id = canceled(shop).await?;
    Ok(shop.refused("Transaction/Capture", transaction(&id)).await?.to_string())
}

async fn cancel_twice(shop: &Shop) -> Outcome {
    let id = canceled(shop).await?;
    Ok(shop.refused("Transaction/Cancel", transaction(&id)).await?.to_string())
}

async fn refund_of_uncaptured(shop: &Shop) -> Outcome {
    let id = shop.authorized().await?;
    Ok(shop.refused("Transaction/Refund", shop.refund(&id, 100)).await?.to_string())
}

async fn refunded(shop: &Shop, value: u64) -> Outcome {
    let id = shop.captured().await?;
    let answer = shop.call("Transaction/Refund", shop.refund(&id, value)).await?;
    let refund = &answer["Transaction"];
    assert_ne!(refund["Id"], id);
    listed(&[text(&refund["Type"]), text(&refund["Status"])])
}

async fn refund(shop: &Shop) -> Outcome {
    refunded(shop, 200).await
}

async fn refund_of_more(shop: &Shop) -> Outcome {
    refunded(shop, 501).await
}

async fn restricted_refund_of_more(shop: &Shop) -> Outcome {
    shop.needs_field("Transaction/Refund", "Refund.RestrictRefundAmountToCapturedAmount")?;
    let mut body = shop.refund(&shop.captured().await?, 501);
    body["Refund"]["RestrictRefundAmountToCapturedAmount"] = json!(true);
    Ok(shop.refused("Transaction/Refund", body).await?.to_string())
}

async fn unknown_transaction(shop: &Shop) -> Outcome {
    let mut outcomes = Vec::new();
    for operation in ["Transaction/Capture", "Transaction/Cancel", "Transaction/Refund"] {
        let body = shop.refund("nobodyhasthis", 100);
        outcomes.push(shop.refused(operation, body).await?.to_string());
    }
    listed(&outcomes)
}

async fn inquire_of_unsuccessful(shop: &Shop) -> Outcome {
    shop.needs("Transaction/Inquire")?;
    let refused = shop.refused("Transaction/AuthorizeDirect", shop.direct("9010403153150003")).await?;
    let id = refused.body.transaction_id.expect("a decline tells its id");
    Ok(shop.refused("Transaction/Inquire", transaction(&id)).await?.to_string())
}

async fn inquire_by_token(shop: &Shop) -> Outcome {
    shop.needs("Transaction/Inquire")?;
    let token = shop.page().await?;
    shop.sandbox.payer().pay(&token, GOOD).unwrap();
    Ok(shop.refused("Transaction/Inquire", transaction(&token)).await?.to_string())
}

async fn unknown_alias(shop: &Shop) -> Outcome {
    Ok(shop.refused("Alias/Delete", json!({ "AliasId": "nobody" })).await?.to_string())
}

async fn duplicate_alias(shop: &Shop) -> Outcome {
    let insert = |id: &str| json!({ "RegisterAlias": { "IdGenerator": "MANUAL", "Id": id }, "PaymentMeans": means(GOOD) });
    shop.call("Alias/InsertDirect", insert("Mine")).await?;
    Ok(shop.refused("Alias/InsertDirect", insert("MINE")).await?.to_string())
}

fn part(id: &str, kind: &str, part: &str, value: u64) -> Value {
    let body = json!({ "Amount": francs(value), "Type": kind, "OrderPartId": part });
    with(transaction(id), body)
}

async fn parts(shop: &Shop) -> Outcome {
    let name = "Transaction/MultipartCapture";
    shop.needs(name)?;
    let id = shop.authorized().await?;
    let first = taken(&shop.call(name, part(&id, "PARTIAL", "one", 200)).await?);
    let again = shop.refused(name, part(&id, "PARTIAL", "one", 200)).await?;
    let last = taken(&shop.call(name, part(&id, "FINAL", "two", 200)).await?);
    let late = shop.refused(name, part(&id, "PARTIAL", "three", 100)).await?;
    listed(&[first, again.to_string(), last, late.to_string()])
}

async fn parts_of_more(shop: &Shop) -> Outcome {
    let name = "Transaction/MultipartCapture";
    shop.needs(name)?;
    let id = shop.authorized().await?;
    shop.call(name, part(&id, "PARTIAL", "one", 300)).await?;
    Ok(shop.refused(name, part(&id, "PARTIAL", "two", 201)).await?.to_string())
}

async fn after_a_part(shop: &Shop, operation: &str) -> Outcome {
    shop.needs("Transaction/MultipartCapture")?;
    let id = shop.authorized().await?;
    shop.call("Transaction/MultipartCapture", part(&id, "PARTIAL", "one", 200)).await?;
    Ok(shop.refused(operation, transaction(&id)).await?.to_string())
}

async fn capture_after_a_part(shop: &Shop) -> Outcome {
    after_a_part(shop, "Transaction/Capture").await
}

async fn cancel_after_a_part(shop: &Shop) -> Outcome {
    after_a_part(shop, "Transaction/Cancel").await
}

async fn finalize(shop: &Shop) -> Outcome {
    shop.needs("Transaction/MultipartFinalize")?;
    let id = shop.authorized().await?;
    shop.call("Transaction/MultipartCapture", part(&id, "PARTIAL", "one", 200)).await?;
    shop.call("Transaction/MultipartFinalize", transaction(&id)).await?;
    let late = part(&id, "PARTIAL", "two", 100);
    Ok(shop.refused("Transaction/MultipartCapture", late).await?.to_string())
}

async fn pending_capture(shop: &Shop) -> Outcome {
    shop.needs("Transaction/AssertCapture")?;
    let token = shop.page().await?;
    shop.sandbox.payer().pay_with(&token, &Instrument::Method("POSTFINANCEPAY".to_owned())).unwrap();
    let answer = shop.call("PaymentPage/Assert", json!({ "Token": token })).await?;
    let id = text(&answer["Transaction"]["Id"]);
    let capture = shop.call("Transaction/Capture", transaction(&id)).await?;
    let reference = with(transaction(&id), json!({ "CaptureReference": { "TransactionId": id } }));
    let at_once = shop.call("Transaction/AssertCapture", reference.clone()).await?;
    shop.sandbox.clock().advance(SignedDuration::from_mins(10)).unwrap();
    let later = shop.call("Transaction/AssertCapture", reference).await?;
    listed(&[capture, at_once, later].map(|answer| text(&answer["Status"])))
}

async fn reservation_over(shop: &Shop) -> Outcome {
    let id = shop.authorized().await?;
    shop.sandbox.clock().advance(SignedDuration::from_hours(24 * 11)).unwrap();
    Ok(shop.refused("Transaction/Capture", transaction(&id)).await?.to_string())
}

async fn status(shop: &Shop, link: &Link) -> Outcome {
    let path = link.path();
    let answer = shop.call_at("SecurePayGate/GetSingleUsePaymentLink", &path, Value::Null).await?;
    Ok(text(&answer["Status"]))
}

async fn link_paid(shop: &Shop) -> Outcome {
    let link = shop.link().await?;
    let before = status(shop, &link).await?;
    shop.sandbox.payer().pay(&link.address, GOOD).unwrap();
    listed(&[before, status(shop, &link).await?])
}

async fn link_deleted(shop: &Shop) -> Outcome {
    shop.needs("SecurePayGate/DeleteSingleUsePaymentLink")?;
    // Before, there is no word for it.
    if shop.version.number().minor < 50 {
        return Err(NotInVersion("DISABLED".to_owned()));
    }
    let link = shop.link().await?;
    let path = link.path();
    shop.call_at("SecurePayGate/DeleteSingleUsePaymentLink", &path, Value::Null).await?;
    status(shop, &link).await
}

async fn link_expired(shop: &Shop) -> Outcome {
    let link = shop.link().await?;
    shop.sandbox.clock().advance(SignedDuration::from_hours(24 * 4)).unwrap();
    status(shop, &link).await
}
