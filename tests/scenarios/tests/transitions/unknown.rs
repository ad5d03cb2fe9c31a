//! Calls about things that do not exist, and calls that are not possible.

use scenarios::{Scenario, Shop, payment_means, scenarios, transaction};
use serde_json::json;

use super::{GOOD, Outcome, listed};

pub(crate) const SCENARIOS: &[(&str, Scenario<String>)] = scenarios![
    unknown_transaction,
    inquire_of_unsuccessful,
    inquire_by_token,
    unknown_alias,
    duplicate_alias
];

async fn unknown_transaction(shop: &Shop) -> Outcome {
    let mut outcomes = Vec::new();
    for operation in ["Transaction/Capture", "Transaction/Cancel", "Transaction/Refund"] {
        let body = shop.refund("nobodyhasthis", 100);
        outcomes.push(shop.refused(operation, body).await?.to_string());
    }
    Ok(listed(&outcomes))
}

async fn inquire_of_unsuccessful(shop: &Shop) -> Outcome {
    shop.needs("Transaction/Inquire")?;
    let refused = shop.refused("Transaction/AuthorizeDirect", shop.direct("9010403153150003")).await?;
    let id = refused.body.transaction_id.expect("a decline has the ID");
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
    let insert = |id: &str| json!({ "RegisterAlias": { "IdGenerator": "MANUAL", "Id": id }, "PaymentMeans": payment_means(GOOD) });
    shop.call("Alias/InsertDirect", insert("Mine")).await?;
    Ok(shop.refused("Alias/InsertDirect", insert("MINE")).await?.to_string())
}
