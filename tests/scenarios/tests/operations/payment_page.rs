//! The payment page.

use scenarios::{Scenario, Shop, francs, scenarios, text};
use serde_json::json;

use super::Done;

pub(crate) const SCENARIOS: &[(&str, Scenario<()>)] =
    scenarios![payment_page_initialize, payment_page_assert];

async fn payment_page_initialize(shop: &Shop) -> Done {
    let answer = shop.call("PaymentPage/Initialize", shop.payment()).await?;
    let address = text(&answer["RedirectUrl"]);
    assert!(address.starts_with(&shop.sandbox.address()), "{address}");
    assert!(address.contains("/PaymentPage/"), "{address}");
    assert!(address.ends_with(&text(&answer["Token"])), "{address}");
    Ok(())
}

async fn payment_page_assert(shop: &Shop) -> Done {
    let token = shop.paid_page().await?;
    let answer = shop.call("PaymentPage/Assert", json!({ "Token": token })).await?;
    assert_eq!(answer["Transaction"]["Status"], "AUTHORIZED");
    assert_eq!(answer["Transaction"]["Amount"], francs(500));
    assert_eq!(answer["Transaction"]["OrderId"], "order-1");
    assert_eq!(
        answer["PaymentMeans"]["Card"]["MaskedNumber"].as_str().map(|text| text.ends_with("0001")),
        Some(true)
    );
    Ok(())
}
