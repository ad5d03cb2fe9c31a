//! The container `Invoice` of payments by invoice, which versions up to 1.44 have.

use jiff::Timestamp;
use serde_json::{Value, json};

use super::rows::transaction::Transaction;
use crate::dates;

/// After how many days the payer has to pay. Assumed.
const DUE_DAYS: i64 = 30;

/// Where the payer pays the invoice, if the payment is one by invoice.
pub(super) fn to_json(transaction: &Transaction, date: Timestamp) -> Option<Value> {
    if transaction.payment_method.method() != "INVOICE" {
        return None;
    }
    let reason = transaction.order_id.as_deref().unwrap_or("Sandbox");
    Some(json!({
        "Payee": {
            "IBAN": "DE2501200000TEST000000000003",
            "HolderName": "Sandbox",
            "BIC": "TESTBIC0003",
            "BankName": "Sandbox Bank",
        },
        "ReasonForTransfer": reason,
        "DueDate": dates::format(dates::after_days(date, DUE_DAYS)),
    }))
}
