//! Aliases, and payments at a till.

use scenarios::{Scenario, Shop, francs, scenarios, with};
use serde_json::json;

use super::Done;

pub(crate) const SCENARIOS: &[(&str, Scenario<()>)] = scenarios![
    alias_insert,
    alias_assert_insert,
    alias_insert_direct,
    alias_update,
    alias_delete,
    alias_inquire,
    omni_channel_insert_alias,
    omni_channel_acquire_transaction
];

async fn alias_insert(shop: &Shop) -> Done {
    let answer =
        shop.call("Alias/Insert", with(shop.registration(), json!({ "PaymentMeans": null }))).await?;
    assert!(answer["Token"].is_string());
    Ok(())
}

async fn alias_assert_insert(shop: &Shop) -> Done {
    let token = shop.registered().await?;
    let answer = shop.call("Alias/AssertInsert", json!({ "Token": token })).await?;
    let alias = json!({ "PaymentMeans": { "Alias": { "Id": answer["Alias"]["Id"] } } });
    shop.call("Transaction/AuthorizeDirect", with(shop.payment(), alias)).await?;
    Ok(())
}

async fn alias_insert_direct(shop: &Shop) -> Done {
    let id = shop.alias().await?;
    assert_ne!(id, shop.alias().await?);
    Ok(())
}

async fn alias_update(shop: &Shop) -> Done {
    let card = json!({ "Card": { "ExpMonth": 1, "ExpYear": 2091 } });
    let body = json!({ "UpdateAlias": { "Id": shop.alias().await? }, "UpdatePaymentMeans": card });
    let answer = shop.call("Alias/Update", body).await?;
    assert_eq!(answer["PaymentMeans"]["Card"]["ExpYear"], 2091, "{answer}");
    Ok(())
}

async fn alias_delete(shop: &Shop) -> Done {
    let body = json!({ "AliasId": shop.alias().await? });
    shop.call("Alias/Delete", body.clone()).await?;
    assert_eq!(shop.refused("Alias/Delete", body).await?.name(), "ALIAS_INVALID");
    Ok(())
}

async fn alias_inquire(shop: &Shop) -> Done {
    let id = shop.alias().await?;
    let answer = shop.call("Alias/Inquire", json!({ "AliasId": id })).await?;
    assert_eq!(answer["Alias"]["Id"], id, "{answer}");
    Ok(())
}

async fn omni_channel_insert_alias(shop: &Shop) -> Done {
    let reference = json!({ "SixTransactionReference": shop.paid_at_till() });
    let answer = shop.call("OmniChannel/InsertAlias", with(shop.registration(), reference)).await?;
    let alias = json!({ "PaymentMeans": { "Alias": { "Id": answer["Alias"]["Id"] } } });
    shop.call("Transaction/AuthorizeDirect", with(shop.payment(), alias)).await?;
    Ok(())
}

async fn omni_channel_acquire_transaction(shop: &Shop) -> Done {
    let body = json!({ "TerminalId": shop.terminal, "SixTransactionReference": shop.paid_at_till() });
    let answer = shop.call("OmniChannel/AcquireTransaction", body).await?;
    assert_eq!(answer["Transaction"]["Amount"], francs(500));
    Ok(())
}
