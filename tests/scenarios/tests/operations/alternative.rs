//! Redirect payments, payments in apps, and payments in other currencies.

use scenarios::{Scenario, Shop, francs, scenarios};
use serde_json::json;

use super::Done;

pub(crate) const SCENARIOS: &[(&str, Scenario<()>)] = scenarios![
    transaction_redirect_payment,
    transaction_assert_redirect_payment,
    transaction_alternative_payment,
    transaction_query_alternative_payment,
    transaction_dcc_inquiry
];

async fn transaction_redirect_payment(shop: &Shop) -> Done {
    shop.redirected().await?;
    Ok(())
}

async fn transaction_assert_redirect_payment(shop: &Shop) -> Done {
    let token = shop.redirected().await?;
    let answer = shop.call("Transaction/AssertRedirectPayment", json!({ "Token": token })).await?;
    assert_eq!(answer["Transaction"]["Amount"], francs(500));
    Ok(())
}

async fn transaction_alternative_payment(shop: &Shop) -> Done {
    shop.paid_in_app().await?;
    Ok(())
}

async fn transaction_query_alternative_payment(shop: &Shop) -> Done {
    let token = shop.paid_in_app().await?;
    let answer = shop.call("Transaction/QueryAlternativePayment", json!({ "Token": token })).await?;
    assert_eq!(answer["Transaction"]["Amount"]["Value"], "500");
    Ok(())
}

async fn transaction_dcc_inquiry(shop: &Shop) -> Done {
    let body =
        json!({ "TerminalId": shop.terminal, "Amount": francs(500), "CardNumber": "9010503104000007" });
    let answer = shop.call("Transaction/DccInquiry", body).await?;
    assert!(answer.to_string().contains("JPY"), "{answer}");
    Ok(())
}
