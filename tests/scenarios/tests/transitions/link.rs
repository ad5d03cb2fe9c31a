//! Payment links.

use jiff::SignedDuration;
use scenarios::{Link, NotInVersion, Scenario, Shop, scenarios, text};
use serde_json::Value;

use super::{GOOD, Outcome, listed};

pub(crate) const SCENARIOS: &[(&str, Scenario<String>)] = scenarios![link_paid, link_deleted, link_expired];

async fn status(shop: &Shop, link: &Link) -> Outcome {
    let path = link.path();
    let answer = shop.call_at("SecurePayGate/GetSingleUsePaymentLink", &path, Value::Null).await?;
    Ok(text(&answer["Status"]))
}

async fn link_paid(shop: &Shop) -> Outcome {
    let link = shop.link().await?;
    let before = status(shop, &link).await?;
    shop.sandbox.payer().pay(&link.address, GOOD).unwrap();
    Ok(listed(&[before, status(shop, &link).await?]))
}

async fn link_deleted(shop: &Shop) -> Outcome {
    shop.needs("SecurePayGate/DeleteSingleUsePaymentLink")?;
    // Older versions have no state for it.
    if shop.version.number().minor < 50 {
        return Err(NotInVersion("DISABLED".to_owned()));
    }
    let link = shop.link().await?;
    let path = link.path();
    shop.call_at("SecurePayGate/DeleteSingleUsePaymentLink", &path, Value::Null).await?;
    status(shop, &link).await
}

async fn link_expired(shop: &Shop) -> Outcome {
    let link = shop.link().await?;
    shop.sandbox.clock().advance(SignedDuration::from_hours(24 * 4)).unwrap();
    status(shop, &link).await
}
