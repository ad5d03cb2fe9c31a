//! Captures.

use jiff::SignedDuration;
use scenarios::{Scenario, Shop, amount, francs, id_of, scenarios, text, transaction, with};
use serde_json::json;

use super::{Outcome, canceled, listed, taken};

pub(crate) const SCENARIOS: &[(&str, Scenario<String>)] = scenarios![
    capture,
    capture_twice,
    capture_of_more,
    capture_of_another_currency,
    capture_of_a_refund,
    capture_of_canceled,
    pending_capture,
    reservation_over
];

async fn capture(shop: &Shop) -> Outcome {
    let id = shop.authorized().await?;
    let answer = shop.call("Transaction/Capture", transaction(&id)).await?;
    let rest = if answer.get("Transaction").is_none() { "no Transaction" } else { "a Transaction" };
    Ok(listed(&[taken(&answer), rest.to_owned()]))
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
    let refund = id_of(&refund);
    Ok(taken(&shop.call("Transaction/Capture", transaction(&refund)).await?))
}

async fn capture_of_canceled(shop: &Shop) -> Outcome {
    let id = canceled(shop).await?;
    Ok(shop.refused("Transaction/Capture", transaction(&id)).await?.to_string())
}

async fn pending_capture(shop: &Shop) -> Outcome {
    shop.needs("Transaction/AssertCapture")?;
    let id = shop.pending_at_capture().await?;
    let capture = shop.call("Transaction/Capture", transaction(&id)).await?;
    let reference = with(transaction(&id), json!({ "CaptureReference": { "TransactionId": id } }));
    let at_once = shop.call("Transaction/AssertCapture", reference.clone()).await?;
    shop.sandbox.clock().advance(SignedDuration::from_mins(10)).unwrap();
    let later = shop.call("Transaction/AssertCapture", reference).await?;
    Ok(listed(&[capture, at_once, later].map(|answer| text(&answer["Status"]))))
}

async fn reservation_over(shop: &Shop) -> Outcome {
    let id = shop.authorized().await?;
    shop.sandbox.clock().advance(SignedDuration::from_hours(24 * 11)).unwrap();
    Ok(shop.refused("Transaction/Capture", transaction(&id)).await?.to_string())
}
