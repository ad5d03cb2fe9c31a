//! The pages and forms of the shop, and the URLs that Saferpay calls.

mod admin;
mod admin_pages;
mod buyer;
mod guard;
pub(crate) mod layout;
mod notify;
mod status;

use axum::Router;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::{get, post};

use crate::problem::Problem;
use crate::shop::Shop;

pub(crate) fn router(shop: Shop) -> Router {
    let admin = Router::new()
        .route("/admin", get(admin::orders))
        .route("/admin/orders/{id}", get(admin::order))
        .route("/admin/orders/{id}/refunds", post(admin::refund))
        .route("/admin/links", post(admin::create_link))
        .route("/admin/charges", post(admin::charge))
        .route("/admin/report.csv", get(admin::report))
        .route_layer(from_fn_with_state(shop.clone(), guard::staff_only));
    Router::new()
        .route("/", get(buyer::catalog))
        .route("/orders", post(buyer::place_order))
        .route("/orders/{id}", get(buyer::order))
        .route("/orders/{id}/attempts", post(buyer::try_again))
        .route("/orders/{id}/return/{number}", get(buyer::come_back))
        .route("/orders/{id}/notify/{number}", get(notify::attempt))
        .route("/links/return", get(buyer::come_back_from_link))
        .route("/links/notify", get(notify::link))
        .route("/style.css", get(layout::style))
        .merge(admin)
        .fallback(|| async { Problem::NotFound })
        .layer(from_fn(guard::same_site_only))
        .layer(from_fn(guard::headers))
        .with_state(shop)
}
