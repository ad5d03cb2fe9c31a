//! Random sequences of calls: amounts stay consistent, nothing panics, and the same seed gives the
//! same results.

use std::collections::BTreeMap;

use proptest::prelude::*;
use serde_json::{Value, json};

use super::shop::{Shop, amount, payment_method, transaction, with};
use crate::engine::TEST_CARDS;

#[derive(Clone, Debug)]
enum Deed {
    Authorize { card: usize, value: u64 },
    Page { card: usize, value: u64, passes: bool, gives_up: bool },
    Capture { of: usize, value: Option<u64> },
    Part { of: usize, value: u64, part: u8, last: bool },
    Finalize { of: usize },
    Cancel { of: usize },
    Refund { of: usize, part: Option<u8>, value: u64 },
    Wait { minutes: u16 },
    CloseBatch,
    Odd { operation: usize, body: usize },
}

const OPERATIONS: &[&str] = &[
    "PaymentPage/Initialize",
    "PaymentPage/Assert",
    "Transaction/Initialize",
    "Transaction/QueryPaymentMeans",
    "Transaction/AdjustAmount",
    "Transaction/Authorize",
    "Transaction/AuthorizeDirect",
    "Transaction/AuthorizeReferenced",
    "Transaction/Capture",
    "Transaction/MultipartCapture",
    "Transaction/AssertCapture",
    "Transaction/MultipartFinalize",
    "Transaction/Refund",
    "Transaction/AssertRefund",
    "Transaction/RefundDirect",
    "Transaction/Cancel",
    "Transaction/Inquire",
    "Transaction/RedirectPayment",
    "Transaction/AssertRedirectPayment",
    "Transaction/AlternativePayment",
    "Transaction/QueryAlternativePayment",
    "Transaction/DccInquiry",
    "Alias/Insert",
    "Alias/AssertInsert",
    "Alias/InsertDirect",
    "Alias/Update",
    "Alias/Delete",
    "Alias/Inquire",
    "Batch/Close",
    "OmniChannel/InsertAlias",
    "OmniChannel/AcquireTransaction",
    "SecurePayGate/CreateSingleUsePaymentLink",
    "SecurePayGate/GetSingleUsePaymentLink",
    "SecurePayGate/DeleteSingleUsePaymentLink",
    "SaferpayFieldsAccessToken/CreateAccessToken",
    "SaferpayFieldsAccessToken/DeleteAccessToken",
    "SaferpayFieldsAccessToken/DeleteAccessTokens",
    "Licensing/GetCustomerLicense",
    "PaymentPageConfig/GetConfigurations",
    "Terminals/GetTerminals",
    "Terminals/GetTerminal",
    "Terminals/GetPaymentMethods",
    "TransactionReporting/GetTransactions",
    "No/Such",
];

/// Bodies that every check would refuse.
fn odd_bodies() -> Vec<Value> {
    let strange = json!({ "Number": 5, "ExpMonth": -1, "ExpYear": 99999 });
    vec![
        Value::Null,
        json!([]),
        json!("text"),
        json!({}),
        json!({ "TerminalId": "10000001", "Payment": 5, "PaymentMeans": [], "Token": {} }),
        json!({ "TerminalId": "10000001", "Payment": { "Amount": { "Value": "99999999999999999999", "CurrencyCode": "CHF" } } }),
        json!({ "TerminalId": "10000001", "Payment": { "Amount": { "Value": "1", "CurrencyCode": "Fränkli" } } }),
        json!({
            "TerminalId": "10000001",
            "Payment": { "Amount": { "Value": "18446744073709551615", "CurrencyCode": "KWD" } },
            "Refund": { "Amount": { "Value": "18446744073709551615", "CurrencyCode": "KWD" } },
            "PaymentMeans": { "Card": { "Number": "9010503104000007", "ExpMonth": 255, "ExpYear": 9999 } },
            "RegisterAlias": { "IdGenerator": "MANUAL", "Id": "ä/é", "Lifetime": 65535 },
            "CardNumber": "9010503104000007", "Amount": { "Value": "18446744073709551615", "CurrencyCode": "KWD" },
        }),
        json!({
            "TerminalId": "10000001",
            "Payment": { "Amount": { "Value": "1", "CurrencyCode": "CHF" } },
            "PaymentMeans": { "Card": strange, "Alias": 3 },
            "TransactionReference": { "TransactionId": "__ä_c_0_c", "OrderId": [] },
            "CaptureReference": { "CaptureId": "x_0_c" },
            "SixTransactionReference": ":::", "Token": "", "AliasId": "",
        }),
        json!({
            "TerminalId": "10000001",
            "Payment": { "Amount": { "Value": "1", "CurrencyCode": "CHF" } },
            "PaymentMeans": { "BankAccount": { "IBAN": "ä" } },
        }),
    ]
}

fn deed() -> impl Strategy<Value = Deed> {
    let card = 0..TEST_CARDS.len();
    let value = 1..2000_u64;
    let of = any::<usize>();
    prop_oneof![
        4 => (card.clone(), value.clone()).prop_map(|(card, value)| Deed::Authorize { card, value }),
        4 => (card, value.clone(), any::<bool>(), any::<bool>())
            .prop_map(|(card, value, passes, gives_up)| Deed::Page { card, value, passes, gives_up }),
        5 => (of, proptest::option::of(value.clone())).prop_map(|(of, value)| Deed::Capture { of, value }),
        5 => (of, value.clone(), 0..4_u8, any::<bool>())
            .prop_map(|(of, value, part, last)| Deed::Part { of, value, part, last }),
        2 => of.prop_map(|of| Deed::Finalize { of }),
        3 => of.prop_map(|of| Deed::Cancel { of }),
        5 => (of, proptest::option::of(0..4_u8), value)
            .prop_map(|(of, part, value)| Deed::Refund { of, part, value }),
        1 => any::<u16>().prop_map(|minutes| Deed::Wait { minutes }),
        1 => Just(Deed::CloseBatch),
        1 => (0..OPERATIONS.len(), 0..odd_bodies().len())
            .prop_map(|(operation, body)| Deed::Odd { operation, body }),
    ]
}

/// An independent record of amounts authorized, captured and refunded.
#[derive(Debug, Default)]
struct Book {
    ids: Vec<String>,
    authorized: BTreeMap<String, u64>,
    captured: BTreeMap<String, u64>,
    whole: BTreeMap<String, usize>,
}

impl Book {
    fn id(&self, of: usize) -> String {
        if self.ids.is_empty() { "none".to_owned() } else { self.ids[of % self.ids.len()].clone() }
    }

    fn note(&mut self, answer: &Value) {
        let id = answer["Transaction"]["Id"].as_str().unwrap().to_owned();
        let value = answer["Transaction"]["Amount"]["Value"].as_str().unwrap().parse().unwrap();
        self.authorized.insert(id.clone(), value);
        self.ids.push(id);
    }
}

fn carry_out(shop: &mut Shop, book: &mut Book, deed: &Deed) -> Option<Value> {
    match deed {
        Deed::Authorize { card, value } => {
            let more = json!({ "Payment": { "Amount": amount(*value) }, "PaymentMeans": payment_method(TEST_CARDS[*card].number) });
            let body = with(shop.payment(), more);
            let answer = shop.call("Transaction/AuthorizeDirect", body).ok()?;
            book.note(&answer);
            Some(answer)
        }
        Deed::Page { card, value, passes, gives_up } => {
            let token = shop.page(json!({ "Payment": { "Amount": amount(*value), "Description": "Tea" } }));
            if *gives_up {
                shop.engine.abort(&token, shop.now).unwrap();
            } else {
                let _ = shop.engine.pay(&token, &super::shop::card(TEST_CARDS[*card].number), shop.now);
                let _ = shop.engine.challenge(&token, *passes, shop.now);
            }
            let answer = shop.assert(&token).ok()?;
            book.note(&answer);
            Some(answer)
        }
        Deed::Capture { of, value } => {
            let id = book.id(*of);
            let mut body = transaction(&id);
            if let Some(value) = value {
                body["Amount"] = amount(*value);
            }
            let answer = shop.call("Transaction/Capture", body).ok()?;
            *book.whole.entry(id.clone()).or_default() += 1;
            *book.captured.entry(id.clone()).or_default() += value.unwrap_or(book.authorized[&id]);
            Some(answer)
        }
        Deed::Part { of, value, part, last } => {
            let id = book.id(*of);
            let kind = if *last { "FINAL" } else { "PARTIAL" };
            let answer = shop.part(&id, kind, &part.to_string(), *value).ok()?;
            *book.captured.entry(id).or_default() += value;
            Some(answer)
        }
        Deed::Finalize { of } => shop.call("Transaction/MultipartFinalize", transaction(&book.id(*of))).ok(),
        Deed::Cancel { of } => {
            let id = book.id(*of);
            let answer = shop.call("Transaction/Cancel", transaction(&id)).ok()?;
            book.captured.remove(&id);
            Some(answer)
        }
        Deed::Refund { of, part, value } => {
            let mut reference = json!({ "TransactionId": book.id(*of) });
            if let Some(part) = part {
                reference["OrderPartId"] = json!(part.to_string());
            }
            let body = json!({
                "CaptureReference": reference,
                "Refund": { "Amount": amount(*value), "RestrictRefundAmountToCapturedAmount": true },
            });
            let answer = shop.call("Transaction/Refund", body).ok()?;
            book.note(&answer);
            Some(answer)
        }
        Deed::Wait { minutes } => {
            shop.later(i64::from(*minutes));
            None
        }
        Deed::CloseBatch => shop.call("Batch/Close", json!({ "TerminalId": shop.terminal })).ok(),
        Deed::Odd { operation, body } => {
            let path = [("terminalId", "10000003"), ("offerId", "?"), ("accessToken", "?")];
            let query = [("StartDate", "0000"), ("PageNumber", "-1")];
            let _ = shop.call_with(OPERATIONS[*operation], &path, &query, odd_bodies()[*body].clone());
            None
        }
    }
}

fn shop(automatic_close: bool) -> Shop {
    let mut shop = Shop::new();
    if !automatic_close {
        // Only a Mastercard has no contract there.
        "10000002".clone_into(&mut shop.terminal);
    }
    shop
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_money_is_right(deeds in proptest::collection::vec(deed(), 1..60), automatic_close: bool) {
        let (mut shop, mut again) = (self::shop(automatic_close), self::shop(automatic_close));
        let (mut book, mut other_book) = (Book::default(), Book::default());
        for deed in &deeds {
            let answer = carry_out(&mut shop, &mut book, deed);
            prop_assert_eq!(answer, carry_out(&mut again, &mut other_book, deed));
        }
        for (id, captured) in &book.captured {
            prop_assert!(captured <= &book.authorized[id], "captured {} of {}", captured, book.authorized[id]);
        }
        for times in book.whole.values() {
            prop_assert_eq!(*times, 1);
        }
        // The refunds that were not canceled are at most the captured amount of their payment.
        let mut returned: BTreeMap<_, u64> = BTreeMap::new();
        for (_, refund) in shop.engine.transactions.iter().filter(|(_, each)| each.is_refund) {
            if let Some((payment, _)) = &refund.refund_of
                && !matches!(refund.state, crate::engine::rows::transaction::TransactionState::Canceled(_))
            {
                *returned.entry(payment.to_string()).or_default() += refund.amount.value;
            }
        }
        for (payment, returned) in returned {
            let captured = book.captured.get(&payment).copied().unwrap_or_default();
            prop_assert!(returned <= captured, "gave back {} of {}", returned, captured);
        }
        prop_assert_eq!(shop.engine.take_changes(), again.engine.take_changes());
    }

    #[test]
    fn no_odd_body_causes_a_panic(operation in 0..OPERATIONS.len(), body in 0..odd_bodies().len()) {
        let mut shop = Shop::new();
        let mut book = Book::default();
        carry_out(&mut shop, &mut book, &Deed::Odd { operation, body });
    }
}
