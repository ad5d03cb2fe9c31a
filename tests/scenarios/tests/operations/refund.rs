//! Refunds.

use scenarios::{GOOD, Scenario, Shop, francs, scenarios, transaction, with};
use serde_json::json;

use super::Done;

pub(crate) const SCENARIOS: &[(&str, Scenario<()>)] =
    scenarios![transaction_refund, transaction_assert_refund, transaction_refund_direct];

async fn transaction_refund(shop: &Shop) -> Done {
    let refund = shop.refunded().await?;
    shop.call("Transaction/Capture", transaction(&refund)).await?;
    Ok(())
}

async fn transaction_assert_refund(shop: &Shop) -> Done {
    let refund = shop.refunded().await?;
    shop.call("Transaction/Capture", transaction(&refund)).await?;
    let answer = shop.call("Transaction/AssertRefund", transaction(&refund)).await?;
    assert_eq!(answer["Status"], "CAPTURED", "{answer}");
    Ok(())
}

async fn transaction_refund_direct(shop: &Shop) -> Done {
    let refund = json!({ "Refund": { "Amount": francs(100) } });
    let answer = shop.call("Transaction/RefundDirect", with(shop.direct(GOOD), refund)).await?;
    assert_eq!(answer["Transaction"]["Type"], "REFUND");
    assert_eq!(answer["Transaction"]["Amount"], francs(100));
    Ok(())
}
