//! What all pages look like.

use axum::http::header::CONTENT_TYPE;
use axum::response::IntoResponse;
use maud::{DOCTYPE, Markup, html};

/// A page with this title.
pub(crate) fn page(title: &str, content: &Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) " – Ticket shop" }
                link rel="stylesheet" href="/style.css";
            }
            body {
                header { a href="/" { "Ticket shop" } nav { a href="/admin" { "Office" } } }
                main { h1 { (title) } (content) }
            }
        }
    }
}

pub(super) async fn style() -> impl IntoResponse {
    ([(CONTENT_TYPE, "text/css; charset=utf-8")], include_str!("style.css"))
}

/// The first characters of an ID, for people.
pub(super) fn short(id: &str) -> &str {
    id.get(..8).unwrap_or(id)
}
