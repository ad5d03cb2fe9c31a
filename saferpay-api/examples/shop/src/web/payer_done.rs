//! The URLs that are opened when a payer is done: the payer comes back, and Saferpay calls.
//!
//! To Saferpay, status 200 says that the shop knows the outcome. With 503, it calls again.

use axum::extract::{Path, RawQuery};
use axum::http::StatusCode;
use axum::response::Redirect;
use saferpay_api::prelude::*;

use crate::links;
use crate::payments::settle;
use crate::problem::{Problem, Result};
use crate::start::Shop;

/// The payer comes back from a Payment Page, whatever happened there.
pub(super) async fn come_back(shop: Shop, Path((order_id, number)): Path<(String, u32)>) -> Result<Redirect> {
    match settle(&shop, &order_id, number).await {
        Err(Problem::NotFound) => return Err(Problem::NotFound),
        // The notification or the hourly job continues. The page says that the payment is in progress.
        Err(problem) => tracing::warn!("a payment could not be settled on return: {problem:?}"),
        Ok(_) => {}
    }
    Ok(Redirect::to(&format!("/orders/{order_id}")))
}

/// Saferpay says that the payer is done, or that a pending capture is.
pub(super) async fn notify(shop: Shop, Path((order_id, number)): Path<(String, u32)>) -> Result<StatusCode> {
    respond(settle(&shop, &order_id, number).await.map(|state| !state.is_open()))
}

/// The payer comes back from a payment link.
pub(super) async fn come_back_from_link(shop: Shop, RawQuery(query): RawQuery) -> Result<Redirect> {
    let (order, _) = settle_link(shop, query).await?;
    let order = order.ok_or_else(|| Problem::invalid("Nothing was paid. Open the link again to pay."))?;
    Ok(Redirect::to(&format!("/orders/{order}")))
}

/// Saferpay says that the payer of a link is done.
pub(super) async fn notify_of_link(shop: Shop, RawQuery(query): RawQuery) -> Result<StatusCode> {
    respond(settle_link(shop, query).await.map(|(_, is_final)| is_final))
}

/// Settles the payment of a link, in a task that a browser cannot interrupt.
async fn settle_link(shop: Shop, query: Option<String>) -> Result<(Option<OrderId>, bool)> {
    let token = token_from(&query.unwrap_or_default(), "token").ok_or(Problem::NotFound)?;
    tokio::spawn(async move { links::settle_token(&shop, token).await }).await?
}

/// Asks Saferpay to call again if the outcome is not final, unless the URL is wrong.
fn respond(is_final: Result<bool>) -> Result<StatusCode> {
    match is_final {
        Ok(true) => Ok(StatusCode::OK),
        Ok(false) => Ok(StatusCode::SERVICE_UNAVAILABLE),
        Err(Problem::NotFound) => Err(Problem::NotFound),
        Err(problem) => {
            tracing::warn!("a notification could not be settled: {problem:?}");
            Ok(StatusCode::SERVICE_UNAVAILABLE)
        }
    }
}
