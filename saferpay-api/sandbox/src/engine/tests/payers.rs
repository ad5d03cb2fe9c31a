//! Actions of the payer: pages, cards, challenges, and notifications.

use serde_json::json;

use super::shop::{CHALLENGE, GOOD, Shop, card, payment_method, refused, text, with};
use crate::engine::{
    CardInput, CardOutcome, Instrument, NotificationKind, PayerError, PayerStep, PaymentMethodError,
    TEST_CARDS, ViewKind, ViewStep,
};

fn done(step: PayerStep) -> (String, bool) {
    match step {
        PayerStep::Done { return_url, succeeded } => (return_url, succeeded),
        PayerStep::Challenge { .. } => panic!("a challenge came"),
    }
}

#[test]
fn a_page_shows_the_amount_and_opens_once() {
    let mut shop = Shop::new();
    let token = shop.page(json!({ "PaymentMethods": ["VISA", "TWINT"] }));
    let view = shop.engine.open(&token, shop.now).unwrap();
    assert_eq!((view.kind, view.step), (ViewKind::PaymentPage, ViewStep::PaymentMethod));
    assert_eq!(view.amount.unwrap().major(), "5.00");
    assert_eq!((view.order_id.as_deref(), view.description.as_deref()), (Some("order 1"), Some("Tea")));
    assert_eq!(view.methods, ["VISA", "TWINT"]);
    assert_eq!(shop.engine.open(&token, shop.now), Err(PayerError::AlreadyOpened));
    shop.engine.view(&token, shop.now).unwrap();
    let other = shop.engine.pay(&token, &card("9030003150000007"), shop.now);
    assert_eq!(other, Err(PayerError::MethodNotOffered));
    let (url, succeeded) = done(shop.pays(&token, GOOD));
    assert_eq!((url, succeeded), (format!("https://shop.example.com/back?t={token}"), true));
    assert_eq!(shop.engine.pay(&token, &card(GOOD), shop.now), Err(PayerError::AlreadyDone));
    assert_eq!(shop.engine.view(&token, shop.now), Err(PayerError::AlreadyDone));
}

#[test]
fn every_test_card_has_its_outcome() {
    for test_card in TEST_CARDS {
        let mut shop = Shop::new();
        let token = shop.page(json!({}));
        let step = shop.pays(&token, test_card.number);
        let challenged = matches!(step, PayerStep::Challenge { .. });
        let expected = matches!(
            test_card.outcome,
            CardOutcome::Challenge | CardOutcome::Attempt | CardOutcome::ChallengeFails
        );
        assert_eq!(challenged, expected, "{test_card:?}");
        if challenged {
            shop.engine.challenge(&token, true, shop.now).unwrap();
        }
        let result = shop.assert(&token);
        match test_card.outcome {
            CardOutcome::ChallengeFails => drop(refused(result, "3DS_AUTHENTICATION_FAILED")),
            CardOutcome::Declined | CardOutcome::PartialApproval => {
                drop(refused(result, "TRANSACTION_DECLINED"));
            }
            outcome => {
                let answer = result.unwrap();
                let shift = !matches!(outcome, CardOutcome::NoShift | CardOutcome::ThreeDsFailure);
                let authenticated = shift && outcome != CardOutcome::Attempt;
                assert_eq!(answer["Liability"]["LiabilityShift"], shift, "{test_card:?}");
                assert_eq!(answer["Liability"]["ThreeDs"]["Authenticated"], authenticated, "{test_card:?}");
            }
        }
    }
}

#[test]
fn the_merchant_gets_notifications() {
    let mut shop = Shop::new();
    let urls = json!({ "Notification": {
        "SuccessNotifyUrl": "https://shop.example.com/s?t={{{PAYMENTPAGETOKEN}}}",
        "FailNotifyUrl": "https://shop.example.com/f",
    } });
    let (good, bad) = (shop.page(urls.clone()), shop.page(urls));
    shop.pays(&good, GOOD);
    shop.engine.abort(&bad, shop.now).unwrap();
    let notifications = shop.engine.take_notifications();
    assert_eq!(notifications.len(), 2);
    assert_eq!(
        (notifications[0].kind, &*notifications[0].url),
        (NotificationKind::Success, &*format!("https://shop.example.com/s?t={good}"))
    );
    assert_eq!(
        (notifications[1].kind, &*notifications[1].url),
        (NotificationKind::Fail, "https://shop.example.com/f")
    );
    assert!(shop.engine.take_notifications().is_empty());

    // Before 1.24, one URL for success only.
    let old = json!({ "Notification": { "NotifyUrl": "https://shop.example.com/n" } });
    let (good, bad) = (shop.page(old.clone()), shop.page(old));
    shop.engine.abort(&bad, shop.now).unwrap();
    shop.pays(&good, GOOD);
    let notifications = shop.engine.take_notifications();
    assert_eq!((notifications.len(), notifications[0].kind), (1, NotificationKind::Success));
}

#[test]
fn old_versions_have_a_return_url_for_each_outcome() {
    let mut shop = Shop::new();
    let urls = json!({
        "ReturnUrl": null,
        "ReturnUrls": {
            "Success": "https://shop.example.com/s",
            "Fail": "https://shop.example.com/f",
            "Abort": "https://shop.example.com/a",
        },
    });
    let tokens = [shop.page(urls.clone()), shop.page(urls.clone()), shop.page(urls)];
    assert_eq!(done(shop.pays(&tokens[0], GOOD)).0, "https://shop.example.com/s");
    assert_eq!(done(shop.engine.decline(&tokens[1], shop.now).unwrap()).0, "https://shop.example.com/f");
    assert_eq!(done(shop.engine.abort(&tokens[2], shop.now).unwrap()).0, "https://shop.example.com/a");
    refused(shop.assert(&tokens[1]), "TRANSACTION_DECLINED");
}

#[test]
fn the_transaction_interface_gets_a_notification_when_the_payer_returns() {
    let mut shop = Shop::new();
    let urls = json!({ "RedirectNotifyUrls": {
        "Success": "https://shop.example.com/s", "Fail": "https://shop.example.com/f",
    } });
    let body = with(shop.payment(), urls);
    let token = text(&shop.call("Transaction/Initialize", body).unwrap()["Token"]);
    shop.pays(&token, "9010403153150003");
    assert_eq!(shop.engine.take_notifications()[0].kind, NotificationKind::Success);
    // The payer has returned, but the payment is not authorized yet.
    refused(shop.call("Transaction/Authorize", json!({ "Token": token })), "TRANSACTION_DECLINED");
}

#[test]
fn a_card_in_the_request_needs_the_payer_only_for_a_challenge() {
    let mut shop = Shop::new();
    let body = with(shop.payment(), json!({ "PaymentMeans": payment_method(GOOD) }));
    let answer = shop.call("Transaction/Initialize", body).unwrap();
    assert_eq!((&answer["RedirectRequired"], &answer["LiabilityShift"]), (&json!(false), &json!(true)));
    assert!(answer.get("Redirect").is_none());

    let body = with(shop.payment(), json!({ "PaymentMeans": payment_method(CHALLENGE) }));
    let answer = shop.call("Transaction/Initialize", body).unwrap();
    let token = text(&answer["Token"]);
    assert_eq!(
        answer["Redirect"]["RedirectUrl"],
        format!("http://127.0.0.1:4711/vt2/Api/ThreeDs/100001/10000001/{token}")
    );
    assert_eq!(answer["Redirect"]["PaymentMeansRequired"], false);
    let view = shop.engine.open(&token, shop.now).unwrap();
    assert_eq!(view.step, ViewStep::Challenge { display_text: "xxxx xxxx xxxx 0001".to_owned() });
    assert_eq!(shop.engine.pay(&token, &card(GOOD), shop.now), Err(PayerError::OutOfTurn));
    done(shop.engine.challenge(&token, true, shop.now).unwrap());
    let answer = shop.call("Transaction/Authorize", json!({ "Token": token })).unwrap();
    assert_eq!(answer["Liability"]["ThreeDs"]["AuthenticationType"], "STRONG_CUSTOMER_AUTHENTICATION");
}

#[test]
fn the_amount_can_be_adjusted_before_the_authorization() {
    let mut shop = Shop::new();
    let body = shop.payment();
    let token = text(&shop.call("Transaction/Initialize", body).unwrap()["Token"]);
    shop.pays(&token, GOOD);
    let answer = shop.call("Transaction/QueryPaymentMeans", json!({ "Token": token })).unwrap();
    assert_eq!(answer["PaymentMeans"]["DisplayText"], "xxxx xxxx xxxx 0001");
    let adjust = json!({ "Token": token, "Amount": super::shop::amount(450) });
    shop.call("Transaction/AdjustAmount", adjust.clone()).unwrap();
    let answer = shop.call("Transaction/Authorize", json!({ "Token": token })).unwrap();
    assert_eq!(answer["Transaction"]["Amount"]["Value"], "450");
    refused(shop.call("Transaction/AdjustAmount", adjust), "TRANSACTION_IN_WRONG_STATE");
}

#[test]
fn a_payer_can_correct_a_wrong_card() {
    let mut shop = Shop::new();
    let token = shop.page(json!({ "CardForm": { "HolderName": "MANDATORY" } }));
    let mut input =
        CardInput { number: "123".to_owned(), exp_month: 12, exp_year: 2030, ..CardInput::default() };
    let pay = |shop: &mut Shop, input: &CardInput| {
        shop.engine.pay(&token, &Instrument::Card(input.clone()), shop.now)
    };
    assert_eq!(pay(&mut shop, &input), Err(PayerError::PaymentMethod(PaymentMethodError::Number)));
    "9010 0031 5000 0001".clone_into(&mut input.number);
    input.exp_year = 2020;
    assert_eq!(pay(&mut shop, &input), Err(PayerError::PaymentMethod(PaymentMethodError::Expired)));
    input.exp_year = 2030;
    assert_eq!(pay(&mut shop, &input), Err(PayerError::HolderRequired));
    input.holder = Some("Test Payer".to_owned());
    done(pay(&mut shop, &input).unwrap());
}

#[test]
fn debug_output_shows_no_card() {
    let shown = format!("{:?}", card(GOOD));
    assert!(!shown.contains("9010") && !shown.contains("123"), "{shown}");
}

#[test]
fn redirect_and_alternative_payments_are_paid() {
    let mut shop = Shop::new();
    let body = with(shop.payment(), json!({ "ServiceProvider": "POSTFINANCE" }));
    let token = text(&shop.call("Transaction/RedirectPayment", body).unwrap()["Token"]);
    let assert = |shop: &mut Shop| shop.call("Transaction/AssertRedirectPayment", json!({ "Token": token }));
    refused(assert(&mut shop), "TRANSACTION_NOT_STARTED");
    shop.engine.pay(&token, &Instrument::Method("POSTFINANCE".to_owned()), shop.now).unwrap();
    assert_eq!(assert(&mut shop).unwrap()["PaymentMeans"]["Brand"]["PaymentMethod"], "POSTFINANCE");
    // A token is valid only for its own interface.
    refused(shop.assert(&token), "TOKEN_INVALID");

    let body = with(
        shop.payment(),
        json!({
            "PaymentMethod": "BANCONTACT",
            "Notification": { "StateNotificationUrl": "https://shop.example.com/state" },
        }),
    );
    let token = text(&shop.call("Transaction/AlternativePayment", body).unwrap()["Token"]);
    shop.engine.pay(&token, &Instrument::Method("BANCONTACT".to_owned()), shop.now).unwrap();
    shop.call("Transaction/QueryAlternativePayment", json!({ "Token": token })).unwrap();
    assert_eq!(shop.engine.take_notifications()[0].kind, NotificationKind::State);
}
