//! The simulated payer leads to the outcome of each test card, through the SDK.

use super::shop::Shop;
use saferpay_sandbox::engine::{CardOutcome, Instrument, PayerError, PaymentLinkAddresses, TEST_CARDS};
use serde_json::{Value, json};

#[tokio::test]
async fn each_test_card_has_its_documented_outcome() {
    let shop = Shop::open().await;
    for card in TEST_CARDS {
        let page = shop.page_of("1051", "Two tickets", None).await;
        let back = shop.sandbox.payer().pay(&page.link, card.number).unwrap();
        assert_eq!(back.return_url, "http://127.0.0.1:9/back?order=1");
        let failure = match card.outcome {
            CardOutcome::ChallengeFails => Some("3DS_AUTHENTICATION_FAILED"),
            // These requests do not allow partial approval.
            CardOutcome::Declined | CardOutcome::DeclinedByAmount | CardOutcome::PartialApproval => {
                Some("TRANSACTION_DECLINED")
            }
            _ => None,
        };
        let name = format!("{} {:?}", card.number, card.outcome);
        assert_eq!(back.succeeded, failure.is_none(), "{name}");
        if let Some(failure) = failure {
            assert_eq!(shop.refused(&page.token).await, failure, "{name}");
            continue;
        }
        let answer = shop.assert(&page.token).await.unwrap_or_else(|error| panic!("{name}: {error}"));
        let liability = answer.liability.as_ref().unwrap();
        let authenticated =
            liability.three_ds.as_ref().is_some_and(|three_ds| three_ds.authenticated == Some(true));
        let expected = match card.outcome {
            CardOutcome::NoShift | CardOutcome::ThreeDsFailure => (false, false),
            CardOutcome::Attempt => (true, false),
            _ => (true, true),
        };
        assert_eq!((liability.liability_shift.unwrap(), authenticated), expected, "{name}");
        assert_eq!(
            &*answer.payment_means.unwrap().brand.unwrap().payment_method.unwrap().to_string(),
            card.scheme.method()
        );
        let dcc = answer.dcc.map(|dcc| dcc.payer_amount.unwrap().currency_code);
        let expected = match card.outcome {
            CardOutcome::DccUsd => Some("USD"),
            CardOutcome::DccJpy => Some("JPY"),
            _ => None,
        };
        assert!(expected.is_none() || dcc.as_deref() == expected, "{name}: {dcc:?}");
    }
}

#[tokio::test]
async fn payers_can_decline_abort_and_fail_challenges() {
    let shop = Shop::open().await;
    let payer = shop.sandbox.payer();
    let page = shop.page().await;
    assert!(!payer.decline(&page.link).unwrap().succeeded);
    assert_eq!(shop.refused(&page.token).await, "TRANSACTION_DECLINED");
    let page = shop.page().await;
    assert!(!payer.abort(&page.link).unwrap().succeeded);
    assert_eq!(shop.refused(&page.token).await, "TRANSACTION_ABORTED");
    let page = shop.page().await;
    assert!(!payer.fail_challenge(&page.link, "9010004950000001").unwrap().succeeded);
    assert_eq!(shop.refused(&page.token).await, "3DS_AUTHENTICATION_FAILED");
    assert_eq!(payer.abort(&page.link), Err(PayerError::AlreadyDone));
    assert_eq!(payer.abort("http://127.0.0.1/"), Err(PayerError::Unknown));
    let page = shop.page().await;
    assert!(payer.pay_with(&page.link, &Instrument::Method("TWINT".into())).unwrap().succeeded);
    assert!(shop.assert(&page.token).await.is_ok());
}

#[tokio::test]
async fn a_payment_link_inserts_the_token_into_its_urls() {
    let shop = Shop::open().await;
    let return_url = "http://127.0.0.1:9/back?token={{{PAYMENTPAGETOKEN}}}".to_owned();
    let addresses = PaymentLinkAddresses { return_url, notify_url: String::new() };
    shop.sandbox.set_payment_link_addresses(shop.sandbox.terminal("SPG"), addresses);
    let link = shop.payment_link(0).await;
    let back = shop.sandbox.payer().pay(&link, "9010003150000001").unwrap();
    assert_eq!(back.return_url, format!("http://127.0.0.1:9/back?token={}", back.token));
    assert!(shop.assert(&back.token).await.is_ok());
    assert_eq!(shop.sandbox.payer().pay(&link, "9010003150000001"), Err(PayerError::AlreadyDone));
}

#[tokio::test]
async fn an_admin_call_can_pay() {
    let shop = Shop::open().await;
    let pay = async |visit: Value| {
        let (status, _, text) = shop.post("/sandbox/pay", visit.to_string()).await;
        (status, serde_json::from_str::<Value>(&text).unwrap())
    };
    let page = shop.page().await;
    let (status, outcome) = pay(json!({ "link": page.link, "card": "9010004950000001" })).await;
    assert_eq!((status, &outcome["succeeded"], &outcome["token"]), (200, &json!(true), &json!(page.token)));
    assert!(shop.assert(&page.token).await.is_ok());
    let page = shop.page().await;
    let (_, outcome) =
        pay(json!({ "link": page.link, "card": "9010004950000001", "challenge": "fail" })).await;
    assert_eq!(outcome["succeeded"], false);
    let page = shop.page().await;
    assert_eq!(pay(json!({ "link": page.link, "outcome": "abort" })).await.0, 200);
    assert_eq!(shop.refused(&page.token).await, "TRANSACTION_ABORTED");
    for (visit, text) in [
        (json!({ "link": page.link, "outcome": "abort" }), "already complete"),
        (json!({ "link": "/nowhere", "card": "9010004950000001" }), "nothing at this address"),
        (json!({ "link": page.link }), "either `card` or `method`"),
        (json!({ "link": page.link, "crad": "1" }), "unknown field"),
    ] {
        let (status, outcome) = pay(visit).await;
        assert!(status == 400 && outcome["error"].as_str().unwrap().contains(text), "{outcome}");
    }
}
