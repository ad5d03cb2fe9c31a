//! Tokens, known and unknown, used and expired.

use jiff::SignedDuration;
use scenarios::{Scenario, Shop, payment_means, scenarios, text};
use serde_json::json;

use super::{GOOD, Outcome, listed};

pub(crate) const SCENARIOS: &[(&str, Scenario<String>)] =
    scenarios![unknown_token, used_token, expired_token, authorize_before_redirect];

async fn unknown_token(shop: &Shop) -> Outcome {
    let body = json!({ "Token": "nobodyhasthis" });
    let assert = shop.refused("PaymentPage/Assert", body.clone()).await?;
    let authorize = shop.refused("Transaction/Authorize", body).await?;
    Ok(listed(&[assert.to_string(), authorize.to_string()]))
}

async fn used_token(shop: &Shop) -> Outcome {
    let token = shop.begin("Transaction/Initialize", json!({ "PaymentMeans": payment_means(GOOD) })).await?;
    let body = json!({ "Token": token });
    let first = shop.call("Transaction/Authorize", body.clone()).await?;
    let second = shop.refused("Transaction/Authorize", body).await?;
    Ok(listed(&[text(&first["Transaction"]["Status"]), second.to_string()]))
}

async fn expired_token(shop: &Shop) -> Outcome {
    let token = shop.begin("Transaction/Initialize", json!({ "PaymentMeans": payment_means(GOOD) })).await?;
    shop.sandbox.clock().advance(SignedDuration::from_mins(61)).unwrap();
    Ok(shop.refused("Transaction/Authorize", json!({ "Token": token })).await?.to_string())
}

async fn authorize_before_redirect(shop: &Shop) -> Outcome {
    let token = shop.begin("Transaction/Initialize", json!({})).await?;
    let refused = shop.refused("Transaction/Authorize", json!({ "Token": token })).await?;
    assert_eq!(refused.body.message.as_deref(), Some("Invalid action"));
    Ok(refused.to_string())
}
