//! A book of what responses report, and the sums that must be right.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::requests::Made;

/// Amounts by transaction id.
#[derive(Debug, Default)]
pub(crate) struct Book {
    authorized: BTreeMap<String, u64>,
    captured: BTreeMap<String, u64>,
    captured_whole: BTreeSet<String>,
    canceled: BTreeSet<String>,
    /// The payment and the amount of a refund.
    refunds: BTreeMap<String, (String, u64)>,
}

impl Book {
    /// The number of payments that were captured, completely or in part.
    pub(crate) fn captures(&self) -> usize {
        self.captured.len()
    }

    /// The number of refunds.
    pub(crate) fn refunds(&self) -> usize {
        self.refunds.len()
    }

    /// Records a response, and checks that it is possible.
    pub(crate) fn note(&mut self, made: &Made, answer: &Value, place: &str) {
        self.note_amount(answer, place);
        let id = named(&made.body, "TransactionReference").unwrap_or_default();
        let asked = made.body.pointer("/Amount/Value").and_then(Value::as_str).map(number);
        let whole = || asked.or_else(|| self.authorized.get(&id).copied()).unwrap_or_default();
        match made.operation.name() {
            "Transaction/Capture" if made.body.get("Partial").is_some() => self.take(&id, whole(), place),
            "Transaction/Capture" => {
                let amount = whole();
                assert!(self.captured_whole.insert(id.clone()), "captured twice: {place}");
                assert!(!self.captured.contains_key(&id), "captured after a part: {place}");
                self.take(&id, amount, place);
            }
            "Transaction/MultipartCapture" => self.take(&id, whole(), place),
            "Transaction/Cancel" => {
                assert!(self.canceled.insert(id.clone()), "canceled twice: {place}");
                self.captured.remove(&id);
                self.refunds.remove(&id);
            }
            "Transaction/Refund" => self.give_back(made, answer, place),
            _ => {}
        }
    }

    /// The amount of a transaction does not change.
    fn note_amount(&mut self, answer: &Value, place: &str) {
        let amount = answer.pointer("/Transaction/Amount/Value").and_then(Value::as_str);
        if let (Some(id), Some(amount)) = (answer["Transaction"]["Id"].as_str(), amount) {
            let amount = number(amount);
            let before = self.authorized.insert(id.to_owned(), amount);
            assert!(before.is_none_or(|before| before == amount), "{before:?} became {amount}: {place}");
        }
    }

    fn take(&mut self, id: &str, amount: u64, place: &str) {
        assert!(!self.canceled.contains(id), "captured after a cancel: {place}");
        let captured = self.captured.entry(id.to_owned()).or_default();
        *captured += amount;
        let authorized = self.authorized.get(id).copied().unwrap_or_default();
        assert!(*captured <= authorized, "captured {captured} of {authorized}: {place}");
    }

    fn give_back(&mut self, made: &Made, answer: &Value, place: &str) {
        let reference = named(&made.body, "CaptureReference");
        let payment = reference.or_else(|| named(&made.body, "TransactionReference")).unwrap_or_default();
        let captured = self.captured.get(&payment).copied();
        let captured = captured.unwrap_or_else(|| panic!("refunded without a capture: {place}"));
        let amount = number(answer["Transaction"]["Amount"]["Value"].as_str().expect("an amount"));
        let refund = answer["Transaction"]["Id"].as_str().expect("an id").to_owned();
        self.refunds.insert(refund, (payment.clone(), amount));
        // Only requests that restrict the amount are checked.
        if made.body.pointer("/Refund/RestrictRefundAmountToCapturedAmount").is_some() {
            let of_payment = self.refunds.values().filter(|(of, _)| *of == payment);
            let returned: u64 = of_payment.map(|(_, amount)| amount).sum();
            assert!(returned <= captured, "refunded {returned} of {captured}: {place}");
        }
    }
}

fn named(body: &Value, reference: &str) -> Option<String> {
    body.get(reference)?.get("TransactionId")?.as_str().map(str::to_owned)
}

fn number(text: &str) -> u64 {
    text.parse().expect("an amount in digits")
}
