use saferpay_api::client::VersionedClient;
use saferpay_api::flows::{AccessTokens, License, PaymentPages, Terminals};
use saferpay_api::{v1_31, v1_32, v1_35, v1_44, v1_52, v1_53};

use super::{TERMINAL, shop};

async fn license<C: VersionedClient + License>() {
    let (_shop, _server, client) = shop::<C>().await;
    let license = client.license().await.unwrap();
    assert_eq!(license.package.as_ref().unwrap().id, "SAFERPAY_ECOMMERCE");
    assert!(license.has("MANAGEMENT_API") && !license.has("SPG"));
}

async fn terminals<C: VersionedClient + Terminals>() {
    let (_shop, _server, client) = shop::<C>().await;
    let all = client.list_terminals().await.unwrap();
    assert_eq!(all, [client.terminal(TERMINAL).await.unwrap()]);
    assert!(
        all[0].accepts("VISA", "CHF") && !all[0].accepts("VISA", "JPY") && !all[0].accepts("TWINT", "CHF")
    );
    assert_eq!(all[0].wallets[0].name, "APPLEPAY");
    assert_eq!(all[0].kind.as_deref(), Some("ECOM"));
}

async fn pages<C: VersionedClient + PaymentPages>() {
    let (_shop, _server, client) = shop::<C>().await;
    let pages = client.payment_page_configurations().await.unwrap();
    assert_eq!(pages.len(), 1);
    assert!(pages[0].is_default && pages[0].name == "default");
}

async fn fields<C: VersionedClient + AccessTokens>() {
    let (_shop, server, client) = shop::<C>().await;
    let sources = ["https://shop.example"];
    let token = client.create_access_token(TERMINAL, "The shop", sources).await.unwrap();
    assert!(!format!("{token:?}").contains("67f3"), "an access token is a secret");
    client.delete_access_token(TERMINAL, &token).await.unwrap();
    let deleted = server.received().pop().unwrap();
    assert_eq!(deleted.method, "DELETE");
    assert!(deleted.path.ends_with(&*token));
}

#[tokio::test]
async fn the_account_data_is_plain_data() {
    license::<v1_31::Client>().await;
    license::<v1_35::Client>().await;
    license::<v1_53::Client>().await;
    terminals::<v1_32::Client>().await;
    terminals::<v1_53::Client>().await;
    pages::<v1_52::Client>().await;
    pages::<v1_53::Client>().await;
}

#[tokio::test]
async fn access_tokens_are_created_and_deleted() {
    fields::<v1_44::Client>().await;
    fields::<v1_53::Client>().await;
}
