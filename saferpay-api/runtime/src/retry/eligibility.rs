use super::Idempotency;
use crate::error::{Behavior, Error, ErrorKind, Refusal};

/// Whether sending the request again is safe and can help.
///
/// No policy can override this.
pub(crate) fn is_retryable(idempotency: Idempotency, error: &Error) -> bool {
    let idempotent = idempotency == Idempotency::Idempotent;
    match error.kind() {
        ErrorKind::NotSent => !error.is_permanent(),
        ErrorKind::OutcomeUnknown => idempotent,
        ErrorKind::Unrecognized(response) => {
            // 429: a gateway that limits the rate of requests.
            let status = response.status();
            idempotent && (status.is_server_error() || status.as_u16() == 429)
        }
        ErrorKind::Refused(refusal) => idempotent && broke_down(refusal),
        // Not valid, or a response that would be the same again.
        ErrorKind::Misconfigured(_) | ErrorKind::Invalid(_) | ErrorKind::Undecodable(_) => false,
    }
}

/// Whether Saferpay itself failed, and says that the same request can succeed now.
///
/// The name matters as well: a declined payment can have `RETRY` too, which then means that the
/// payer can pay again, not that the program can retry.
fn broke_down(refusal: &Refusal) -> bool {
    let name = refusal.error_name.as_ref().map_or("", |name| name.as_str());
    refusal.behavior == Some(Behavior::Retry)
        && (name == "INTERNAL_ERROR" || name.starts_with("COMMUNICATION_"))
}
