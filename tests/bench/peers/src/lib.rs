//! The peers as subjects.

use bench::{Header, Subject, by_hand, saferpay_api, work};
use openapi_generator_client::models;
use saferpay_progenitor::types;

/// This crate, its peers, and the limit.
#[must_use]
pub fn subjects() -> [Subject; 4] {
    let progenitor = Subject {
        name: "progenitor",
        work: |task| {
            work::<types::PaymentPageInitializeRequest, types::PaymentPageAssertResponse>(
                task,
                Header::Within,
            )
        },
    };
    let openapi_generator = Subject {
        name: "openapi-generator",
        work: |task| {
            work::<models::PaymentPageInitializeRequest, models::PaymentPageAssertResponse>(
                task,
                Header::Within,
            )
        },
    };
    [saferpay_api(), progenitor, openapi_generator, by_hand()]
}
