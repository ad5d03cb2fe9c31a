//! The containers of answers.

use generator::spec::SpecVersion;
use jiff::Timestamp;
use serde_json::{Value, json};

use super::alias::{self, Registration};
use super::capture;
use super::dates;
use super::dcc;
use super::ids::References;
use super::record::{State, Transaction};
use super::state::World;

impl World {
    /// The answer to a payment that was authorised, with what any version has.
    pub(super) fn show_payment(
        &self,
        id: &str,
        registration: Option<&Registration>,
        version: SpecVersion,
        now: Timestamp,
    ) -> Value {
        let Some(transaction) = self.transactions.get(id) else { return json!({}) };
        let mut answer = show(id, transaction, version, now);
        if let Some(registration) = registration {
            answer["RegistrationResult"] = alias::show_registration(registration, transaction.authentication);
        }
        answer
    }
}

/// `Transaction`, `PaymentMeans` and what stands beside them.
pub(super) fn show(id: &str, transaction: &Transaction, version: SpecVersion, now: Timestamp) -> Value {
    let mut answer = json!({
        "Transaction": show_transaction(id, transaction, version, now),
        "PaymentMeans": transaction.means.show(transaction.date),
        "FraudPrevention": { "Result": "APPROVED" },
    });
    if let Some(payer) = &transaction.payer {
        answer["Payer"] = payer.show();
    }
    if let Some(authentication) = transaction.authentication {
        let references = References(transaction.references);
        answer["Liability"] = authentication.show_liability(references, version);
        answer["ThreeDs"] = authentication.show(references);
    }
    if let Some(dcc) = transaction.dcc {
        answer["Dcc"] = dcc::show(dcc);
    }
    answer
}

fn show_transaction(id: &str, transaction: &Transaction, version: SpecVersion, now: Timestamp) -> Value {
    let references = References(transaction.references);
    let mut answer = json!({
        "Type": transaction.kind(),
        "Status": transaction.status(now),
        "Id": id,
        "Date": dates::show(transaction.date),
        "Amount": transaction.amount.show(),
        "AcquirerName": transaction.means.acquirer(),
        "AcquirerReference": references.acquirer_reference(),
        "SixTransactionReference": format!("0:0:3:{id}"),
        "ApprovalCode": references.approval_code(),
    });
    if let Some(order_id) = &transaction.order_id {
        answer["OrderId"] = json!(order_id);
    }
    if transaction.state == State::Captured && transaction.captures.len() == 1 {
        answer["CaptureId"] = json!(capture::id(id, transaction, 0, version));
    }
    if transaction.means.card().is_some() {
        answer["IssuerReference"] = json!({
            "TransactionStamp": references.transaction_stamp(),
            "SettlementDate": dates::month_and_day(transaction.date),
        });
    }
    if transaction.means.method() == "MASTERCARD" {
        answer["IssuerReference"]["MastercardTLID"] = json!(references.mastercard_tlid());
    }
    if transaction.means.method() == "DIRECTDEBIT" {
        // Ids of a mandate and a creditor: their shapes are assumed.
        answer["DirectDebit"] = json!({ "MandateId": id, "CreditorId": "DE98ZZZ09999999999" });
    }
    answer
}
