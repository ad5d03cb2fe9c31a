//! The pages and forms of the shop, and the URLs that Saferpay calls.

mod buyer;
mod guard;
pub(crate) mod layout;
mod office;
mod office_order;
mod payer_done;

use axum::Router;
use axum::middleware::{from_fn, from_fn_with_state, map_response};
use axum::routing::{get, post};

use crate::problem::Problem;
use crate::start::Shop;

pub(crate) fn router(shop: Shop) -> Router {
    let office = Router::new()
        .route("/admin", get(office::orders))
        .route("/admin/links", post(office::create_link))
        .route("/admin/charges", post(office::charge))
        .route("/admin/report.csv", get(office::report))
        .route("/admin/orders/{id}", get(office_order::order))
        .route("/admin/orders/{id}/refunds", post(office_order::refund))
        .route_layer(from_fn_with_state(shop.clone(), guard::staff_only));
    Router::new()
        .route("/", get(buyer::catalog))
        .route("/orders", post(buyer::place_order))
        .route("/orders/{id}", get(buyer::order))
        .route("/orders/{id}/attempts", post(buyer::try_again))
        .route("/orders/{id}/return/{number}", get(payer_done::come_back))
        .route("/orders/{id}/notify/{number}", get(payer_done::notify))
        .route("/links/return", get(payer_done::come_back_from_link))
        .route("/links/notify", get(payer_done::notify_of_link))
        .route("/style.css", get(layout::style))
        .merge(office)
        .fallback(|| async { Problem::NotFound })
        .layer(from_fn(guard::same_site_only))
        .layer(map_response(guard::headers))
        .with_state(shop)
}
