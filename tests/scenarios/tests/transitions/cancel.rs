//! Cancels.

use scenarios::{Scenario, Shop, scenarios, text, transaction, with};
use serde_json::json;

use super::{GOOD, Outcome, canceled};

pub(crate) const SCENARIOS: &[(&str, Scenario<String>)] =
    scenarios![cancel, cancel_of_captured, cancel_before_batch_close, cancel_twice];

async fn cancel(shop: &Shop) -> Outcome {
    let id = shop.authorized().await?;
    let answer = shop.call("Transaction/Cancel", transaction(&id)).await?;
    assert_eq!(answer["TransactionId"], id);
    assert!(answer["Date"].is_string());
    let status = if answer.get("Status").is_none() { "no Status" } else { "a Status" };
    Ok(format!("canceled, {status}"))
}

async fn cancel_of_captured(shop: &Shop) -> Outcome {
    let id = shop.captured().await?;
    Ok(shop.refused("Transaction/Cancel", transaction(&id)).await?.to_string())
}

async fn cancel_before_batch_close(shop: &Shop) -> Outcome {
    // On this terminal, batches are closed by hand.
    let terminals = &shop.sandbox.customer().terminals;
    let terminal = &terminals.iter().find(|terminal| !terminal.automatic_batch_close).unwrap().id;
    let there = json!({ "TerminalId": terminal });
    let mut ids = Vec::new();
    for _ in 0..2 {
        let body = with(shop.direct(GOOD), there.clone());
        let id = text(&shop.call("Transaction/AuthorizeDirect", body).await?["Transaction"]["Id"]);
        shop.call("Transaction/Capture", transaction(&id)).await?;
        ids.push(id);
    }
    let answer = shop.call("Transaction/Cancel", transaction(&ids[0])).await?;
    assert_eq!(answer["TransactionId"], ids[0]);
    shop.call("Batch/Close", there).await?;
    let refused = shop.refused("Transaction/Cancel", transaction(&ids[1])).await?;
    Ok(format!("canceled, {refused}"))
}

async fn cancel_twice(shop: &Shop) -> Outcome {
    let id = canceled(shop).await?;
    Ok(shop.refused("Transaction/Cancel", transaction(&id)).await?.to_string())
}
