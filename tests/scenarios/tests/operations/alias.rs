//! Aliases, and what was paid at a till.

use sandbox::world::{Amount, Currency};
use scenarios::{NotInVersion, Scenario, Shop, card, francs, means, scenarios, text, with};
use serde_json::{Value, json};

use crate::{Done, GOOD};

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

fn insert(shop: &Shop) -> Value {
    let body = with(shop.payment(), json!({ "RegisterAlias": { "IdGenerator": "RANDOM" } }));
    with(body, json!({ "Type": "CARD", "PaymentMeans": means(GOOD) }))
}

async fn alias_insert(shop: &Shop) -> Done {
    let answer = shop.call("Alias/Insert", with(insert(shop), json!({ "PaymentMeans": null }))).await?;
    assert!(answer["Token"].is_string());
    Ok(())
}

async fn alias_assert_insert(shop: &Shop) -> Done {
    let body = with(insert(shop), json!({ "PaymentMeans": null }));
    let token = text(&shop.call("Alias/Insert", body).await?["Token"]);
    shop.sandbox.payer().pay(&token, GOOD).unwrap();
    let answer = shop.call("Alias/AssertInsert", json!({ "Token": token })).await?;
    let alias = json!({ "PaymentMeans": { "Alias": { "Id": answer["Alias"]["Id"] } } });
    shop.call("Transaction/AuthorizeDirect", with(shop.payment(), alias)).await?;
    Ok(())
}

/// An alias; its id.
async fn inserted(shop: &Shop) -> Result<String, NotInVersion> {
    Ok(text(&shop.call("Alias/InsertDirect", insert(shop)).await?["Alias"]["Id"]))
}

async fn alias_insert_direct(shop: &Shop) -> Done {
    let id = inserted(shop).await?;
    assert_ne!(id, inserted(shop).await?);
    Ok(())
}

async fn alias_update(shop: &Shop) -> Done {
    let card = json!({ "Card": { "ExpMonth": 1, "ExpYear": 2091 } });
    let body = json!({ "UpdateAlias": { "Id": inserted(shop).await? }, "UpdatePaymentMeans": card });
    let answer = shop.call("Alias/Update", body).await?;
    assert_eq!(answer["PaymentMeans"]["Card"]["ExpYear"], 2091, "{answer}");
    Ok(())
}

async fn alias_delete(shop: &Shop) -> Done {
    let body = json!({ "AliasId": inserted(shop).await? });
    shop.call("Alias/Delete", body.clone()).await?;
    assert_eq!(shop.refused("Alias/Delete", body).await?.name(), "ALIAS_INVALID");
    Ok(())
}

async fn alias_inquire(shop: &Shop) -> Done {
    let id = inserted(shop).await?;
    let answer = shop.call("Alias/Inquire", json!({ "AliasId": id })).await?;
    assert_eq!(answer["Alias"]["Id"], id, "{answer}");
    Ok(())
}

fn paid_at_till(shop: &Shop) -> String {
    let currency = Currency::new("CHF").expect("francs");
    shop.sandbox.pay_at_till(Amount { value: 500, currency }, &card(GOOD)).unwrap()
}

async fn omni_channel_insert_alias(shop: &Shop) -> Done {
    let reference = json!({ "SixTransactionReference": paid_at_till(shop) });
    let answer = shop.call("OmniChannel/InsertAlias", with(insert(shop), reference)).await?;
    let alias = json!({ "PaymentMeans": { "Alias": { "Id": answer["Alias"]["Id"] } } });
    shop.call("Transaction/AuthorizeDirect", with(shop.payment(), alias)).await?;
    Ok(())
}

async fn omni_channel_acquire_transaction(shop: &Shop) -> Done {
    let body = json!({ "TerminalId": shop.terminal, "SixTransactionReference": paid_at_till(shop) });
    let answer = shop.call("OmniChannel/AcquireTransaction", body).await?;
    assert_eq!(answer["Transaction"]["Amount"], francs(500));
    Ok(())
}
