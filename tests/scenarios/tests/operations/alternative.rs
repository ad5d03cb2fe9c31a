//! Payments elsewhere, in apps, and in other currencies.

use sandbox::world::Instrument;
use scenarios::{NotInVersion, Scenario, Shop, francs, scenarios};
use serde_json::json;

use crate::Done;

pub(crate) const SCENARIOS: &[(&str, Scenario<()>)] = scenarios![
    transaction_redirect_payment,
    transaction_assert_redirect_payment,
    transaction_alternative_payment,
    transaction_query_alternative_payment,
    transaction_dcc_inquiry
];

/// A payment elsewhere, which the payer has made; its token.
async fn redirected(shop: &Shop) -> Result<String, NotInVersion> {
    let token =
        shop.begin("Transaction/RedirectPayment", json!({ "ServiceProvider": "POSTFINANCE" })).await?;
    shop.sandbox.payer().pay_with(&token, &Instrument::Method("POSTFINANCE".to_owned())).unwrap();
    Ok(token)
}

async fn transaction_redirect_payment(shop: &Shop) -> Done {
    redirected(shop).await?;
    Ok(())
}

async fn transaction_assert_redirect_payment(shop: &Shop) -> Done {
    let token = redirected(shop).await?;
    let answer = shop.call("Transaction/AssertRedirectPayment", json!({ "Token": token })).await?;
    assert_eq!(answer["Transaction"]["Amount"], francs(500));
    Ok(())
}

/// A payment in an app, which the payer has made; its token.
async fn alternative(shop: &Shop) -> Result<String, NotInVersion> {
    let more = json!({
        "PaymentMethod": "BANCONTACT",
        "Notification": { "StateNotificationUrl": "https://shop.example.com/state" },
        "Payment": { "Amount": { "Value": "500", "CurrencyCode": "EUR" }, "Description": "Tea" },
    });
    let token = shop.begin("Transaction/AlternativePayment", more).await?;
    shop.sandbox.payer().pay_with(&token, &Instrument::Method("BANCONTACT".to_owned())).unwrap();
    Ok(token)
}

async fn transaction_alternative_payment(shop: &Shop) -> Done {
    alternative(shop).await?;
    Ok(())
}

async fn transaction_query_alternative_payment(shop: &Shop) -> Done {
    let token = alternative(shop).await?;
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
