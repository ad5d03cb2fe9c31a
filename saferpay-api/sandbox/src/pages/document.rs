//! The frame of all pages.

use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use maud::{DOCTYPE, Markup, html};

/// Who reads a page. Decides where it may be framed, and where its forms may lead.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Reader {
    /// A payer. Merchants may show the page in a frame. There is no `form-action`, because browsers
    /// also apply it to redirects after a form, and those lead to merchants.
    Payer,
    /// A developer.
    Developer,
}

impl Reader {
    fn policy(self) -> &'static str {
        match self {
            Self::Payer => "default-src 'none'; style-src 'self'; base-uri 'none'",
            Self::Developer => {
                "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
            }
        }
    }
}

/// A whole page.
pub(super) fn page(reader: Reader, status: StatusCode, title: &str, content: &Markup) -> Response {
    let document = html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="robots" content="noindex";
                title { (title) " – Saferpay sandbox" }
                link rel="stylesheet" href="/sandbox/style.css";
            }
            body class=(if reader == Reader::Payer { "narrow" } else { "wide" }) {
                header {
                    p { strong { "Sandbox" } " This is not Saferpay. No money moves." }
                }
                main { (content) }
            }
        }
    };
    let headers = [
        ("content-type", "text/html; charset=utf-8"),
        ("content-security-policy", reader.policy()),
        // Addresses contain tokens, which must not leak to other sites.
        ("referrer-policy", "no-referrer"),
        ("cache-control", "no-store"),
        ("x-content-type-options", "nosniff"),
    ];
    (status, headers, document.into_string()).into_response()
}
