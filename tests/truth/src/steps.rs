//! What to do if the outcome of an operation is unknown: written by hand, to compare the SDK with.

use saferpay_api::error::NextStep;

use crate::tables::{Operation, Tables};

/// The step for an operation by its method and path.
///
/// # Panics
///
/// If the operation is not in the list.
#[must_use]
pub fn step(line: &str) -> NextStep {
    let name = line.strip_prefix("POST /Payment/v1/").unwrap_or(line);
    match name {
        "PaymentPage/Assert"
        | "Transaction/AssertRedirectPayment"
        | "Transaction/QueryAlternativePayment"
        | "Transaction/AssertCapture"
        | "Transaction/AssertRefund"
        | "Alias/AssertInsert"
        | "Transaction/Inquire"
        | "Alias/Inquire" => NextStep::Retry,
        "PaymentPage/Initialize"
        | "Transaction/Initialize"
        | "Transaction/RedirectPayment"
        | "Alias/Insert"
        | "Transaction/DccInquiry"
        | "Transaction/QueryPaymentMeans"
        | "Transaction/AdjustAmount" => NextStep::StartOver,
        "Alias/InsertDirect" | "OmniChannel/InsertAlias" | "Alias/Update" | "Alias/Delete" => {
            NextStep::InquireAlias
        }
        "Transaction/Authorize"
        | "Transaction/AuthorizeDirect"
        | "Transaction/AuthorizeReferenced"
        | "Transaction/AlternativePayment"
        | "OmniChannel/AcquireTransaction"
        | "Transaction/Capture"
        | "Transaction/Cancel"
        | "Transaction/MultipartFinalize" => NextStep::Inquire,
        "Transaction/MultipartCapture"
        | "Transaction/Refund"
        | "Transaction/RefundDirect"
        | "Batch/Close" => NextStep::LookAtReporting,
        // All access tokens of a terminal at once.
        name if name.starts_with("DELETE ") && name.ends_with("/fields-access-tokens") => NextStep::StartOver,
        name if name.starts_with("GET /rest/") || name.starts_with("DELETE /rest/") => NextStep::Retry,
        name if name.starts_with("POST /rest/") => NextStep::StartOver,
        _ => panic!("{line} is in no list"),
    }
}

/// Whether carrying the operation out twice has the same effect as once.
#[must_use]
pub fn is_idempotent(line: &str) -> bool {
    step(line) == NextStep::Retry
}

/// The operation that a step calls.
#[must_use]
pub fn asked(step: NextStep) -> Option<&'static str> {
    match step {
        NextStep::Inquire => Some("POST /Payment/v1/Transaction/Inquire"),
        NextStep::InquireAlias => Some("POST /Payment/v1/Alias/Inquire"),
        _ => None,
    }
}

/// The step for an operation in its version: the reporting, if the version does not have the operation
/// that the step calls.
#[must_use]
pub fn step_in(tables: &Tables, operation: &Operation) -> NextStep {
    let step = if operation.has_order_id { NextStep::Inquire } else { step(&operation.line) };
    match asked(step) {
        Some(asked) if tables.find(&operation.version, asked).is_none() => NextStep::LookAtReporting,
        _ => step,
    }
}
