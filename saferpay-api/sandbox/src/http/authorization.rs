//! Checks what a customer may call: its own data, with its license.

use super::errors::not_permitted;
use crate::accounts::Customer;
use crate::api_error::ApiError;
use crate::call::Call;

/// Refuses a call that concerns another customer, or needs another license.
pub(super) fn check(customer: &Customer, call: &Call, management: bool) -> Result<(), ApiError> {
    for feature in features(&call.operation, management) {
        if !customer.has_feature(feature) {
            return Err(not_permitted("Invalid license"));
        }
    }
    let in_body = call.body.get("TerminalId").and_then(|id| id.as_str());
    let in_path = call.path.get("terminalId").map(String::as_str);
    for id in in_body.into_iter().chain(in_path) {
        let Some(terminal) = customer.terminal(id) else {
            return Err(not_permitted("Invalid terminal"));
        };
        // As the guide says, payment links are for terminals of Secure PayGate.
        if call.operation.starts_with("SecurePayGate/") && !terminal.has_payment_links() {
            return Err(not_permitted("Terminal is not for Secure PayGate"));
        }
    }
    Ok(())
}

/// Refuses the id of another customer.
pub(super) fn check_customer(customer: &Customer, named: &str) -> Result<(), ApiError> {
    if named == customer.id { Ok(()) } else { Err(not_permitted("Invalid customer")) }
}

/// The features that an operation needs. The ids of the first two are documented, the others
/// assumed.
fn features(operation: &str, management: bool) -> &'static [&'static str] {
    match operation.split('/').next() {
        Some("SecurePayGate") => &["MANAGEMENT_API", "SPG"],
        Some("SaferpayFieldsAccessToken") => &["MANAGEMENT_API", "FIELDS"],
        _ if management => &["MANAGEMENT_API"],
        _ => &["PAYMENT_API"],
    }
}
