//! What went on in this sandbox, for developers.

mod filter;
mod lists;
mod start;

use std::sync::Arc;

use axum::extract::State;
use axum::http::{StatusCode, Uri};
use axum::response::Response;
use maud::{Markup, html};

use super::document::{Reader, page};
use super::fields::Fields;
use crate::speech::Speech;

use filter::Filter;

/// What the overview can show, by its name in the address.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Show {
    Start,
    Offers,
    Transactions,
    Calls,
    Notifications,
}

impl Show {
    const ALL: [Self; 5] = [Self::Start, Self::Offers, Self::Transactions, Self::Calls, Self::Notifications];

    fn name(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Offers => "offers",
            Self::Transactions => "transactions",
            Self::Calls => "calls",
            Self::Notifications => "notifications",
        }
    }

    fn title(self) -> &'static str {
        match self {
            Self::Start => "Start",
            Self::Offers => "Payment links",
            Self::Transactions => "Transactions",
            Self::Calls => "Calls",
            Self::Notifications => "Notifications",
        }
    }

    /// The states that one can choose from.
    fn states(self) -> &'static [&'static str] {
        match self {
            Self::Start => &[],
            Self::Offers => &["OPEN", "PAID", "EXPIRED", "DISABLED"],
            Self::Transactions => &["AUTHORIZED", "CAPTURED", "PENDING", "CANCELED", "FAILED"],
            Self::Calls => &["refused", "answered", "struck by a fault"],
            Self::Notifications => &["delivered", "waiting", "given up"],
        }
    }
}

pub(super) async fn show(State(speech): State<Arc<Speech>>, uri: Uri) -> Response {
    let fields = Fields::parse(uri.query().unwrap_or_default().as_bytes());
    let show = Show::ALL.into_iter().find(|show| show.name() == fields.get("show")).unwrap_or(Show::Start);
    let filter = Filter::new(&fields);
    let body = match show {
        Show::Start => start::start(&speech),
        Show::Offers => lists::offers(&speech, &filter),
        Show::Transactions => lists::transactions(&speech, &filter),
        Show::Calls => lists::calls(&speech, &filter),
        Show::Notifications => lists::notifications(&speech, &filter),
    };
    let content = html! {
        (navigation(show))
        h1 { (show.title()) }
        @if show != Show::Start { (filter.form(show, &speech)) }
        (body)
    };
    page(Reader::Developer, StatusCode::OK, show.title(), &content)
}

fn navigation(shown: Show) -> Markup {
    html! {
        nav aria-label="Overview" {
            ul {
                @for show in Show::ALL {
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
