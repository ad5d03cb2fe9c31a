//! The overview for developers: payment links, transactions, requests and notifications.

mod filter;
mod guide;
mod lists;
mod start;
mod tab;

use std::sync::Arc;

use axum::extract::State;
use axum::http::{StatusCode, Uri};
use axum::response::Response;
use maud::{Markup, html};

use super::document::{Reader, page};
use super::fields::Fields;
use crate::service::Service;

use filter::Filter;
use tab::Tab;

pub(super) async fn show(State(service): State<Arc<Service>>, uri: Uri) -> Response {
    let fields = Fields::parse(uri.query().unwrap_or_default().as_bytes());
    let show = Tab::ALL.into_iter().find(|show| show.name() == fields.get("show")).unwrap_or(Tab::Start);
    let filter = Filter::new(&fields);
    let body = match show {
        Tab::Start => start::start(&service),
        Tab::PaymentLinks => lists::payment_links(&service, &filter),
        Tab::Transactions => lists::transactions(&service, &filter),
        Tab::Requests => lists::requests(&service, &filter),
        Tab::Notifications => lists::notifications(&service, &filter),
        Tab::Assumptions => guide::assumptions(),
    };
    let content = html! {
        (navigation(show))
        h1 { (show.title()) }
        @if !show.states().is_empty() { (filter.form(show, &service)) }
        (body)
    };
    page(Reader::Developer, StatusCode::OK, show.title(), &content)
}

fn navigation(shown: Tab) -> Markup {
    html! {
        nav aria-label="Overview" {
            ul {
                @for show in Tab::ALL {
                    li {
                        a href={ "/sandbox/?show=" (show.name()) } aria-current=[(show == shown).then_some("page")] {
                            (show.title())
                        }
                    }
                }
            }
        }
    }
}
