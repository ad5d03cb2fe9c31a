//! The containers of responses to payments.

use jiff::Timestamp;
use saferpay_spec::SpecVersion;
use serde_json::{Value, json};

use super::alias;
use super::capture;
use super::dates;
use super::dcc;
use super::ids::References;
use super::rows::alias::RegistrationResult;
use super::rows::transaction::{Transaction, TransactionState};
use super::state::Engine;

impl Engine {
    /// The response to an authorized payment, with the fields of all versions.
    pub(super) fn payment_json(
        &self,
        id: &str,
        registration: Option<&RegistrationResult>,
        version: SpecVersion,
        now: Timestamp,
    ) -> Value {
        let Some(transaction) = self.transactions.get(id) else { return json!({}) };
        let mut answer = to_json(id, transaction, version, now);
        if let Some(registration) = registration {
            answer["RegistrationResult"] = alias::registration_json(registration, transaction.authentication);
        }
        answer
    }
}

/// `Transaction`, `PaymentMeans` and the containers next to them.
pub(super) fn to_json(id: &str, transaction: &Transaction, version: SpecVersion, now: Timestamp) -> Value {
    let mut answer = json!({
        "Transaction": transaction_json(id, transaction, version, now),
        "PaymentMeans": transaction.payment_method.to_json(transaction.date),
        "FraudPrevention": { "Result": "APPROVED" },
    });
    if let Some(payer) = &transaction.payer {
        answer["Payer"] = payer.to_json();
    }
    if let Some(authentication) = transaction.authentication {
        let references = References(transaction.references);
        answer["Liability"] = authentication.liability_json(references, version);
        answer["ThreeDs"] = authentication.to_json(references);
    }
    if let Some(dcc) = transaction.dcc {
        answer["Dcc"] = dcc::to_json(dcc);
    }
    answer
}

fn transaction_json(id: &str, transaction: &Transaction, version: SpecVersion, now: Timestamp) -> Value {
    let references = References(transaction.references);
    let mut answer = json!({
        "Type": transaction.kind(),
        "Status": transaction.status(now),
        "Id": id,
        "Date": dates::format(transaction.date),
        "Amount": transaction.amount.to_json(),
        "AcquirerName": transaction.payment_method.acquirer(),
        "AcquirerReference": references.acquirer_reference(),
        "SixTransactionReference": format!("0:0:3:{id}"),
        "ApprovalCode": references.approval_code(),
    });
    if let Some(order_id) = &transaction.order_id {
        answer["OrderId"] = json!(order_id);
    }
    if transaction.state == TransactionState::Captured && transaction.captures.len() == 1 {
        answer["CaptureId"] = json!(capture::id(id, transaction, 0, version));
    }
    if transaction.payment_method.card().is_some() {
        answer["IssuerReference"] = json!({
            "TransactionStamp": references.transaction_stamp(),
            "SettlementDate": dates::month_and_day(transaction.date),
        });
    }
    if transaction.payment_method.method() == "MASTERCARD" {
        answer["IssuerReference"]["MastercardTLID"] = json!(references.mastercard_tlid());
    }
    if transaction.payment_method.method() == "DIRECTDEBIT" {
        // The formats of the mandate and creditor ids are assumed.
        answer["DirectDebit"] = json!({ "MandateId": id, "CreditorId": "DE98ZZZ09999999999" });
    }
    answer
}
