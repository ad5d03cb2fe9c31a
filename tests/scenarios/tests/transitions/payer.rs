//! Actions of the payer, and the results that the merchant gets.

use scenarios::{NotInVersion, Refused, Scenario, Shop, id_of, scenarios, text, transaction, with};
use serde_json::json;

use super::{GOOD, Outcome, listed};

pub(crate) const SCENARIOS: &[(&str, Scenario<String>)] = scenarios![
    payer_has_not_acted,
    payer_aborted,
    three_ds_failed,
    declined,
    soft_decline,
    condition_unmet,
    blocked_by_risk,
    repeated_assert
];

async fn assert(shop: &Shop, token: &str) -> Result<Refused, NotInVersion> {
    shop.refused("PaymentPage/Assert", json!({ "Token": token })).await
}

/// Whether errors of this version have this field.
fn has_error_field(shop: &Shop, name: &str) -> bool {
    shop.version.error().iter().any(|field| field.name == name)
}

async fn payer_has_not_acted(shop: &Shop) -> Outcome {
    let token = shop.page().await?;
    Ok(assert(shop, &token).await?.to_string())
}

async fn payer_aborted(shop: &Shop) -> Outcome {
    let token = shop.page().await?;
    shop.sandbox.payer().abort(&token).unwrap();
    let refused = assert(shop, &token).await?;
    assert_eq!(refused.body.transaction_id.is_some(), has_error_field(shop, "TransactionId"));
    assert_eq!(refused.body.order_id.as_deref(), has_error_field(shop, "OrderId").then_some("order-1"));
    Ok(refused.to_string())
}

async fn three_ds_failed(shop: &Shop) -> Outcome {
    let token = shop.page().await?;
    shop.sandbox.payer().pay(&token, "9010004350000007").unwrap();
    let refused = assert(shop, &token).await?;
    assert_eq!(refused.body.payer_message.is_some(), has_error_field(shop, "PayerMessage"));
    Ok(refused.to_string())
}

async fn declined(shop: &Shop) -> Outcome {
    let token = shop.page().await?;
    shop.sandbox.payer().pay(&token, "9030403153150009").unwrap();
    let refused = assert(shop, &token).await?;
    let Refused { body, .. } = &refused;
    let said = |name: &str, text| has_error_field(shop, name).then_some(text);
    assert_eq!(body.processor_name.as_deref(), said("ProcessorName", "MasterCard Saferpay Test"));
    assert_eq!(body.processor_message.as_deref(), said("ProcessorMessage", "Insufficient funds"));
    Ok(listed(&[refused.to_string(), body.processor_result.clone().unwrap_or_default()]))
}

async fn soft_decline(shop: &Shop) -> Outcome {
    let mut outcomes = Vec::new();
    for number in ["9030103204160003", "9010103204160007"] {
        let refused = shop.refused("Transaction/AuthorizeDirect", shop.direct(number)).await?;
        outcomes.push(refused.to_string());
        outcomes.push(refused.body.processor_result.unwrap_or_default());
    }
    Ok(listed(&outcomes))
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
            let id = id_of(&answer);
            shop.call("Transaction/Capture", transaction(&id)).await?;
        }
    }
    Ok(listed(&outcomes))
}
