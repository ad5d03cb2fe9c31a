//! Installments that the issuer of a Mastercard offers.

use serde_json::{Value, json};

use super::amount::Amount;
use super::rows::transaction::{Transaction, TransactionState};

/// The plans that the payer can choose from. Assumed: they are offered for a payment that starts a
/// series of installments, until it is captured.
pub(super) fn options(transaction: &Transaction) -> Option<Value> {
    let is_offered = transaction.installments
        && transaction.payment_method.method() == "MASTERCARD"
        && transaction.state == TransactionState::Authorized;
    if !is_offered {
        return None;
    }
    let plans: Vec<_> = [6, 12].into_iter().map(|number| plan(transaction.amount, number)).collect();
    Some(json!({ "InstallmentPlans": plans, "ReceiptFreeText": "A plan of the sandbox" }))
}

/// A plan without interest and fees.
fn plan(total: Amount, number: u64) -> Value {
    let part = Amount::new((total.value / number).max(1), total.currency);
    let first = Amount::new(total.value.saturating_sub(part.value * (number - 1)).max(1), total.currency);
    json!({
        "NumberOfInstallments": number,
        "InterestRate": "0",
        "InstallmentFee": Amount::new(0, total.currency).to_json(),
        "AnnualPercentageRate": "0",
        "FirstInstallmentAmount": first.to_json(),
        "SubsequentInstallmentAmount": part.to_json(),
        "TotalAmountDue": total.to_json(),
    })
}
