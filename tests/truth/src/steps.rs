//! The next step after an unknown outcome of each operation. The list is handwritten, to compare the SDK with
//! it.

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
        // One call deletes all access tokens of a terminal.
        name if name.starts_with("DELETE ") && name.ends_with("/fields-access-tokens") => NextStep::StartOver,
        name if name.starts_with("GET /rest/") || name.starts_with("DELETE /rest/") => NextStep::Retry,
        name if name.starts_with("POST /rest/") => NextStep::StartOver,
        _ => panic!("{line} is not in the list"),
    }
}

/// Whether the operation has the same effect if it is carried out twice.
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

/// The step for an operation in its version. It is the reporting if the version lacks the operation that the
/// step calls.
#[must_use]
pub fn step_in(tables: &Tables, operation: &Operation) -> NextStep {
    let step = if operation.has_order_id { NextStep::Inquire } else { step(&operation.line) };
    match asked(step) {
        Some(asked) if tables.find(&operation.version, asked).is_none() => NextStep::LookAtReporting,
        _ => step,
    }
}
