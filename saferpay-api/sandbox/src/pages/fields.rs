//! The fields of a form or a query, which can contain anything.

use std::collections::HashMap;
use std::time::Duration;

use axum::body::{Body, to_bytes};
use axum::http::StatusCode;
use maud::html;
use tokio::time::timeout;

use super::document::{Reader, page};

/// The largest form in bytes, more than any form of these pages needs.
const LIMIT: usize = 64 * 1024;
/// The longest time for receiving a form.
const TIME: Duration = Duration::from_secs(30);

/// Submitted fields. There is no `Debug`, because they contain card numbers.
#[derive(Default)]
pub(super) struct Fields(HashMap<String, String>);

impl Fields {
    /// Parses a form or a query. If a name is repeated, the first one counts.
    pub(super) fn parse(text: &[u8]) -> Self {
        let mut fields = HashMap::new();
        for (name, value) in form_urlencoded::parse(text) {
            fields.entry(name.into_owned()).or_insert_with(|| value.trim().to_owned());
        }
        Self(fields)
    }

    /// Reads the body of a form.
    pub(super) async fn read(body: Body) -> Result<Self, axum::response::Response> {
        match timeout(TIME, to_bytes(body, LIMIT)).await {
            Ok(Ok(bytes)) => Ok(Self::parse(&bytes)),
            _ => Err(page(
                Reader::Payer,
                StatusCode::BAD_REQUEST,
                "Unreadable form",
                &html! { h1 { "This form cannot be read" } p { "It is too large or incomplete." } },
            )),
        }
    }

    /// The text of a field, empty if it is missing.
    pub(super) fn get(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }
}
