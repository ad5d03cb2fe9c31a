//! A payer's visit: opens an address, submits forms, and returns to the merchant.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::{Method, StatusCode, Uri, header};
use axum::response::{IntoResponse as _, Response};
use percent_encoding::{CONTROLS, utf8_percent_encode};

use super::card_form::{self, FieldError};
use super::fields::Fields;
use super::payment::PaymentForm;
use super::{challenge, ended};
use crate::engine::{PayerError, PayerStep, ViewStep};
use crate::payer::{Link, next_year};
use crate::service::Service;

type Visited = State<Arc<Service>>;

/// Opens an address, and redirects to one that can be reloaded.
pub(super) async fn open(State(service): Visited, method: Method, uri: Uri) -> Response {
    // Link checkers must not use up the address.
    if method == Method::HEAD {
        return StatusCode::OK.into_response();
    }
    let now = service.clock.now();
    let opened =
        Link::parse(uri.path()).and_then(|link| service.with_engine(|engine| link.open(engine, now)));
    match opened.unwrap_or(Err(PayerError::Unknown)) {
        Ok((token, _)) => to(&own_address(&token)),
        Err(problem) => ended::problem(&problem),
    }
}

/// Shows the current step.
pub(super) async fn show(State(service): Visited, uri: Uri) -> Response {
    shown(&service, token(&uri), &Fields::default(), &[])
}

/// Handles a submitted form.
pub(super) async fn act(State(service): Visited, request: Request) -> Response {
    let (head, body) = request.into_parts();
    let token = token(&head.uri);
    let fields = match Fields::read(body).await {
        Ok(fields) => fields,
        Err(response) => return response,
    };
    let now = service.clock.now();
    let step = match card_form::chosen_action(&fields) {
        action @ ("pay" | "later") => {
            let instrument = match card_form::read(&fields, next_year(&service)) {
                Ok(instrument) => instrument,
                Err(problems) => return shown(&service, token, &fields, &problems),
            };
            service.with_engine(|engine| match action {
                "later" => engine.pay_later(token, &instrument, now),
                _ => engine.pay(token, &instrument, now),
            })
        }
        "confirm" => service.with_engine(|engine| engine.challenge(token, true, now)),
        "refuse" => service.with_engine(|engine| engine.challenge(token, false, now)),
        "decline" => service.with_engine(|engine| engine.decline(token, now)),
        "abort" => service.with_engine(|engine| engine.abort(token, now)),
        _ => Some(Err(PayerError::OutOfTurn)),
    };
    match step.unwrap_or(Err(PayerError::Unknown)) {
        Ok(PayerStep::Done { return_url, .. }) if leads_away(&return_url) => to(&return_url),
        Ok(_) => to(&own_address(token)),
        Err(problem) => match card_form::field_error(&problem) {
            Some(problem) => shown(&service, token, &fields, &[problem]),
            // The form was submitted twice: show the result of the first time.
            None if problem == PayerError::AlreadyDone => shown(&service, token, &fields, &[]),
            None => ended::problem(&problem),
        },
    }
}

fn shown(service: &Service, token: &str, filled: &Fields, problems: &[FieldError]) -> Response {
    let now = service.clock.now();
    let seen = service.with_engine(|engine| {
        (engine.view(token, now), engine.payment_link_limits(token), engine.payer_result(token, now))
    });
    match seen {
        None => ended::problem(&PayerError::Unknown),
        Some((_, _, Some(result))) => ended::result(&result),
        Some((Err(problem), _, None)) => ended::problem(&problem),
        Some((Ok(view), limits, None)) => match &view.step {
            ViewStep::Challenge { display_text } => challenge::challenge(&view, display_text),
            ViewStep::PaymentMethod => PaymentForm { view: &view, limits, filled, problems }.page(),
        },
    }
}

/// The last segment of the path. Tokens need no decoding.
fn token(uri: &Uri) -> &str {
    uri.path().rsplit('/').next().unwrap_or_default()
}

fn own_address(token: &str) -> String {
    format!("/pay/{token}")
}

/// Whether a browser can be sent to this address: on the web, or in an app with its own scheme.
fn leads_away(url: &str) -> bool {
    let scheme = url.split_once(':').map(|(scheme, _)| scheme.trim().to_ascii_lowercase());
    scheme.is_some_and(|scheme| !["", "javascript", "data", "vbscript", "file", "blob"].contains(&&*scheme))
}

/// Redirects with status 303 See Other.
fn to(url: &str) -> Response {
    let location = utf8_percent_encode(url, CONTROLS).to_string();
    let headers = [
        (header::LOCATION, &*location),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::CACHE_CONTROL, "no-store"),
    ];
    (StatusCode::SEE_OTHER, headers).into_response()
}
