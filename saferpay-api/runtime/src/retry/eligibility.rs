use super::Idempotency;
use crate::error::{Behavior, Error, ErrorKind, Refusal};

/// Whether sending the request again cannot do twice what it asks for, and may help.
///
/// No policy can loosen this.
pub(crate) fn is_retryable(idempotency: Idempotency, error: &Error) -> bool {
    let idempotent = idempotency == Idempotency::Idempotent;
    match error.kind() {
        ErrorKind::NotSent => true,
        ErrorKind::OutcomeUnknown => idempotent,
        ErrorKind::NotJson(answer) => {
            // 429: a gateway that wants fewer requests.
            idempotent && (answer.status().is_server_error() || answer.status().as_u16() == 429)
        }
        ErrorKind::Refused(refusal) => idempotent && broke_down(refusal),
        // Wrong before it was sent, or an answer that would be the same again.
        ErrorKind::Misconfigured(_) | ErrorKind::Invalid(_) | ErrorKind::Undecodable(_) => false,
    }
}

/// Saferpay itself failed, and says that the same request may succeed now.
///
/// The name counts as well: a declined payment may say `RETRY` too, which then invites the payer
/// to pay again, and not the program to ask again.
fn broke_down(refusal: &Refusal) -> bool {
    let name = refusal.error_name.as_ref().map_or("", |name| name.as_str());
    refusal.behavior == Some(Behavior::Retry)
        && (name == "INTERNAL_ERROR" || name.starts_with("COMMUNICATION_"))
}
