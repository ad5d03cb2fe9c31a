use saferpay_api::client::VersionedClient;
use saferpay_api::error::ErrorName;
use saferpay_api::flows::{Charge, ChargeAlias, RegisterCard};
use saferpay_api::{v1_2, v1_27, v1_53};

use super::{TERMINAL, order, shop};

async fn registers<C: VersionedClient + RegisterCard>() {
    let (_shop, _server, client) = shop::<C>().await;
    let redirect = client.register_card("https://shop.example/back").await.unwrap();
    assert!(redirect.url.unwrap().contains("/pay/"));
    let card = client.registered_card(&redirect.token).await.unwrap();
    assert_eq!(card.alias_id.as_deref(), Some("alias1"));
    assert_eq!(card.display_text.as_deref(), Some("xxxx xxxx xxxx 0001"));
    let error = client.registered_card("unknown").await.unwrap_err();
    assert_eq!(error.refusal().unwrap().error_name, Some(ErrorName::TokenInvalid));
}

#[tokio::test]
async fn a_card_is_registered() {
    registers::<v1_2::Client>().await;
    registers::<v1_53::Client>().await;
}

async fn charges<C: VersionedClient + ChargeAlias>() {
    let (shop, server, client) = shop::<C>().await;
    let charge = client.charge_alias(TERMINAL, "alias1", &order()).await.unwrap();
    assert!(charge.is_paid());
    assert_eq!(server.received()[0].json()["Initiator"], "MERCHANT");
    assert_eq!(shop.captures(), 1);

    let error = client.charge_alias(TERMINAL, "unknown", &order()).await.err().unwrap();
    assert_eq!(error.refusal().unwrap().error_name, Some(ErrorName::AliasInvalid));

    shop.refuse("Transaction/Capture", 500, "INTERNAL_ERROR");
    match client.charge_alias(TERMINAL, "alias1", &order()).await.unwrap() {
        Charge::OnlyAuthorized { payment, error } => {
            assert!(error.is_outcome_unknown());
            shop.refuse_nothing();
            client.capture_in_full(&payment.transaction_id).await.unwrap();
        }
        other => panic!("{}", other.is_paid()),
    }
    shop.leave_captures_pending();
    let charge = client.charge_alias(TERMINAL, "alias1", &order()).await.unwrap();
    assert!(matches!(charge, Charge::Pending(_)));

    shop.refuse("Transaction/AuthorizeDirect", 402, "TRANSACTION_DECLINED");
    let error = client.charge_alias(TERMINAL, "alias1", &order()).await.err().unwrap();
    assert!(error.is_declined());
}

#[tokio::test]
async fn an_alias_is_charged_and_what_is_reserved_never_lost() {
    charges::<v1_27::Client>().await;
    charges::<v1_53::Client>().await;
}
