//! The sandbox simulates the behavior that Saferpay has announced, which no specification shows.

use std::collections::BTreeMap;

use serde_json::json;

use super::shop::{CHALLENGE, GOOD, Shop, card, payment_method, refused, text, transaction, with};
use crate::check;
use crate::engine::Instrument;
use crate::quirks::Quirks;

/// How the sandbox treats an announcement.
enum Treatment {
    /// It behaves as announced, which this function shows.
    Simulated(fn()),
    /// It does not, for this reason.
    Not(&'static str),
}

use Treatment::{Not, Simulated};

const TREATMENTS: &[(&str, Treatment)] = &[
    ("1.53-1", Simulated(order_items_are_accepted_with_paypal)),
    ("1.53-2", Simulated(masked_numbers_show_eight_digits_since_1_53)),
    ("1.53-3", Simulated(the_funding_source_came_with_alias_calls_first)),
    ("1.39-2", Simulated(pending_payments_are_asserted_for_120_hours)),
    ("1.38-5", Simulated(pending_payments_are_asserted_for_120_hours)),
    ("1.38-6", Simulated(letter_case_is_a_quirk)),
    ("1.38-7", Not("the announcement does not say which messages changed, and nothing is recorded")),
    ("1.29-1", Not("the option decides, in every version whose tables have it")),
    ("1.11-8", Simulated(verification_values_end_with_1_10)),
    ("1.5-7", Not("the pages of the sandbox have no forms for addresses")),
    ("1.13-2", Simulated(kosovo_is_a_country)),
    ("1.7-4", Not("the accounts file decides how many credentials a customer has")),
];

/// Exactly the announcements that are marked as behavior have a treatment.
#[test]
fn every_announced_behavior_is_simulated_or_has_a_reason() {
    let file = include_str!("../../../../../spec/changelog.toml");
    let file: toml::Table = toml::from_str(file).unwrap();
    let corrections = file["correction"].as_array().unwrap();
    let is_behavior =
        |entry: &&toml::Value| entry.get("beyond").and_then(|beyond| beyond.as_str()) == Some("behaviour");
    let announced: Vec<_> =
        corrections.iter().filter(is_behavior).map(|entry| entry["announcement"].as_str().unwrap()).collect();
    let treated: BTreeMap<_, _> = TREATMENTS.iter().map(|(id, treatment)| (*id, treatment)).collect();
    assert!(announced.len() > 5);
    for id in &announced {
        assert!(treated.contains_key(id), "{id} is announced, and has no treatment");
    }
    for (id, treatment) in treated {
        assert!(announced.contains(&id), "{id} is not announced as behavior");
        match treatment {
            Simulated(shows) => shows(),
            Not(reason) => assert!(!reason.is_empty()),
        }
    }
}

fn order_items_are_accepted_with_paypal() {
    let mut shop = Shop::new();
    let items = json!([{ "Type": "PHYSICAL", "Name": "Tent", "Quantity": 1, "UnitPrice": "500" }]);
    let token = shop.page(json!({ "PaymentMethods": ["PAYPAL"], "Order": { "Items": items } }));
    shop.engine.pay(&token, &Instrument::Method("PAYPAL".to_owned()), shop.now).unwrap();
    assert_eq!(shop.assert(&token).unwrap()["PaymentMeans"]["Brand"]["Name"], "PayPal");
}

fn masked_numbers_show_eight_digits_since_1_53() {
    for (version, masked) in [("1.52", "xxxxxxxxxxxx0001"), ("1.53", "90100031xxxx0001")] {
        let mut shop = Shop::new();
        shop.version = version.parse().unwrap();
        let token = shop.page(json!({}));
        shop.engine.pay(&token, &card(GOOD), shop.now).unwrap();
        let means = shop.assert(&token).unwrap()["PaymentMeans"].clone();
        assert_eq!(
            (&means["Card"]["MaskedNumber"], &means["DisplayText"]),
            (&json!(masked), &json!("xxxx xxxx xxxx 0001"))
        );
    }
}

fn verification_values_end_with_1_10() {
    for (version, is_there) in [("1.10", true), ("1.11", false)] {
        let mut shop = Shop::new();
        shop.version = version.parse().unwrap();
        let token = shop.page(json!({}));
        shop.engine.pay(&token, &card(GOOD), shop.now).unwrap();
        let answer = shop.assert(&token).unwrap().to_string();
        assert_eq!(answer.contains("\"VerificationValue\""), is_there, "{version}: {answer}");
    }
}

/// Announced without the mark: alias calls have `FundingSource` since 1.51, all calls since 1.53.
#[test]
fn the_funding_source_came_with_alias_calls_first() {
    for (version, in_payment) in [("1.51", false), ("1.52", false), ("1.53", true)] {
        let mut shop = Shop::new();
        shop.version = version.parse().unwrap();
        let register =
            json!({ "RegisterAlias": { "IdGenerator": "RANDOM" }, "PaymentMeans": payment_method(GOOD) });
        let alias = shop.call("Alias/InsertDirect", register).unwrap();
        let direct = with(shop.payment(), json!({ "PaymentMeans": payment_method(GOOD) }));
        let payment = shop.call("Transaction/AuthorizeDirect", direct).unwrap();
        for name in ["FundingSource", "HolderSegment"] {
            assert!(alias["PaymentMeans"]["Card"][name].is_string(), "{name} in {version}");
            assert_eq!(payment["PaymentMeans"]["Card"][name].is_string(), in_payment, "{name} in {version}");
        }
    }
}

fn pending_payments_are_asserted_for_120_hours() {
    let mut shop = Shop::new();
    let token = shop.page(json!({ "PaymentMethods": ["ACCOUNTTOACCOUNT"] }));
    shop.engine.pay_later(&token, &Instrument::Method("ACCOUNTTOACCOUNT".to_owned()), shop.now).unwrap();
    let id = text(&shop.assert(&token).unwrap()["Transaction"]["Id"]);
    // A payment that stays pending for longer than the sandbox lets it.
    shop.engine.transactions.change(&id).unwrap().pending_until = Some(jiff::Timestamp::MAX);
    shop.later(119 * 60);
    assert_eq!(shop.assert(&token).unwrap()["Transaction"]["Status"], "PENDING");
    shop.later(60);
    refused(shop.assert(&token), "TOKEN_EXPIRED");
    let token = shop.page(json!({}));
    shop.pays(&token, CHALLENGE);
    shop.engine.challenge(&token, true, shop.now).unwrap();
    shop.later(24 * 60);
    refused(shop.assert(&token), "TOKEN_EXPIRED");
}

fn letter_case_is_a_quirk() {
    let newest = crate::catalogue::Catalogue::shared().newest();
    let fields = newest.request(newest.operation("Alias/Insert").unwrap()).unwrap();
    for (on, expected) in [(true, "CARD"), (false, "card")] {
        let mut body = json!({ "Type": "card" }).as_object().unwrap().clone();
        check::normalize(newest, fields, Quirks { value_case: on, ..Quirks::default() }, &mut body);
        assert_eq!(body["Type"], expected);
    }
}

fn kosovo_is_a_country() {
    let mut shop = Shop::new();
    let payer = json!({ "Payer": { "BillingAddress": { "CountryCode": "XK" } }, "PaymentMeans": payment_method(GOOD) });
    let answer = shop.call("Transaction/AuthorizeDirect", with(shop.payment(), payer)).unwrap();
    let id = text(&answer["Transaction"]["Id"]);
    let inquired = shop.call("Transaction/Inquire", transaction(&id)).unwrap();
    assert_eq!(inquired["Payer"]["BillingAddress"]["CountryCode"], "XK");
}
