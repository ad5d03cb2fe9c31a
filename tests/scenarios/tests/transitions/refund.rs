//! Refunds.

use scenarios::{Scenario, Shop, scenarios, text};
use serde_json::json;

use super::{Outcome, listed};

pub(crate) const SCENARIOS: &[(&str, Scenario<String>)] =
    scenarios![refund_of_uncaptured, refund, refund_of_more, restricted_refund_of_more];

async fn refund_of_uncaptured(shop: &Shop) -> Outcome {
    let id = shop.authorized().await?;
    Ok(shop.refused("Transaction/Refund", shop.refund(&id, 100)).await?.to_string())
}

async fn refunded(shop: &Shop, value: u64) -> Outcome {
    let id = shop.captured().await?;
    let answer = shop.call("Transaction/Refund", shop.refund(&id, value)).await?;
    let refund = &answer["Transaction"];
    assert_ne!(refund["Id"], id);
    Ok(listed(&[text(&refund["Type"]), text(&refund["Status"])]))
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
