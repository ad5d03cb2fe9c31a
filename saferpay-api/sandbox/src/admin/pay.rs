//! Admin calls for payers, payment links and notifications.

use axum::body::Bytes;
use axum::extract::State;
use axum::response::Response;
use serde::Deserialize;

use super::exchange::{AdminError, AdminState, json_response, read};
use crate::engine::{CardInput, Instrument, PaymentLinkAddresses};
use crate::payer::{Payer, PayerAction};

/// What the payer does with a link.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Visit {
    link: String,
    /// The card number.
    card: Option<String>,
    exp_month: Option<u8>,
    exp_year: Option<u16>,
    holder: Option<String>,
    /// Any other payment method, such as `TWINT`.
    method: Option<String>,
    #[serde(default)]
    outcome: PayerDecision,
    #[serde(default)]
    challenge: Challenge,
}

/// What the payer decides.
#[derive(Clone, Copy, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
enum PayerDecision {
    #[default]
    Pay,
    /// Pay, but the authorization is pending first.
    Pending,
    Decline,
    Abort,
}

/// How a 3-D Secure challenge ends, if there is one.
#[derive(Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Challenge {
    #[default]
    Pass,
    Fail,
}

pub(super) async fn pay(State(service): AdminState, body: Bytes) -> Result<Response, AdminError> {
    let visit: Visit = read(&body, r#"{"link": "http://…", "card": "9010003150000001"}"#)?;
    let payer = Payer::new(&service);
    let returned = match visit.outcome {
        PayerDecision::Decline => payer.decline(&visit.link),
        PayerDecision::Abort => payer.abort(&visit.link),
        PayerDecision::Pending => {
            let instrument = visit.instrument(&payer)?;
            payer.act(&visit.link, &PayerAction::PayLater { instrument: &instrument })
        }
        PayerDecision::Pay => {
            let instrument = visit.instrument(&payer)?;
            let challenge_passed = visit.challenge == Challenge::Pass;
            payer.act(&visit.link, &PayerAction::Pay { instrument: &instrument, challenge_passed })
        }
    };
    let returned = returned.map_err(|problem| AdminError::bad(problem.to_string()))?;
    Ok(json_response(&returned))
}

impl Visit {
    fn instrument(&self, payer: &Payer<'_>) -> Result<Instrument, AdminError> {
        match (&self.card, &self.method) {
            (Some(number), None) => Ok(match payer.card(number) {
                Instrument::Card(card) => Instrument::Card(CardInput {
                    exp_month: self.exp_month.unwrap_or(card.exp_month),
                    exp_year: self.exp_year.unwrap_or(card.exp_year),
                    holder: self.holder.clone().or(card.holder.clone()),
                    ..card
                }),
                other => other,
            }),
            (None, Some(method)) => Ok(Instrument::Method(method.clone())),
            _ => Err(AdminError::bad("give either `card` or `method`, to pay with")),
        }
    }
}

/// The addresses of the payment links of a terminal.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Addresses {
    terminal: String,
    #[serde(default)]
    return_url: String,
    #[serde(default)]
    notify_url: String,
}

pub(super) async fn set_addresses(State(service): AdminState, body: Bytes) -> Result<Response, AdminError> {
    let example = r#"{"terminal": "10000103", "return_url": "http://…?token={{{PAYMENTPAGETOKEN}}}"}"#;
    let Addresses { terminal, return_url, notify_url } = read(&body, example)?;
    if !service
        .accounts
        .customers
        .iter()
        .any(|customer| customer.terminals.iter().any(|each| each.id == terminal))
    {
        return Err(AdminError::bad(format!("`terminal`: the accounts have no terminal {terminal}")));
    }
    let addresses = PaymentLinkAddresses { return_url, notify_url };
    // There is no engine only if a test has replaced it.
    let _ = service.with_engine(|engine| engine.set_payment_link_addresses(&terminal, addresses));
    Ok(json_response(&serde_json::json!({})))
}

pub(super) async fn list_notifications(State(service): AdminState) -> Response {
    json_response(&serde_json::json!({ "notifications": service.notifications.list() }))
}
