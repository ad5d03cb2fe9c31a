//! The refusals of the transition table, each with its name, behavior and message.

use crate::refusal::Refusal;

/// A refusal is large and rare.
pub(super) type Refused = Box<Refusal>;

fn refusal(status: u16, name: &str, behavior: &str, message: &str) -> Refused {
    Box::new(Refusal {
        status,
        name: name.to_owned(),
        behavior: behavior.to_owned(),
        message: message.to_owned(),
        ..Refusal::default()
    })
}

fn failed(name: &str, message: &str) -> Refused {
    refusal(402, name, "DO_NOT_RETRY", message)
}

pub(super) fn validation(details: Vec<String>) -> Refused {
    let mut refusal = refusal(400, "VALIDATION_FAILED", "DO_NOT_RETRY", "Request validation failed");
    refusal.details = details;
    refusal
}

pub(super) fn required(path: &str) -> Refused {
    let name = path.rsplit('.').next().unwrap_or(path);
    validation(vec![format!("{path}: The {name} field is required.")])
}

pub(super) fn permission_denied(detail: &str) -> Refused {
    let mut refusal = refusal(403, "PERMISSION_DENIED", "DO_NOT_RETRY", "Permission denied");
    refusal.details = vec![detail.to_owned()];
    refusal
}

/// The sandbox has no such operation.
pub(super) fn unknown_operation(operation: &str) -> Refused {
    let mut refusal = refusal(500, "INTERNAL_ERROR", "DO_NOT_RETRY", "Unexpected failure");
    refusal.details = vec![format!("This sandbox does not know the operation {operation}.")];
    refusal
}

/// There is nothing at that address. The Management API documents no body for it: assumed.
pub(super) fn nothing_there(what: &str) -> Refused {
    let mut refusal = validation(vec![format!("{what} not found")]);
    refusal.status = 404;
    refusal
}

pub(super) fn not_started() -> Refused {
    refusal(402, "TRANSACTION_NOT_STARTED", "RETRY_LATER", "Transaction not started")
}

pub(super) fn aborted() -> Refused {
    failed("TRANSACTION_ABORTED", "Transaction aborted")
}

pub(super) fn three_ds_failed() -> Refused {
    let mut refusal = failed("3DS_AUTHENTICATION_FAILED", "3D-Secure authentication failed");
    refusal.payer_message = Some("The authentication failed. Please use another card.".to_owned());
    refusal
}

pub(super) fn declined() -> Refused {
    failed("TRANSACTION_DECLINED", "Transaction declined by acquirer")
}

pub(super) fn authentication_required() -> Refused {
    failed("PAYER_AUTHENTICATION_REQUIRED", "Transaction declined by acquirer")
}

pub(super) fn condition_not_satisfied(condition: &str) -> Refused {
    failed("CONDITION_NOT_SATISFIED", &format!("Condition '{condition}' not satisfied"))
}

pub(super) fn blocked() -> Refused {
    failed("BLOCKED_BY_RISK_MANAGEMENT", "Blocked by fraud detection")
}

pub(super) fn no_contract() -> Refused {
    failed(
        "NO_CONTRACT",
        "No contract for the combination of terminal, means of payment/service provider and currency",
    )
}

pub(super) fn token_invalid() -> Refused {
    failed("TOKEN_INVALID", "Token invalid")
}

pub(super) fn token_expired() -> Refused {
    failed("TOKEN_EXPIRED", "Token expired")
}

pub(super) fn wrong_state() -> Refused {
    failed("TRANSACTION_IN_WRONG_STATE", "Invalid action")
}

pub(super) fn already_captured() -> Refused {
    failed("TRANSACTION_ALREADY_CAPTURED", "Transaction already captured")
}

pub(super) fn not_found() -> Refused {
    failed("TRANSACTION_NOT_FOUND", "Transaction not found")
}

pub(super) fn not_supported() -> Refused {
    failed("ACTION_NOT_SUPPORTED", "Action not supported")
}

pub(super) fn amount_invalid() -> Refused {
    failed("AMOUNT_INVALID", "Invalid amount")
}

pub(super) fn currency_invalid() -> Refused {
    failed("CURRENCY_INVALID", "Invalid currency")
}

pub(super) fn alias_invalid() -> Refused {
    failed("ALIAS_INVALID", "Alias invalid")
}

pub(super) fn card_check_failed() -> Refused {
    let mut refusal = failed("CARD_CHECK_FAILED", "Online card check failed");
    refusal.details = vec!["online card check failed".to_owned()];
    refusal
}

pub(super) fn means_invalid(detail: &str) -> Refused {
    let mut refusal = failed("PAYMENTMEANS_INVALID", "Invalid payment means");
    refusal.details = vec![detail.to_owned()];
    refusal
}
