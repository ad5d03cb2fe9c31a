//! A card is registered, and its alias is charged once for each attempt.

use saferpay_api::client::VersionedClient;
use saferpay_api::error::ErrorName;
use saferpay_api::flows::{Attempt, ChargeAlias, Failed, RegisterCard, ReturnAddress, Settlement};
use saferpay_api::{v1_2, v1_27, v1_53};

use super::{TERMINAL, attempt, shop};

async fn registers<C: VersionedClient + RegisterCard>() {
    let (_shop, _server, client) = shop::<C>().await;
    let redirect = client.register_card(&ReturnAddress::new("https://shop.example/back")).await.unwrap();
    assert!(redirect.url.contains("/pay/"));
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
    let charge = |attempt: &Attempt| client.charge_alias(TERMINAL, "alias1", attempt);
    for _ in 0..2 {
        assert!(charge(&attempt()).await.unwrap().is_paid());
    }
    let authorized = server.received().into_iter().filter(|one| one.path.ends_with("/AuthorizeDirect"));
    let authorized: Vec<_> = authorized.collect();
    assert_eq!(authorized.len(), 1, "the second call finds the payment of the first one");
    assert_eq!(authorized[0].json()["Initiator"], "MERCHANT");
    assert_eq!(shop.captures(), 1);

    let next = attempt().next();
    let error = client.charge_alias(TERMINAL, "unknown", &next).await.err().unwrap();
    assert_eq!(error.refusal().unwrap().error_name, Some(ErrorName::AliasInvalid));

    shop.refuse("Transaction/Capture", 500, "INTERNAL_ERROR");
    match charge(&next).await.unwrap() {
        Settlement::OnlyAuthorized { error, .. } => assert!(error.is_outcome_unknown()),
        other => panic!("{other:?}"),
    }
    shop.refuse_nothing();
    assert!(charge(&next).await.unwrap().is_paid());
    assert_eq!(shop.captures(), 2);

    let next = next.next();
    shop.leave_captures_pending();
    assert!(matches!(charge(&next).await.unwrap(), Settlement::CapturePending(_)));

    let next = next.next();
    shop.refuse("Transaction/AuthorizeDirect", 402, "TRANSACTION_DECLINED");
    match charge(&next).await.unwrap() {
        Settlement::Failed(Failed::Refused(error)) => assert!(error.is_declined()),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn an_alias_is_charged_and_an_authorization_is_never_lost() {
    charges::<v1_27::Client>().await;
    charges::<v1_53::Client>().await;
}
