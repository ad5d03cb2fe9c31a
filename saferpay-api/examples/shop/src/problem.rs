//! Why a request of a browser fails, and the page that says so.

use std::error::Error;

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use maud::html;

use crate::web::layout::page;

pub(crate) type Result<T, E = Problem> = std::result::Result<T, E>;

/// Why a request fails.
#[derive(Debug)]
pub(crate) enum Problem {
    /// The shop does not have it.
    NotFound,
    /// What a person entered cannot be done. The page shows the reason.
    Invalid(String),
    /// Another request works on the order.
    Busy,
    /// A call to Saferpay or the shop itself failed.
    Failed(Box<dyn Error + Send + Sync>),
}

impl Problem {
    pub(crate) fn invalid(reason: impl Into<String>) -> Self {
        Self::Invalid(reason.into())
    }
}

impl<E: Error + Send + Sync + 'static> From<E> for Problem {
    fn from(error: E) -> Self {
        Self::Failed(Box::new(error))
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let (status, text) = match self {
            Self::NotFound => (StatusCode::NOT_FOUND, "There is no such page.".to_owned()),
            Self::Invalid(reason) => (StatusCode::UNPROCESSABLE_ENTITY, reason),
            Self::Busy => {
                (StatusCode::SERVICE_UNAVAILABLE, "This order is in progress. Try again later.".to_owned())
            }
            // The display of the SDK's errors has neither card numbers nor tokens.
            Self::Failed(error) if error.is::<saferpay_api::error::Error>() => {
                tracing::warn!("a call to Saferpay failed: {error}");
                (StatusCode::BAD_GATEWAY, "The payment service did not do this. Try again later.".to_owned())
            }
            Self::Failed(error) => {
                tracing::error!("{error}");
                (StatusCode::INTERNAL_SERVER_ERROR, "This did not work. Try again later.".to_owned())
            }
        };
        let content = html! { p role="alert" { (text) } p { a href="/" { "To the shop" } } };
        (status, page("Sorry", &content)).into_response()
    }
}
