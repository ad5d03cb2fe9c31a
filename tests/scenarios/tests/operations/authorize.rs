//! Payments on the transaction interface.

use scenarios::{GOOD, Scenario, Shop, francs, id_of, scenarios, text, transaction, with};
use serde_json::json;

use super::Done;

pub(crate) const SCENARIOS: &[(&str, Scenario<()>)] = scenarios![
    transaction_initialize,
    transaction_query_payment_means,
    transaction_adjust_amount,
    transaction_authorize,
    transaction_authorize_direct,
    transaction_authorize_referenced
];

async fn transaction_initialize(shop: &Shop) -> Done {
    // A card that needs no input has no redirect.
    let direct = shop.call("Transaction/Initialize", shop.direct(GOOD)).await?;
    assert!(direct["Token"].is_string());
    let page = shop.call("Transaction/Initialize", shop.payment()).await?;
    assert_ne!(direct["Token"], page["Token"]);
    Ok(())
}

async fn transaction_query_payment_means(shop: &Shop) -> Done {
    let token = shop.entered().await?;
    let answer = shop.call("Transaction/QueryPaymentMeans", json!({ "Token": token })).await?;
    assert_eq!(answer["PaymentMeans"]["Brand"]["PaymentMethod"], "VISA", "{answer}");
    Ok(())
}

async fn transaction_adjust_amount(shop: &Shop) -> Done {
    let token = shop.entered().await?;
    shop.call("Transaction/AdjustAmount", json!({ "Token": token, "Amount": francs(400) })).await?;
    let answer = shop.call("Transaction/Authorize", json!({ "Token": token })).await?;
    assert_eq!(answer["Transaction"]["Amount"], francs(400));
    Ok(())
}

async fn transaction_authorize(shop: &Shop) -> Done {
    let token = shop.entered().await?;
    let answer = shop.call("Transaction/Authorize", json!({ "Token": token })).await?;
    assert_eq!(answer["Transaction"]["Status"], "AUTHORIZED");
    assert_eq!(answer["Transaction"]["Amount"], francs(500));
    Ok(())
}

async fn transaction_authorize_direct(shop: &Shop) -> Done {
    let register = json!({ "RegisterAlias": { "IdGenerator": "RANDOM" } });
    let first = shop.call("Transaction/AuthorizeDirect", with(shop.direct(GOOD), register)).await?;
    let alias = text(&first["RegistrationResult"]["Alias"]["Id"]);
    let again = json!({ "PaymentMeans": { "Alias": { "Id": alias } } });
    let second = shop.call("Transaction/AuthorizeDirect", with(shop.payment(), again)).await?;
    assert_eq!(second["Transaction"]["Status"], "AUTHORIZED");
    assert_ne!(id_of(&first), id_of(&second));
    Ok(())
}

async fn transaction_authorize_referenced(shop: &Shop) -> Done {
    let first = shop.first_of_series().await?;
    let body = with(shop.payment(), transaction(&first));
    let answer = shop.call("Transaction/AuthorizeReferenced", body).await?;
    assert_eq!(answer["Transaction"]["Status"], "AUTHORIZED");
    assert_ne!(id_of(&answer), first);
    Ok(())
}
