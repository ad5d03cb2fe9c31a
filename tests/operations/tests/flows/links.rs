use std::time::{Duration, SystemTime};

use mock_server::Payer;
use saferpay_api::DateTime;
use saferpay_api::client::VersionedClient;
use saferpay_api::error::ErrorName;
use saferpay_api::flows::{LinkState, PaymentLinks, Settle, placeholder, token_from};
use saferpay_api::ids::OrderId;
use saferpay_api::{v1_35, v1_53};

use super::{TERMINAL, attempt, shop};

async fn link<C: VersionedClient + PaymentLinks + Settle>() {
    let (shop, _server, client) = shop::<C>().await;
    let tomorrow = DateTime::try_from(SystemTime::now() + Duration::from_secs(86_400)).unwrap();
    let link = client.create_payment_link(TERMINAL, &attempt(), &tomorrow).await.unwrap();
    assert!(!format!("{link:?}").contains(&link.url), "a payment link is a secret");
    let status = async || client.payment_link_status(TERMINAL, &link.offer_id).await.unwrap();
    assert_eq!(status().await.state, LinkState::Open);

    // The payer pays, and Saferpay calls the address from the Backoffice.
    let token = link.url.rsplit('/').next().unwrap();
    shop.payer(token, Payer::Pays);
    assert_eq!(status().await.state, LinkState::PaidByPayer);
    assert!(status().await.transaction_id.is_some());
    let notified = placeholder("https://shop.example/notify?order=order-1", "token")
        .replace("{{{PAYMENTPAGETOKEN}}}", token);
    let token = token_from(&notified, "token").unwrap();
    let known = attempt();
    let find =
        move |order_id: OrderId| async move { (order_id == known.order_id()).then(|| known.expected()) };
    assert!(client.settle_with(token, find).await.unwrap().is_paid());

    client.delete_payment_link(TERMINAL, &link.offer_id).await.unwrap();
    let error = client.payment_link_status(TERMINAL, "unknown").await.unwrap_err();
    assert_eq!(error.refusal().unwrap().error_name, Some(ErrorName::TransactionNotFound));
}

#[tokio::test]
async fn a_link_is_created_paid_settled_and_deleted() {
    link::<v1_35::Client>().await;
    link::<v1_53::Client>().await;
}
