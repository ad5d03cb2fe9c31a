//! The containers of responses to payments.

use jiff::Timestamp;
use saferpay_spec::SpecVersion;
use serde_json::{Value, json};

use super::alias;
use super::capture;
use super::dcc;
use super::ids::References;
use super::installments;
use super::invoice;
use super::rows::alias::RegistrationResult;
use super::rows::transaction::{Transaction, TransactionState};
use super::shape::Shape;
use super::state::Engine;
use crate::dates;

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
            answer["RegistrationResult"] = alias::registration_json(registration, transaction);
        }
        answer
    }
}

/// `Transaction`, `PaymentMeans` and the containers next to them.
pub(super) fn to_json(id: &str, transaction: &Transaction, version: SpecVersion, now: Timestamp) -> Value {
    let mut answer = json!({
        "Transaction": transaction_json(id, transaction, version, now),
        "PaymentMeans": transaction.payment_method.to_json(transaction.date, Shape::Payment(version)),
    });
    let risk_checked = transaction.payer.as_ref().is_some_and(|payer| payer.risk_checked());
    if risk_checked {
        answer["FraudPrevention"] = json!({ "Result": "APPROVED" });
    }
    if let Some(payer) = transaction.payer.as_ref().map(|payer| payer.to_json())
        && payer.as_object().is_some_and(|payer| !payer.is_empty())
    {
        answer["Payer"] = payer;
    }
    if let Some(authentication) = transaction.authentication {
        let references = References(transaction.references);
        answer["Liability"] = authentication.liability_json(references, version);
        answer["ThreeDs"] = authentication.to_json(references, version);
        if let Some(fraud_free) = fraud_free(transaction, references) {
            answer["Liability"]["FraudFree"] = fraud_free;
        }
    }
    if let Some(options) = installments::options(transaction) {
        answer["MastercardIssuerInstallments"] = options;
    }
    if let Some(dcc) = transaction.dcc {
        answer["Dcc"] = dcc::to_json(dcc);
    }
    answer
}

/// The container `FraudFree`, which only 1.9 to 1.16 have. Assumed: the check takes place if the
/// request has a billing address.
fn fraud_free(transaction: &Transaction, references: References) -> Option<Value> {
    transaction.payer.as_ref()?.billing()?;
    Some(json!({
        "Id": references.xid(),
        "LiabilityShift": true,
        "Score": 0.01,
        "Investigationpoints": ["The sandbox checks nothing."],
    }))
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
        "SixTransactionReference": format!("0:0:3:{id}"),
        "ApprovalCode": references.approval_code(),
    });
    // Recorded: missing in 1.8, present in 1.11. The version in which it appears is assumed.
    if version.minor >= 10 {
        answer["AcquirerReference"] = json!(references.acquirer_reference());
    }
    if let Some(order_id) = &transaction.order_id {
        answer["OrderId"] = json!(order_id);
    }
    if let Some(invoice) = invoice::to_json(transaction, transaction.date) {
        answer["Invoice"] = invoice;
    }
    if transaction.state == TransactionState::Captured && transaction.captures.len() == 1 {
        answer["CaptureId"] = json!(capture::id(id, transaction, 0, version));
    }
    if transaction.payment_method.card().is_some() {
        answer["IssuerReference"] =
            references.issuer_reference(&transaction.payment_method, transaction.date);
    }
    if transaction.payment_method.method() == "DIRECTDEBIT" {
        // The formats of the mandate and creditor ids are assumed.
        answer["DirectDebit"] = json!({ "MandateId": id, "CreditorId": "DE98ZZZ09999999999" });
    }
    answer
}
