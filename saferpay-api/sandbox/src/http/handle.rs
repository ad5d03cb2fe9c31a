//! One request, from its arrival to its response.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use axum::extract::Request;
use axum::response::Response;

use super::context::{CallOutcome, ParsedRequest, RequestContext};
use super::errors::internal_error;
use super::parse_request::parse_request;
use super::respond::{is_disconnected, respond, response_body};
use crate::api_error::ApiError;
use crate::catalogue::Version;
use crate::faults::FaultKind;
use crate::request_log::LoggedRequest;
use crate::service::Service;

/// Answers a request and adds it to the request log.
pub(crate) async fn handle(service: &Service, request: Request) -> Response {
    let (started, at) = (Instant::now(), service.clock.now());
    let mut context = RequestContext::default();
    let outcome = match parse_request(service, request, &mut context).await {
        Ok(parsed) => execute(service, parsed, &mut context).await,
        Err(error) => Err(error),
    };
    let (response, error) = respond(&context, outcome, service.quirks());
    service.request_log.add(LoggedRequest {
        number: 0,
        at,
        operation: context.operation,
        version: context.version.map(Version::number),
        customer: context.customer,
        request_id: context.request_id,
        status: (!is_disconnected(&response)).then(|| response.status().as_u16()),
        error,
        fault_injected: context.fault_injected,
        microseconds: u64::try_from(started.elapsed().as_micros()).unwrap_or(u64::MAX),
    });
    response
}

/// Carries out a call, unless an injected fault replaces it.
async fn execute(
    service: &Service,
    parsed: ParsedRequest,
    context: &mut RequestContext,
) -> Result<CallOutcome, ApiError> {
    let Some(fault) = service.faults.triggered(parsed.operation.name()) else {
        return answer(service, parsed);
    };
    context.fault_injected = true;
    let delay = match fault.kind {
        FaultKind::Delay(millis) => Some(Duration::from_millis(millis)),
        FaultKind::Disconnect | FaultKind::Status(_) | FaultKind::InvalidJson => None,
    };
    match delay {
        Some(delay) if fault.carried_out => {
            let answer = answer(service, parsed);
            tokio::time::sleep(delay).await;
            answer
        }
        Some(delay) => {
            tokio::time::sleep(delay).await;
            answer(service, parsed)
        }
        None => {
            if fault.carried_out {
                // The fault is that the client does not receive this answer.
                drop(answer(service, parsed));
            }
            Ok(CallOutcome::Fault(fault.kind))
        }
    }
}

fn answer(service: &Service, parsed: ParsedRequest) -> Result<CallOutcome, ApiError> {
    let ParsedRequest { version, operation, call } = parsed;
    // A bug in the sandbox must not look like a network failure.
    let answer = catch_unwind(AssertUnwindSafe(|| service.answer(&call, service.clock.now())));
    let answer = answer.unwrap_or_else(|_| Err(internal_error()))?;
    Ok(CallOutcome::Answered(response_body(version, operation, &call, answer, service.quirks())))
}
