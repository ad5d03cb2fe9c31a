//! The errors of the engine, each with its name, behavior and message.

use crate::api_error::ApiError;

/// Errors are large and rare, so they are boxed.
pub(super) type BoxedApiError = Box<ApiError>;

fn error(status: u16, name: &str, behavior: &str, message: &str) -> BoxedApiError {
    Box::new(ApiError {
        status,
        name: name.to_owned(),
        behavior: behavior.to_owned(),
        message: message.to_owned(),
        ..ApiError::default()
    })
}

fn failed(name: &str, message: &str) -> BoxedApiError {
    error(402, name, "DO_NOT_RETRY", message)
}

pub(super) fn validation(details: Vec<String>) -> BoxedApiError {
    let mut error = error(400, "VALIDATION_FAILED", "DO_NOT_RETRY", "Request validation failed");
    error.details = details;
    error
}

pub(super) fn required(path: &str) -> BoxedApiError {
    let name = path.rsplit('.').next().unwrap_or(path);
    validation(vec![format!("{path}: The {name} field is required.")])
}

pub(super) fn permission_denied(detail: &str) -> BoxedApiError {
    let mut error = error(403, "PERMISSION_DENIED", "DO_NOT_RETRY", "Permission denied");
    error.details = vec![detail.to_owned()];
    error
}

/// The sandbox has no such operation.
pub(super) fn unknown_operation(operation: &str) -> BoxedApiError {
    let mut error = error(500, "INTERNAL_ERROR", "DO_NOT_RETRY", "Unexpected failure");
    error.details = vec![format!("This sandbox does not know the operation {operation}.")];
    error
}

/// The address does not exist. The Management API documents no body for this: assumed.
pub(super) fn nothing_there(what: &str) -> BoxedApiError {
    let mut error = validation(vec![format!("{what} not found")]);
    error.status = 404;
    error
}

pub(super) fn not_started() -> BoxedApiError {
    error(402, "TRANSACTION_NOT_STARTED", "RETRY_LATER", "Transaction not started")
}

pub(super) fn aborted() -> BoxedApiError {
    failed("TRANSACTION_ABORTED", "Transaction aborted")
}

pub(super) fn three_ds_failed() -> BoxedApiError {
    let mut error = failed("3DS_AUTHENTICATION_FAILED", "3D-Secure authentication failed");
    error.payer_message = Some("The authentication failed. Please use another card.".to_owned());
    error
}

/// As documented, the card issuer says why. The wording is assumed.
pub(super) fn declined() -> BoxedApiError {
    let mut error = failed("TRANSACTION_DECLINED", "Transaction declined by acquirer");
    error.payer_message = Some("Your bank has declined the payment. Please use another card.".to_owned());
    error
}

pub(super) fn authentication_required() -> BoxedApiError {
    failed("PAYER_AUTHENTICATION_REQUIRED", "Transaction declined by acquirer")
}

pub(super) fn condition_not_satisfied(condition: &str) -> BoxedApiError {
    failed("CONDITION_NOT_SATISFIED", &format!("Condition '{condition}' not satisfied"))
}

pub(super) fn blocked() -> BoxedApiError {
    failed("BLOCKED_BY_RISK_MANAGEMENT", "Blocked by fraud detection")
}

pub(super) fn no_contract() -> BoxedApiError {
    let mut error = failed(
        "NO_CONTRACT",
        "No contract for the combination of terminal, means of payment/service provider and currency",
    );
    // As in the documented example.
    error.processor_result = Some(String::new());
    error.processor_message = Some(String::new());
    error
}

pub(super) fn token_invalid() -> BoxedApiError {
    failed("TOKEN_INVALID", "Token invalid")
}

pub(super) fn token_expired() -> BoxedApiError {
    failed("TOKEN_EXPIRED", "Token expired")
}

pub(super) fn wrong_state() -> BoxedApiError {
    failed("TRANSACTION_IN_WRONG_STATE", "Invalid action")
}

pub(super) fn already_captured() -> BoxedApiError {
    failed("TRANSACTION_ALREADY_CAPTURED", "Transaction already captured")
}

pub(super) fn not_found() -> BoxedApiError {
    failed("TRANSACTION_NOT_FOUND", "Transaction not found")
}

pub(super) fn not_supported() -> BoxedApiError {
    failed("ACTION_NOT_SUPPORTED", "Action not supported")
}

pub(super) fn amount_invalid() -> BoxedApiError {
    failed("AMOUNT_INVALID", "Invalid amount")
}

pub(super) fn currency_invalid() -> BoxedApiError {
    failed("CURRENCY_INVALID", "Invalid currency")
}

pub(super) fn alias_invalid() -> BoxedApiError {
    failed("ALIAS_INVALID", "Alias invalid")
}

pub(super) fn card_check_failed() -> BoxedApiError {
    let mut error = failed("CARD_CHECK_FAILED", "Online card check failed");
    error.details = vec!["online card check failed".to_owned()];
    error
}

pub(super) fn payment_means_invalid(detail: &str) -> BoxedApiError {
    let mut error = failed("PAYMENTMEANS_INVALID", "Invalid payment means");
    error.details = vec![detail.to_owned()];
    error
}
