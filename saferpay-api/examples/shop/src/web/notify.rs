//! The URLs that Saferpay calls when a payer is done.
//!
//! Status 200 says that the shop knows the outcome. With 503, Saferpay calls again.

use axum::extract::{Path, RawQuery, State};
use axum::http::StatusCode;
use saferpay_api::flows::token_from;

use crate::links;
use crate::own_task::in_own_task;
use crate::payments::{Cause, settle};
use crate::problem::Problem;
use crate::records::PaymentState;
use crate::shop::Shop;

/// For a Payment Page.
pub(super) async fn attempt(
    State(shop): State<Shop>,
    Path((order_id, number)): Path<(String, u32)>,
) -> Result<StatusCode, Problem> {
    let settled = in_own_task(async move { settle(&shop, &order_id, number, Cause::Event).await }).await;
    match settled {
        Ok(PaymentState::Waiting | PaymentState::Pending) => Ok(StatusCode::SERVICE_UNAVAILABLE),
        Ok(_) => Ok(StatusCode::OK),
        Err(problem) => again(problem),
    }
}

/// For a payment link.
pub(super) async fn link(State(shop): State<Shop>, RawQuery(query): RawQuery) -> Result<StatusCode, Problem> {
    let token = token_from(&query.unwrap_or_default(), "token").ok_or(Problem::NotFound)?;
    match in_own_task(async move { links::settle_token(&shop, token).await }).await {
        Ok((_, true)) => Ok(StatusCode::OK),
        Ok((_, false)) => Ok(StatusCode::SERVICE_UNAVAILABLE),
        Err(problem) => again(problem),
    }
}

/// Asks Saferpay to call again, unless the URL is wrong.
fn again(problem: Problem) -> Result<StatusCode, Problem> {
    if matches!(problem, Problem::NotFound) {
        return Err(problem);
    }
    tracing::warn!("a notification could not be settled: {problem:?}");
    Ok(StatusCode::SERVICE_UNAVAILABLE)
}
