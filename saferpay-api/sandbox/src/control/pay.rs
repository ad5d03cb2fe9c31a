//! The payer, by control call.

use axum::body::Bytes;
use axum::extract::State;
use axum::response::Response;
use serde::Deserialize;

use super::{Controlled, Failure, read, told};
use crate::payer::{Doing, Payer};
use crate::world::{CardInput, Instrument, OfferAddresses};

/// What a payer does at a link.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Visit {
    link: String,
    /// The number of a card.
    card: Option<String>,
    exp_month: Option<u8>,
    exp_year: Option<u16>,
    holder: Option<String>,
    /// Any other means of payment: `TWINT`.
    method: Option<String>,
    #[serde(default)]
    outcome: Outcome,
    #[serde(default)]
    challenge: Challenge,
}

/// What the payer makes of it.
#[derive(Clone, Copy, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Outcome {
    #[default]
    Pay,
    Decline,
    Abort,
}

/// How a challenge goes, where one comes.
#[derive(Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Challenge {
    #[default]
    Pass,
    Fail,
}

pub(super) async fn pay(State(speech): Controlled, body: Bytes) -> Result<Response, Failure> {
    let visit: Visit = read(&body, r#"{"link": "http://…", "card": "9010003150000001"}"#)?;
    let payer = Payer::new(&speech);
    let returned = match visit.outcome {
        Outcome::Decline => payer.decline(&visit.link),
        Outcome::Abort => payer.abort(&visit.link),
        Outcome::Pay => {
            let instrument = visit.instrument(&payer)?;
            let challenge_passed = visit.challenge == Challenge::Pass;
            payer.act(&visit.link, &Doing::Pay { instrument: &instrument, challenge_passed })
        }
    };
    let returned = returned.map_err(|problem| Failure::bad(problem.to_string()))?;
    Ok(told(&returned))
}

impl Visit {
    fn instrument(&self, payer: &Payer<'_>) -> Result<Instrument, Failure> {
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
            _ => Err(Failure::bad("give either `card` or `method`, to pay with")),
        }
    }
}

/// Where payers of a terminal's links return to, and who is told.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Addresses {
    terminal: String,
    #[serde(default)]
    return_url: String,
    #[serde(default)]
    notify_url: String,
}

pub(super) async fn set_addresses(State(speech): Controlled, body: Bytes) -> Result<Response, Failure> {
    let example = r#"{"terminal": "10000103", "return_url": "http://…?token={{{PAYMENTPAGETOKEN}}}"}"#;
    let Addresses { terminal, return_url, notify_url } = read(&body, example)?;
    if !speech
        .accounts
        .customer
        .iter()
        .any(|customer| customer.terminal.iter().any(|each| each.id == terminal))
    {
        return Err(Failure::bad(format!("`terminal`: the accounts have no terminal {terminal}")));
    }
    let addresses = OfferAddresses { return_url, notify_url };
    // Only where a test answers in its stead is there no world to tell.
    let _ = speech.with_world(|world| world.set_offer_addresses(&terminal, addresses));
    Ok(told(&serde_json::json!({})))
}

pub(super) async fn list_notifications(State(speech): Controlled) -> Response {
    told(&serde_json::json!({ "notifications": speech.notifications.list() }))
}
