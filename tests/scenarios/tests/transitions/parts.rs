//! Captures in parts.

use scenarios::{Scenario, Shop, francs, scenarios, transaction, with};
use serde_json::{Value, json};

use super::{Outcome, listed, taken};

pub(crate) const SCENARIOS: &[(&str, Scenario<String>)] =
    scenarios![parts, parts_of_more, capture_after_a_part, cancel_after_a_part, finalize];

fn part(id: &str, kind: &str, part: &str, value: u64) -> Value {
    let body = json!({ "Amount": francs(value), "Type": kind, "OrderPartId": part });
    with(transaction(id), body)
}

async fn parts(shop: &Shop) -> Outcome {
    let name = "Transaction/MultipartCapture";
    shop.needs(name)?;
    let id = shop.authorized().await?;
    let first = taken(&shop.call(name, part(&id, "PARTIAL", "one", 200)).await?);
    let again = shop.refused(name, part(&id, "PARTIAL", "one", 200)).await?;
    let last = taken(&shop.call(name, part(&id, "FINAL", "two", 200)).await?);
    let late = shop.refused(name, part(&id, "PARTIAL", "three", 100)).await?;
    Ok(listed(&[first, again.to_string(), last, late.to_string()]))
}

async fn parts_of_more(shop: &Shop) -> Outcome {
    let name = "Transaction/MultipartCapture";
    shop.needs(name)?;
    let id = shop.authorized().await?;
    shop.call(name, part(&id, "PARTIAL", "one", 300)).await?;
    Ok(shop.refused(name, part(&id, "PARTIAL", "two", 201)).await?.to_string())
}

async fn after_a_part(shop: &Shop, operation: &str) -> Outcome {
    shop.needs("Transaction/MultipartCapture")?;
    let id = shop.authorized().await?;
    shop.call("Transaction/MultipartCapture", part(&id, "PARTIAL", "one", 200)).await?;
    Ok(shop.refused(operation, transaction(&id)).await?.to_string())
}

async fn capture_after_a_part(shop: &Shop) -> Outcome {
    after_a_part(shop, "Transaction/Capture").await
}

async fn cancel_after_a_part(shop: &Shop) -> Outcome {
    after_a_part(shop, "Transaction/Cancel").await
}

async fn finalize(shop: &Shop) -> Outcome {
    shop.needs("Transaction/MultipartFinalize")?;
    let id = shop.authorized().await?;
    shop.call("Transaction/MultipartCapture", part(&id, "PARTIAL", "one", 200)).await?;
    shop.call("Transaction/MultipartFinalize", transaction(&id)).await?;
    let late = part(&id, "PARTIAL", "two", 100);
    Ok(shop.refused("Transaction/MultipartCapture", late).await?.to_string())
}
