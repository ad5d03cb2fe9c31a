//! The options of flows are the same in all versions, and an error in versions that lack one.

use saferpay_api::client::VersionedClient;
use saferpay_api::error::ErrorKind;
use saferpay_api::flows::{
    AliasRegistration, BasketItem, Checkout, PayerAddress, PaymentCondition, RegisterCard, ScaExemption,
};
use saferpay_api::{v1_11, v1_18, v1_53};
use serde_json::json;

use super::{TERMINAL, attempt, back, francs, shop};

/// The body of a request for a page with all options that both versions have.
async fn with_options<C: VersionedClient + Checkout>() -> serde_json::Value {
    let (_shop, server, client) = shop::<C>().await;
    let address = PayerAddress::new().with_first_name("Ada").with_city("Bern").with_country_code("CH");
    let flow = client
        .checkout(TERMINAL, &attempt(), &back())
        .with_language("de")
        .with_payment_methods(["VISA", "TWINT"])
        .with_wallets(["APPLEPAY"])
        .with_billing_address(address)
        .with_config_set("dark")
        .with_holder_name()
        .with_registered_alias(AliasRegistration::random().with_lifetime_days(90))
        .with_exemption(ScaExemption::LowValue)
        .with_payer_email("ada@example.com")
        .with_merchant_emails(["shop@example.com"])
        .with_order_items([BasketItem::new("Ticket", 2, francs(525)).with_id("t1")])
        .with_pre_authorization();
    flow.await.unwrap();
    server.received()[0].json()
}

#[tokio::test]
async fn options_are_sent_in_versions_that_have_them() {
    for body in [with_options::<v1_18::Client>().await, with_options::<v1_53::Client>().await] {
        assert_eq!(body["Payer"]["LanguageCode"], "de");
        assert_eq!(
            body["Payer"]["BillingAddress"],
            json!({ "FirstName": "Ada", "City": "Bern", "CountryCode": "CH" })
        );
        assert_eq!(body["PaymentMethods"], json!(["VISA", "TWINT"]));
        assert_eq!(body["Wallets"], json!(["APPLEPAY"]));
        assert_eq!(body["ConfigSet"], "dark");
        assert_eq!(body["CardForm"]["HolderName"], "MANDATORY");
        assert_eq!(body["RegisterAlias"], json!({ "IdGenerator": "RANDOM", "Lifetime": 90 }));
        assert_eq!(body["Authentication"]["Exemption"], "LOW_VALUE");
        assert_eq!(body["Notification"]["PayerEmail"], "ada@example.com");
        assert_eq!(body["Notification"]["MerchantEmails"], json!(["shop@example.com"]));
        let item = json!({ "Id": "t1", "Name": "Ticket", "Quantity": 2, "UnitPrice": "525" });
        assert_eq!(body["Order"]["Items"], json!([item]));
        assert_eq!(body["Payment"]["Options"]["PreAuth"], true);
        assert_eq!(body["Payment"]["OrderId"], "order-1.1");
    }
}

#[tokio::test]
async fn an_option_that_the_version_lacks_is_an_error_before_anything_is_sent() {
    let (_shop, server, client) = shop::<v1_11::Client>().await;
    let flow = client.checkout(TERMINAL, &attempt(), &back()).with_three_ds_challenge();
    let flow = flow.with_order_items([BasketItem::new("Ticket", 2, francs(525))]);
    let error = flow.await.unwrap_err();
    let ErrorKind::Invalid(problems) = error.kind() else { panic!("{error:?}") };
    let problems: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert_eq!(
        problems,
        [
            "ThreeDsChallenge PaymentPage/Initialize has it since version 1.16, not in 1.11",
            "OrderItems PaymentPage/Initialize has it since version 1.17, not in 1.11",
        ]
    );
    assert!(server.received().is_empty());

    let error = client.register_card(&back()).await.unwrap_err();
    assert!(error.to_string().contains("NotifyUrl Alias/Insert has it since version 1.33"), "{error}");
}

#[tokio::test]
async fn all_other_fields_can_be_set_in_the_request_of_the_version() {
    let (_shop, server, client) = shop::<v1_53::Client>().await;
    let flow = client.checkout(TERMINAL, &attempt(), &back()).customize(|request| {
        request.condition = Some(v1_53::Condition::ThreeDsAuthenticationSuccessfulOrAttempted);
    });
    flow.customize(|request| request.config_set = Some("dark".to_owned())).await.unwrap();
    let with_condition = client.checkout(TERMINAL, &attempt(), &back());
    with_condition.with_condition(PaymentCondition::AuthenticationSuccessfulOrAttempted).await.unwrap();
    let received = server.received();
    let [customized, option] = &received[..] else { panic!("{received:?}") };
    assert_eq!(customized.json()["Condition"], option.json()["Condition"]);
    assert_eq!(customized.json()["ConfigSet"], "dark");
}
